/** What may stand after `npm start --`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface StartOptions {
  /** Where the office lies, or will lie. */
  folder: string;
  /** 0: any free one. */
  port: number;
}

/** A command line that cannot be obeyed: its message is the one line that the person reads. */
export class WrongOption extends Error {}

const KNOWN = ['--folder', '--port'];
const MOST_PORT = 65_535;

/** The options; throws WrongOption for anything unknown, repeated, without its value, or of the wrong kind. */
export function readOptions(words: readonly string[]): StartOptions {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [name, value] = [words[at] as string, words[at + 1]];
    if (!KNOWN.includes(name)) throw new WrongOption(`Không có tùy chọn "${name}"; có: ${KNOWN.join(', ')}.`);
    if (value === undefined || value === '' || value.startsWith('--'))
      throw new WrongOption(`Tùy chọn ${name} thiếu giá trị.`);
    if (given.has(name)) throw new WrongOption(`Tùy chọn ${name} có hai lần.`);
    given.set(name, value);
  }
  const port = given.get('--port') ?? '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > MOST_PORT)
    throw new WrongOption(`--port: "${port}" không phải số cổng từ 0 đến ${MOST_PORT}.`);
  return { folder: officeFolder(given.get('--folder') ?? 'workspace'), port: Number(port) };
}

/** A folder with a saved office, an empty one, or one that is not there yet; other people's folders are left alone. */
function officeFolder(folder: string): string {
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) throw new WrongOption(`--folder: "${folder}" là một tệp, không phải thư mục.`);
  const inside = readdirSync(folder).filter((name) => !name.startsWith('.'));
  if (inside.length > 0 && !existsSync(join(folder, 'workspace.json')))
    throw new WrongOption(
      `--folder: "${folder}" có tệp khác mà không có sổ đã lưu (workspace.json); hãy chọn thư mục trống.`,
    );
  return folder;
}
