/** Finding texts, as far as programs usually go. */
import type { Book } from './book.ts';
import { readSheet } from './book.ts';
import type { Range } from './range/range.ts';
import { readShown } from './read-cells.ts';
import type { Area } from './state.ts';

export class TextFinder {
  static readonly api = 'TextFinder';
  readonly #book: Book;
  readonly #where: { sheetId: number; area: Area }[];
  readonly #text: string;
  #wholeCell = false;
  #case = false;
  #pattern = false;
  #next = 0;

  constructor(book: Book, where: { sheetId: number; area: Area }[], text: string) {
    this.#book = book;
    this.#where = where;
    this.#text = text;
  }

  matchEntireCell(whole: boolean): this {
    this.#wholeCell = whole;
    return this;
  }
  matchCase(exact: boolean): this {
    this.#case = exact;
    return this;
  }
  useRegularExpression(pattern: boolean): this {
    this.#pattern = pattern;
    return this;
  }
  findAll(): Range[] {
    const found: Range[] = [];
    for (const { sheetId, area } of this.#where) {
      const shown = readShown(this.#book.state, readSheet(this.#book, sheetId), area);
      shown.forEach((line, down) => {
        line.forEach((text, across) => {
          if (!this.#expression().test(text)) return;
          const at = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
          found.push(this.#book.make.range(sheetId, at));
        });
      });
    }
    return found;
  }
  findNext(): Range | null {
    return this.findAll()[this.#next++] ?? null;
  }
  replaceAllWith(text: string): number {
    const found = this.findAll();
    for (const range of found) range.setValue(range.getDisplayValue().replace(this.#expression('g'), text));
    return found.length;
  }

  #expression(flags = ''): RegExp {
    const source = this.#pattern ? this.#text : this.#text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.#wholeCell ? `^(?:${source})$` : source, `${flags}u${this.#case ? '' : 'i'}`);
  }
}
