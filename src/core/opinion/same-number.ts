/** A document number that another answer bears already: usually a slip of the pen, so a person is asked to look. */
import { yearOf } from '../calendar/day-text.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { fold } from '../text/fold.ts';
import { groupKey } from './group.ts';

const SHOWN = 5;
const bare = (number: string): string => fold(number.replace(/^\s*số:?\s*/iu, '')).replace(/\s+/g, '');
const paperOf = (row: Opinion): string => groupKey(row) ?? row.code;

/**
 * The sentence about a number that opinions outside the answered groups bear in the same year, or that is to go on
 * the answers of several groups at once; empty where there is nothing to say. Numbers begin anew each year
 * (Decree 30/2020, annex I, II.3). It warns only: one document may well answer several questions.
 */
export function sameNumberText(
  given: { readonly number: string; readonly on: NonNullable<Opinion['answeredOn']> },
  chosen: readonly Opinion[],
  all: readonly Opinion[],
): string {
  if (bare(given.number) === '') return '';
  const ours = new Set(chosen.map(paperOf));
  const others = all.filter(
    (row) =>
      !ours.has(paperOf(row)) &&
      row.answeredOn !== null &&
      yearOf(row.answeredOn) === yearOf(given.on) &&
      bare(row.answerNumber) === bare(given.number),
  );
  const rest = others.length > SHOWN ? ` và ${others.length - SHOWN} ý kiến khác` : '';
  const named = others.slice(0, SHOWN).map((row) => row.code);
  return [
    ...(others.length > 0
      ? [`Số ${given.number} đã ghi cho ${named.join(', ')}${rest}: hãy xem lại, trừ khi là cùng một văn bản.`]
      : []),
    ...(ours.size > 1
      ? [`Số ${given.number} sẽ ghi cho ${ours.size} câu hỏi khác nhau: hãy xem lại, trừ khi là cùng một văn bản.`]
      : []),
  ].join('\n');
}
