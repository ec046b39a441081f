import { type Day, dayNumber, dayOfNumber } from './day.ts';
import type { DeclaredDay } from './declared-day.ts';

/** One declared year laid out so that "the n-th working day after" is a look-up: for each of its days how many working
 * days have passed up to and including it, and the working days in order. */
export interface YearIndex {
  readonly firstDay: number;
  readonly length: number;
  readonly upTo: Uint16Array;
  readonly workingDays: readonly number[];
}

/** Monday to Friday are worked unless declared off; Saturday and Sunday are off unless declared a make-up day. */
export function indexYear(year: number, declared: ReadonlyMap<Day, DeclaredDay>): YearIndex {
  const firstDay = Date.UTC(year, 0, 1) / 86_400_000;
  const length = Date.UTC(year + 1, 0, 1) / 86_400_000 - firstDay;
  const upTo = new Uint16Array(length);
  const workingDays: number[] = [];
  for (let i = 0; i < length; i++) {
    const number = firstDay + i;
    const kind = declared.get(dayOfNumber(number))?.kind;
    const weekday = (number + 4) % 7;
    const restsWeekly = weekday === 0 || weekday === 6;
    if (kind === undefined ? !restsWeekly : kind === 'makeUpDay') workingDays.push(number);
    upTo[i] = workingDays.length;
  }
  return { firstDay, length, upTo, workingDays };
}

/** Working days of the year up to and including a day of it. */
export function workingDaysUpTo(index: YearIndex, on: Day): number {
  return index.upTo[dayNumber(on) - index.firstDay] ?? 0;
}
