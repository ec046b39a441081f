/** The part of a Spreadsheet that holds its sheets: finding, adding, ordering, opening, deleting. */
import { GoogleError } from '../kernel/contract.ts';
import { activeSheet } from './selection.ts';
import type { Sheet } from './sheet/sheet.ts';
import { addSheet, copySheet, deleteSheet, open } from './sheets.ts';
import { SpreadsheetFile } from './spreadsheet-file.ts';
import type { SheetState } from './state.ts';

export class SpreadsheetSheets extends SpreadsheetFile {
  #sheet(state: SheetState): Sheet {
    return this._book.make.sheet(state.id);
  }

  getSheets(): Sheet[] {
    return this._read().sheets.map((state) => this.#sheet(state));
  }
  getNumSheets(): number {
    return this._read().sheets.length;
  }
  getSheetByName(name: string): Sheet | null {
    const state = this._read().sheets.find((sheet) => sheet.name === name);
    return state ? this.#sheet(state) : null;
  }
  getSheetById(id: number): Sheet | null {
    const state = this._read().sheets.find((sheet) => sheet.id === id);
    return state ? this.#sheet(state) : null;
  }
  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }
  getSheetName(): string {
    return this.getActiveSheet().getName();
  }
  /** insertSheet(), (name), (index), (name, index): after the active sheet unless an index is given. */
  insertSheet(first?: string | number, second?: number | object): Sheet {
    const state = this._read();
    const name = typeof first === 'string' ? first : undefined;
    const given = typeof first === 'number' ? first : typeof second === 'number' ? second : undefined;
    const index = given ?? state.sheets.indexOf(activeSheet(state)) + 1;
    return this.#sheet(addSheet(state, name, index));
  }
  deleteSheet(sheet: Sheet): void {
    const state = this._read();
    deleteSheet(state, sheet._read());
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  duplicateActiveSheet(): Sheet {
    const state = this._read();
    const source = activeSheet(state);
    const copy = copySheet(source, state, `Copy of ${source.name}`);
    state.sheets.splice(state.sheets.indexOf(copy), 1);
    state.sheets.splice(state.sheets.indexOf(source) + 1, 0, copy);
    open(state, copy);
    return this.#sheet(copy);
  }
  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  getActiveSheet(): Sheet {
    return this.#sheet(activeSheet(this._read()));
  }
  setActiveSheet(sheet: Sheet): Sheet {
    const state = sheet._read();
    state.hidden = false;
    open(this._book.state, state);
    return sheet;
  }
  /** Moves the active sheet to a place counted from 1. */
  moveActiveSheet(position: number): void {
    const state = this._read();
    const sheet = activeSheet(state);
    if (position < 1 || position > state.sheets.length) throw new GoogleError('Invalid argument: pos');
    state.sheets.splice(state.sheets.indexOf(sheet), 1);
    state.sheets.splice(position - 1, 0, sheet);
  }
}
