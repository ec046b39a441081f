import { dayAt } from '../../core/calendar/day.ts';
import type { AnswerLink } from '../../core/mail/digest.ts';
import { intend } from '../../core/mail/intent.ts';
import { reworkMails } from '../../core/mail/rework.ts';
import { afterPlan, type OpinionPlan } from '../../core/opinion/plan.ts';
import { sendBackDraft } from '../../core/opinion/rework.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { opinions } from '../../core/tables/register-tables.ts';
import { tell, toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { type Office, officeOf } from '../office/office.ts';
import { answerLinkOf } from './answer-link.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { selectedOpinions, withTheirGroups } from './chosen-opinions.ts';
import { previewThenApply } from './preview-then-apply.ts';
import { askWords } from './questions.ts';

const TITLE = 'Trả lại dự thảo';

/** "Trả lại dự thảo…": the unit owes again by the day that it had, and its officer gets the reason; a group shares one draft. */
export function sendBackDrafts(): void {
  const book = openBook();
  const office = officeOf(book);
  const picked = selectedOpinions(book, TITLE);
  if (!picked) return;
  const chosen = withTheirGroups(book, picked);
  const reason = askWords(TITLE, 'Lý do trả lại và điều cần sửa (gửi cho cán bộ soạn dự thảo):');
  if (reason === null) return;
  const plan = sendBackDraft(chosen.opinions, reason, dayAt(book.now));
  const problems: string[] = [];
  const done = previewThenApply(
    TITLE,
    chosen,
    plan,
    (fresh, still) => {
      const made = mailsOf(fresh, office, still, reason, answerLinkOf(fresh));
      applyOpinionPlan(fresh, still, TITLE);
      for (const row of intend(fresh.rows(mails), made.mails, fresh.now)) fresh.add(mails, row);
      for (const problem of made.problems) fresh.note({ what: 'Chưa gửi được thư trả lại dự thảo', detail: problem });
      problems.push(...made.problems);
    },
    previewOf(mailsOf(book, office, plan, reason, () => null)),
  );
  if (!done) return;
  const sent = sendOutbox();
  const said = [`Đã trả lại dự thảo; gửi ${sent.sent} thư.`, ...sent.sentences, ...problems];
  if (said.length === 1) toast(said[0] as string);
  else tell(TITLE, said.join('\n'));
}

function mailsOf(book: Book, office: Office, plan: OpinionPlan, reason: string, answerLink: AnswerLink) {
  const codes = new Set(plan.changes.map(({ code }) => code));
  const rows = book.rows(opinions).filter(({ code }) => codes.has(code));
  return reworkMails({
    opinions: afterPlan(rows, plan),
    reason,
    officers: office.officers,
    office: mailOfficeOf(office.profile),
    today: dayAt(book.now),
    answerLink,
  });
}

const MOST_LISTED = 8;

function previewOf({ mails: intents, problems }: ReturnType<typeof mailsOf>): string {
  const to = intents.slice(0, MOST_LISTED).map((mail) => `${mail.to}: ${mail.about.length} ý kiến`);
  return [`Sẽ gửi ${intents.length} thư cho cán bộ:`, ...to, ...problems.slice(0, MOST_LISTED)].join('\n');
}
