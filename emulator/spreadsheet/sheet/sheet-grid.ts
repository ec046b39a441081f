/** The rows and columns of a sheet: adding, deleting, moving, hiding, sizing. */
import { GoogleError } from '../../kernel/contract.ts';
import { outsideGrid, tooFew } from '../errors.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows, moveColumns, moveRows } from '../grid-shift.ts';
import type { Range } from '../range/range.ts';
import type { Area, SheetState } from '../state.ts';
import { SheetBase } from './sheet-base.ts';

const rowsOf = (row: number, rows: number) => (sheet: SheetState) => ({
  row,
  column: 1,
  rows,
  columns: sheet.maxColumns,
});
const columnsOf = (column: number, columns: number) => (sheet: SheetState) => ({
  row: 1,
  column,
  rows: sheet.maxRows,
  columns,
});

export class SheetGrid extends SheetBase {
  insertRowsAfter(after: number, count: number): this {
    return this.#addRows(after + 1, count, after);
  }
  insertRowsBefore(before: number, count: number): this {
    return this.#addRows(before, count, before);
  }
  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }
  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }
  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }
  #addRows(before: number, count: number, like: number): this {
    if (count < 1) throw tooFew('rows');
    return this._now(
      (sheet) => within({ row: before, column: 1, rows: 1, columns: 1 }, { ...sheet, maxRows: sheet.maxRows + 1 }),
      (sheet) => insertRows(this._book.state, sheet, before, count, like),
    );
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.#addColumns(after + 1, count, after);
  }
  insertColumnsBefore(before: number, count: number): this {
    return this.#addColumns(before, count, before);
  }
  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }
  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }
  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }
  #addColumns(before: number, count: number, like: number): this {
    if (count < 1) throw tooFew('columns');
    return this._now(
      (sheet) =>
        within({ row: 1, column: before, rows: 1, columns: 1 }, { ...sheet, maxColumns: sheet.maxColumns + 1 }),
      (sheet) => insertColumns(this._book.state, sheet, before, count, like),
    );
  }

  deleteRow(row: number): this {
    return this.deleteRows(row, 1);
  }
  deleteRows(row: number, count: number): this {
    return this._now(
      (sheet) => within(rowsOf(row, count)(sheet), sheet),
      (sheet) => {
        if (count >= sheet.maxRows) throw new GoogleError("You can't delete all the rows on the sheet.");
        if (row <= sheet.frozenRows && sheet.maxRows - count <= sheet.frozenRows - count) {
          throw new GoogleError('Sorry, it is not possible to delete all non-frozen rows.');
        }
        if (row === sheet.frozenRows + 1 && row + count - 1 === sheet.maxRows) {
          throw new GoogleError('Sorry, it is not possible to delete all non-frozen rows.');
        }
        deleteRows(this._book.state, sheet, row, count);
      },
    );
  }
  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }
  deleteColumns(column: number, count: number): void {
    this._now(
      (sheet) => within(columnsOf(column, count)(sheet), sheet),
      (sheet) => {
        if (count >= sheet.maxColumns) throw new GoogleError("You can't delete all the columns on the sheet.");
        deleteColumns(this._book.state, sheet, column, count);
      },
    );
  }
  moveColumns(columns: Range, destination: number): void {
    const { column, columns: count } = columns._area;
    this._now(columnsOf(column, count), (sheet) => moveColumns(sheet, column, count, destination));
  }
  moveRows(rows: Range, destination: number): void {
    const { row, rows: count } = rows._area;
    this._now(rowsOf(row, count), (sheet) => moveRows(sheet, row, count, destination));
  }
}

/** Refuses an area that leaves the grid. */
function within(area: Area, sheet: SheetState): Area {
  if (area.rows < 1) throw tooFew('rows');
  if (area.columns < 1) throw tooFew('columns');
  const fits = area.row + area.rows - 1 <= sheet.maxRows && area.column + area.columns - 1 <= sheet.maxColumns;
  if (!fits || area.row < 1 || area.column < 1) throw outsideGrid();
  return area;
}
