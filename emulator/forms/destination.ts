/** The sheet that a form writes its responses to. */
import { GoogleError } from '../kernel/contract.ts';
import { lastColumn, lastRow, rowAt } from '../spreadsheet/grid.ts';
import { growTo } from '../spreadsheet/grid-limits.ts';
import { newSheet } from '../spreadsheet/new-workbook.ts';
import { serialOf } from '../spreadsheet/serial-date.ts';
import type { SheetState } from '../spreadsheet/state.ts';
import { styleIndex } from '../spreadsheet/style.ts';
import { writeCells } from '../spreadsheet/write-cells.ts';
import type { World } from '../world.ts';
import type { FormState, ItemState, ResponseState } from './state.ts';

const SILENT = new Set(['SECTION_HEADER', 'PAGE_BREAK']);

/** Link the form: always a new sheet, into which all older responses are written again. */
export function linkForm(world: World, form: FormState, spreadsheetId: string): void {
  const { workbook } = world.state;
  if (spreadsheetId !== workbook.id) throw new GoogleError('Invalid argument: id');
  for (const sheet of workbook.sheets) if (sheet.formUrl === editUrl(form)) sheet.formUrl = null;
  const sheet = newSheet(workbook.nextId++, sheetName(world));
  sheet.formUrl = editUrl(form);
  sheet.frozenRows = 1;
  workbook.sheets.push(sheet);
  form.destination = { spreadsheetId, sheetId: sheet.id, columns: [] };
  rowAt(sheet, 1).values[0] = isVietnamese(world) ? 'Dấu thời gian' : 'Timestamp';
  if (form.collectsEmail) emailColumn(world, form, sheet);
  for (const item of form.items) columnOf(world, form, sheet, item);
  if (world.modes.linkingRenamesSpreadsheet) workbook.name = `${form.title || form.name} (câu trả lời)`;
  for (const response of form.responses) appendResponseRow(world, form, response);
}

/** Write a response under the last one; the answer is its row, or undefined if somebody deleted the sheet. */
export function appendResponseRow(world: World, form: FormState, response: ResponseState): number | undefined {
  const { workbook } = world.state;
  const linked = form.destination?.spreadsheetId === workbook.id;
  const sheet = linked && workbook.sheets.find(({ id }) => id === form.destination?.sheetId);
  if (!sheet) return undefined;
  const row = Math.max(1, lastRow(sheet)) + 1;
  growTo(workbook, sheet, row, 1);
  const line = rowAt(sheet, row);
  line.values[0] = serialOf(new Date(Math.floor(response.submittedAt / 1000) * 1000), workbook.timeZone);
  line.styles = [styleIndex(workbook, { numberFormat: 'dd/MM/yyyy H:mm:ss' })];
  if (form.collectsEmail) write(world, sheet, row, emailColumn(world, form, sheet), response.respondentEmail);
  for (const item of form.items) {
    const answer = response.answers.find(({ itemId }) => itemId === item.id)?.answer;
    const column = columnOf(world, form, sheet, item);
    if (answer !== undefined && column) write(world, sheet, row, column, [answer].flat().join(', '));
  }
  return row;
}

function write(world: World, sheet: SheetState, row: number, column: number, text: string): void {
  if (world.modes.formRawText === 'text') put(sheet, row, column, text);
  else writeCells(world.state.workbook, sheet, row, column, [[text]], { user: world.owner, now: world.clock.now() });
}

/** The question's column; a question that has none yet gets the next free one. 0 for an item that asks nothing. */
function columnOf(world: World, form: FormState, sheet: SheetState, item: ItemState): number {
  if (SILENT.has(item.kind) || !form.destination) return 0;
  const known = form.destination.columns.indexOf(item.id);
  return known >= 0 ? known + 1 : newColumn(world, form, sheet, item.id, item.title);
}

function emailColumn(world: World, form: FormState, sheet: SheetState): number {
  const known = form.destination?.columns.indexOf(-1) ?? -1;
  return known >= 0
    ? known + 1
    : newColumn(world, form, sheet, -1, isVietnamese(world) ? 'Địa chỉ email' : 'Email Address');
}

function newColumn(world: World, form: FormState, sheet: SheetState, id: number, title: string): number {
  const column = Math.max(1, lastColumn(sheet)) + 1;
  growTo(world.state.workbook, sheet, 1, column);
  put(sheet, 1, column, title);
  const columns = form.destination?.columns ?? [];
  while (columns.length < column - 1) columns.push(0);
  columns[column - 1] = id;
  return column;
}

function sheetName(world: World): string {
  const base = isVietnamese(world) ? 'Câu trả lời biểu mẫu' : 'Form Responses';
  const names = new Set(world.state.workbook.sheets.map(({ name }) => name));
  let n = 1;
  while (names.has(`${base} ${n}`)) n++;
  return `${base} ${n}`;
}

function isVietnamese(world: World): boolean {
  return world.state.workbook.locale.startsWith('vi');
}

function editUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/${form.id}/edit`;
}

/** Values are laid without holes. */
function put(sheet: SheetState, row: number, column: number, text: string): void {
  const { values } = rowAt(sheet, row);
  while (values.length < column - 1) values.push('');
  values[column - 1] = text;
}
