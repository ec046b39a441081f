import { dayAt } from '../../core/calendar/day.ts';
import { assignmentMails } from '../../core/mail/assignment.ts';
import { cooperationMails } from '../../core/mail/cooperation.ts';
import type { AnswerLink } from '../../core/mail/digest.ts';
import { intend } from '../../core/mail/intent.ts';
import type { MailIntent } from '../../core/mail/letter.ts';
import { answerClock } from '../../core/opinion/answer-clock.ts';
import { afterPlan, type OpinionPlan } from '../../core/opinion/plan.ts';
import { sentStepKeys } from '../../core/reminder/keys.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { opinions } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import type { Office } from '../office/office.ts';
import { answerLinkOf } from './answer-link.ts';
import { byConference } from './by-conference.ts';

/** Puts the mails that give these opinions to their officers, and those to co-operating units, into the outbox. Returns whom no mail reaches. */
export function intendAssignmentMails(book: Book, office: Office, plan: OpinionPlan): readonly string[] {
  const { lead, cooperating, problems } = mailsOf(book, office, plan, answerLinkOf(book));
  for (const row of intend(book.rows(mails), [...lead, ...cooperating], book.now)) book.add(mails, row);
  for (const problem of problems) book.note({ what: 'Chưa gửi được thư giao việc', detail: problem });
  return problems;
}

const MOST_LISTED = 8;

/** To whom a plan would write, for a person to read before saying yes; nothing is written. */
export function assignmentMailPreview(book: Book, office: Office, plan: OpinionPlan): string {
  const { lead, cooperating, problems } = mailsOf(book, office, plan, () => null);
  const list = (lines: readonly string[]): string[] => [
    ...lines.slice(0, MOST_LISTED),
    ...(lines.length > MOST_LISTED ? [`… và ${lines.length - MOST_LISTED} dòng khác`] : []),
  ];
  return [
    `Sẽ gửi ${lead.length} thư giao việc${lead.length > 0 ? ':' : '.'}`,
    ...list(lead.map(toWhom)),
    ...(cooperating.length > 0
      ? [`Sẽ gửi ${cooperating.length} thư cho đơn vị phối hợp:`, ...list(cooperating.map(toWhom))]
      : []),
    ...(problems.length > 0 ? ['Không gửi thư được:', ...list(problems)] : []),
  ].join('\n');
}

const toWhom = ({ to, about }: MailIntent): string => `${to}: ${about.length} ý kiến`;

function mailsOf(book: Book, office: Office, plan: OpinionPlan, answerLink: AnswerLink) {
  const codes = new Set(plan.changes.map((change) => change.code));
  const rows = book.rows(opinions).filter((row) => codes.has(row.code));
  const clocks = byConference(book, rows).flatMap(([kind, ofKind]) => {
    const clock = answerClock(office.profile, kind, office.calendar);
    return ofKind.map((row) => [row.code, clock] as const);
  });
  const input = {
    opinions: afterPlan(rows, plan),
    clocks: new Map(clocks),
    officers: office.officers,
    fields: office.fields,
    office: mailOfficeOf(office.profile),
    today: dayAt(book.now),
    sentKeys: sentStepKeys(book.rows(mails)),
    answerLink,
  };
  const [lead, cooperating] = [assignmentMails(input), cooperationMails(input)];
  return {
    lead: lead.mails,
    cooperating: cooperating.mails,
    problems: [...lead.problems, ...cooperating.problems],
  };
}
