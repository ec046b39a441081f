import { type FrozenReport, frozenReport, keyOf } from '../../core/report/frozen.ts';
import { documents } from '../../core/tables/conference-tables.ts';
import { type FrozenRow, reportFigures as figureTable } from '../../core/tables/report-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import type { Book } from '../book/book.ts';
import { selectedRows } from '../book/selected-rows.ts';

/** Reports and figures on the selected lines of "Số liệu báo cáo"; a line that continues codes is of its figure. */
export function selectedFigures(book: Book): { readonly reports: string[]; readonly keys: string[] } {
  const rows = selectedRows(book, figureTable).filter((row) => row.report !== '');
  return {
    reports: [...new Set(rows.map((row) => row.report))],
    keys: [...new Set(rows.map((row) => keyOf(row).key))],
  };
}

/** The frozen figures of a report, or of the one frozen last where none is named; null where there are none. */
export function frozenOf(book: Book, report: string | null): FrozenReport | null {
  const rows = book.rows(figureTable).filter((row) => row.report !== '');
  const latest = rows.reduce<FrozenRow | null>(
    (last, row) => ((row.frozenAt?.getTime() ?? 0) >= (last?.frozenAt?.getTime() ?? 0) ? row : last),
    null,
  );
  const code = report ?? latest?.report;
  return code === undefined ? null : frozenReport(rows, code);
}

/** "VB-0012: Báo cáo … (bản 1); chốt lúc 15:00 ngày 01/07/2026" */
export function headingOf(book: Book, { report, frozenAt }: FrozenReport): string {
  const paper = book.find(documents, report);
  const title = paper ? `${paper.title} (bản ${paper.version ?? '?'})` : 'không còn dòng ở bảng "Văn bản"';
  return `Báo cáo ${report}: ${title}; chốt lúc ${frozenAt ? formatInstant(frozenAt) : '…'}`;
}
