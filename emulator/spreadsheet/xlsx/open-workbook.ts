/** A workbook from its .xlsx file and its sidecar: cells as they are in the file, the rest as the sidecar has it. */
import { type Sheet as FileSheet, readXlsx } from 'hucre';
import { rowAt, setLayer } from '../grid.ts';
import { newSheet } from '../new-workbook.ts';
import { serialOf } from '../serial-date.ts';
import type { CellValue, SheetState, WorkbookState } from '../state.ts';
import { restore, type WorkbookSidecar } from './sidecar.ts';

/** Sheets that were added in Excel come along; those that were deleted there are gone. */
export async function openWorkbook(xlsx: Uint8Array, sidecar: WorkbookSidecar): Promise<WorkbookState> {
  const file = await readXlsx(xlsx);
  const { sheets, ...rest } = structuredClone(sidecar);
  const state: WorkbookState = { ...rest, sheets: [] };
  for (const fileSheet of file.sheets) {
    const known = sheets.find((sheet) => sheet.fileName === fileSheet.name);
    const rows = rowsOf(fileSheet);
    state.sheets.push(known ? restore(known, rows) : added(state, fileSheet, rows));
  }
  return state;
}

function added(state: WorkbookState, file: FileSheet, rows: SheetState['rows']): SheetState {
  const sheet = newSheet(state.nextId++, file.name);
  const width = rows.reduce((most, row) => Math.max(most, row?.values.length ?? 0), 0);
  return {
    ...sheet,
    rows,
    hidden: file.hidden ?? false,
    frozenRows: file.freezePane?.rows ?? 0,
    frozenColumns: file.freezePane?.columns ?? 0,
    maxRows: Math.max(sheet.maxRows, rows.length),
    maxColumns: Math.max(sheet.maxColumns, width),
  };
}

function rowsOf(file: FileSheet): SheetState['rows'] {
  const sheet = newSheet(0, file.name);
  file.rows.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value !== null && value !== undefined) put(sheet, down + 1, across + 1, cellValue(value));
    });
  });
  for (const [key, cell] of file.cells ?? []) {
    const [down = 0, across = 0] = key.split(',').map(Number);
    if (cell.formula !== undefined) {
      put(sheet, down + 1, across + 1, '');
      setLayer(sheet, 'formulas', down + 1, across + 1, `=${cell.formula}`);
    }
    if (cell.comment) setLayer(sheet, 'notes', down + 1, across + 1, cell.comment.text);
  }
  return sheet.rows;
}

/** Values are laid without holes, as writing them lays them. */
function put(sheet: SheetState, row: number, column: number, value: CellValue): void {
  const { values } = rowAt(sheet, row);
  while (values.length < column - 1) values.push('');
  values[column - 1] = value;
}

/** Days come as Dates of UTC; their serial number is what the cell holds. */
function cellValue(value: string | number | boolean | Date): CellValue {
  return value instanceof Date ? serialOf(value, 'UTC') : value;
}
