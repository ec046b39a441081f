import { editEntry } from '../../core/journal/edit-entries.ts';
import { TABLES } from '../../core/tables/index.ts';
import { withLock } from '../../google/lock.ts';
import { activeUser } from '../../google/session.ts';
import { readHead, readPart } from '../../google/workbook.ts';
import { openBook } from '../book/book.ts';

/** The event as Google hands it over; `oldValue` exists for single cells only. */
export type SheetEdit = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'value' | 'oldValue'>;

const WAIT_MS = 5_000;
const MOST_LINES = 200;

/** Every edit by hand goes to "Nhật ký": who, when, old, new. A handful of calls, since it runs at every keystroke's end. */
export function onSheetEdited(event: SheetEdit | undefined): void {
  const range = event?.range;
  if (!event || !range) return;
  const name = range.getSheet().getName();
  const table = TABLES.find((one) => one.sheet === name);
  if (!table) return;
  const [line, lines, column, width] = [range.getRow(), range.getNumRows(), range.getColumn(), range.getNumColumns()];
  const keys = (readHead(name)[0] ?? []).map(String);
  const codeAt = keys.indexOf(table.code);
  const codes =
    codeAt < 0 ? [] : readPart(name, line, Math.min(lines, MOST_LINES), 1, codeAt + 1).map((row) => String(row[0]));
  const entry = editEntry({
    table,
    keys: keys.slice(column - 1, column - 1 + width),
    codes,
    line,
    lines,
    before: event.oldValue,
    after: event.value,
  });
  const write = (): void => {
    const book = openBook();
    book.note({ ...entry, by: activeUser() || 'không rõ (Google không cho biết)' });
    book.commit();
  };
  if (!withLock(WAIT_MS, write).ran) write();
}
