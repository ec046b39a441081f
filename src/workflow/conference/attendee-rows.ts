import { invitedRows } from '../../core/conference/attendance.ts';
import { type Attendee, attendees } from '../../core/tables/conference-tables.ts';
import { withLock } from '../../google/lock.ts';
import { tell } from '../../google/ui.ts';
import type { Book } from '../book/book.ts';
import { newRowCodes } from '../book/row-codes.ts';
import { profileOf } from '../office/office.ts';

/** Adds rows of "Đại biểu" under codes that were never used. To be called under the lock. */
export function addAttendees(book: Book, rows: readonly Attendee[]): void {
  const codes = newRowCodes(book, attendees, rows.length);
  for (const [at, row] of rows.entries()) book.add(attendees, { ...row, code: codes[at] as string });
}

/** The lines of the plan's groups and hamlets that are missing. To be called under the lock. */
export function addInvited(book: Book, conference: string): number {
  const rows = invitedRows(profileOf(book), conference, book.rows(attendees));
  addAttendees(book, rows);
  if (rows.length > 0) book.note({ what: 'Lập danh sách mời', about: conference, detail: `${rows.length} dòng` });
  return rows.length;
}

/** Null where the register is being written by somebody else, which is told. */
export function locked<Result>(title: string, work: () => Result): Result | null {
  const done = withLock(20_000, work);
  if (done.ran) return done.result;
  tell(title, 'Sổ đang bận ghi; chưa ghi gì. Hãy chọn lại lệnh sau ít phút.');
  return null;
}
