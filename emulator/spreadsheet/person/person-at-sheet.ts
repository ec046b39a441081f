/** A person at the keyboard, working on one sheet. Each action lands at once and returns the event that it fires. */
import { clearLayers } from '../copy-area.ts';
import { layerAt, setLayer, valueAt } from '../grid.ts';
import { isWarned, mayEdit } from '../protection-check.ts';
import { select } from '../selection.ts';
import { addSheet, deleteSheet, hideSheet, open, renameSheet } from '../sheets.ts';
import type { Area, CellValue, SheetState, WorkbookState } from '../state.ts';
import { writeCells } from '../write-cells.ts';
import type { PersonEvent } from './event.ts';
import { PersonAtGrid } from './person-at-grid.ts';

export class PersonAtSheet extends PersonAtGrid {
  /** Types a text into a cell ("B3"), or pastes a rectangle of texts from there on. */
  edit(cell: string, typed: string | string[][]): PersonEvent {
    const sheet = this._sheet;
    const at = this._area(cell);
    const values = typeof typed === 'string' ? [[typed]] : typed;
    const area = { ...at, rows: values.length, columns: values[0]?.length ?? 0 };
    const before = valueAt(sheet, at.row, at.column);
    this._growTo(sheet, area);
    const kept = values.map((line, down) =>
      line.map((text, across) => asTyped(this._state, sheet, area.row + down, area.column + across, text)),
    );
    writeCells(this._state, sheet, at.row, at.column, kept, { user: this._person.user, now: this._person.now() });
    const single = area.rows === 1 && area.columns === 1;
    return this.#edited(area, single ? { value: valueAt(sheet, at.row, at.column), oldValue: before } : null);
  }

  /** Presses Delete on a range. */
  clear(range: string): PersonEvent {
    const area = this._area(range);
    const before = valueAt(this._sheet, area.row, area.column);
    mayEdit(this._state, this._sheet, area, this._person.user);
    clearLayers(this._sheet, area, ['values', 'formulas', 'links']);
    return this.#edited(area, area.rows * area.columns === 1 ? { value: '', oldValue: before } : null);
  }

  /** Gives a range another style, by its index in the workbook. */
  setNumberFormat(range: string, styleIndex: number): PersonEvent {
    const area = this._area(range);
    return this._grid('FORMAT', area, (sheet) => {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          setLayer(sheet, 'styles', row, column, styleIndex);
        }
      }
    });
  }

  /** Renames the sheet. */
  rename(name: string): PersonEvent {
    return this._look('OTHER', (sheet) => renameSheet(this._state, sheet, name));
  }
  /** Hides the sheet. */
  hide(): PersonEvent {
    return this._look('OTHER', (sheet) => hideSheet(this._state, sheet));
  }
  /** Deletes the sheet. */
  delete(): PersonEvent {
    return this._look('REMOVE_GRID', (sheet) => deleteSheet(this._state, sheet));
  }
  /** Adds a sheet after this one. */
  addSheet(name: string): PersonEvent {
    return this._look('INSERT_GRID', (sheet) => {
      addSheet(this._state, name, this._state.sheets.indexOf(sheet) + 1);
    });
  }
  /** Opens the sheet, and selects ranges on it. */
  select(...ranges: string[]): void {
    const areas = ranges.map((range) => this._area(range));
    if (areas.length > 0) select(this._state, this._sheet, areas);
    else open(this._state, this._sheet);
  }

  #edited(area: Area, single: { value: CellValue; oldValue: CellValue } | null): PersonEvent {
    const sheet = this._sheet;
    const edit: NonNullable<PersonEvent['edit']> = { sheetId: sheet.id, area };
    if (single && single.value !== '') edit.value = told(single.value);
    if (single && single.oldValue !== '') edit.oldValue = told(single.oldValue);
    return { user: this._person.user, changeType: 'EDIT', edit, warned: isWarned(sheet, area) };
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
