import { addDays, dayAt, instantAt, minuteOfDay } from './day.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A stretch of a working day in which the office receives, in minutes after midnight in Viet Nam. */
interface OfficeSession {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** When the office receives: on working days, in these sessions, in order (plan 002, line 97: Monday to Friday in office hours). */
export type OfficeHours = readonly OfficeSession[];

export const USUAL_OFFICE_HOURS: OfficeHours = [
  { fromMinute: 8 * 60, toMinute: 12 * 60 },
  { fromMinute: 13 * 60 + 30, toMinute: 17 * 60 },
];

/** The moment at which the office holds something that arrived at an instant: that instant itself in office hours,
 * else the opening of the next session on a working day. The closing minute itself is past the session. */
export function nextWorkingMoment(instant: Date, officeHours: OfficeHours, calendar: WorkingCalendar): Date {
  const on = dayAt(instant);
  if (calendar.isWorkingDay(on)) {
    const minute = minuteOfDay(instant);
    for (const session of officeHours) {
      if (minute < session.fromMinute) return instantAt(on, 0, session.fromMinute);
      if (minute < session.toMinute) return instant;
    }
  }
  const next = calendar.onOrAfter(addDays(on, 1));
  return instantAt(next, 0, officeHours[0]?.fromMinute ?? 0);
}
