import type { Day } from '../calendar/day.ts';
import { instantAt } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { type ConferenceDays, milestonesOf, type RuleBook } from './milestones.ts';

export interface RegistrationCutoff {
  /** The last day on which a slip is on time; null where the plan sets none (every slip before the conference is on time). */
  readonly lastOn: Day | null;
  /** The instant from which a slip is late: the end of that day in Viet Nam, or the start of the conference. */
  readonly lateFrom: Date;
  readonly why: readonly string[];
}

/** Until when a slip is on time for a conference. "Trước 10 ngày" (plan 002, line 89) is read to include the whole tenth
 * day before, the reading that favours citizens; a late slip is still received (lines 89, 99, 101). */
export function registrationCutoff(
  book: RuleBook & { readonly registration: { readonly cutoffRule: string | null } },
  days: ConferenceDays,
  calendar: WorkingCalendar,
): RegistrationCutoff {
  const { cutoffRule } = book.registration;
  const found = cutoffRule === null ? undefined : milestonesOf(book, days, calendar).find((m) => m.rule === cutoffRule);
  if (!found?.dueOn) {
    const why = found?.why ?? ['Kế hoạch không ấn định hạn gửi phiếu: phiếu gửi trước giờ khai mạc là đúng hạn.'];
    return { lastOn: null, lateFrom: days.conferenceStartsAt, why };
  }
  return { lastOn: found.dueOn, lateFrom: instantAt(found.dueOn, 24), why: found.why };
}
