/** The Spreadsheet that scripts use: what is selected, its cells, names, protections. File and sheets are in the classes it extends. */
import type { Book } from './book.ts';
import { wholeSheet } from './grid.ts';
import { NamedRange, nameRange } from './named-range.ts';
import type { Protection } from './protection.ts';
import type { Range, RangeList } from './range/range.ts';
import type { Sheet } from './sheet/sheet.ts';
import { SpreadsheetSheets } from './spreadsheet-sheets.ts';
import type { WorkbookState } from './state.ts';
import { TextFinder } from './text-finder.ts';

export class Spreadsheet extends SpreadsheetSheets {
  static override readonly api = 'Spreadsheet';
  readonly #copied: (copyOf: WorkbookState, name: string) => Spreadsheet;

  constructor(book: Book, copied: (copyOf: WorkbookState, name: string) => Spreadsheet) {
    super(book);
    this.#copied = copied;
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
