import { codesGiven, missingCodes } from '../../core/journal/missing-codes.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { journal } from '../../core/tables/ledger-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { readProperties } from '../../google/properties.ts';
import { activeUser } from '../../google/session.ts';
import { type Book, openBook } from '../book/book.ts';
import { withLastNumber } from '../intake/slip-numbers.ts';

const WHAT = 'Mất dòng';
const WAIT_MS = 60_000;

/** Google tells a deletion of rows only as "something changed": the codes that should be there say which rows are gone. */
export function onWorkbookChanged(event: { readonly changeType?: string } | undefined): void {
  if (event?.changeType !== 'REMOVE_ROW' && event?.changeType !== 'REMOVE_GRID') return;
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    noteMissing(book, activeUser());
    book.commit();
  });
  // Google tells the owner of a trigger that it failed; the next deletion names these rows too.
  if (!done.ran) throw new Error('Sổ đang bận ghi nên chưa kiểm tra được các dòng vừa bị xóa.');
}

/** Names every row that is gone, once. */
function noteMissing(book: Book, by: string): void {
  const entries = book.rows(journal);
  const noted = entries.filter((row) => row.what === WHAT).map((row) => row.about);
  const codesOf = (table: typeof registrations | typeof opinions | typeof tasks | typeof deadlineEvents): Set<string> =>
    new Set(book.rows(table).map((row) => row.code));
  const properties = readProperties();
  const missing = missingCodes({
    conferences: book.rows(conferences).map((conference) => withLastNumber(conference, properties)),
    registrations: codesOf(registrations),
    opinions: codesOf(opinions),
    tasks: codesOf(tasks),
    deadlineEvents: codesOf(deadlineEvents),
    given: codesGiven(entries),
    noted: new Set(noted),
  });
  for (const code of missing)
    book.note({
      what: WHAT,
      about: code,
      by: by || 'không rõ (Google không cho biết)',
      detail: 'Dòng đã bị xóa khỏi sổ; lấy lại ở Tệp ▸ Lịch sử phiên bản nếu xóa nhầm.',
    });
}
