/** How alike two texts are, whatever their diacritics, abbreviations, order and markup. */
import { spelledOut } from './abbreviation.ts';
import { withoutTags } from './escape-html.ts';
import { foldedWords } from './fold.ts';

/** Words that every slip holds and that tell nothing about what it asks. Folded. */
const COMMON = new Set(
  (
    'toi em chung minh gia dinh nha ong ba anh chi va la co cua cho de nghi xin hoi kinh mong uy ban nhan dan xa ve thi ma o voi nhu the nao ' +
    'nay do da dang duoc khong can phai den tu trong tren ra vao lai roi con cung nhung rat qua a oi vay gi bi boi do nen thu tuc hanh chinh ' +
    'giai quyet phan anh kien y quy lanh dao can bo cong chuc cam on tran trong'
  ).split(' '),
);

/** The telling words of a text: a set that can be kept and compared many times. */
export type Fingerprint = ReadonlySet<string>;

/** What a text is compared by. */
export function fingerprint(text: string): Fingerprint {
  const words = spelledOut(foldedWords(withoutTags(text)));
  const telling = words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/^0+(?=\d)/, ''));
  return new Set(telling.length >= 3 ? telling : words);
}

/** Between 0 and 1. A short text whose words all stand in a long one is like it: the same matter, told in fewer words. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  let total = 0;
  for (const word of small) {
    total += weight(word);
    if (large.has(word)) shared += weight(word);
  }
  let union = total - shared;
  for (const word of large) union += weight(word);
  const overlap = small.size >= 5 ? (shared / total) * 0.9 : 0;
  return Math.max(shared / union, overlap);
}

/** A plot, a sum, a day: a number that two texts share tells more than a word. */
function weight(word: string): number {
  return /\d{2}/.test(word) ? 2 : 1;
}
