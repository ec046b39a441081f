import type { Figure } from '../../core/report/figure.ts';
import { frozenRows } from '../../core/report/frozen.ts';
import { reportFigures as figureTable } from '../../core/tables/report-tables.ts';
import type { Book } from '../book/book.ts';

/**
 * Every figure with its definition and the codes that were counted, under the paper that states it; other versions keep
 * theirs. `again`: an earlier try at the paper broke off and may have left its rows, which are written over.
 */
export function freeze(
  book: Book,
  report: string,
  { figures }: { readonly figures: readonly Figure[] },
  again = false,
): void {
  const rows = frozenRows(report, figures, book.now);
  const codes = new Set(rows.map((row) => row.code));
  const left = again ? book.rows(figureTable).filter((row) => row.report === report) : [];
  for (const row of left)
    if (!codes.has(row.code))
      book.change(figureTable, row.code, { report: '', definition: 'Lần lập bị lỗi, không dùng' });
  const there = new Set(left.map((row) => row.code));
  for (const row of rows) {
    if (there.has(row.code)) book.change(figureTable, row.code, row);
    else book.add(figureTable, row);
  }
}
