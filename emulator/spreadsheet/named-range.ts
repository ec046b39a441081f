/** A named range. */
import { GoogleError } from '../kernel/contract.ts';
import { areaName } from './a1.ts';
import type { Book } from './book.ts';
import type { Range } from './range/range.ts';
import type { NamedRangeState } from './state.ts';

export class NamedRange {
  static readonly api = 'NamedRange';
  readonly #book: Book;
  #name: string;
  constructor(book: Book, name: string) {
    this.#book = book;
    this.#name = name;
  }
  #read(): NamedRangeState {
    this.#book.buffer.flush();
    const state = this.#book.state.namedRanges.find((named) => named.name === this.#name);
    if (!state) throw new GoogleError(`Named range "${this.#name}" not found`);
    return state;
  }
  getName(): string {
    return this.#read().name;
  }
  setName(name: string): this {
    this.#read().name = name;
    this.#name = name;
    return this;
  }
  getRange(): Range {
    const { sheetId, row, column, rows, columns } = this.#read();
    return this.#book.make.range(sheetId, { row, column, rows, columns });
  }
  setRange(range: Range): this {
    Object.assign(this.#read(), { sheetId: range._sheetId, ...range._area });
    return this;
  }
  remove(): void {
    const state = this.#read();
    this.#book.state.namedRanges = this.#book.state.namedRanges.filter((named) => named !== state);
  }
}

/** Names a range, or moves the name; Google refuses what would read as a cell. */
export function nameRange(book: Book, name: string, range: Range): void {
  book.buffer.flush();
  if (!/^[\p{L}_][\p{L}\d_]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
    throw new GoogleError(`The name "${name}" is not a valid range name (${areaName(range._area)}).`);
  }
  const rest = book.state.namedRanges.filter((named) => named.name !== name);
  book.state.namedRanges = [...rest, { name, sheetId: range._sheetId, ...range._area }];
}
