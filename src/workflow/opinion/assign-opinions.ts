import { dayAt } from '../../core/calendar/day.ts';
import { answerClock } from '../../core/opinion/answer-clock.ts';
import { clocksToStart } from '../../core/opinion/assign.ts';
import { doubtsBeforeAssigning } from '../../core/opinion/before-assigning.ts';
import type { OpinionPlan } from '../../core/opinion/plan.ts';
import { proposeAssignment } from '../../core/opinion/propose.ts';
import { refreshStatuses } from '../../core/opinion/status-of.ts';
import { deadlineEvents, opinions, registrations } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { type Office, officeOf } from '../office/office.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { byConference, citizenClocks, mergePlans } from './by-conference.ts';
import { chosenOpinions } from './chosen-opinions.ts';
import { previewThenApply } from './preview-then-apply.ts';
import { replayClocks } from './replay-clocks.ts';

const WAIT_MS = 20_000;

/** "Lập phân công theo gợi ý": unit and officer from the field, for a leader to approve. */
export function proposeAssignments(): void {
  const book = openBook();
  const office = officeOf(book);
  const chosen = chosenOpinions(book, (opinion) => opinion.status === 'new', 'chưa phân công');
  const plan = proposeAssignment(chosen.opinions, office.fields, office.officers, dayAt(book.now), book.rows(opinions));
  const title = 'Lập phân công';
  const given = new Set(plan.changes.map((change) => change.code));
  const doubts = doubtsBeforeAssigning(
    chosen.opinions.filter((one) => given.has(one.code)),
    (code) => book.find(registrations, code),
  );
  const write = (fresh: Book, still: OpinionPlan) => void applyOpinionPlan(fresh, still, title);
  if (previewThenApply(title, chosen, plan, write, doubts && `${doubts}\n\nVẫn lập phân công?`))
    toast('Đã lập phân công; in "Phiếu trình phân công", trình lãnh đạo rồi chọn "Duyệt phân công và giao việc".');
}

/** Brings the register into line with what staff typed: clocks start at the day of receipt, statuses follow the columns. */
export function bringUpToDate(book: Book, office: Office): number {
  const clocks = mergePlans(
    byConference(book, book.rows(opinions)).map(([kind, rows]) =>
      clocksToStart(rows, answerClock(office.profile, kind, office.calendar)),
    ),
  );
  const started = applyOpinionPlan(book, clocks, 'Bắt đầu tính hạn');
  const moved = replayClocks(book, office);
  const statuses = refreshStatuses(
    book.rows(opinions),
    book.rows(deadlineEvents),
    office.profile.approvalRequired,
    citizenClocks(book, office),
  );
  return started + moved + applyOpinionPlan(book, statuses, 'Cập nhật trạng thái');
}

/** "Cập nhật trạng thái và hạn": the same, asked for by a person after typing. */
export function refreshOpinions(): void {
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    const changed = bringUpToDate(book, officeOf(book));
    book.commit();
    return changed;
  });
  toast(
    done.ran
      ? `Đã cập nhật ${done.result} dòng theo những gì đã ghi.`
      : 'Sổ đang bận ghi; hãy chọn lại lệnh sau ít phút.',
  );
}
