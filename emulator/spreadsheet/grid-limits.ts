/** How big a workbook may get: empty cells of the grid count too. */
import { GoogleError } from '../kernel/contract.ts';
import type { SheetState, WorkbookState } from './state.ts';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Make a sheet at least so big; refused, with nothing changed, when the workbook would hold too many cells. */
export function growTo(state: WorkbookState, sheet: SheetState, rows: number, columns: number): void {
  const maxRows = Math.max(sheet.maxRows, rows);
  const maxColumns = Math.max(sheet.maxColumns, columns);
  if (maxRows === sheet.maxRows && maxColumns === sheet.maxColumns) return;
  checkRoom(state, maxRows * maxColumns - sheet.maxRows * sheet.maxColumns, maxColumns);
  sheet.maxRows = maxRows;
  sheet.maxColumns = maxColumns;
}

/** Refuse so many cells more, or a sheet so wide. */
export function checkRoom(state: WorkbookState, moreCells: number, columns = 1): void {
  if (columns > MOST_COLUMNS)
    throw new GoogleError(`This action would increase the number of columns above the limit of ${MOST_COLUMNS}.`);
  const cells = state.sheets.reduce((sum, one) => sum + one.maxRows * one.maxColumns, 0);
  if (cells + moreCells > MOST_CELLS)
    throw new GoogleError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
}
