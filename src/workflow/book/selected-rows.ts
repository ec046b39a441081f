import type { PlacedRow } from '../../core/sheet/read-table.ts';
import type { Row, Table } from '../../core/sheet/table.ts';
import { selectedLines } from '../../google/workbook.ts';
import type { Book } from './book.ts';

/** The rows, with a code, on the lines that the person has selected; none where another sheet is in front. */
export function selectedRows<T extends Table>(book: Book, table: T): Row<T>[] {
  return placed(book, table).map((row) => row.values);
}

/** Their codes. */
export function selectedCodes(book: Book, table: Table): string[] {
  return placed(book, table).map((row) => row.code);
}

function placed<T extends Table>(book: Book, table: T): PlacedRow<T>[] {
  const lines = new Set(selectedLines(table.sheet));
  return lines.size === 0 ? [] : book.read(table).rows.filter((row) => row.code !== '' && lines.has(row.line));
}
