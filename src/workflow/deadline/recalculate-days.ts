import { type Day, dayAt } from '../../core/calendar/day.ts';
import { UndeclaredYear, type WorkingCalendar } from '../../core/calendar/working-calendar.ts';
import { milestoneRows, registrationClosesAt } from '../../core/conference/new-conference.ts';
import { currentDueOn } from '../../core/deadline/deadline-ledger.ts';
import {
  type DueDayChange,
  planRecalculation,
  type RecalculationPlan,
  type StoredDay,
} from '../../core/deadline/recalculation.ts';
import { answerClock, dueFromReceipt, unitOfClock } from '../../core/opinion/answer-clock.ts';
import { whyWithLedger } from '../../core/opinion/clock.ts';
import { ledgerOf, setEventOf, whySet } from '../../core/opinion/own-events.ts';
import type { Profile } from '../../core/profile/profile-schema.ts';
import { type Conference, conferences, type Milestone, milestones } from '../../core/tables/conference-tables.ts';
import { deadlineEvents, type Opinion, opinions } from '../../core/tables/register-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { withLock } from '../../google/lock.ts';
import { confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { calendarOf, profileOf } from '../office/office.ts';

const TITLE = 'Tính lại hạn';
const WAIT_MS = 20_000;
const MOST_SHOWN = 12;

/** "Tính lại hạn khi đổi lịch, quy tắc": no day moves silently; what would move is shown first and written on a yes. */
export function recalculateDays(): void {
  const seen = planFor(openBook());
  if (seen.days.changes.length + seen.cutoffs.length === 0) {
    tell(TITLE, previewOf(seen));
    return;
  }
  if (!confirm(TITLE, `${previewOf(seen)}\n\nÁp dụng?`)) return;
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    const fresh = planFor(book);
    if (JSON.stringify(fresh) !== JSON.stringify(seen)) return false;
    apply(book, fresh);
    book.commit();
    return true;
  });
  if (!done.ran) tell(TITLE, 'Sổ đang bận ghi; chưa đổi hạn nào. Hãy chọn lại lệnh sau ít phút.');
  else if (!done.result) tell(TITLE, 'Sổ vừa có người sửa trong lúc xem trước; chưa đổi hạn nào. Hãy chọn lại lệnh.');
  else tell(TITLE, `Đã đổi ${seen.days.changes.length + seen.cutoffs.length} hạn; từng hạn có trong "Nhật ký".`);
}

interface Cutoff {
  readonly conference: string;
  readonly from: Date | null;
  readonly to: Date | null;
}

interface Plan {
  readonly days: RecalculationPlan;
  readonly cutoffs: readonly Cutoff[];
}

const OVER: ReadonlySet<string | null> = new Set(['reported', 'cancelled']);

function planFor(book: Book): Plan {
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
    finished: opinion.answeredOn !== null || opinion.status === 'separated',
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
      why: one.why,
      finished: one.doneOn !== null,
      next: () => {
        rows ??= new Map(milestoneRows(profile, conference, calendar).map((row) => [row.code, row]));
        const now = rows.get(one.code);
        return now
          ? { dueOn: now.dueOn, why: now.why.split('\n') }
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

function previewOf({ days, cutoffs }: Plan): string {
  const shown = (instant: Date | null): string => (instant ? formatInstant(instant) : 'không ấn định');
  const list = (sentences: readonly string[]): string[] => [
    ...sentences.slice(0, MOST_SHOWN),
    ...(sentences.length > MOST_SHOWN ? [`… và ${sentences.length - MOST_SHOWN} dòng khác`] : []),
  ];
  return [
    ...list(days.summary),
    ...cutoffs.map(
      (one) =>
        `Hạn đăng ký ${one.conference}: ${shown(one.from)} → ${shown(one.to)} (phiếu đã xét đúng hạn, quá hạn giữ nguyên)`,
    ),
    ...(days.setByHand.length > 0
      ? [`Giữ nguyên ${days.setByHand.length} hạn do người ghi: ${list(days.setByHand).join(', ')}`]
      : []),
    ...(days.problems.length > 0 ? ['Chưa tính lại được, giữ nguyên:', ...list(days.problems)] : []),
  ].join('\n');
}

function apply(book: Book, { days, cutoffs }: Plan): void {
  for (const change of days.changes) {
    const opinion = book.find(opinions, change.code);
    if (opinion)
      book.change(opinions, change.code, opinionCells(change, setEventOf(opinion, book.rows(deadlineEvents))));
    else book.change(milestones, change.code, { dueOn: change.to, why: change.why.join('\n') });
    book.note({ what: 'Tính lại hạn', about: change.code, column: 'Hạn', before: change.from, after: change.to });
  }
  for (const { conference, from, to } of cutoffs) {
    book.change(conferences, conference, { registrationClosesAt: to });
    const said = (instant: Date | null): string => (instant ? `${dayAt(instant)}` : '');
    book.note({ what: 'Tính lại hạn đăng ký', about: conference, before: said(from), after: said(to) });
  }
}

const ORIGINAL = /^Hạn: .*?(\d{2})\/(\d{1,2})\/(\d{4})\.$/;

/** The original day is the one that the count itself ends with, before any extension or pause. */
function opinionCells({ to, why }: DueDayChange, fixed: { readonly to: Day } | null): Partial<Opinion> {
  const [, day, month, year] = why.map((line) => ORIGINAL.exec(line)).find((found) => found !== null) ?? [];
  const original = fixed ? fixed.to : day ? (`${year}-${month?.padStart(2, '0')}-${day}` as Day) : to;
  return { originalDueOn: original, dueOn: to, why: why.join('\n') };
}
