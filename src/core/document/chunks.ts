/**
 * An uploaded template in the cells of a hidden sheet: a cell holds 50,000 characters at most, and one that began with
 * + or = would be read as a formula, so each piece begins with a letter. The checksum tells a piece that someone changed.
 */
import { fromBase64, toBase64 } from './bytes.ts';

export const CHUNK_CHARACTERS = 40_000;
const PREFIX = 'T';

export type Chunks = { pieces: readonly string[]; checksum: string };

/** A template as cells can hold it, with the checksum by which `joinTemplate` knows it again. */
export function splitTemplate(bytes: Uint8Array): Chunks {
  const text = toBase64(bytes);
  const pieces: string[] = [];
  const room = CHUNK_CHARACTERS - PREFIX.length;
  for (let from = 0; from < text.length; from += room) pieces.push(PREFIX + text.slice(from, from + room));
  return { pieces, checksum: checksumOf(text) };
}

/** The template again; throws a sentence where a piece is missing, changed or out of order. */
export function joinTemplate({ pieces, checksum }: Chunks): Uint8Array {
  const text = pieces.map((piece) => piece.slice(PREFIX.length)).join('');
  if (pieces.length === 0 || pieces.some((piece) => !piece.startsWith(PREFIX)) || checksumOf(text) !== checksum) {
    throw new Error('Mẫu văn bản lưu trong sổ đã bị thay đổi hoặc thiếu. Hãy tải mẫu lên lại hoặc dùng mẫu có sẵn.');
  }
  return fromBase64(text);
}

/** FNV-1a, 32 bits, behind a letter: "h1a2b3c4d". */
export function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `h${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

/** The same over the bytes of a file. */
export function checksumOfBytes(bytes: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ (byte & 0xff), 0x01000193);
  return `h${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
