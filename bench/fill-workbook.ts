import { serialOf } from '../emulator/spreadsheet/serial-date.ts';
import type { CellValue, RowState, WorkbookState } from '../emulator/spreadsheet/state.ts';
import { FIRST_LINE, type Row, type Table } from '../src/core/sheet/table.ts';

/**
 * Puts rows straight into the workbook's state, below those that are there: what years of work would have left, without
 * living through them. Cells look as the product writes them (days as serial numbers, formats of the first line).
 */
export function fillTable<T extends Table>(workbook: WorkbookState, table: T, rows: readonly Row<T>[]): void {
  const sheet = workbook.sheets.find((candidate) => candidate.name === table.sheet);
  if (!sheet) throw new Error(`There is no sheet "${table.sheet}"`);
  const keys = (sheet.rows[0]?.values ?? []).map(String);
  const first = sheet.rows[FIRST_LINE - 1];
  let line = FIRST_LINE;
  while (sheet.rows[line - 1]?.values.some((value) => value !== '')) line++;
  for (const row of rows) {
    const values = keys.map((key): CellValue => {
      const column = table.columns[key];
      return column ? cellOf(column.toCell((row as Record<string, unknown>)[key]), workbook.timeZone) : '';
    });
    const filled: RowState = { ...sheet.rows[line - 1], values };
    if (first?.styles) filled.styles = [...first.styles];
    sheet.rows[line - 1] = filled;
    line++;
  }
  sheet.maxRows = Math.max(sheet.maxRows, line + 200);
}

function cellOf(value: unknown, timeZone: string): CellValue {
  if (value instanceof Date) return serialOf(value, timeZone);
  if (typeof value === 'string') return value.startsWith("'") ? value.slice(1) : value;
  return value as CellValue;
}
