import { dayAt } from '../../core/calendar/day.ts';
import { assignmentMails } from '../../core/mail/assignment.ts';
import { intend } from '../../core/mail/intent.ts';
import { afterPlan, type OpinionPlan } from '../../core/opinion/plan.ts';
import { sentStepKeys } from '../../core/reminder/keys.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { opinions } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import type { Office } from '../office/office.ts';
import { answerLinkOf } from './answer-link.ts';

/** Puts the mails that give these opinions to their officers into the outbox. Returns whom no mail reaches. */
export function intendAssignmentMails(book: Book, office: Office, plan: OpinionPlan): readonly string[] {
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
    answerLink: answerLinkOf(book),
  });
  for (const row of intend(book.rows(mails), intents, book.now)) book.add(mails, row);
  for (const problem of problems) book.note({ what: 'Chưa gửi được thư giao việc', detail: problem });
  return problems;
}
