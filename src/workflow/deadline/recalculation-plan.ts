import { UndeclaredYear, type WorkingCalendar } from '../../core/calendar/working-calendar.ts';
import { milestoneRows, registrationClosesAt } from '../../core/conference/new-conference.ts';
import { currentDueOn } from '../../core/deadline/deadline-ledger.ts';
import { planRecalculation, type RecalculationPlan, type StoredDay } from '../../core/deadline/recalculation.ts';
import {
  type AnswerClock,
  answerClock,
  dueFromReceipt,
  runsToCitizen,
  unitOfClock,
} from '../../core/opinion/answer-clock.ts';
import { whyWithLedger } from '../../core/opinion/clock.ts';
import { draftArrivedOn } from '../../core/opinion/draft.ts';
import { ledgerOf, setEventOf, whySet } from '../../core/opinion/own-events.ts';
import type { Profile } from '../../core/profile/profile-schema.ts';
import { type Conference, conferences, type Milestone, milestones } from '../../core/tables/conference-tables.ts';
import { deadlineEvents, type Opinion, opinions } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import { calendarOf, profileOf } from '../office/office.ts';

export interface Cutoff {
  readonly conference: string;
  readonly from: Date | null;
  readonly to: Date | null;
}

/** What "Tính lại hạn" would do to the workbook. */
export interface Recalculation {
  readonly days: RecalculationPlan;
  readonly cutoffs: readonly Cutoff[];
}

const OVER: ReadonlySet<string | null> = new Set(['reported', 'cancelled']);

/** The days that calendar and rules give now, beside those that stand in the workbook. */
export function recalculationOf(book: Book): Recalculation {
  const [profile, calendar] = [profileOf(book), calendarOf(book)];
  const live = book.rows(conferences).filter((one) => one.code !== '' && !OVER.has(one.status));
  const items = [
    ...book
      .rows(opinions)
      .filter((one) => one.code !== '')
      .map((one) => storedOpinion(book, one, profile, calendar)),
    ...live.flatMap((one) => storedMilestones(book, one, profile, calendar)),
  ];
  return { days: planRecalculation(items), cutoffs: cutoffsOf(live, profile, calendar, book.now) };
}

/** The original day counted anew, then moved by the extensions and pauses that were recorded. */
function storedOpinion(book: Book, opinion: Opinion, profile: Profile, calendar: WorkingCalendar): StoredDay {
  const kind = book.find(conferences, opinion.conference)?.kind ?? null;
  return {
    code: opinion.code,
    dueOn: opinion.originalDueOn === null ? null : opinion.dueOn,
    why: opinion.why,
    finished: isOver(opinion, () => answerClock(profile, kind, calendar)),
    next: () => {
      const clock = answerClock(profile, kind, calendar);
      const fixed = setEventOf(opinion, book.rows(deadlineEvents));
      const due = fixed ? { dueOn: fixed.to, why: [whySet(fixed)] } : dueFromReceipt(clock, opinion.receivedOn);
      const ledger = ledgerOf(opinion, book.rows(deadlineEvents));
      if (due.dueOn === null || ledger.length === 0) return due;
      const moved = currentDueOn({ dueOn: due.dueOn, unit: unitOfClock(clock) }, ledger, calendar);
      return { dueOn: moved.dueOn, why: whyWithLedger(due.why.join('\n'), moved.why).split('\n') };
    },
  };
}

/** Whether a clock has ended: the unit's with its draft at the office, one that runs to the citizen with the answer. */
function isOver(opinion: Opinion, clock: () => AnswerClock): boolean {
  if (opinion.answeredOn !== null || opinion.status === 'separated') return true;
  return draftArrivedOn(opinion) !== null && !runsToCitizen(clock());
}

function storedMilestones(
  book: Book,
  conference: Conference,
  profile: Profile,
  calendar: WorkingCalendar,
): StoredDay[] {
  let rows: Map<string, Milestone> | null = null;
  return book
    .rows(milestones)
    .filter((one) => one.conference === conference.code)
    .map((one) => ({
      code: one.code,
      dueOn: one.dueOn,
      dueFrom: one.dueFrom,
      why: one.why,
      finished: one.doneOn !== null,
      next: () => {
        rows ??= new Map(milestoneRows(profile, conference, calendar).map((row) => [row.code, row]));
        const now = rows.get(one.code);
        return now
          ? { dueOn: now.dueOn, dueFrom: now.dueFrom, why: now.why.split('\n') }
          : { dueOn: null, why: ['quy tắc không còn áp dụng; hạn giữ nguyên.'] };
      },
    }));
}

/** Cut-offs of conferences that are still to come; slips that were judged by the old one keep their judgement. */
function cutoffsOf(live: readonly Conference[], profile: Profile, calendar: WorkingCalendar, now: Date): Cutoff[] {
  return live
    .filter((one) => one.startsAt !== null && one.startsAt > now)
    .flatMap((one) => {
      const to = cutoffOrNone(one, profile, calendar);
      const from = one.registrationClosesAt;
      return to === undefined || to?.getTime() === from?.getTime() ? [] : [{ conference: one.code, from, to }];
    });
}

function cutoffOrNone(one: Conference, profile: Profile, calendar: WorkingCalendar): Date | null | undefined {
  try {
    return registrationClosesAt(profile, one, calendar);
  } catch (problem) {
    if (problem instanceof UndeclaredYear) return undefined;
    throw problem;
  }
}
