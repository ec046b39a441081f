/** The filter of a sheet, and its criteria, as scripts use them. */

import { GoogleError } from '../../kernel/contract.ts';
import { type Book, changeNow, readSheet } from '../book.ts';
import type { Range } from '../range/range.ts';
import { sortArea } from '../sort-area.ts';
import type { FilterCriteriaState, FilterState } from '../state-extras.ts';
import { FilterCriteria } from './filter-criteria.ts';
import { applyFilter, removeFilter, setCriteria } from './filter-state.ts';

export class Filter {
  static readonly api = 'Filter';
  readonly #book: Book;
  readonly #sheetId: number;

  constructor(book: Book, sheetId: number) {
    this.#book = book;
    this.#sheetId = sheetId;
  }

  #read(): FilterState {
    const { filter } = readSheet(this.#book, this.#sheetId);
    if (!filter) throw new GoogleError('The filter no longer exists.');
    return filter;
  }
  getRange(): Range {
    return this.#book.make.range(this.#sheetId, this.#read().area);
  }
  /** The column is one of the sheet's, from 1. */
  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    return this.#set(column, criteria && FilterCriteria.stateOf(criteria));
  }
  removeColumnFilterCriteria(column: number): this {
    return this.#set(column, null);
  }
  #set(column: number, criteria: FilterCriteriaState | null): this {
    const { area } = this.#read();
    if (column < area.column || column >= area.column + area.columns) {
      throw new GoogleError('Invalid argument: columnPosition');
    }
    changeNow(this.#book, this.#sheetId, (sheet) => setCriteria(this.#book.state, sheet, column, criteria));
    return this;
  }
  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const state = this.#read().criteria[column];
    return state ? new FilterCriteria(state) : null;
  }
  sort(column: number, ascending: boolean): this {
    const { area } = this.#read();
    changeNow(this.#book, this.#sheetId, (sheet) => {
      const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
      sortArea(this.#book.state, sheet, body, [{ column, ascending }]);
      applyFilter(this.#book.state, sheet);
    });
    return this;
  }
  remove(): void {
    changeNow(this.#book, this.#sheetId, removeFilter);
  }
}
