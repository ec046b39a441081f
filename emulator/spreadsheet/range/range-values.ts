/** A range's values and formulas. */
import { sizeMismatch, wrongSignature } from '../errors.ts';
import { eachCell, layerAt, mapCells, rowAt, setLayer } from '../grid.ts';
import { readShown, readValues } from '../read-cells.ts';
import type { CellValue } from '../state.ts';
import { writeCells, writeFormula } from '../write-cells.ts';
import { RangeBase } from './range-base.ts';

export class RangeValues extends RangeBase {
  getValues(): (CellValue | Date)[][] {
    return readValues(this._book.state, this._read(), this._area);
  }
  getValue(): CellValue | Date {
    return readValues(this._book.state, this._read(), this._first())[0]?.[0] ?? '';
  }
  getDisplayValues(): string[][] {
    return readShown(this._book.state, this._read(), this._area);
  }
  getDisplayValue(): string {
    return readShown(this._book.state, this._read(), this._first())[0]?.[0] ?? '';
  }

  setValues(values: unknown[][]): this {
    this._sameSize(values, 'Range.setValues');
    return this.#set(values);
  }
  setValue(value: unknown): this {
    const { rows, columns } = this._area;
    return this.#set(Array.from({ length: rows }, () => Array.from({ length: columns }, () => value)));
  }

  #set(values: unknown[][]): this {
    const { state, execution } = this._book;
    return this._write((sheet, { row, column }) => {
      writeCells(state, sheet, row, column, values, { user: execution.effectiveUser, now: execution.now() });
    });
  }

  getFormulas(): string[][] {
    const sheet = this._read();
    return mapCells(this._area, (row, column) => layerAt(sheet, 'formulas', row, column) ?? '');
  }
  getFormula(): string {
    return layerAt(this._read(), 'formulas', this._area.row, this._area.column) ?? '';
  }
  setFormula(formula: string): this {
    return this._write((sheet, area) => {
      eachCell(area, (row, column) => {
        writeFormula(this._book.state, sheet, row, column, withEquals(formula));
      });
    });
  }
  setFormulas(formulas: string[][]): this {
    this._sameSize(formulas, 'Range.setFormulas');
    return this._write((sheet, area) => {
      eachCell(area, (row, column) => {
        const formula = formulas[row - area.row]?.[column - area.column] ?? '';
        if (formula) writeFormula(this._book.state, sheet, row, column, withEquals(formula));
        else this._empty(sheet, row, column);
      });
    });
  }

  isBlank(): boolean {
    const sheet = this._read();
    return mapCells(this._area, (row, column) => {
      const value = sheet.rows[row - 1]?.values[column - 1] ?? '';
      return value === '' && layerAt(sheet, 'formulas', row, column) === undefined;
    })
      .flat()
      .every(Boolean);
  }

  _empty(sheet: ReturnType<RangeBase['_read']>, row: number, column: number): void {
    if (!sheet.rows[row - 1]) return;
    rowAt(sheet, row).values[column - 1] = '';
    setLayer(sheet, 'formulas', row, column, undefined);
    setLayer(sheet, 'links', row, column, undefined);
  }

  _first() {
    return { ...this._area, rows: 1, columns: 1 };
  }

  /** Refuses a rectangle of another size than the range, in Google's words. */
  _sameSize(data: unknown, method: string): asserts data is unknown[][] {
    if (!Array.isArray(data) || !Array.isArray(data[0])) throw wrongSignature(`SpreadsheetApp.${method}`, [data]);
    if (data.length !== this._area.rows) throw sizeMismatch('rows', data.length, this._area.rows);
    for (const line of data as unknown[][]) {
      if (line.length !== this._area.columns) throw sizeMismatch('columns', line.length, this._area.columns);
    }
  }
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
