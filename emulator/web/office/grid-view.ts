/** One page of a sheet as a person sees it. */
import { columnLetters } from '../../spreadsheet/a1.ts';
import { lastRow } from '../../spreadsheet/grid.ts';
import type { SheetState } from '../../spreadsheet/state.ts';
import type { Grid, GridColumn } from '../protocol.ts';
import { sheetOf } from './at-sheet.ts';
import { Looks } from './cell-look.ts';
import { CellViews } from './cell-view.ts';
import type { Office } from './office.ts';
import { number } from './request.ts';

const ROWS_A_PAGE = 200;
/** Empty rows shown below the last filled one. */
const SPARE_ROWS = 60;
const USUAL_WIDTH = 100;

/** The page of that number (from 0), or the one on which `row` stands. */
export function grid(office: Office, body: Record<string, unknown>): Grid {
  const { workbook } = office.workspace.world.state;
  const sheet = sheetOf(office, body.sheet);
  const shown = rowsShown(sheet);
  const pages = Math.max(1, Math.ceil(shown.length / ROWS_A_PAGE));
  const wanted = typeof body.row === 'number' ? pageOf(shown, body.row) : number(body.page ?? 0);
  const page = Math.min(wanted, pages - 1);
  const columns = columnsOf(sheet);
  const looks = new Looks(workbook, sheet);
  const cells = new CellViews(workbook, sheet, columns, looks);
  return {
    sheet: sheet.id,
    columns,
    frozen: cells.rows(range(1, sheet.frozenRows).filter((row) => isShown(sheet, row))),
    rows: cells.rows(shown.slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE)),
    looks: looks.all,
    lists: cells.lists,
    page,
    pages,
    filtered: sheet.filter !== null,
  };
}

/** The rows below the frozen ones that are neither hidden nor filtered away. */
function rowsShown(sheet: SheetState): number[] {
  const last = Math.min(sheet.maxRows, Math.max(lastRow(sheet), sheet.frozenRows) + SPARE_ROWS);
  return range(sheet.frozenRows + 1, last).filter((row) => isShown(sheet, row));
}

function isShown(sheet: SheetState, row: number): boolean {
  const state = sheet.rows[row - 1];
  return !state?.hidden && !state?.filtered;
}

function pageOf(shown: readonly number[], row: number): number {
  const at = shown.findIndex((one) => one >= row);
  return Math.floor((at < 0 ? Math.max(0, shown.length - 1) : at) / ROWS_A_PAGE);
}

function columnsOf(sheet: SheetState): GridColumn[] {
  return range(1, sheet.maxColumns)
    .filter((column) => !sheet.columns[column - 1]?.hidden)
    .map((column) => ({
      number: column,
      letters: columnLetters(column),
      width: Math.max(24, Math.round(sheet.columns[column - 1]?.width ?? USUAL_WIDTH)),
      frozen: column <= sheet.frozenColumns,
    }));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
