import { BrokenTable } from '../../core/sheet/read-table.ts';
import { fields } from '../../core/tables/commune-tables.ts';
import { findSheet } from '../../google/workbook.ts';
import type { Book } from './book.ts';

const known = new WeakMap<Book, Readonly<Record<string, string>>>();

/**
 * Names of fields as staff keep them in "Lĩnh vực", by code. Where that sheet is gone or has lost its columns, nothing:
 * the shipped names go on, and "Kiểm tra và sửa bảng" says what is broken.
 */
export function fieldNamesOf(book: Book): Readonly<Record<string, string>> {
  const names = known.get(book) ?? readNames(book);
  known.set(book, names);
  return names;
}

function readNames(book: Book): Readonly<Record<string, string>> {
  try {
    const rows = book.has(fields) || findSheet(fields.sheet) ? book.rows(fields) : [];
    const named = rows.filter((row) => row.code !== '' && row.name.trim() !== '');
    return Object.fromEntries(named.map((row) => [row.code, row.name.trim()]));
  } catch (problem) {
    if (problem instanceof BrokenTable) return {};
    throw problem;
  }
}
