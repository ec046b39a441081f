import type { Table } from '../../core/sheet/table.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import type { Book } from './book.ts';

/**
 * Codes for new rows of a table whose codes are a prefix and a number. The last number is remembered, so that a deleted
 * row's code never names another. To be called under the lock.
 */
export function newRowCodes(book: Book, table: Table, count: number): string[] {
  if (count === 0) return [];
  const property = `last.${table.codePrefix}`;
  const prefix = `${table.codePrefix}-`;
  const inSheet = book.rows(table).map((row) => {
    const code = String((row as Record<string, unknown>)[table.code] ?? '');
    return code.startsWith(prefix) ? Number(code.slice(prefix.length)) || 0 : 0;
  });
  const last = inSheet.reduce((most, number) => Math.max(most, number), readProperty<number>(property) ?? 0);
  writeProperty(property, last + count);
  return Array.from({ length: count }, (_, at) => `${prefix}${String(last + at + 1).padStart(3, '0')}`);
}
