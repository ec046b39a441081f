/** The state as readable JSON; bytes stay outside, in files of their own. */

/** JSON text; `fileFor` names the file in which bytes are kept. */
export function toJson(state: unknown, fileFor: (bytes: Uint8Array) => string): string {
  const plain = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return { $file: fileFor(value) };
    if (value instanceof Date) return { $date: value.toISOString() };
    if (Array.isArray(value)) return Array.from(value, (item: unknown) => plain(item ?? null));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  };
  return `${JSON.stringify(plain(state), null, 1)}\n`;
}

/** The state again; `read` gives the bytes of a file. */
export function fromJson(text: string, read: (file: string) => Uint8Array): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$file' in value) return read(String(value.$file));
    if ('$date' in value) return new Date(String(value.$date));
    return value;
  });
}
