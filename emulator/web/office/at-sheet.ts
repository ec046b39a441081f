/** What a person does with hands on a sheet. Google asks first where a warning lies over the cells. */
import { areaName, parseArea } from '../../spreadsheet/a1.ts';
import { lastColumn, lastRow } from '../../spreadsheet/grid.ts';
import { isWarned } from '../../spreadsheet/protection-check.ts';
import { readShown } from '../../spreadsheet/read-cells.ts';
import { select } from '../../spreadsheet/selection.ts';
import { open } from '../../spreadsheet/sheets.ts';
import type { Area, SheetState } from '../../spreadsheet/state.ts';
import type { Place } from '../protocol.ts';
import type { Office } from './office.ts';
import { list, number, text, texts, WrongRequest } from './request.ts';

const HEADS_UP =
  'Bạn đang cố chỉnh sửa một phần của trang tính này mà lẽ ra không nên thay đổi do nhầm lẫn. Bạn vẫn muốn chỉnh sửa?';

/** The sheet that a request means; throws WrongRequest when somebody has deleted it meanwhile. */
export function sheetOf(office: Office, id: unknown): SheetState {
  const sheet = office.workspace.world.state.workbook.sheets.find((one) => one.id === number(id));
  if (!sheet) throw new WrongRequest('Trang tính này không còn nữa.');
  return sheet;
}

/** Opens the sheet (a hidden one is shown) and selects the ranges. */
export function goTo(office: Office, place: unknown): void {
  const { sheet: id, ranges } = place as Place;
  const sheet = sheetOf(office, id);
  sheet.hidden = false;
  const areas = texts(ranges).map((range) => areaOf(sheet, range));
  const { workbook } = office.workspace.world.state;
  if (areas.length > 0) select(workbook, sheet, areas);
  else open(workbook, sheet);
}

function areaOf(sheet: SheetState, range: string): Area {
  const area = parseArea(range, sheet);
  if (!area) throw new WrongRequest(`"${range}" không phải một vùng ô.`);
  return area;
}

/** Types a text, or pastes a rectangle of texts, from a cell on. */
export function type(office: Office, body: { sheet: unknown; cell: unknown; values: unknown }): void {
  const sheet = sheetOf(office, body.sheet);
  const cell = text(body.cell);
  const values = list(body.values).map(texts);
  const width = Math.max(...values.map((line) => line.length));
  if (!(width > 0)) return;
  const full = values.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
  const area = { ...areaOf(sheet, cell), rows: full.length, columns: width };
  if (!sure(office, sheet, area)) return;
  const single = full.length === 1 && width === 1 ? full[0]?.[0] : undefined;
  office.workspace.person(office.user).edit(sheet.name, cell, single ?? full);
}

/** Presses Delete. */
export function clear(office: Office, body: { sheet: unknown; ranges: unknown }): void {
  const sheet = sheetOf(office, body.sheet);
  for (const range of texts(body.ranges))
    if (sure(office, sheet, areaOf(sheet, range))) office.workspace.person(office.user).clear(sheet.name, range);
}

/** Inserts rows above one, or deletes rows. */
export function rows(office: Office, body: { sheet: unknown; first: unknown; count: unknown; what: unknown }): void {
  const sheet = sheetOf(office, body.sheet);
  const [first, count] = [number(body.first), number(body.count)];
  const hand = office.workspace.person(office.user);
  if (body.what === 'insert') {
    hand.insertRows(sheet.name, first, count);
    return;
  }
  const area = { row: first, rows: count, column: 1, columns: sheet.maxColumns };
  if (sure(office, sheet, area)) hand.deleteRows(sheet.name, first, count);
}

/** Sorts all rows below the frozen ones by a column. */
export function sort(office: Office, body: { sheet: unknown; column: unknown; ascending: unknown }): void {
  const sheet = sheetOf(office, body.sheet);
  const head = sheet.frozenRows;
  if (lastRow(sheet) <= head + 1) return;
  const area = { row: head + 1, rows: lastRow(sheet) - head, column: 1, columns: lastColumn(sheet) };
  if (!sure(office, sheet, area)) return;
  office.workspace.person(office.user).sort(sheet.name, areaName(area), number(body.column), body.ascending === true);
}

/** Leaves only the rows that show what this cell shows; without a row, shows all again. */
export function filter(office: Office, body: { sheet: unknown; column: unknown; row: unknown }): void {
  const sheet = sheetOf(office, body.sheet);
  const hand = office.workspace.person(office.user);
  if (body.row === null) {
    hand.removeFilter(sheet.name);
    return;
  }
  const [row, column] = [number(body.row), number(body.column)];
  const { workbook } = office.workspace.world.state;
  const shown = readShown(workbook, sheet, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
  const head = Math.max(1, sheet.frozenRows);
  const area = { row: head, rows: Math.max(1, lastRow(sheet) - head + 1), column: 1, columns: sheet.maxColumns };
  hand.filter(sheet.name, areaName(area), column, { visibleValues: [shown] });
}

function sure(office: Office, sheet: SheetState, area: Area): boolean {
  return !isWarned(sheet, area) || office.confirm('Lưu ý!', HEADS_UP);
}
