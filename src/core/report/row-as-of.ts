/**
 * An opinion that was opened again is judged on each day by what it was then: what a report of an earlier closing day
 * counted as answered stays so, and from the day of reopening on it is open again.
 */
import { addDays, type Day } from '../calendar/day.ts';
import type { Period } from './period.ts';
import type { OpinionRow } from './rows.ts';
import { DONE, standing } from './standing.ts';

/** The row as it stood at the end of a day. */
export function rowAsOf(row: OpinionRow, on: Day): OpinionRow {
  return row.earlier?.find(({ until }) => on < until)?.row ?? row;
}

/**
 * Received before the period, and open when it began or opened again in it until the closing day: what is opened again is
 * work of this period, though no earlier one left it over. `then` is the row on the closing day; what stands apart is
 * nobody's open work.
 */
export function isCarriedOver(row: OpinionRow, then: OpinionRow, period: Period, asOf: Day): boolean {
  if (row.receivedOn === null || row.receivedOn >= period.from || standing(then, asOf) === 'separated') return false;
  const eve = addDays(period.from, -1);
  if (row.earlier?.some(({ until }) => period.from <= until && until <= asOf)) return true;
  const left = standing(rowAsOf(row, eve), eve);
  return left !== 'separated' && !DONE.has(left);
}
