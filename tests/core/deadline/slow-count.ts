import { addDays, type Day } from '../../../src/core/calendar/day.ts';
import { shippedCalendar } from '../../../src/core/calendar/shipped-days.ts';
import type { Count } from '../../../src/core/deadline/count-days.ts';

export const calendar = shippedCalendar();

/** The due day found one day at a time, with no index: what the fast count must agree with. */
export function slowCount({ from, amount, unit, direction, adjust }: Count): Day {
  const step = direction === 'after' ? 1 : -1;
  let day = from;
  for (let left = amount; left > 0; ) {
    day = addDays(day, step);
    if (unit === 'calendar' || calendar.isWorkingDay(day)) left -= 1;
  }
  while (adjust !== 'none' && !calendar.isWorkingDay(day)) day = addDays(day, adjust === 'forward' ? 1 : -1);
  return day;
}
