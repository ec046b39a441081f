/** The name under which a paper lies in Drive: short enough for every file system, and never without its version. */

/** Downloads go to disks where a path has some 255 bytes; Vietnamese letters take up to three. */
const LONGEST = 80;

/**
 * "Văn bản phân công trả lời – Thuế cơ sở 19 (DT-2026-01) (bản 2)": of a title that is too long, remarks in brackets go
 * first, then whole words before the code of the conference; code and version always stay.
 */
export function paperFileName(title: string, version: number): string {
  const name = title.replace(/\s+/gu, ' ').trim();
  const code = /\s\([^()\s]*\d[^()\s]*\)$/u.exec(name)?.[0] ?? '';
  const tail = `${code} (bản ${version})`;
  const [head, room] = [name.slice(0, name.length - code.length), LONGEST - tail.length];
  if (head.length <= room) return `${head}${tail}`;
  const plain = head.replace(/\s*\([^()]*\)/gu, '');
  return `${plain.length <= room ? plain : cutAtWord(plain, room)}${tail}`;
}

/** The unit at the end tells such papers apart: what a long name loses, it loses in its middle. */
function cutAtWord(text: string, room: number): string {
  const [, kind = '', whom = ''] = /^(.+?) – (.+)$/u.exec(text) ?? [];
  if (whom !== '' && whom.length < room - 12) return `${cutEnd(kind, room - whom.length - 3)} – ${whom}`;
  return cutEnd(text, room);
}

function cutEnd(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room - 1);
  const words = text[room - 1] === ' ' ? cut : cut.replace(/\s+\S*$/u, '');
  return `${words.replace(/[\s,;:–-]+$/u, '')}…`;
}
