import { type Day, dayAt } from '../../core/calendar/day.ts';
import { answerClock } from '../../core/opinion/answer-clock.ts';
import { approvalSaid } from '../../core/opinion/approval-said.ts';
import { approveAssignment } from '../../core/opinion/assign.ts';
import type { Opinion } from '../../core/tables/register-tables.ts';
import { ask, tell, toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { type Office, officeOf } from '../office/office.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { assignmentMailPreview, intendAssignmentMails } from './assignment-mails.ts';
import { byConference, mergePlans } from './by-conference.ts';
import { chosenOpinions } from './chosen-opinions.ts';
import { previewThenApply } from './preview-then-apply.ts';

const TITLE = 'Duyệt phân công';
const MOST_TRIES = 5;
const OTHER_DAY = 'duyệt hôm khác thì ghi thêm ngày, ví dụ "Nguyễn Văn A, Chủ tịch UBND; 02/06/2026"';

/** "Duyệt phân công và giao việc": who approved and when, then mails and clocks; before it neither. */
export function approveAssignments(): void {
  const book = openBook();
  const office = officeOf(book);
  const chosen = chosenOpinions(book, (opinion) => opinion.status === 'proposed', 'chờ duyệt');
  const approval = askApproval(book, office, chosen.opinions);
  if (approval === null) return;
  const plan = mergePlans(
    byConference(book, chosen.opinions).map(([kind, rows]) =>
      approveAssignment(rows, {
        approvedBy: approval.by,
        approvedOn: approval.on,
        on: dayAt(book.now),
        clock: answerClock(office.profile, kind, office.calendar),
        receiptIsAssignment: !office.profile.approvalRequired,
      }),
    ),
  );
  const problems: string[] = [];
  const assigned = previewThenApply(
    TITLE,
    chosen,
    plan,
    (fresh, still) => {
      applyOpinionPlan(fresh, still, TITLE);
      problems.push(...intendAssignmentMails(fresh, office, still));
    },
    assignmentMailPreview(book, office, plan),
  );
  if (!assigned) return;
  const sent = sendOutbox();
  const said = [`Đã giao việc; gửi ${sent.sent} thư.`, ...sent.sentences, ...problems];
  if (said.length === 1) toast(said[0] as string);
  else tell(TITLE, said.join('\n'));
}

/** Asked for unless the profile waives it, or staff wrote it into every row from the signed Phiếu trình. */
function askApproval(book: Book, { profile }: Office, rows: readonly Opinion[]): { by: string; on: Day } | null {
  const today = dayAt(book.now);
  if (!profile.approvalRequired) return { by: 'Theo quy chế', on: today };
  if (rows.length > 0 && rows.every((row) => row.approvedBy.trim() !== '')) return { by: '', on: today };
  let problem = '';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const said = ask(TITLE, `${problem}Lãnh đạo duyệt (họ tên, chức vụ); ${OTHER_DAY}:`);
    if (said === null) return null;
    const read = approvalSaid(said, today);
    if (read.ok) return read;
    problem = `${read.problem}\n`;
  }
  return null;
}
