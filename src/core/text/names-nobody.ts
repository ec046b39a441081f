/** What stands where a name should, and names nobody: "Người dân", "Các hộ dân trong thôn", "Không ghi tên". */
import words from './common-names.json' with { type: 'json' };
import { fold } from './fold.ts';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const phrases = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((one) => wordsOf(one).join(' ')));
const COMMON = phrases([...words.names, ...words.around]);
/** As phone keyboards and old files have them. */
const PLAIN = phrases([...COMMON].map(fold));
const LONGEST = Math.max(...[...COMMON].map((phrase) => phrase.split(' ').length));

/**
 * Whether all of it is common words, so that to look for it in a text would find what anybody writes. Diacritics tell
 * "Hồ" from "hộ": only a name typed without any is compared without them.
 */
export function namesNobody(name: string): boolean {
  const said = wordsOf(name);
  const known = fold(name) === said.join(' ') ? PLAIN : COMMON;
  for (let at = 0; at < said.length; ) {
    let length = Math.min(LONGEST, said.length - at);
    while (length > 0 && !known.has(said.slice(at, at + length).join(' '))) length--;
    if (length === 0) return false;
    at += length;
  }
  return true;
}
