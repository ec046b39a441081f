/** A person's hand on one sheet: what every action there has in common. */
import { parseArea } from '../a1.ts';
import { outsideGrid } from '../errors.ts';
import { wholeSheet } from '../grid.ts';
import { growTo } from '../grid-limits.ts';
import { isWarned, mayEdit } from '../protection-check.ts';
import type { Area, SheetState, WorkbookState } from '../state.ts';
import type { ChangeType, PersonEvent } from './event.ts';

export interface Person {
  user: string;
  now: () => Date;
}

export class Hand {
  protected readonly _state: WorkbookState;
  protected readonly _person: Person;
  readonly #name: string;

  constructor(state: WorkbookState, person: Person, sheetName: string) {
    this._state = state;
    this._person = person;
    this.#name = sheetName;
  }

  protected get _sheet(): SheetState {
    const sheet = this._state.sheets.find((candidate) => candidate.name === this.#name);
    if (!sheet) throw new Error(`There is no sheet "${this.#name}" to work on.`);
    return sheet;
  }

  protected _area(notation: string): Area {
    const area = parseArea(notation, this._sheet);
    if (!area) throw new Error(`"${notation}" is not a range.`);
    return area;
  }
  /** Pasting beyond the last row adds rows, as Sheets does. */
  protected _growTo(sheet: SheetState, area: Area): void {
    growTo(this._state, sheet, area.row + area.rows - 1, area.column + area.columns - 1);
  }
  /** An action on cells: protections are looked at first. */
  protected _grid(changeType: ChangeType, area: Area, change: (sheet: SheetState) => void): PersonEvent {
    const sheet = this._sheet;
    const limits = wholeSheet(sheet);
    if (area.row > limits.rows || area.column > limits.columns) throw outsideGrid();
    const wide = { ...area, rows: Math.min(area.rows, limits.rows), columns: Math.min(area.columns, limits.columns) };
    mayEdit(this._state, sheet, wide, this._person.user);
    const warned = isWarned(sheet, wide);
    change(sheet);
    return { user: this._person.user, changeType, warned };
  }
  /** An action that touches no cell. */
  protected _look(changeType: ChangeType, change: (sheet: SheetState) => void): PersonEvent {
    change(this._sheet);
    return { user: this._person.user, changeType, warned: false };
  }
}
