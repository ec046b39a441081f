import { longDayText } from '../../core/calendar/day-text.ts';
import { DECLARED_DAY_KINDS } from '../../core/calendar/declared-day.ts';
import { type DeclaredDayRow, declaredDays } from '../../core/tables/commune-tables.ts';
import { withLock } from '../../google/lock.ts';
import { ask, confirm, tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { calendarOf } from '../office/office.ts';
import { recalculateDays } from './recalculate-days.ts';

const TITLE = 'Xác nhận ngày nghỉ';
const WAIT_MS = 20_000;

/** "Xác nhận ngày nghỉ…": days that were only proposed change no count until a person names the decision behind them. */
export function confirmDays(): void {
  const book = openBook();
  calendarOf(book);
  const open = book.rows(declaredDays).filter((row) => !row.confirmed && row.on !== null && row.id !== '');
  if (open.length === 0) {
    tell(TITLE, `Mọi ngày trong bảng "${declaredDays.sheet}" đều đã xác nhận.`);
    return;
  }
  const list = open.map((row, at) => `${at + 1}. ${nameOf(row)}\n   ${row.decision}`).join('\n');
  const said = ask(
    TITLE,
    `Ngày chưa xác nhận (chưa xét khi tính hạn):\n${list}\n\nGõ số những ngày đã có văn bản công bố, cách nhau bằng dấu phẩy:`,
  );
  if (said === null || said === '') return;
  const numbers = said.split(/[\s,;]+/).filter((part) => part !== '');
  const chosen = numbers.map((part) => open[Number(part) - 1]);
  if (chosen.some((row) => row === undefined)) {
    tell(TITLE, `Không hiểu "${said}": hãy gõ số từ 1 đến ${open.length}; chưa xác nhận ngày nào.`);
    return;
  }
  const decision = ask(TITLE, 'Văn bản công bố (số, ngày, cơ quan ban hành):');
  if (decision === null || decision === '') {
    tell(TITLE, 'Chưa ghi văn bản công bố; chưa xác nhận ngày nào.');
    return;
  }
  const done = withLock(WAIT_MS, () => write(chosen as DeclaredDayRow[], decision));
  if (!done.ran) tell(TITLE, 'Sổ đang bận ghi; chưa xác nhận ngày nào. Hãy chọn lại lệnh sau ít phút.');
  else if (confirm(TITLE, `Đã xác nhận ${chosen.length} ngày. Xem những hạn sẽ đổi?`)) recalculateDays();
}

function nameOf(row: DeclaredDayRow): string {
  const on = row.on === null ? '' : longDayText(row.on);
  return `${on}: ${row.name} (${row.kind ? DECLARED_DAY_KINDS[row.kind] : ''})`;
}

function write(rows: readonly DeclaredDayRow[], decision: string): void {
  const book = openBook();
  for (const row of rows) {
    book.change(declaredDays, row.id, { confirmed: true, decision });
    book.note({
      what: 'Xác nhận ngày nghỉ',
      about: row.id,
      before: row.decision,
      after: decision,
      detail: nameOf(row),
    });
  }
  book.commit();
}
