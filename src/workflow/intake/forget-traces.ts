import { aboutOf } from '../../core/mail/intent.ts';
import { attendees } from '../../core/tables/conference-tables.ts';
import { answerProposals, type JournalEntry, journal, mails } from '../../core/tables/ledger-tables.ts';
import { deadlineEvents, tasks } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import { isFingerprint } from './forget-reply.ts';

/** Clears what other tables hold about these opinions, and about the slip where all of it goes: outbox, proposals, tasks, guests, log. */
export function forgetTraces(book: Book, slip: string, codes: ReadonlySet<string>, whole: boolean): void {
  const concerns = (code: string): boolean => codes.has(code) || (whole && code === slip);
  // Rows that belong to the opinion have codes of their own, under which the log knows what was typed into them.
  const attached = new Set<string>();
  for (const mail of book.rows(mails)) {
    if (!aboutOf(mail).some((about) => concerns(about.split('@')[0] as string))) continue;
    attached.add(mail.key);
    const waiting = mail.state !== 'sent' && mail.state !== 'void';
    book.change(mails, mail.key, {
      to: '',
      body: '',
      subject: 'Đã xóa nội dung (bàn giao riêng)',
      error: '',
      ...(waiting ? { state: 'void' as const } : {}),
    });
  }
  for (const proposal of book.rows(answerProposals)) {
    if (!concerns(proposal.opinion)) continue;
    attached.add(proposal.id);
    book.change(answerProposals, proposal.id, { answer: '', writtenBy: '' });
  }
  for (const event of book.rows(deadlineEvents)) {
    if (!concerns(event.opinion)) continue;
    attached.add(event.code);
    book.change(deadlineEvents, event.code, { reason: '', before: '' });
  }
  for (const task of book.rows(tasks)) {
    if (!concerns(task.opinion)) continue;
    attached.add(task.code);
    book.change(tasks, task.code, { content: '', product: '', result: '', status: 'dropped' });
  }
  for (const guest of whole ? book.rows(attendees) : []) {
    if (guest.registration !== slip) continue;
    attached.add(guest.code);
    book.change(attendees, guest.code, { name: '', hamlet: '', note: '' });
  }
  const isAbout = (code: string): boolean => concerns(code) || attached.has(code);
  for (const entry of book.rows(journal))
    if (entry.about.split(', ').some(isAbout) && !isFingerprint(entry) && holdsValues(entry))
      book.change(journal, entry.id, { before: '', after: '', detail: '' });
}

const holdsValues = ({ before, after, detail }: JournalEntry): boolean => before + after + detail !== '';
