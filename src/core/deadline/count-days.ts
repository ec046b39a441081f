import { addDays, type Day } from '../calendar/day.ts';
import { ifDeclared, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CountDirection, DayAdjustment, DayUnit } from './deadline-rule.ts';
import { reckoning } from './reckoning.ts';

export interface Count {
  readonly from: Day;
  readonly amount: number;
  readonly unit: DayUnit;
  readonly direction: CountDirection;
  readonly adjust: DayAdjustment;
}

export interface CountedDay {
  readonly dueOn: Day;
  /** The reckoning, a sentence a line, in Vietnamese. */
  readonly why: string[];
}

/** An amount of days that is no amount. */
class BadAmount extends Error {
  constructor(amount: number) {
    super(`Số ngày phải là số nguyên không âm (0, 1, 2…), không phải "${amount}".`);
    this.name = 'BadAmount';
  }
}

/** The default adjustment: after an event a last day off rolls to the next working day (Bộ luật Dân sự 2015, Điều 148
 * khoản 5); before an event the day stays, since rolling would shorten what the other side was given. */
export function usualAdjustment(direction: CountDirection): DayAdjustment {
  return direction === 'after' ? 'forward' : 'none';
}

/** The due day alone. The day of the event is day zero (Bộ luật Dân sự 2015, Điều 147 khoản 2), so an event on a day off
 * counts like any other. With n = 0 the due day is the day of the event, adjusted. */
export function dueDay(count: Count, calendar: WorkingCalendar): Day {
  const day = unadjustedDay(count, calendar);
  if (count.adjust === 'forward') return calendar.onOrAfter(day);
  if (count.adjust === 'backward') return calendar.onOrBefore(day);
  return day;
}

/** The due day and how it was reckoned. */
export function countDays(count: Count, calendar: WorkingCalendar): CountedDay {
  const dueOn = dueDay(count, calendar);
  return { dueOn, why: reckoning(count, unadjustedDay(count, calendar), dueOn, calendar) };
}

/** The day that the count reaches, before any adjustment. Days of a year that nobody declared are refused. */
function unadjustedDay({ from, amount, unit, direction }: Count, calendar: WorkingCalendar): Day {
  if (!Number.isInteger(amount) || amount < 0) throw new BadAmount(amount);
  if (unit === 'working' && amount > 0) {
    return direction === 'after' ? calendar.workingDayAfter(from, amount) : calendar.workingDayBefore(from, amount);
  }
  const day = addDays(from, direction === 'after' ? amount : -amount);
  calendar.requireYearOf(day);
  return day;
}

/** The last day on which a deadline can be reminded in working time: itself, or the last working day before a day off. */
export function remindOn(dueOn: Day, calendar: WorkingCalendar): Day {
  return calendar.onOrBefore(dueOn);
}

/** The days on which to remind: so many working days before the last one, each day once, in order. A reminder that would
 * lie in a year that nobody declared is left out: the due day itself stands. */
export function reminderDays(dueOn: Day, reminders: readonly number[], calendar: WorkingCalendar): Day[] {
  const days = reminders.map((n) =>
    ifDeclared(() => {
      const last = remindOn(dueOn, calendar);
      return n === 0 ? last : calendar.workingDayBefore(last, n);
    }),
  );
  return [...new Set(days.filter((on) => on !== null))].sort();
}
