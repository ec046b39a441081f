/** A sheet: its name, place and size. */
import { type Book, changeNow, readSheet, writeLater } from '../book.ts';
import { hexColor } from '../color.ts';
import type { EnumValue } from '../enumeration.ts';
import { SheetType } from '../enumerations.ts';
import { lastColumn, lastRow } from '../grid.ts';
import { mayEdit } from '../protection-check.ts';
import { renameSheet } from '../sheets.ts';
import type { Area, SheetState } from '../state.ts';

export class SheetBase {
  static readonly api: string = 'Sheet';
  readonly _book: Book;
  readonly _id: number;

  constructor(book: Book, id: number) {
    this._book = book;
    this._id = id;
  }

  _read(): SheetState {
    return readSheet(this._book, this._id);
  }
  _later(write: (sheet: SheetState) => void): this {
    writeLater(this._book, this._id, write);
    return this;
  }
  /** Changes the grid at once; hard protections over the area are looked at first. */
  _now(area: (sheet: SheetState) => Area, change: (sheet: SheetState) => void): this {
    changeNow(this._book, this._id, (sheet) => {
      mayEdit(this._book.state, sheet, area(sheet), this._book.execution.effectiveUser);
      change(sheet);
    });
    return this;
  }

  getName(): string {
    return this._read().name;
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: string): this {
    changeNow(this._book, this._id, (sheet) => renameSheet(this._book.state, sheet, name));
    return this;
  }
  getSheetId(): number {
    this._read();
    return this._id;
  }
  getIndex(): number {
    return this._book.state.sheets.indexOf(this._read()) + 1;
  }
  getType(): EnumValue {
    return SheetType.GRID;
  }
  getMaxRows(): number {
    return this._read().maxRows;
  }
  getMaxColumns(): number {
    return this._read().maxColumns;
  }
  getLastRow(): number {
    return lastRow(this._read());
  }
  getLastColumn(): number {
    return lastColumn(this._read());
  }
  getFrozenRows(): number {
    return this._read().frozenRows;
  }
  getFrozenColumns(): number {
    return this._read().frozenColumns;
  }
  setFrozenRows(rows: number): void {
    this._later((sheet) => {
      sheet.frozenRows = rows;
    });
  }
  setFrozenColumns(columns: number): void {
    this._later((sheet) => {
      sheet.frozenColumns = columns;
    });
  }
  getTabColor(): string | null {
    return this._read().tabColor;
  }
  setTabColor(color: string | null): this {
    return this._later((sheet) => {
      const hex = hexColor(color);
      if (hex !== undefined) sheet.tabColor = hex;
    });
  }
  hasHiddenGridlines(): boolean {
    return this._read().hiddenGridlines;
  }
  setHiddenGridlines(hidden: boolean): this {
    return this._later((sheet) => {
      sheet.hiddenGridlines = hidden;
    });
  }
  /** The address of the form that answers into this sheet, or null. */
  getFormUrl(): string | null {
    return this._read().formUrl;
  }
}
