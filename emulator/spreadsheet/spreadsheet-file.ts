/** A spreadsheet as a file: its name, zone, locale and people. */
import { GoogleError } from '../kernel/contract.ts';
import { User } from '../session/user.ts';
import type { Book } from './book.ts';
import type { WorkbookState } from './state.ts';

export class SpreadsheetFile {
  static readonly api: string = 'Spreadsheet';
  readonly _book: Book;

  constructor(book: Book) {
    this._book = book;
  }

  /** The state, held writes landed. */
  _read(): WorkbookState {
    this._book.buffer.flush();
    return this._book.state;
  }

  getId(): string {
    return this._book.state.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._book.state.id}/edit`;
  }
  getName(): string {
    return this._read().name;
  }
  rename(name: string): void {
    this._read().name = name;
  }
  getSpreadsheetTimeZone(): string {
    return this._read().timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    try {
      new Intl.DateTimeFormat('en-US', { timeZone });
    } catch {
      throw new GoogleError('Invalid argument: timezone');
    }
    this._read().timeZone = timeZone;
  }
  getSpreadsheetLocale(): string {
    return this._read().locale;
  }
  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(locale)) throw new GoogleError('Invalid argument: locale');
    this._read().locale = locale;
  }
  getOwner(): User {
    return new User(this._book.state.owner);
  }
  getEditors(): User[] {
    return [this._book.state.owner, ...this._book.state.editors].map((email) => new User(email));
  }
  addEditor(email: string): this {
    const state = this._read();
    if (!state.editors.includes(email)) state.editors.push(email);
    return this;
  }
  removeEditor(email: string): this {
    const state = this._read();
    state.editors = state.editors.filter((editor) => editor !== email);
    return this;
  }
}
