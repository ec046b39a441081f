/** How long a text is in bold Times New Roman, so that the line under it takes its lawful share (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
import { RULE_SHARE } from './layout.ts';

/** Advance widths in thousandths of the size (Times Bold, Adobe core font metrics). */
const GROUPS: readonly (readonly [number, string])[] = [
  [944, 'M'],
  [1000, 'W'],
  [778, 'GHKOQ'],
  [722, 'ACDNRUVXYw'],
  [667, 'BELTZ'],
  [611, 'FP'],
  [833, 'm'],
  [556, 'Sbdhknpqu'],
  [500, 'Jagovxy0123456789'],
  [444, 'ceszr'],
  [389, 'I'],
  [333, 'ftj-()'],
  [278, 'il:;/'],
  [250, ' ,.'],
];
/** By letter, made when a paper is first laid out. */
let widths: ReadonlyMap<string, number> | null = null;
const widthsByLetter = (): ReadonlyMap<string, number> =>
  new Map(GROUPS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Points; marks above and below a letter take no room. */
export function textWidth(text: string, size: number): number {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd');
  widths ??= widthsByLetter();
  let total = 0;
  for (const letter of letters) total += widths.get(letter) ?? 600;
  return (total * size) / 1000;
}

/** Size of the blanks whose underline draws the line; a blank is a quarter of it. */
export const RULE_SIZE = 4;

/** Underlined blanks: a line that keeps its place in Word, LibreOffice and Google Docs, as long as a share of the text. */
export function ruleFor(text: string, size: number, widest: number, share = RULE_SHARE): string {
  const lines = text.split('\n').map((line) => Math.min(textWidth(line, size), widest));
  return '\u00A0'.repeat(Math.max(8, Math.round((Math.max(0, ...lines) * share) / (RULE_SIZE / 4))));
}
