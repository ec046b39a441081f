/** What was typed as lines of their own, and what became one line because Google's prompt has only one. */
import { foldedPhrase } from '../text/fold.ts';

export const CODE = /^\p{L}{1,6}-\d{4}-\d{2,3}-\d{4,}(-\d+)?$/u;

/** The opinions in what was typed or pasted: one in each line that says something. */
export const spokenLines = (said: string): string[] =>
  said
    .split(/[\r\n\u2028]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const ONE_BY_ONE = 'Có thể nhiều ý kiến bị dán liền thành một dòng: hãy gõ từng ý kiến một.';

/** Two lines that became one: more parts than one opinion has, or a part that ends with the beginning of another. */
export function joinedProblem(parts: readonly string[], most: number): string | null {
  if (parts.length > most) return `có ${parts.length} phần, một ý kiến chỉ có ${most} phần. ${ONE_BY_ONE}`;
  const next = parts.slice(1).find((part) => NEXT_BEGINS.test(part));
  return next === undefined ? null : `phần "${next}" có phần đầu của một ý kiến khác. ${ONE_BY_ONE}`;
}

/** "… theo quy định TL 3-1", "… theo quy định DT-2026-01-0003": where the next line began. */
const NEXT_BEGINS = /(^|\s)(TL\s+\d+(-\d+)?|\p{L}{1,6}-\d{4}-\d{2,3}-\d{4,}(-\d+)?)$/u;

/** A hamlet where an answer is expected: the second part of the next opinion. */
export function isPlace(answer: string, hamlet: string): boolean {
  const said = foldedPhrase(answer);
  if (said === '') return false;
  return said === foldedPhrase(hamlet) || (said.length <= 30 && /^(thon|xom|to dan pho|tdp|khu pho)( |$)/.test(said));
}
