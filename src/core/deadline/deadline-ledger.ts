import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { dayText, longDayText } from '../calendar/day-text.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { dueDay } from './count-days.ts';
import type { DayUnit } from './deadline-rule.ts';

/** Gia hạn: another day, allowed by somebody for a reason (plan 000, line 86: the deputy in charge; the citizen is told). */
interface Extension {
  readonly kind: 'extension';
  readonly decidedOn: Day;
  readonly newDueOn: Day;
  readonly reason: string;
  readonly allowedBy: string;
}

/** Tạm dừng: the days of [from, resumedOn) do not count; null while it lasts. */
interface Pause {
  readonly kind: 'pause';
  readonly from: Day;
  readonly resumedOn: Day | null;
  readonly reason: string;
  readonly allowedBy: string;
}

export type DeadlineEvent = Extension | Pause;

export interface OriginalDeadline {
  readonly dueOn: Day;
  /** The kind of days that the deadline counts, and so those that a pause gives back. */
  readonly unit: DayUnit;
}

export interface CurrentDeadline {
  readonly dueOn: Day;
  /** Whether a pause still lasts: the day will move on when it ends. */
  readonly paused: boolean;
  readonly extended: boolean;
  readonly why: string[];
}

/** What the ledger of extensions and pauses makes of a deadline. Events apply in the order of their days; a pause that
 * begins after the due day, or an extension to no later day, changes nothing and says so. */
export function currentDueOn(
  original: OriginalDeadline,
  events: readonly DeadlineEvent[],
  calendar: WorkingCalendar,
): CurrentDeadline {
  const why = [`Hạn ban đầu: ${longDayText(original.dueOn)}.`];
  let { dueOn } = original;
  let extended = false;
  let paused = false;
  let countedUntil: Day | null = null;
  for (const event of [...events].sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0))) {
    const told = `${event.reason}; người cho phép: ${event.allowedBy}`;
    if (event.kind === 'extension') {
      if (event.newDueOn <= dueOn) {
        why.push(
          `Bỏ qua gia hạn ngày ${dayText(event.decidedOn)}: ngày mới ${dayText(event.newDueOn)} không sau hạn đang có.`,
        );
        continue;
      }
      dueOn = event.newDueOn;
      extended = true;
      why.push(`Gia hạn ngày ${dayText(event.decidedOn)} đến ${longDayText(dueOn)} (${told}).`);
      continue;
    }
    if (event.from > dueOn) {
      why.push(`Bỏ qua tạm dừng từ ${dayText(event.from)}: hạn ${dayText(dueOn)} đã qua.`);
      continue;
    }
    if (event.resumedOn === null) {
      paused = true;
      why.push(`Đang tạm dừng từ ${dayText(event.from)} (${told}): hạn tính lại khi tiếp tục.`);
      continue;
    }
    const from: Day = countedUntil !== null && countedUntil > event.from ? countedUntil : event.from;
    const lost = pausedDays(from, event.resumedOn, original.unit, calendar);
    if (countedUntil === null || event.resumedOn > countedUntil) countedUntil = event.resumedOn;
    dueOn = shift(dueOn, lost, original.unit, calendar);
    const days = original.unit === 'working' ? `${lost} ngày làm việc` : `${lost} ngày`;
    why.push(
      `Tạm dừng từ ${dayText(event.from)} đến trước ${dayText(event.resumedOn)} (${told}): lùi hạn ${days}, đến ${longDayText(dueOn)}.`,
    );
  }
  why.push(`Hạn hiện nay: ${longDayText(dueOn)}.`);
  return { dueOn, paused, extended, why };
}

function startOf(event: DeadlineEvent): Day {
  return event.kind === 'extension' ? event.decidedOn : event.from;
}

/** Days of [from, resumedOn) of the kind that the deadline counts. */
function pausedDays(from: Day, resumedOn: Day, unit: DayUnit, calendar: WorkingCalendar): number {
  if (resumedOn <= from) return 0;
  if (unit === 'calendar') return daysBetween(from, resumedOn);
  return calendar.workingDaysBetween(addDays(from, -1), addDays(resumedOn, -1));
}

function shift(dueOn: Day, amount: number, unit: DayUnit, calendar: WorkingCalendar): Day {
  if (amount === 0) return dueOn;
  return dueDay({ from: dueOn, amount, unit, direction: 'after', adjust: 'forward' }, calendar);
}
