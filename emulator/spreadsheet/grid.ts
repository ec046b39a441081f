/** Reading and writing the layers of a sheet's cells. */
import type { Area, CellValue, RowState, SheetState } from './state.ts';

/** The layers of a row that lie over its cells. */
export const LAYERS = ['values', 'formulas', 'styles', 'rules', 'notes', 'links'] as const;
export type Layer = (typeof LAYERS)[number];

/** The row, made when it is not there yet. */
export function rowAt(sheet: SheetState, row: number): RowState {
  let state = sheet.rows[row - 1];
  if (!state) {
    state = { values: [] };
    sheet.rows[row - 1] = state;
  }
  return state;
}

/** What a cell holds, its formula not worked out. */
export function valueAt(sheet: SheetState, row: number, column: number): CellValue {
  return sheet.rows[row - 1]?.values[column - 1] ?? '';
}

/** One layer of one cell. */
export function layerAt<L extends Exclude<Layer, 'values'>>(sheet: SheetState, layer: L, row: number, column: number) {
  return sheet.rows[row - 1]?.[layer]?.[column - 1] as NonNullable<RowState[L]>[number] | undefined;
}

/** Sets one layer of one cell; undefined takes it away. */
export function setLayer<L extends Exclude<Layer, 'values'>>(
  sheet: SheetState,
  layer: L,
  row: number,
  column: number,
  value: NonNullable<RowState[L]>[number],
): void {
  if (value === undefined && !sheet.rows[row - 1]?.[layer]) return;
  const state = rowAt(sheet, row);
  const cells = (state[layer] ?? []) as (typeof value)[];
  cells[column - 1] = value;
  state[layer] = cells as never;
}

/** Calls back for each cell of the area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** Maps each cell of the area to a rectangle of results. */
export function mapCells<T>(area: Area, value: (row: number, column: number) => T): T[][] {
  const result: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) line.push(value(row, column));
    result.push(line);
  }
  return result;
}

/** The last row with content; 0 on an empty sheet. */
export function lastRow(sheet: SheetState): number {
  for (let row = Math.min(sheet.rows.length, sheet.maxRows); row > 0; row--) {
    const state = sheet.rows[row - 1];
    if (state && lastFilled(state) > 0) return row;
  }
  return 0;
}

/** The last column with content; 0 on an empty sheet. */
export function lastColumn(sheet: SheetState): number {
  let last = 0;
  for (const state of sheet.rows) if (state) last = Math.max(last, lastFilled(state));
  return last;
}

/** Position of the last cell of a row that holds a value or a formula, 1-based; 0 when none. */
function lastFilled(state: RowState): number {
  let last = state.values.length;
  while (last > 0 && (state.values[last - 1] === '' || state.values[last - 1] === undefined)) last--;
  if (state.formulas) {
    for (let column = state.formulas.length; column > last; column--) if (state.formulas[column - 1]) return column;
  }
  return last;
}

/** The whole grid as an area. */
export function wholeSheet(sheet: SheetState): Area {
  return { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
}
