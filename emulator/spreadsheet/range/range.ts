/** The Range that scripts use. */
import { changeNow } from '../book.ts';
import { select } from '../selection.ts';
import { TextFinder } from '../text-finder.ts';
import { RangeStructure } from './range-structure.ts';

export class Range extends RangeStructure {
  static override readonly api = 'Range';

  activate(): Range {
    changeNow(this._book, this._sheetId, (sheet) => select(this._book.state, sheet, [this._area]));
    return this;
  }
  createTextFinder(text: string): TextFinder {
    return new TextFinder(this._book, [{ sheetId: this._sheetId, area: this._area }], text);
  }
  getDataRegion(): Range {
    return this.getSheet().getDataRange();
  }
}

export class RangeList {
  static readonly api = 'RangeList';
  readonly #ranges: Range[];
  constructor(ranges: Range[]) {
    this.#ranges = ranges;
  }
  getRanges(): Range[] {
    return [...this.#ranges];
  }
  #each(change: (range: Range) => void): this {
    this.#ranges.forEach(change);
    return this;
  }
  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }
  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }
  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontWeight(weight: string | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }
  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }
  clear(): this {
    return this.#each((range) => range.clear());
  }
  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }
  activate(): this {
    return this.#each((range) => range.activate());
  }
}
