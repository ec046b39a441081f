/** The Sheet that scripts use. */

import { GoogleError } from '../../kernel/contract.ts';
import { parseArea, splitSheetName } from '../a1.ts';
import { changeNow } from '../book.ts';
import { clearLayers } from '../copy-area.ts';
import { wrongSignature } from '../errors.ts';
import { LAYERS, lastColumn, lastRow, wholeSheet } from '../grid.ts';
import { growTo } from '../grid-limits.ts';
import { blankLike } from '../grid-shift.ts';
import { type Range, RangeList } from '../range/range.ts';
import { checkArea } from '../range/range-base.ts';
import { select } from '../selection.ts';
import { copySheet, open } from '../sheets.ts';
import { sortArea } from '../sort-area.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { Area } from '../state.ts';
import { TextFinder } from '../text-finder.ts';
import { writeCells } from '../write-cells.ts';
import { SheetExtras } from './sheet-extras.ts';

export class Sheet extends SheetExtras {
  static override readonly api = 'Sheet';

  getParent(): Spreadsheet {
    return this._book.make.spreadsheet();
  }

  getRange(row: number | string, column?: number, rows?: number, columns?: number): Range {
    if (typeof row === 'string') return this.#named(row);
    if (typeof row !== 'number' || typeof column !== 'number') {
      throw wrongSignature(
        'SpreadsheetApp.Sheet.getRange',
        [row, column].filter((arg) => arg !== undefined),
      );
    }
    return this.#area({ row, column, rows: rows ?? 1, columns: columns ?? 1 });
  }
  #named(notation: string): Range {
    const { sheet: name, rest } = splitSheetName(notation);
    const sheet = this._book.state.sheets.find((candidate) => candidate.name === name);
    const own = sheet ?? this._read();
    const area = parseArea(rest, own);
    const named = this._book.state.namedRanges.find((candidate) => candidate.name === notation);
    if (!area && named) return this._book.make.range(named.sheetId, named);
    if (!area || (name !== null && !sheet)) throw new GoogleError('Range not found');
    checkArea(own, area);
    return this._book.make.range(own.id, area);
  }
  #area(given: Area): Range {
    const area = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, Math.trunc(value)]),
    ) as unknown as Area;
    checkArea(this._read(), area);
    return this._book.make.range(this._id, area);
  }
  getRangeList(notations: string[]): RangeList {
    return new RangeList(notations.map((notation) => this.getRange(notation)));
  }
  getDataRange(): Range {
    const sheet = this._read();
    const rows = Math.max(1, lastRow(sheet));
    return this.#area({ row: 1, column: 1, rows, columns: Math.max(1, lastColumn(sheet)) });
  }
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    return this.getRange(row, column, rows, columns).getValues();
  }

  /** Adds a row below the last content, and grows the grid when it is full; lands at once. */
  appendRow(values: unknown[]): this {
    if (!Array.isArray(values)) throw wrongSignature('SpreadsheetApp.Sheet.appendRow', [values]);
    const { state, execution } = this._book;
    changeNow(this._book, this._id, (sheet) => {
      const row = lastRow(sheet) + 1;
      const blank = row > sheet.maxRows ? blankLike(sheet.rows[sheet.maxRows - 1]) : undefined;
      growTo(state, sheet, row, values.length);
      if (blank) sheet.rows[row - 1] = blank;
      writeCells(state, sheet, row, 1, [values], { user: execution.effectiveUser, now: execution.now() });
    });
    return this;
  }

  sort(column: number, ascending = true): this {
    return this._now(wholeSheet, (sheet) => {
      const row = sheet.frozenRows + 1;
      const area = { row, column: 1, rows: sheet.maxRows - sheet.frozenRows, columns: sheet.maxColumns };
      const filled = { ...area, rows: Math.max(1, Math.min(area.rows, sheet.rows.length - sheet.frozenRows)) };
      sortArea(this._book.state, sheet, filled, [{ column, ascending }]);
    });
  }
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
    return this._now(wholeSheet, (sheet) => {
      const layers = LAYERS.filter((layer) => layer !== 'rules' && layer !== 'notes');
      const chosen = options?.contentsOnly
        ? layers.filter((layer) => layer !== 'styles')
        : options?.formatOnly
          ? (['styles'] as const)
          : layers;
      clearLayers(sheet, wholeSheet(sheet), chosen);
    });
  }
  clearContents(): this {
    return this.clear({ contentsOnly: true });
  }
  clearFormats(): this {
    return this.clear({ formatOnly: true });
  }
  clearNotes(): this {
    return this._later((sheet) => clearLayers(sheet, wholeSheet(sheet), ['notes']));
  }

  activate(): this {
    changeNow(this._book, this._id, (sheet) => open(this._book.state, sheet));
    return this;
  }
  setActiveRange(range: Range): Range {
    changeNow(this._book, this._id, (sheet) => select(this._book.state, sheet, [range._area]));
    return range;
  }
  setActiveSelection(range: Range | string): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }
  getActiveRange(): Range | null {
    return this.getActiveRangeList()?.getRanges().at(-1) ?? null;
  }
  getActiveRangeList(): RangeList | null {
    const { state } = this._book;
    this._read();
    if (state.activeSheetId !== this._id || state.selection.length === 0) return null;
    return new RangeList(state.selection.map((area) => this._book.make.range(this._id, area)));
  }
  getActiveCell(): Range | null {
    return this.getActiveRange()?.getCell(1, 1) ?? null;
  }
  getCurrentCell(): Range | null {
    return this.getActiveCell();
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this._book, [{ sheetId: this._id, area: this.getDataRange()._area }], text);
  }
  /** A copy at the end of the other spreadsheet, named "Copy of …". */
  copyTo(spreadsheet: Spreadsheet): Sheet {
    const copy = copySheet(this._read(), spreadsheet._book.state, `Copy of ${this.getName()}`);
    return spreadsheet._book.make.sheet(copy.id);
  }
}
