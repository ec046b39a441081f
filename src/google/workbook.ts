/** The active workbook: reads and writes of whole blocks. No decisions are taken here. */

export type GoogleCell = string | number | boolean | Date;

export interface GoogleBlock {
  readonly line: number;
  readonly position: number;
  readonly values: readonly (readonly GoogleCell[])[];
  readonly formats?: readonly (readonly string[])[];
}

/** The workbook to which the script is bound. */
export function workbook(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** Its id, which a copy of it does not share. */
export function workbookId(): string {
  return workbook().getId();
}

/** The sheet of this name, or null. */
export function findSheet(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
  return workbook().getSheetByName(name);
}

/** The sheet of this name; a sheet that was deleted or renamed is named in the error, with the way to get it back. */
export function sheetOf(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = findSheet(name);
  if (!sheet)
    throw new Error(
      `Không thấy bảng "${name}": có thể đã bị đổi tên hoặc xóa. Hãy đổi lại đúng tên, hoặc chọn Đối thoại ▸ Thiết lập ▸ "Kiểm tra và sửa bảng".`,
    );
  return sheet;
}

/** Everything from A1 to the last cell in use, with one call. */
export function readGrid(name: string): GoogleCell[][] {
  return sheetOf(name).getDataRange().getValues();
}

/** Some lines from one column on, with one call. */
export function readPart(name: string, line: number, lines: number, width: number, column = 1): GoogleCell[][] {
  const sheet = sheetOf(name);
  return sheet.getRange(line, column, lines, width).getValues();
}

/** The lines of keys and headers alone, however long the sheet has grown, with one call. */
export function readHead(name: string): GoogleCell[][] {
  const sheet = sheetOf(name);
  const lines = sheet.getRange(1, 1, 2, sheet.getMaxColumns()).getValues() as GoogleCell[][];
  let width = sheet.getMaxColumns();
  while (width > 1 && lines.every((line) => line[width - 1] === '')) width--;
  return lines.map((line) => line.slice(0, width));
}

/** One column from the first line to `lines`, with one call. */
export function readColumn(name: string, position: number, lines: number): GoogleCell[] {
  return sheetOf(name)
    .getRange(1, position + 1, lines, 1)
    .getValues()
    .map((row) => row[0] as GoogleCell);
}

/** The last line that holds anything. */
export function lastLine(name: string): number {
  return sheetOf(name).getLastRow();
}

/** Writes one rectangle. Formats go first, so that text stays text. */
export function writeBlock(name: string, block: GoogleBlock): void {
  const height = block.values.length;
  const width = block.values[0]?.length ?? 0;
  if (height === 0 || width === 0) return;
  const range = sheetOf(name).getRange(block.line, block.position + 1, height, width);
  pending = true;
  if (block.formats) range.setNumberFormats(block.formats.map((row) => [...row]));
  range.setValues(block.values.map((row) => [...row]));
}

/** Writes a rectangle below all that a sheet holds (its last line in use is the one above the block); the grid grows. */
export function writeBelow(name: string, block: GoogleBlock): void {
  grow(sheetOf(name), block.line - 1, block.line + block.values.length);
  writeBlock(name, block);
}

/** Keeps blank lines at the end for people to type and paste into: in them text stays text and drop-downs stand. */
export function keepSpareLines(name: string): void {
  const sheet = sheetOf(name);
  const used = sheet.getLastRow();
  grow(sheet, used, used + SPARE_LINES / 2);
}

/** Adds spare lines where the sheet has fewer than `needed`; its last line stays blank as long as nobody types there. */
function grow(sheet: GoogleAppsScript.Spreadsheet.Sheet, used: number, needed: number): void {
  const lines = sheet.getMaxRows();
  if (needed <= lines) return;
  // Before the blank last line, so that what lies over the column (protection, drop-downs, formats) grows with it. A last
  // line that holds something must not move.
  if (used < lines) sheet.insertRowsBefore(lines, needed - lines + SPARE_LINES);
  else sheet.insertRowsAfter(lines, needed - lines + SPARE_LINES);
}

const SPARE_LINES = 200;
const ZONE = 'Asia/Ho_Chi_Minh';

/** Days and instants in cells are those of the clock in Viet Nam; a workbook whose zone was changed gets it back. */
export function keepVietnamTime(): void {
  if (workbook().getSpreadsheetTimeZone() !== ZONE) workbook().setSpreadsheetTimeZone(ZONE);
}

/** True while blocks have been written that Google may still hold back. */
let pending = false;

/** Makes pending writes real; their errors surface here. */
export function flush(): void {
  pending = false;
  SpreadsheetApp.flush();
}

/** The same, where blocks were written or lines deleted since the last flush; otherwise it costs nothing. */
export function flushBlocks(): void {
  if (pending) flush();
}

/** Deletes single lines, from the bottom up. */
export function deleteLines(name: string, lines: readonly number[]): void {
  const sheet = sheetOf(name);
  pending = true;
  for (const line of [...lines].sort((a, b) => b - a)) sheet.deleteRow(line);
}

/** Lines that the person has selected in this sheet; empty when another sheet is in front. */
export function selectedLines(name: string): number[] {
  const sheet = SpreadsheetApp.getActiveSheet();
  if (sheet.getName() !== name) return [];
  const ranges = SpreadsheetApp.getActiveRangeList()?.getRanges() ?? [];
  const lines = new Set<number>();
  for (const range of ranges)
    for (let line = range.getRow(); line < range.getRow() + range.getNumRows(); line++)
      if (!sheet.isRowHiddenByFilter(line)) lines.add(line);
  return [...lines].sort((a, b) => a - b);
}

/** Brings a sheet to the front, showing it when it was hidden. */
export function openSheet(name: string): void {
  const sheet = sheetOf(name);
  if (sheet.isSheetHidden()) sheet.showSheet();
  workbook().setActiveSheet(sheet);
}
