/** The Spreadsheet that scripts use. */
import { GoogleError } from '../kernel/contract.ts';
import type { Book } from './book.ts';
import { wholeSheet } from './grid.ts';
import { NamedRange, nameRange } from './named-range.ts';
import type { Protection } from './protection.ts';
import type { Range, RangeList } from './range/range.ts';
import { activeSheet } from './selection.ts';
import type { Sheet } from './sheet/sheet.ts';
import { addSheet, copySheet, deleteSheet, open } from './sheets.ts';
import { SpreadsheetFile } from './spreadsheet-file.ts';
import type { SheetState, WorkbookState } from './state.ts';
import { TextFinder } from './text-finder.ts';

export class Spreadsheet extends SpreadsheetFile {
  static override readonly api = 'Spreadsheet';
  readonly #copied: (copyOf: WorkbookState, name: string) => Spreadsheet;

  constructor(book: Book, copied: (copyOf: WorkbookState, name: string) => Spreadsheet) {
    super(book);
    this.#copied = copied;
  }

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
  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveRangeList(): RangeList | null {
    return this.getActiveSheet().getActiveRangeList();
  }
  getActiveCell(): Range | null {
    return this.getActiveSheet().getActiveCell();
  }
  getCurrentCell(): Range | null {
    return this.getActiveCell();
  }
  setActiveRange(range: Range): Range {
    return range.getSheet().setActiveRange(range);
  }

  getRange(notation: string): Range {
    return this.getActiveSheet().getRange(notation);
  }
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }
  appendRow(values: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(values);
  }

  getRangeByName(name: string): Range | null {
    const known = this._read().namedRanges.some((named) => named.name === name);
    return known ? new NamedRange(this._book, name).getRange() : null;
  }
  setNamedRange(name: string, range: Range): void {
    nameRange(this._book, name, range);
  }
  removeNamedRange(name: string): void {
    new NamedRange(this._book, name).remove();
  }
  getNamedRanges(): NamedRange[] {
    return this._read().namedRanges.map((named) => new NamedRange(this._book, named.name));
  }
  getProtections(type: { toString(): string }): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  toast(message: string, title = '', seconds = 5): void {
    this._book.state.toasts.push({ message: String(message), title, seconds });
  }
  getFormUrl(): string | null {
    return this.getActiveSheet().getFormUrl();
  }
  createTextFinder(text: string): TextFinder {
    const where = this._read().sheets.map((sheet) => ({ sheetId: sheet.id, area: wholeSheet(sheet) }));
    return new TextFinder(this._book, where, text);
  }
  copy(name: string): Spreadsheet {
    return this.#copied(this._read(), name);
  }
}
