/** A person at the keyboard, working on one sheet. Each action lands at once and returns the event that it fires. */
import { parseArea } from '../a1.ts';
import { clearLayers } from '../copy-area.ts';
import { outsideGrid } from '../errors.ts';
import { addFilter, removeFilter, setCriteria } from '../filter/filter-state.ts';
import { layerAt, setLayer, valueAt, wholeSheet } from '../grid.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows, moveColumns, moveRows } from '../grid-shift.ts';
import { isWarned, mayEdit } from '../protection-check.ts';
import { select } from '../selection.ts';
import { addSheet, deleteSheet, hideSheet, open, renameSheet } from '../sheets.ts';
import { sortArea } from '../sort-area.ts';
import type { Area, CellValue, SheetState, WorkbookState } from '../state.ts';
import type { FilterCriteriaState } from '../state-extras.ts';
import { writeCells } from '../write-cells.ts';
import type { ChangeType, PersonEvent } from './event.ts';

export interface Person {
  user: string;
  now: () => Date;
}

export class PersonAtSheet {
  readonly #state: WorkbookState;
  readonly #person: Person;
  readonly #name: string;

  constructor(state: WorkbookState, person: Person, sheetName: string) {
    this.#state = state;
    this.#person = person;
    this.#name = sheetName;
  }

  get #sheet(): SheetState {
    const sheet = this.#state.sheets.find((candidate) => candidate.name === this.#name);
    if (!sheet) throw new Error(`There is no sheet "${this.#name}" to work on.`);
    return sheet;
  }

  /** Types a text into a cell ("B3"), or pastes a rectangle of texts from there on. */
  edit(cell: string, typed: string | string[][]): PersonEvent {
    const sheet = this.#sheet;
    const at = this.#area(cell);
    const values = typeof typed === 'string' ? [[typed]] : typed;
    const area = { ...at, rows: values.length, columns: values[0]?.length ?? 0 };
    const before = valueAt(sheet, at.row, at.column);
    this.#growTo(sheet, area);
    const kept = values.map((line, down) =>
      line.map((text, across) => asTyped(this.#state, sheet, area.row + down, area.column + across, text)),
    );
    writeCells(this.#state, sheet, at.row, at.column, kept, { user: this.#person.user, now: this.#person.now() });
    const single = area.rows === 1 && area.columns === 1;
    return this.#edited(area, single ? { value: valueAt(sheet, at.row, at.column), oldValue: before } : null);
  }

  /** Presses Delete on a range. */
  clear(range: string): PersonEvent {
    const area = this.#area(range);
    const before = valueAt(this.#sheet, area.row, area.column);
    mayEdit(this.#state, this.#sheet, area, this.#person.user);
    clearLayers(this.#sheet, area, ['values', 'formulas', 'links']);
    return this.#edited(area, area.rows * area.columns === 1 ? { value: '', oldValue: before } : null);
  }

  insertRows(before: number, count = 1): PersonEvent {
    return this.#grid('INSERT_ROW', rowsOf(before, count), (sheet) =>
      insertRows(this.#state, sheet, before, count, before),
    );
  }
  deleteRows(first: number, count = 1): PersonEvent {
    return this.#grid('REMOVE_ROW', rowsOf(first, count), (sheet) => deleteRows(this.#state, sheet, first, count));
  }
  insertColumns(before: number, count = 1): PersonEvent {
    return this.#grid('INSERT_COLUMN', columnsOf(before, count), (sheet) =>
      insertColumns(this.#state, sheet, before, count, before),
    );
  }
  deleteColumns(first: number, count = 1): PersonEvent {
    return this.#grid('REMOVE_COLUMN', columnsOf(first, count), (sheet) =>
      deleteColumns(this.#state, sheet, first, count),
    );
  }
  /** Drags a column so that it stands before the one at `to`. */
  moveColumn(column: number, to: number): PersonEvent {
    return this.#grid('OTHER', columnsOf(column, 1), (sheet) => moveColumns(sheet, column, 1, to));
  }
  moveRow(row: number, to: number): PersonEvent {
    return this.#grid('OTHER', rowsOf(row, 1), (sheet) => moveRows(sheet, row, 1, to));
  }
  /** Sorts a range by a column of the sheet. */
  sort(range: string, column: number, ascending = true): PersonEvent {
    const area = this.#area(range);
    const filled = { ...area, rows: Math.max(1, Math.min(area.rows, this.#sheet.rows.length - area.row + 1)) };
    return this.#grid('OTHER', filled, (sheet) => sortArea(this.#state, sheet, filled, [{ column, ascending }]));
  }
  /** Filters a range by the criteria of a column, making the filter when there is none. */
  filter(range: string, column: number, criteria: FilterCriteriaState): PersonEvent {
    return this.#look('OTHER', (sheet) => {
      if (!sheet.filter) addFilter(sheet, this.#area(range));
      setCriteria(this.#state, sheet, column, criteria);
    });
  }
  removeFilter(): PersonEvent {
    return this.#look('OTHER', removeFilter);
  }
  hideRows(row: number, count = 1): PersonEvent {
    return this.#look('OTHER', (sheet) => {
      for (let at = row; at < row + count; at++)
        sheet.rows[at - 1] = { values: [], ...sheet.rows[at - 1], hidden: true };
    });
  }
  setNumberFormat(range: string, styleIndex: number): PersonEvent {
    const area = this.#area(range);
    return this.#grid('FORMAT', area, (sheet) => {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          setLayer(sheet, 'styles', row, column, styleIndex);
        }
      }
    });
  }

  rename(name: string): PersonEvent {
    return this.#look('OTHER', (sheet) => renameSheet(this.#state, sheet, name));
  }
  hide(): PersonEvent {
    return this.#look('OTHER', (sheet) => hideSheet(this.#state, sheet));
  }
  delete(): PersonEvent {
    return this.#look('REMOVE_GRID', (sheet) => deleteSheet(this.#state, sheet));
  }
  /** Adds a sheet after this one. */
  addSheet(name: string): PersonEvent {
    return this.#look('INSERT_GRID', (sheet) => {
      addSheet(this.#state, name, this.#state.sheets.indexOf(sheet) + 1);
    });
  }
  /** Opens the sheet, and selects ranges on it. */
  select(...ranges: string[]): void {
    const areas = ranges.map((range) => this.#area(range));
    if (areas.length > 0) select(this.#state, this.#sheet, areas);
    else open(this.#state, this.#sheet);
  }

  #area(notation: string): Area {
    const area = parseArea(notation, this.#sheet);
    if (!area) throw new Error(`"${notation}" is not a range.`);
    return area;
  }
  /** Pasting beyond the last row adds rows, as Sheets does. */
  #growTo(sheet: SheetState, area: Area): void {
    sheet.maxRows = Math.max(sheet.maxRows, area.row + area.rows - 1);
    sheet.maxColumns = Math.max(sheet.maxColumns, area.column + area.columns - 1);
  }
  #grid(changeType: ChangeType, area: Area, change: (sheet: SheetState) => void): PersonEvent {
    const sheet = this.#sheet;
    const limits = wholeSheet(sheet);
    if (area.row > limits.rows || area.column > limits.columns) throw outsideGrid();
    const wide = { ...area, rows: Math.min(area.rows, limits.rows), columns: Math.min(area.columns, limits.columns) };
    mayEdit(this.#state, sheet, wide, this.#person.user);
    const warned = isWarned(sheet, wide);
    change(sheet);
    return { user: this.#person.user, changeType, warned };
  }
  #look(changeType: ChangeType, change: (sheet: SheetState) => void): PersonEvent {
    change(this.#sheet);
    return { user: this.#person.user, changeType, warned: false };
  }
  #edited(area: Area, single: { value: CellValue; oldValue: CellValue } | null): PersonEvent {
    const sheet = this.#sheet;
    const edit: NonNullable<PersonEvent['edit']> = { sheetId: sheet.id, area };
    if (single && single.value !== '') edit.value = told(single.value);
    if (single && single.oldValue !== '') edit.oldValue = told(single.oldValue);
    return { user: this.#person.user, changeType: 'EDIT', edit, warned: isWarned(sheet, area) };
  }
}

/** Events tell values as texts; a day as its serial number. */
function told(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** At the keyboard a cell of plain text keeps "=…" as text, whatever setValues may do. */
function asTyped(state: WorkbookState, sheet: SheetState, row: number, column: number, text: string): string {
  const format = state.styles[layerAt(sheet, 'styles', row, column) ?? 0]?.numberFormat;
  return format === '@' && text.startsWith('=') ? `'${text}` : text;
}

const rowsOf = (row: number, rows: number): Area => ({ row, rows, column: 1, columns: Number.MAX_SAFE_INTEGER });
const columnsOf = (column: number, columns: number): Area => ({
  row: 1,
  rows: Number.MAX_SAFE_INTEGER,
  column,
  columns,
});
