/** Clearing, copying, sorting, merging a range; protecting and filtering it. */
import { overlaps } from '../a1.ts';
import { changeNow } from '../book.ts';
import { type CopyWhat, clearLayers, copyArea } from '../copy-area.ts';
import type { EnumValue } from '../enumeration.ts';
import { wrongSignature } from '../errors.ts';
import { Filter } from '../filter/filter.ts';
import { addFilter } from '../filter/filter-state.ts';
import type { LAYERS } from '../grid.ts';
import { newProtection, Protection } from '../protection.ts';
import { mayEdit } from '../protection-check.ts';
import { type SortKey, sortArea } from '../sort-area.ts';
import type { Area } from '../state.ts';
import type { Range } from './range.ts';
import { RangeNotes } from './range-notes.ts';

export type SortSpec = number | { column: number; ascending?: boolean };

export class RangeStructure extends RangeNotes {
  clear(options?: {
    contentsOnly?: boolean;
    formatOnly?: boolean;
    validationsOnly?: boolean;
    commentsOnly?: boolean;
  }): this {
    const layers: (typeof LAYERS)[number][] = [];
    const all = !options || !Object.values(options).some(Boolean);
    if (all || options?.contentsOnly) layers.push('values', 'formulas', 'links');
    if (all || options?.formatOnly) layers.push('styles');
    if (options?.validationsOnly) layers.push('rules');
    if (options?.commentsOnly) layers.push('notes');
    return this._write((sheet, area) => clearLayers(sheet, area, layers));
  }
  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }
  clearFormat(): this {
    return this.clear({ formatOnly: true });
  }
  trimWhitespace(): this {
    return this._write((sheet, { row, column, rows, columns }) => {
      for (const line of sheet.rows.slice(row - 1, row - 1 + rows)) {
        for (let c = column - 1; line && c < column - 1 + columns; c++) {
          const value = line.values[c];
          if (typeof value === 'string') line.values[c] = value.trim().replace(/ +/g, ' ');
        }
      }
    });
  }

  /** Copies to a cell or range, values and all; never cut short. */
  copyTo(destination: Range, what?: EnumValue | { contentsOnly?: boolean; formatOnly?: boolean }): void {
    const name = what?.toString();
    let kind: CopyWhat = 'all';
    if (name === 'PASTE_VALUES' || (what as { contentsOnly?: boolean })?.contentsOnly === true) kind = 'values';
    if (name === 'PASTE_FORMAT' || (what as { formatOnly?: boolean })?.formatOnly === true) kind = 'formats';
    if (name === 'PASTE_DATA_VALIDATION') kind = 'validations';
    const source = this._read();
    const { state, execution } = this._book;
    changeNow(this._book, destination._sheetId, (target) => {
      mayEdit(
        state,
        target,
        { ...this._area, row: destination._area.row, column: destination._area.column },
        execution.effectiveUser,
      );
      copyArea(state, source, this._area, target, destination._area, kind);
    });
  }
  moveTo(target: Range): void {
    this.copyTo(target);
    this.clear();
  }

  /** sort(2), sort({column: 2, ascending: false}), sort([…]): columns of the sheet, not of the range. */
  sort(spec: SortSpec | SortSpec[]): this {
    const specs = Array.isArray(spec) ? spec : [spec];
    const keys = specs.map(
      (one): SortKey => (typeof one === 'number' ? { column: one, ascending: true } : { ascending: true, ...one }),
    );
    if (keys.some((key) => typeof key.column !== 'number')) throw wrongSignature('SpreadsheetApp.Range.sort', [spec]);
    const { state, execution } = this._book;
    changeNow(this._book, this._sheetId, (sheet) => {
      mayEdit(state, sheet, this._area, execution.effectiveUser);
      sortArea(state, sheet, this._area, keys);
    });
    return this;
  }

  /** One block; only the upper left value is kept. */
  merge(): this {
    return this.#join(({ rows, columns }) => [{ rows, columns }]);
  }
  mergeAcross(): this {
    return this.#join(({ rows, columns }) => Array.from({ length: rows }, () => ({ rows: 1, columns })));
  }
  #join(blocks: (area: Area) => { rows: number; columns: number }[]): this {
    return this._write((sheet, area) => {
      sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
      let { row } = area;
      for (const size of blocks(area)) {
        const block = { ...area, ...size, row };
        row += size.rows;
        if (block.rows * block.columns === 1) continue;
        sheet.merges.push(block);
        const beside = { ...block, column: block.column + 1, columns: block.columns - 1, rows: 1 };
        const below = { ...block, row: block.row + 1, rows: block.rows - 1 };
        for (const rest of [beside, below]) clearLayers(sheet, rest, ['values', 'formulas', 'links']);
      }
    });
  }
  breakApart(): this {
    return this._write((sheet, area) => {
      sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    });
  }
  isPartOfMerge(): boolean {
    return this._read().merges.some((merge) => overlaps(merge, this._area));
  }
  getMergedRanges(): Range[] {
    const merges = this._read().merges.filter((merge) => overlaps(merge, this._area));
    return merges.map((merge) => this._book.make.range(this._sheetId, merge));
  }

  protect(): Protection {
    return changeNow(this._book, this._sheetId, (sheet) => {
      const made = newProtection(this._book.state, 'RANGE', this._area);
      sheet.protections.push(made);
      return new Protection(this._book, this._sheetId, made.id);
    });
  }
  createFilter(): Filter {
    changeNow(this._book, this._sheetId, (sheet) => addFilter(sheet, this._area));
    return new Filter(this._book, this._sheetId);
  }
  getFilter(): Filter | null {
    const filter = this._read().filter;
    return filter && overlaps(filter.area, this._area) ? new Filter(this._book, this._sheetId) : null;
  }
}
