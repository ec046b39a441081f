/** Reading a rectangle of cells at once, quickly: what a script gets and what a person sees. */
import { formatKind, shown } from './display/number-format.ts';
import { evaluate } from './formula/evaluate.ts';
import { localeOf } from './locale.ts';
import { instantOf } from './serial-date.ts';
import type { Area, CellValue, RowState, SheetState, WorkbookState } from './state.ts';

/** Values as getValues gives them: days as Date, '' for an empty cell. */
export function readValues(state: WorkbookState, sheet: SheetState, area: Area): (CellValue | Date)[][] {
  const isDate = state.styles.map((style) => formatKind(style.numberFormat) === 'date');
  return readLines(state, sheet, area, (value, style) =>
    typeof value === 'number' && isDate[style] ? instantOf(value, state.timeZone) : value,
  );
}

/** Values as getDisplayValues gives them. */
export function readShown(state: WorkbookState, sheet: SheetState, area: Area): string[][] {
  const locale = localeOf(state.locale);
  return readLines(state, sheet, area, (value, style) =>
    typeof value === 'string' ? value : shown(value, state.styles[style]?.numberFormat, locale),
  );
}

function readLines<T>(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  read: (value: CellValue, style: number) => T,
): T[][] {
  const lines: T[][] = new Array(area.rows);
  for (let down = 0; down < area.rows; down++) {
    const row = sheet.rows[area.row + down - 1];
    const line: T[] = new Array(area.columns);
    for (let across = 0; across < area.columns; across++) {
      const column = area.column + across - 1;
      line[across] = row ? read(cellOf(state, sheet, row, column), row.styles?.[column] ?? 0) : read('', 0);
    }
    lines[down] = line;
  }
  return lines;
}

function cellOf(state: WorkbookState, sheet: SheetState, row: RowState, column: number): CellValue {
  const formula = row.formulas?.[column];
  return formula === undefined ? (row.values[column] ?? '') : evaluate(state, sheet, formula);
}
