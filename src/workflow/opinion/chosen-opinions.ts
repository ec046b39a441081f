import { type Opinion, opinions } from '../../core/tables/register-tables.ts';
import { selectedLines } from '../../google/workbook.ts';
import type { Book } from '../book/book.ts';

export interface Chosen {
  readonly opinions: readonly Opinion[];
  /** "3 dòng đang chọn", "tất cả 12 ý kiến chưa phân công": shown before anything is written. */
  readonly scope: string;
}

/** The selected rows of "Ý kiến – phân công" (hidden by a filter: not selected); without a selection of several, all that fit. */
export function chosenOpinions(book: Book, fits: (opinion: Opinion) => boolean, name: string): Chosen {
  const lines = new Set(selectedLines(opinions.sheet));
  const selected = book.read(opinions).rows.filter((row) => lines.has(row.line) && row.code !== '');
  if (selected.length > 0)
    return { opinions: selected.map((row) => row.values), scope: `${selected.length} dòng đang chọn` };
  const all = book.rows(opinions).filter((row) => row.code !== '' && fits(row));
  return { opinions: all, scope: `tất cả ${all.length} ý kiến ${name}` };
}
