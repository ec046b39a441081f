import { dayAt } from '../../core/calendar/day.ts';
import { acknowledgementKey } from '../../core/mail/acknowledgement.ts';
import type { EnteredSlip } from '../../core/registration/enter-slips.ts';
import { journal, mails } from '../../core/tables/ledger-tables.ts';
import { type Registration, registrations } from '../../core/tables/register-tables.ts';
import { formatDay } from '../../core/text/format.ts';
import type { Book } from '../book/book.ts';

const ENTERED = 'Vào sổ phiếu';
const SOURCE = 'sourceId';

/** Logs that a slip was entered, with the id of the reply it came from: by it a row that gets deleted finds its code again. */
export function noteEntry(book: Book, { registration, opinions }: EnteredSlip): void {
  book.note({
    what: ENTERED,
    about: registration.code,
    column: SOURCE,
    after: registration.sourceId,
    detail: `${opinions.length} ý kiến`,
  });
}

/** The code under which each reply was entered before, by its id. */
export function formerCodes(book: Book): Map<string, string> {
  const entries = book.rows(journal).filter((row) => row.what === ENTERED && row.column === SOURCE && row.after !== '');
  return new Map(entries.map((row) => [row.after, row.about]));
}

/** A restored row says of the acknowledgement what the mails say: nobody is written to twice. */
export function stateOfAcknowledgement(book: Book, { code }: Registration): Partial<Registration> {
  const mail = book.rows(mails).find((row) => row.key === acknowledgementKey(code));
  const note = `Khôi phục ngày ${formatDay(dayAt(book.now))}: dòng này đã bị xóa khỏi sổ.`;
  if (mail?.state === 'sent')
    return { note, acknowledged: 'mailed', acknowledgedOn: mail.sentAt ? dayAt(mail.sentAt) : null };
  return { note, acknowledged: mail?.state === 'intent' || mail?.state === 'sending' ? 'queued' : 'toDo' };
}

/** Logs that a row which had been deleted is back. */
export function noteRestored(book: Book, code: string): void {
  book.note({
    what: 'Khôi phục dòng bị xóa',
    about: code,
    detail: `Bảng "${registrations.sheet}" thiếu phiếu này, biểu mẫu vẫn còn; đã vào sổ lại với mã cũ.`,
  });
}
