/** The list of a workbook's sheets: adding, naming, ordering, hiding, deleting. */
import { GoogleError } from '../kernel/contract.ts';
import { checkRoom } from './grid-limits.ts';
import { newSheet } from './new-workbook.ts';
import type { SheetState, WorkbookState } from './state.ts';

const MOST = 200;

/** Adds a sheet at a place (0 is first) and opens it. */
export function addSheet(state: WorkbookState, name: string | undefined, index: number): SheetState {
  const chosen = name ?? freeName(state);
  if (taken(state, chosen)) {
    throw new GoogleError(`A sheet with the name "${chosen}" already exists. Please enter another name.`);
  }
  if (state.sheets.length >= MOST) throw new GoogleError('You cannot have more than 200 sheets in a spreadsheet.');
  checkRoom(state, 26_000);
  const sheet = newSheet(state.nextId++, chosen);
  state.sheets.splice(index, 0, sheet);
  open(state, sheet);
  return sheet;
}

/** A copy of a sheet, at the end. */
export function copySheet(from: SheetState, to: WorkbookState, name: string): SheetState {
  checkRoom(to, from.maxRows * from.maxColumns);
  const sheet: SheetState = { ...structuredClone(from), id: to.nextId++, name, formUrl: null };
  to.sheets.push(sheet);
  return sheet;
}

/** Deletes a sheet; one that people can see must remain. */
export function deleteSheet(state: WorkbookState, sheet: SheetState): void {
  const others = state.sheets.filter((candidate) => candidate !== sheet);
  if (!others.some((candidate) => !candidate.hidden)) {
    throw new GoogleError("You can't remove all the sheets in a document.");
  }
  state.sheets = others;
  state.namedRanges = state.namedRanges.filter((named) => named.sheetId !== sheet.id);
  const next = others.find((candidate) => !candidate.hidden);
  if (state.activeSheetId === sheet.id && next) open(state, next);
}

/** Renames a sheet; no other may have the name. */
export function renameSheet(state: WorkbookState, sheet: SheetState, name: string): void {
  if (name === '') throw new GoogleError('Sheet names cannot be blank.');
  const other = state.sheets.some((candidate) => candidate !== sheet && sameName(candidate.name, name));
  if (other) throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  sheet.name = name;
}

/** Hides a sheet; one that people can see must remain. */
export function hideSheet(state: WorkbookState, sheet: SheetState): void {
  const others = state.sheets.filter((candidate) => candidate !== sheet && !candidate.hidden);
  if (others.length === 0) throw new GoogleError("You can't hide all the sheets in a document.");
  sheet.hidden = true;
  if (state.activeSheetId === sheet.id && others[0]) open(state, others[0]);
}

/** Opens a sheet with its first cell selected. */
export function open(state: WorkbookState, sheet: SheetState): void {
  if (state.activeSheetId === sheet.id) return;
  state.activeSheetId = sheet.id;
  state.selection = [{ row: 1, column: 1, rows: 1, columns: 1 }];
}

/** Names are compared without regard to case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function taken(state: WorkbookState, name: string): boolean {
  return state.sheets.some((sheet) => sameName(sheet.name, name));
}

function freeName(state: WorkbookState): string {
  const word = state.locale.startsWith('vi') ? 'Trang tính' : 'Sheet';
  let number = state.sheets.length + 1;
  while (taken(state, `${word}${number}`)) number++;
  return `${word}${number}`;
}
