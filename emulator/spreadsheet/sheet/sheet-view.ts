/** What of a sheet is seen: hidden rows and columns, widths and heights. */
import { rowAt } from '../grid.ts';
import type { Range } from '../range/range.ts';
import { hideSheet } from '../sheets.ts';
import type { SheetState } from '../state.ts';
import { SheetGrid } from './sheet-grid.ts';

const WIDTH = 100;
const HEIGHT = 21;

export class SheetView extends SheetGrid {
  hideSheet(): this {
    return this._later((sheet) => hideSheet(this._book.state, sheet));
  }
  showSheet(): this {
    return this._later((sheet) => {
      sheet.hidden = false;
    });
  }
  isSheetHidden(): boolean {
    return this._read().hidden;
  }

  hideRows(row: number, count = 1): void {
    this.#rows(row, count, true);
  }
  showRows(row: number, count = 1): void {
    this.#rows(row, count, false);
  }
  hideRow(range: Range): void {
    this.#rows(range.getRow(), range.getNumRows(), true);
  }
  unhideRow(range: Range): void {
    this.#rows(range.getRow(), range.getNumRows(), false);
  }
  hideColumns(column: number, count = 1): void {
    this.#columns(column, count, { hidden: true });
  }
  showColumns(column: number, count = 1): void {
    this.#columns(column, count, { hidden: false });
  }
  hideColumn(range: Range): void {
    this.hideColumns(range.getColumn(), range.getNumColumns());
  }
  unhideColumn(range: Range): void {
    this.showColumns(range.getColumn(), range.getNumColumns());
  }
  isRowHiddenByUser(row: number): boolean {
    return this._read().rows[row - 1]?.hidden ?? false;
  }
  isRowHiddenByFilter(row: number): boolean {
    return this._read().rows[row - 1]?.filtered ?? false;
  }
  isColumnHiddenByUser(column: number): boolean {
    return this._read().columns[column - 1]?.hidden ?? false;
  }

  getColumnWidth(column: number): number {
    return this._read().columns[column - 1]?.width ?? WIDTH;
  }
  setColumnWidth(column: number, width: number): this {
    return this.#columns(column, 1, { width });
  }
  setColumnWidths(column: number, count: number, width: number): this {
    return this.#columns(column, count, { width });
  }
  /** Sized by the longest text of the first rows, seven pixels a letter. */
  autoResizeColumns(column: number, count: number): this {
    return this._later((sheet) => {
      for (let at = column; at < column + count; at++) {
        const longest = sheet.rows.slice(0, 200).reduce((most, row) => {
          return Math.max(most, String(row?.values[at - 1] ?? '').length);
        }, 0);
        sheet.columns[at - 1] = { ...sheet.columns[at - 1], width: Math.min(Math.max(longest * 7 + 14, 30), 600) };
      }
    });
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeRows(row: number, count: number): this {
    return this._later((sheet) => {
      for (const state of sheet.rows.slice(row - 1, row - 1 + count)) if (state) delete state.height;
    });
  }
  getRowHeight(row: number): number {
    return this._read().rows[row - 1]?.height ?? HEIGHT;
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    return this._later((sheet) => {
      for (let at = row; at < row + count; at++) rowAt(sheet, at).height = height;
    });
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }

  #rows(row: number, count: number, hidden: boolean): void {
    this._later((sheet) => {
      for (let at = row; at < row + count; at++) {
        if (hidden) rowAt(sheet, at).hidden = true;
        else if (sheet.rows[at - 1]) delete sheet.rows[at - 1]?.hidden;
      }
    });
  }
  #columns(column: number, count: number, change: NonNullable<SheetState['columns'][number]>): this {
    return this._later((sheet) => {
      for (let at = column; at < column + count; at++) {
        sheet.columns[at - 1] = { ...sheet.columns[at - 1], ...change };
      }
    });
  }
}
