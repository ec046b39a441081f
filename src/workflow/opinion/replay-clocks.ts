import { UndeclaredYear } from '../../core/calendar/working-calendar.ts';
import { answerClock, unitOfClock } from '../../core/opinion/answer-clock.ts';
import { replayLedger, setDueDay } from '../../core/opinion/clock.ts';
import type { OpinionChange } from '../../core/opinion/plan.ts';
import { type DeadlineEvent, deadlineEvents, opinions } from '../../core/tables/register-tables.ts';
import { effectiveUser } from '../../google/session.ts';
import type { Book } from '../book/book.ts';
import { newRowCodes } from '../book/row-codes.ts';
import type { Office } from '../office/office.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { byConference } from './by-conference.ts';

/**
 * The due day of every open opinion as "Gia hạn, tạm dừng" makes it, rows that staff typed there included (they get their
 * codes here). A day that staff typed for an opinion that no rule counts becomes its original day.
 */
export function replayClocks(book: Book, office: Office): number {
  nameTypedEvents(book);
  const events = new Map<string, DeadlineEvent[]>();
  for (const event of book.rows(deadlineEvents))
    events.set(event.opinion, [...(events.get(event.opinion) ?? []), event]);
  const moved: OpinionChange[] = [];
  const open = book.rows(opinions).filter((one) => one.assignedOn !== null && one.answeredOn === null);
  for (const [kind, rows] of byConference(book, open)) {
    const unit = unitOfClock(answerClock(office.profile, kind, office.calendar));
    for (const row of rows) {
      if (
        row.originalDueOn === null &&
        row.dueOn !== null &&
        !events.get(row.code)?.some(({ kind }) => kind === 'set')
      ) {
        moved.push(setDueDay(row, row.dueOn, 'cán bộ ghi trực tiếp vào sổ'));
        continue;
      }
      try {
        const change = replayLedger(row, { events: events.get(row.code) ?? [], unit, calendar: office.calendar });
        if (change) moved.push(change);
      } catch (problem) {
        if (!(problem instanceof UndeclaredYear)) throw problem;
        book.note({ what: 'Chưa tính lại được hạn', about: row.code, detail: problem.message });
      }
    }
  }
  return applyOpinionPlan(book, { changes: moved, refused: [], tasks: [] }, 'Tính hạn theo sổ gia hạn, tạm dừng');
}

/** A typed row that says whose clock, what and from when; the rest of it is the person's. */
function nameTypedEvents(book: Book): void {
  const typed = book
    .read(deadlineEvents)
    .rows.filter(
      ({ code, values }) => code === '' && values.opinion !== '' && values.kind !== null && values.on !== null,
    );
  const codes = newRowCodes(book, deadlineEvents, typed.length);
  typed.forEach(({ line }, at) => {
    const code = codes[at] as string;
    book.name(deadlineEvents, line, code);
    book.change(deadlineEvents, code, { recordedBy: effectiveUser() });
    book.note({ what: 'Nhận dòng gõ tay', about: code, detail: `Bảng "${deadlineEvents.sheet}", dòng ${line}` });
  });
}
