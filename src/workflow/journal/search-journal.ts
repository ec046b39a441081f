import { journal } from '../../core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { ask, tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { selectedCodes } from '../book/selected-rows.ts';

const MOST_SHOWN = 25;

/** "Tìm trong nhật ký theo mã": everything that the log knows of a code, the latest first. */
export function searchJournal(): void {
  const title = 'Tìm trong nhật ký';
  const book = openBook();
  const [selected] = [...selectedCodes(book, opinions), ...selectedCodes(book, registrations)];
  const said = ask(title, `Mã cần tìm (phiếu, ý kiến, nhiệm vụ, thư…)${selected ? `; để trống: ${selected}` : ''}:`);
  if (said === null) return;
  const code = (said || selected || '').toLowerCase();
  if (code === '') return;
  const found = book
    .rows(journal)
    .filter((row) => row.about.toLowerCase().includes(code) || row.detail.toLowerCase().includes(code))
    .sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0));
  const lines = found.slice(0, MOST_SHOWN).map((row) => {
    const changed = row.before || row.after ? ` ${row.column}: "${row.before}" → "${row.after}"` : '';
    return `${row.at ? formatInstant(row.at) : ''} · ${row.by} · ${row.what}:${changed} ${row.detail}`.slice(0, 300);
  });
  const more = found.length > MOST_SHOWN ? `\n… và ${found.length - MOST_SHOWN} mục cũ hơn ở bảng "Nhật ký".` : '';
  tell(title, found.length === 0 ? `Nhật ký không có mục nào về "${code}".` : `${lines.join('\n')}${more}`);
}
