/** The workbook on disk: an .xlsx, and beside it what no .xlsx can say. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { WorkbookState } from '../spreadsheet/state.ts';
import { openWorkbook } from '../spreadsheet/xlsx/open-workbook.ts';
import { saveWorkbook } from '../spreadsheet/xlsx/save-workbook.ts';
import type { WorkbookSidecar } from '../spreadsheet/xlsx/sidecar.ts';

/** Write the .xlsx; the answer belongs into the JSON. */
export async function writeWorkbook(state: WorkbookState, path: string): Promise<WorkbookSidecar> {
  const { xlsx, sidecar } = await saveWorkbook(state);
  writeFileSync(path, xlsx);
  return sidecar;
}

/** The workbook as the .xlsx now says. */
export function readWorkbook(path: string, sidecar: WorkbookSidecar): Promise<WorkbookState> {
  return openWorkbook(new Uint8Array(readFileSync(path)), sidecar);
}
