/** A workbook from its .xlsx file and its sidecar: cells and their number formats as they are in the file, the rest as the sidecar has it. */
import { type Sheet as FileSheet, readXlsx } from 'hucre';
import { layerAt, setLayer } from '../grid.ts';
import { newSheet } from '../new-workbook.ts';
import type { SheetState, WorkbookState } from '../state.ts';
import { styleIndex } from '../style.ts';
import { fileRows } from './file-rows.ts';
import { fileFormat } from './file-style.ts';
import { restore, type WorkbookSidecar } from './sidecar.ts';

/** Sheets that were added in Excel come along; those that were deleted there are gone. */
export async function openWorkbook(xlsx: Uint8Array, sidecar: WorkbookSidecar): Promise<WorkbookState> {
  const file = await readXlsx(xlsx, { readStyles: true });
  const { sheets, ...rest } = structuredClone(sidecar);
  const state: WorkbookState = { ...rest, sheets: [] };
  for (const fileSheet of file.sheets) {
    const known = sheets.find((sheet) => sheet.fileName === fileSheet.name);
    const rows = fileRows(fileSheet);
    const sheet = known ? restore(known, rows) : added(state, fileSheet, rows);
    state.sheets.push(sheet);
    takeFormats(state, sheet, fileSheet);
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

/** Number formats are the file's where another program gave a cell another one: what is a day there is a day here. */
function takeFormats(state: WorkbookState, sheet: SheetState, file: FileSheet): void {
  for (const [key, cell] of file.cells ?? []) {
    const [down = 0, across = 0] = key.split(',').map(Number);
    const value = sheet.rows[down]?.values[across] ?? '';
    const inFile = cell.style?.numFmt ?? 'General';
    const index = layerAt(sheet, 'styles', down + 1, across + 1) ?? 0;
    const known = state.styles[index] ?? {};
    if (value === '' || sameFormat(inFile, fileFormat(known.numberFormat ?? 'General'))) continue;
    const { numberFormat: _before, ...look } = known;
    const next = inFile === 'General' ? look : { ...look, numberFormat: inFile };
    setLayer(sheet, 'styles', down + 1, across + 1, styleIndex(state, next));
  }
}

function sameFormat(a: string, b: string): boolean {
  const bare = (format: string) => format.replace(/["\\]/g, '').toLowerCase();
  return bare(a) === bare(b);
}
