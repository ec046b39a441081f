import { dayAt } from '../../core/calendar/day.ts';
import { assignmentMails } from '../../core/mail/assignment.ts';
import { intend } from '../../core/mail/intent.ts';
import { answerClock } from '../../core/opinion/answer-clock.ts';
import { approveAssignment, clocksToStart } from '../../core/opinion/assign.ts';
import { afterPlan, type OpinionPlan } from '../../core/opinion/plan.ts';
import { proposeAssignment } from '../../core/opinion/propose.ts';
import { refreshStatuses } from '../../core/opinion/status-of.ts';
import { sentStepKeys } from '../../core/reminder/keys.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { deadlineEvents, type Opinion, opinions } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { ask, confirm, tell, toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { type Office, officeOf } from '../office/office.ts';
import { applyOpinionPlan, changedSince, previewOf } from './apply-opinion-plan.ts';
import { type Chosen, chosenOpinions } from './chosen-opinions.ts';

const WAIT_MS = 20_000;

/** Shows a plan, and on a yes writes it for the rows that nobody has changed meanwhile. Returns the rows written, or null. */
function previewThenApply(
  title: string,
  chosen: Chosen,
  plan: OpinionPlan,
  apply: (book: Book, plan: OpinionPlan) => void,
): boolean {
  if (plan.changes.length === 0) {
    tell(title, plan.refused.length === 0 ? 'Không có ý kiến nào cần làm bước này.' : previewOf(plan, chosen.scope));
    return false;
  }
  if (!confirm(title, previewOf(plan, chosen.scope))) return false;
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    const stale = changedSince(chosen.opinions, book.rows(opinions));
    const still = { ...plan, changes: plan.changes.filter((change) => !stale.has(change.code)) };
    apply(book, still);
    book.commit();
    return stale;
  });
  if (!done.ran) {
    tell(title, 'Sổ đang bận ghi; chưa ghi gì. Hãy chọn lại lệnh sau ít phút.');
    return false;
  }
  if (done.result.size > 0)
    tell(title, `Để nguyên ${[...done.result].join(', ')}: dòng vừa có người sửa trong lúc xem trước.`);
  return true;
}

/** "Lập phân công theo gợi ý": unit and officer from the field, for a leader to approve. */
export function proposeAssignments(): void {
  const book = openBook();
  const office = officeOf(book);
  const chosen = chosenOpinions(book, (opinion) => opinion.status === 'new', 'chưa phân công');
  const plan = proposeAssignment(chosen.opinions, office.fields, office.officers, dayAt(book.now), book.rows(opinions));
  const title = 'Lập phân công';
  if (previewThenApply(title, chosen, plan, (fresh, still) => void applyOpinionPlan(fresh, still, 'Lập phân công')))
    toast('Đã lập phân công; trình lãnh đạo rồi chọn "Duyệt phân công và giao việc".');
}

/** "Duyệt phân công và giao việc": who approved, then mails and clocks. */
export function approveAssignments(): void {
  const book = openBook();
  const office = officeOf(book);
  const chosen = chosenOpinions(book, (opinion) => opinion.status === 'proposed', 'chờ duyệt');
  const by = office.profile.approvalRequired
    ? ask('Duyệt phân công', 'Lãnh đạo duyệt (họ tên, chức vụ):')
    : 'Theo quy chế';
  if (by === null) return;
  const plan = mergePlans(
    byConference(book, chosen.opinions).map(([kind, rows]) =>
      approveAssignment(rows, {
        approvedBy: by,
        on: dayAt(book.now),
        clock: answerClock(office.profile, kind, office.calendar),
        receiptIsAssignment: !office.profile.approvalRequired,
      }),
    ),
  );
  const problems: string[] = [];
  const assigned = previewThenApply('Duyệt phân công', chosen, plan, (fresh, still) => {
    applyOpinionPlan(fresh, still, 'Duyệt phân công');
    problems.push(...intendAssignmentMails(fresh, office, still));
  });
  if (!assigned) return;
  const sent = sendOutbox();
  const said = [`Đã giao việc; gửi ${sent.sent} thư.`, ...sent.sentences, ...problems];
  if (said.length === 1) toast(said[0] as string);
  else tell('Duyệt phân công', said.join('\n'));
}

function intendAssignmentMails(book: Book, office: Office, plan: OpinionPlan): readonly string[] {
  const codes = new Set(plan.changes.map((change) => change.code));
  const assigned = afterPlan(
    book.rows(opinions).filter((row) => codes.has(row.code)),
    plan,
  );
  const { mails: intents, problems } = assignmentMails({
    opinions: assigned,
    officers: office.officers,
    fields: office.fields,
    office: mailOfficeOf(office.profile),
    today: dayAt(book.now),
    sentKeys: sentStepKeys(book.rows(mails)),
  });
  for (const row of intend(book.rows(mails), intents, book.now)) book.add(mails, row);
  return problems;
}

/** Brings the register into line with what staff typed: clocks start at the day of receipt, statuses follow the columns. */
export function bringUpToDate(book: Book, office: Office): number {
  const clocks = mergePlans(
    byConference(book, book.rows(opinions)).map(([kind, rows]) =>
      clocksToStart(rows, answerClock(office.profile, kind, office.calendar)),
    ),
  );
  const started = applyOpinionPlan(book, clocks, 'Bắt đầu tính hạn');
  const statuses = refreshStatuses(book.rows(opinions), book.rows(deadlineEvents), office.profile.approvalRequired);
  return started + applyOpinionPlan(book, statuses, 'Cập nhật trạng thái');
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

type Kind = 'periodic' | 'thematic' | 'adHoc' | null;

/** Opinions by the kind of their conference, since rules may apply to some kinds only. */
export function byConference(book: Book, rows: readonly Opinion[]): [Kind, Opinion[]][] {
  const kinds = new Map<Kind, Opinion[]>();
  for (const row of rows) {
    const kind = book.find(conferences, row.conference)?.kind ?? null;
    kinds.set(kind, [...(kinds.get(kind) ?? []), row]);
  }
  return [...kinds];
}

export function mergePlans(plans: readonly OpinionPlan[]): OpinionPlan {
  return {
    changes: plans.flatMap((plan) => plan.changes),
    refused: plans.flatMap((plan) => plan.refused),
    tasks: plans.flatMap((plan) => plan.tasks),
  };
}
