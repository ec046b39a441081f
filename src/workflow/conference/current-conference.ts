import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { selectedLines } from '../../google/workbook.ts';
import type { Book } from '../book/book.ts';

/** The conference that a command is about: the selected row of "Hội nghị", else the latest that is not over. */
export function currentConference(book: Book): Conference {
  const content = book.read(conferences);
  const coded = book.rows(conferences).filter((row) => row.code !== '');
  if (coded.length === 0)
    throw new Error('Chưa có hội nghị nào. Hãy chọn Đối thoại ▸ 3 Hội nghị ▸ "Tạo hội nghị mới…".');
  if (coded.length === 1) return coded[0] as Conference;
  const lines = selectedLines(conferences.sheet);
  const selected = content.rows.find((row) => lines.includes(row.line));
  if (selected?.code) return book.find(conferences, selected.code) as Conference;
  return conferenceInFront(coded) as Conference;
}

const OVER: ReadonlySet<string> = new Set(['reported', 'cancelled']);

/** The one that triggers work for: the latest in the sheet that is not over, else the last. */
export function conferenceInFront(rows: readonly Conference[]): Conference | undefined {
  const live = rows.filter((row) => row.code !== '' && !OVER.has(row.status ?? 'planned'));
  return live[live.length - 1] ?? rows[rows.length - 1];
}
