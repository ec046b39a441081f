/** A range: where it lies. The other files of this folder add what can be done with it. */
import { areaName, columnLetters } from '../a1.ts';
import { type Book, readSheet, writeLater } from '../book.ts';
import { outsideGrid, startsTooEarly, tooFew } from '../errors.ts';
import { mayEdit } from '../protection-check.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Area, SheetState } from '../state.ts';
import type { Range } from './range.ts';

export class RangeBase {
  static readonly api: string = 'Range';
  readonly _book: Book;
  readonly _sheetId: number;
  readonly _area: Area;

  constructor(book: Book, sheetId: number, area: Area) {
    this._book = book;
    this._sheetId = sheetId;
    this._area = area;
  }

  /** The sheet as it stands, held writes landed. */
  _read(): SheetState {
    return readSheet(this._book, this._sheetId);
  }

  /** Holds a change of this range back, as Google does; protections are looked at when it lands. */
  _write(change: (sheet: SheetState, area: Area) => void): this {
    writeLater(this._book, this._sheetId, (sheet) => {
      mayEdit(this._book.state, sheet, this._area, this._book.execution.effectiveUser);
      change(sheet, this._area);
    });
    return this;
  }

  getRow(): number {
    return this._area.row;
  }
  getColumn(): number {
    return this._area.column;
  }
  getRowIndex(): number {
    return this._area.row;
  }
  getNumRows(): number {
    return this._area.rows;
  }
  getNumColumns(): number {
    return this._area.columns;
  }
  getHeight(): number {
    return this._area.rows;
  }
  getWidth(): number {
    return this._area.columns;
  }
  getLastRow(): number {
    return this._area.row + this._area.rows - 1;
  }
  getLastColumn(): number {
    return this._area.column + this._area.columns - 1;
  }
  getGridId(): number {
    return this._sheetId;
  }
  getA1Notation(): string {
    const { row, column, rows, columns } = this._area;
    const sheet = this._read();
    if (rows === sheet.maxRows && row === 1 && columns < sheet.maxColumns) {
      return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    }
    return areaName(this._area);
  }
  getSheet(): Sheet {
    return this._book.make.sheet(this._sheetId);
  }

  /** The cell at a position within the range, from 1. */
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this._area.rows || column > this._area.columns) throw outsideGrid();
    return this._at({ row: this._area.row + row - 1, column: this._area.column + column - 1, rows: 1, columns: 1 });
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    return this._at({
      row: this._area.row + rowOffset,
      column: this._area.column + columnOffset,
      rows: numRows ?? this._area.rows,
      columns: numColumns ?? this._area.columns,
    });
  }

  _at(area: Area): Range {
    checkArea(this._read(), area);
    return this._book.make.range(this._sheetId, area);
  }
}

/** Refuses an area that is empty or leaves the grid, in Google's words. */
export function checkArea(sheet: SheetState, area: Area): void {
  if (area.row < 1) throw startsTooEarly('row');
  if (area.column < 1) throw startsTooEarly('column');
  if (area.rows < 1) throw tooFew('rows');
  if (area.columns < 1) throw tooFew('columns');
  const fits = area.row + area.rows - 1 <= sheet.maxRows && area.column + area.columns - 1 <= sheet.maxColumns;
  if (!fits || !Number.isFinite(area.row + area.column + area.rows + area.columns)) throw outsideGrid();
}
