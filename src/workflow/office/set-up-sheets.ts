import type { AnyColumn, Table } from '../../core/sheet/table.ts';
import { FIRST_LINE, HEADER_LINE, KEY_LINE } from '../../core/sheet/table.ts';
import { DASHBOARD, TABLES } from '../../core/tables/index.ts';
import { findSheet, workbook } from '../../google/workbook.ts';

const HEADER_STAFF = '#1f3a5f';
const HEADER_SYSTEM = '#5f6b7a';
const SYSTEM_CELLS = '#f3f4f6';
const BLANK_LINES = 200;
const WRAPPED: ReadonlySet<string> = new Set(['text', 'longText', 'codes', 'dayCounts', 'choice']);

/** Makes the sheets that are missing; those that exist stay as people arranged them. Returns the names made. */
export function setUpSheets(): string[] {
  const made: string[] = [];
  for (const table of TABLES) {
    if (findSheet(table.sheet)) continue;
    makeSheet(table);
    made.push(table.sheet);
  }
  return makeDashboardSheet(made.length === TABLES.length) ? [...made, DASHBOARD] : made;
}

/** The dashboard stands first; true when it was missing. The blank sheet of a new workbook goes; a person's own stays. */
export function makeDashboardSheet(isNewWorkbook = false): boolean {
  if (findSheet(DASHBOARD)) return false;
  const book = workbook();
  const first = book.getSheets()[0];
  const sheet = book.insertSheet(DASHBOARD, 0);
  sheet.setTabColor('#0b8043');
  if (isNewWorkbook && first && first.getLastRow() === 0 && book.getSheets().length > 1) book.deleteSheet(first);
  book.setActiveSheet(sheet);
  return true;
}

/** One sheet as its table declares it: hidden keys, headers, formats, drop-downs, widths, frozen rows, soft protection. */
function makeSheet(table: Table): void {
  const keys = Object.keys(table.columns);
  const columns = Object.values(table.columns);
  const book = workbook();
  const sheet = book.insertSheet(table.sheet, book.getSheets().length);
  if (sheet.getMaxColumns() > keys.length) sheet.deleteColumns(keys.length + 1, sheet.getMaxColumns() - keys.length);
  else if (sheet.getMaxColumns() < keys.length)
    sheet.insertColumnsAfter(sheet.getMaxColumns(), keys.length - sheet.getMaxColumns());
  sheet.deleteRows(BLANK_LINES + 1, sheet.getMaxRows() - BLANK_LINES);
  sheet
    .getRange(KEY_LINE, 1, 2, keys.length)
    .setNumberFormat('@')
    .setValues([keys, columns.map((c) => c.header)]);
  sheet.hideRows(KEY_LINE);
  sheet.setFrozenRows(HEADER_LINE);
  sheet.setFrozenColumns(Math.min(table.frozenColumns, keys.length - 1));
  sheet.setTabColor(table.tabColor);
  sheet
    .getRange(HEADER_LINE, 1, 1, keys.length)
    .setFontWeight('bold')
    .setFontColor('#ffffff')
    .setBackgrounds([columns.map((c) => (c.owner === 'system' ? HEADER_SYSTEM : HEADER_STAFF))])
    .setVerticalAlignment('middle')
    .setHorizontalAlignment('center')
    .setWrap(true)
    .setNotes([columns.map((c, at) => noteOf(table, c, at))]);
  sheet.setRowHeight(HEADER_LINE, 42);
  const body = sheet.getRange(FIRST_LINE, 1, BLANK_LINES - HEADER_LINE, keys.length);
  body
    .setNumberFormats(lines(columns.map((c) => c.numberFormat)))
    .setBackgrounds(lines(columns.map((c) => (c.owner === 'system' ? SYSTEM_CELLS : '#ffffff'))))
    .setFontSize(11)
    .setVerticalAlignment('top')
    .setWraps(lines(columns.map((c) => WRAPPED.has(c.kind) && !c.clipped)) as boolean[][]);
  columns.forEach((column, at) => {
    sheet.setColumnWidth(at + 1, column.width);
    if (column.technical) sheet.hideColumns(at + 1);
    offerChoices(sheet.getRange(FIRST_LINE, at + 1, BLANK_LINES - HEADER_LINE, 1), column);
  });
  protectSystemColumns(sheet, columns);
  if (!table.daily) sheet.hideSheet();
}

/** The drop-down of a column; other texts are taken too, and named where they cannot be read. */
function offerChoices(body: GoogleAppsScript.Spreadsheet.Range, column: AnyColumn): void {
  const offered = column.choices ? Object.values(column.choices) : (column.offered ?? []);
  if (offered.length === 0 || !(column.choices || column.owner === 'staff')) return;
  body.setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...offered], true)
      .setAllowInvalid(true)
      .build(),
  );
}

/** One column that was lost, made again as at set-up; the protection of its cells is a warning of its own. */
export function dressColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  table: Table,
  key: string,
  position: number,
): void {
  const column = table.columns[key] as AnyColumn;
  const isSystem = column.owner === 'system';
  const height = sheet.getMaxRows() - HEADER_LINE;
  sheet
    .getRange(KEY_LINE, position, HEADER_LINE, 1)
    .setNumberFormat('@')
    .setValues([[key], [column.header]]);
  sheet
    .getRange(HEADER_LINE, position)
    .setFontWeight('bold')
    .setFontColor('#ffffff')
    .setBackground(isSystem ? HEADER_SYSTEM : HEADER_STAFF)
    .setVerticalAlignment('middle')
    .setHorizontalAlignment('center')
    .setWrap(true)
    .setNote(noteOf(table, column, Object.keys(table.columns).indexOf(key)));
  const body = sheet.getRange(FIRST_LINE, position, height, 1);
  body
    .setNumberFormat(column.numberFormat)
    .setBackground(isSystem ? SYSTEM_CELLS : '#ffffff')
    .setFontSize(11)
    .setVerticalAlignment('top')
    .setWrap(WRAPPED.has(column.kind) && !column.clipped);
  sheet.setColumnWidth(position, column.width);
  if (column.technical) sheet.hideColumns(position);
  offerChoices(body, column);
  if (isSystem) body.protect().setDescription('Cột do hệ thống ghi').setWarningOnly(true);
}

function lines<Value>(row: Value[]): Value[][] {
  return Array.from({ length: BLANK_LINES - HEADER_LINE }, () => row);
}

function noteOf(table: Table, column: AnyColumn, at: number): string {
  const owner = column.owner === 'system' ? 'Cột do hệ thống ghi.' : 'Cột do cán bộ ghi.';
  return [at === 0 ? table.help : '', owner, column.help].filter((part) => part !== '').join('\n');
}

/** A warning, not a wall: a hard protection would make runs by other editors fail. */
function protectSystemColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: readonly AnyColumn[]): void {
  sheet
    .getRange(KEY_LINE, 1, HEADER_LINE, columns.length)
    .protect()
    .setDescription('Khóa và tiêu đề cột')
    .setWarningOnly(true);
  for (let from = 0; from < columns.length; from++) {
    if (columns[from]?.owner !== 'system') continue;
    let to = from;
    while (columns[to + 1]?.owner === 'system') to++;
    sheet
      .getRange(FIRST_LINE, from + 1, BLANK_LINES - HEADER_LINE, to - from + 1)
      .protect()
      .setDescription('Cột do hệ thống ghi')
      .setWarningOnly(true);
    from = to;
  }
}
