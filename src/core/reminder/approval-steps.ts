/** When a leader is told that an answer waits for his approval: each step once for the day from which it waits. */
import type { Day } from '../calendar/day.ts';
import { UndeclaredYear, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { remindOn } from '../deadline/count-days.ts';
import { waitKey } from './keys.ts';
import type { WaitingItem } from './waiting.ts';

/** The working day after it came in, and three later; then the weekly digest says it. */
const SINCE_STEPS: readonly number[] = [1, 4];
/** Where the citizen has a day of his own: one working day before, and on it. */
const DUE_STEPS: readonly number[] = [-1, 0];

/** Keys of the steps that are due today and not yet told; an outage leaves the latest of each kind. */
export function approvalSteps(
  item: WaitingItem,
  today: Day,
  calendar: WorkingCalendar,
  sentKeys: ReadonlySet<string>,
): string[] {
  const keys = [latest(item, item.since, SINCE_STEPS, today, calendar)];
  if (item.dueOn !== null) keys.push(latest(item, item.dueOn, DUE_STEPS, today, calendar));
  return keys.filter((key): key is string => key !== null && !sentKeys.has(key));
}

function latest(
  { code, dueOn }: WaitingItem,
  day: Day,
  steps: readonly number[],
  today: Day,
  calendar: WorkingCalendar,
): string | null {
  try {
    const from = day === dueOn ? remindOn(day, calendar) : day;
    const offset = calendar.workingDaysBetween(from, today);
    const step = steps.filter((candidate) => candidate <= offset).pop();
    return step === undefined ? null : waitKey(code, step, day);
  } catch (error) {
    if (error instanceof UndeclaredYear) return null;
    throw error;
  }
}
