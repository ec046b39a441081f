/** Rows and columns that come, go and move; everything that lies on the sheet follows. */
import { shiftAreas, shrunk, stretched } from './area-shift.ts';
import { LAYERS } from './grid.ts';
import { checkRoom } from './grid-limits.ts';
import type { RowState, SheetState, WorkbookState } from './state.ts';

/** Inserts empty rows before a row; they look like the row given. */
export function insertRows(state: WorkbookState, sheet: SheetState, before: number, count: number, like: number): void {
  checkRoom(state, count * sheet.maxColumns);
  const model = sheet.rows[like - 1];
  if (sheet.rows.length >= before || blankLike(model)) {
    const above = Array.from({ length: before - 1 }, (_, index) => sheet.rows[index]);
    const between = Array.from({ length: count }, () => blankLike(model));
    sheet.rows = above.concat(between, sheet.rows.slice(before - 1));
  }
  sheet.maxRows += count;
  if (before <= sheet.frozenRows) sheet.frozenRows += count;
  shiftAreas(state, sheet, 'row', (area) => stretched(area, 'row', before, count));
}

/** Deletes rows; what lies below moves up. */
export function deleteRows(state: WorkbookState, sheet: SheetState, first: number, count: number): void {
  sheet.rows.splice(first - 1, count);
  sheet.maxRows -= count;
  sheet.frozenRows -= inFront(sheet.frozenRows, first, count);
  shiftAreas(state, sheet, 'row', (area) => shrunk(area, 'row', first, count));
}

/** Inserts empty columns before a column; formats and rules are those of the column given. */
export function insertColumns(
  state: WorkbookState,
  sheet: SheetState,
  before: number,
  count: number,
  like: number,
): void {
  checkRoom(state, count * sheet.maxRows, sheet.maxColumns + count);
  eachLayer(sheet, (cells, layer) => {
    if (cells.length < before) return;
    const model = layer === 'styles' || layer === 'rules' ? cells[like - 1] : undefined;
    cells.splice(before - 1, 0, ...Array.from({ length: count }, () => (layer === 'values' ? '' : model)));
  });
  if (sheet.columns.length >= before) {
    const model = sheet.columns[like - 1];
    const width = model?.width === undefined ? undefined : { width: model.width };
    sheet.columns.splice(before - 1, 0, ...Array.from({ length: count }, () => width && { ...width }));
  }
  sheet.maxColumns += count;
  if (before <= sheet.frozenColumns) sheet.frozenColumns += count;
  shiftAreas(state, sheet, 'column', (area) => stretched(area, 'column', before, count));
}

/** Deletes columns; what lies to the right moves left. */
export function deleteColumns(state: WorkbookState, sheet: SheetState, first: number, count: number): void {
  eachLayer(sheet, (cells) => cells.splice(first - 1, count));
  sheet.columns.splice(first - 1, count);
  sheet.maxColumns -= count;
  sheet.frozenColumns -= inFront(sheet.frozenColumns, first, count);
  shiftAreas(state, sheet, 'column', (area) => shrunk(area, 'column', first, count));
}

/** Moves columns so that they stand before the column that is now at `to`. */
export function moveColumns(sheet: SheetState, first: number, count: number, to: number): void {
  const target = to > first ? to - count : to;
  const move = (cells: unknown[]) => {
    if (cells.length < first && cells.length < to) return;
    cells.length = Math.max(cells.length, first + count - 1, to - 1);
    const moved = Array.from({ length: count }, (_, index) => cells[first - 1 + index]);
    cells.splice(first - 1, count);
    cells.splice(target - 1, 0, ...moved);
  };
  eachLayer(sheet, move);
  move(sheet.columns);
  for (const row of sheet.rows) {
    if (row) for (let column = 0; column < row.values.length; column++) row.values[column] ??= '';
  }
}

/** Moves rows so that they stand before the row that is now at `to`. */
export function moveRows(sheet: SheetState, first: number, count: number, to: number): void {
  sheet.rows.length = Math.max(sheet.rows.length, first + count - 1, to - 1);
  const moved = Array.from({ length: count }, (_, index) => sheet.rows[first - 1 + index]);
  sheet.rows.splice(first - 1, count);
  sheet.rows.splice((to > first ? to - count : to) - 1, 0, ...moved);
}

/** An empty row with the formats and rules of another. */
export function blankLike(model: RowState | undefined): RowState | undefined {
  if (!model?.styles && !model?.rules && !model?.height) return undefined;
  const row: RowState = { values: [] };
  if (model.styles) row.styles = [...model.styles];
  if (model.rules) row.rules = [...model.rules];
  if (model.height) row.height = model.height;
  return row;
}

function eachLayer(sheet: SheetState, change: (cells: unknown[], layer: (typeof LAYERS)[number]) => void): void {
  for (const row of sheet.rows) {
    if (!row) continue;
    for (const layer of LAYERS) {
      const cells = row[layer];
      if (cells) change(cells, layer);
    }
  }
}

function inFront(frozen: number, first: number, count: number): number {
  return Math.max(0, Math.min(frozen, first + count - 1) - first + 1);
}
