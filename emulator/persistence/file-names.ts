/** Names for files that any file system takes, none of which hides another. */

/** A title as a file name: no separators, no control characters, not too long. */
export function safeName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[/\\:*?"<>|\u0000-\u001f]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return shortened(plain) || 'khong-ten';
}

const [LONGEST, END] = [90, 30];

/** A long name keeps its end, where versions stand. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST - END - 1).trimEnd()}…${name.slice(-END)}`;
}

/** Gives each path once; the second of a name gets " (2)", compared without case. */
export class Paths {
  readonly #taken = new Set<string>();

  claim(folder: string, name: string, extension: string): string {
    for (let n = 1; ; n++) {
      const path = `${folder}/${name}${n === 1 ? '' : ` (${n})`}${extension}`;
      const key = path.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return path;
    }
  }
}
