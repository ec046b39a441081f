import { answerMails, extensionMail, extensionTextForZalo } from '../../core/mail/answer.ts';
import { intend } from '../../core/mail/intent.ts';
import { isDenunciation } from '../../core/opinion/scope.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { type DeadlineEvent, type Opinion, opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import type { Office } from '../office/office.ts';

/** News of the new day to each citizen who has an address; for the others, the words to tell by hand. */
export function intendExtensionMails(book: Book, office: Office, events: readonly DeadlineEvent[]): string[] {
  const mailOffice = mailOfficeOf(office.profile);
  const byHand: string[] = [];
  for (const event of events) {
    const opinion = book.find(opinions, event.opinion);
    if (!opinion || event.kind !== 'extension' || isDenunciation(opinion)) continue;
    const slip = book.find(registrations, opinion.registration);
    const mail = extensionMail(opinion, event, slip, mailOffice);
    if (mail) for (const row of intend(book.rows(mails), [mail], book.now)) book.add(mails, row);
    else
      byHand.push(
        `${opinion.code}: không gửi thư được; báo trực tiếp rồi ghi "Báo người dân ngày" ở bảng "Gia hạn, tạm dừng". Lời nhắn: ${extensionTextForZalo(opinion, event, mailOffice)}`,
      );
  }
  return byHand;
}

/** What answers would be mailed, and who must be told by hand. */
export function planAnswerMails(book: Book, office: Office, told: readonly Opinion[]) {
  const known = new Set(book.rows(mails).map((mail) => mail.key));
  const wanted = answerMails({
    opinions: told,
    registrations: book.rows(registrations),
    conferences: book.rows(conferences),
    tasks: book.rows(tasks),
    office: mailOfficeOf(office.profile),
  });
  return { ...wanted, fresh: wanted.mails.filter((mail) => !known.has(mail.key)) };
}

/** Puts the answers that were not mailed before into the outbox; returns how many. */
export function intendAnswerMails(book: Book, office: Office, told: readonly Opinion[]): number {
  const { fresh } = planAnswerMails(book, office, told);
  const rows = intend(book.rows(mails), fresh, book.now);
  for (const row of rows) book.add(mails, row);
  return rows.length;
}
