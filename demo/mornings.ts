import { addDays, type Day, dayAt, instantAt } from '../src/core/calendar/day.ts';
import { isWeekend, yearOf } from '../src/core/calendar/day-text.ts';
import { shippedCalendar } from '../src/core/calendar/shipped-days.ts';

const NINE = 9;
const calendar = shippedCalendar();

/** Whether the office works; in a year that nobody declared, weekends alone are known. */
export const isWorked = (on: Day): boolean =>
  calendar.declares(yearOf(on)) ? calendar.isWorkingDay(on) : !isWeekend(on);

/** So many days later at nine in the morning, Viet Nam. */
export const nextMorning = (after: Date, days = 1): Date => instantAt(addDays(dayAt(after), days), NINE);

/** The next working day at nine in the morning. */
export function nextWorkingMorning(after: Date): Date {
  let on = addDays(dayAt(after), 1);
  while (!isWorked(on)) on = addDays(on, 1);
  return instantAt(on, NINE);
}
