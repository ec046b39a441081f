/** What the person has open and selected. */
import { GoogleError } from '../kernel/contract.ts';
import type { Area, SheetState, WorkbookState } from './state.ts';

/** Opens a sheet and selects areas on it. */
export function select(state: WorkbookState, sheet: SheetState, areas: Area[]): void {
  state.activeSheetId = sheet.id;
  state.selection = areas.map((area) => ({ ...area }));
}

/** The sheet that is open; the first visible one when it has gone. */
export function activeSheet(state: WorkbookState): SheetState {
  const open = state.sheets.find((sheet) => sheet.id === state.activeSheetId);
  const sheet = open ?? state.sheets.find((candidate) => !candidate.hidden) ?? state.sheets[0];
  if (!sheet) throw new GoogleError('Please select an active sheet first.');
  return sheet;
}
