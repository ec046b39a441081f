/** A protected range or sheet. */
import { User } from '../session/user.ts';
import { type Book, changeNow, readSheet } from './book.ts';
import type { EnumValue } from './enumeration.ts';
import { ProtectionType } from './enumerations.ts';
import { protectedCell } from './errors.ts';
import { wholeSheet } from './grid.ts';
import { isEditor } from './protection-check.ts';
import type { Range } from './range/range.ts';
import type { Area, WorkbookState } from './state.ts';
import type { ProtectionState } from './state-extras.ts';

/** A fresh protection: everyone who edits the spreadsheet still may. */
export function newProtection(state: WorkbookState, type: 'RANGE' | 'SHEET', area: Area): ProtectionState {
  const editors = [...state.editors];
  return { id: state.nextId++, type, area: { ...area }, description: '', warningOnly: false, editors, unprotected: [] };
}

export class Protection {
  static readonly api = 'Protection';
  readonly #book: Book;
  readonly #sheetId: number;
  readonly #id: number;

  constructor(book: Book, sheetId: number, id: number) {
    this.#book = book;
    this.#sheetId = sheetId;
    this.#id = id;
  }

  #read(): ProtectionState {
    const sheet = readSheet(this.#book, this.#sheetId);
    const state = sheet.protections.find((protection) => protection.id === this.#id);
    if (!state) throw protectedCell();
    return state;
  }
  #change(change: (state: ProtectionState) => void): this {
    const state = this.#read();
    if (!this.canEdit()) throw protectedCell();
    change(state);
    return this;
  }

  getProtectionType(): EnumValue {
    return ProtectionType[this.#read().type];
  }
  getRange(): Range {
    const state = this.#read();
    const sheet = readSheet(this.#book, this.#sheetId);
    return this.#book.make.range(this.#sheetId, state.type === 'SHEET' ? wholeSheet(sheet) : state.area);
  }
  setRange(range: Range): this {
    return this.#change((state) => {
      state.area = { ...range._area };
    });
  }
  getDescription(): string {
    return this.#read().description;
  }
  setDescription(description: string): this {
    return this.#change((state) => {
      state.description = description;
    });
  }
  isWarningOnly(): boolean {
    return this.#read().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.#change((state) => {
      state.warningOnly = warningOnly;
    });
  }
  canEdit(): boolean {
    return isEditor(this.#book.state, this.#read(), this.#book.execution.effectiveUser);
  }
  canDomainEdit(): boolean {
    return false;
  }
  setDomainEdit(_editable: boolean): this {
    return this;
  }
  /** Without the owner, as Google lists them. */
  getEditors(): { getEmail(): string }[] {
    return this.#read().editors.map((email) => new User(email));
  }
  addEditor(editor: string | { getEmail(): string }): this {
    return this.addEditors([typeof editor === 'string' ? editor : editor.getEmail()]);
  }
  addEditors(emails: string[]): this {
    return this.#change((state) => {
      state.editors = [...new Set([...state.editors, ...emails])].filter((email) => email !== this.#book.state.owner);
    });
  }
  removeEditor(editor: string | { getEmail(): string }): this {
    return this.removeEditors([editor]);
  }
  /** Nobody locks himself out: the one who runs the script stays. */
  removeEditors(editors: (string | { getEmail(): string })[]): this {
    const gone = editors.map((editor) => (typeof editor === 'string' ? editor : editor.getEmail()));
    return this.#change((state) => {
      const self = this.#book.execution.effectiveUser;
      state.editors = state.editors.filter((email) => email === self || !gone.includes(email));
    });
  }
  getUnprotectedRanges(): Range[] {
    return this.#read().unprotected.map((area) => this.#book.make.range(this.#sheetId, area));
  }
  setUnprotectedRanges(ranges: Range[]): this {
    return this.#change((state) => {
      state.unprotected = ranges.map((range) => ({ ...range._area }));
    });
  }
  remove(): void {
    this.#change(() => {});
    changeNow(this.#book, this.#sheetId, (sheet) => {
      sheet.protections = sheet.protections.filter((protection) => protection.id !== this.#id);
    });
  }
}
