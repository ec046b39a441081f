import { aboutOf } from '../../core/mail/intent.ts';
import { attendees } from '../../core/tables/conference-tables.ts';
import { answerProposals, journal, mails } from '../../core/tables/ledger-tables.ts';
import { deadlineEvents, tasks } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import { isFingerprint } from './forget-reply.ts';

/** Clears what other tables hold about these opinions, and about the slip where all of it goes: outbox, log, proposals, tasks, guests. */
export function forgetTraces(book: Book, slip: string, codes: ReadonlySet<string>, whole: boolean): void {
  const concerns = (code: string): boolean => codes.has(code) || (whole && code === slip);
  for (const mail of book.rows(mails)) {
    if (!aboutOf(mail).some((about) => concerns(about.split('@')[0] as string))) continue;
    const waiting = mail.state !== 'sent' && mail.state !== 'void';
    book.change(mails, mail.key, {
      to: '',
      body: '',
      subject: 'Đã xóa nội dung (bàn giao riêng)',
      error: '',
      ...(waiting ? { state: 'void' as const } : {}),
    });
  }
  for (const entry of book.rows(journal))
    if (
      concerns(entry.about) &&
      !isFingerprint(entry) &&
      (entry.before !== '' || entry.after !== '' || entry.detail !== '')
    )
      book.change(journal, entry.id, { before: '', after: '', detail: '' });
  for (const proposal of book.rows(answerProposals))
    if (concerns(proposal.opinion)) book.change(answerProposals, proposal.id, { answer: '', writtenBy: '' });
  for (const event of book.rows(deadlineEvents))
    if (concerns(event.opinion)) book.change(deadlineEvents, event.code, { reason: '' });
  for (const task of book.rows(tasks))
    if (concerns(task.opinion))
      book.change(tasks, task.code, { content: '', product: '', result: '', status: 'dropped' });
  if (!whole) return;
  for (const guest of book.rows(attendees))
    if (guest.registration === slip) book.change(attendees, guest.code, { name: '', hamlet: '', note: '' });
}
