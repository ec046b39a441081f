/** A conditional format of a sheet. */
import type { Book } from '../book.ts';
import type { EnumValue } from '../enumeration.ts';
import { BooleanCriteria } from '../enumerations.ts';
import type { Range } from '../range/range.ts';
import type { ConditionalRule } from '../state-extras.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder.ts';

export class ConditionalFormatRule {
  static readonly api = 'ConditionalFormatRule';
  readonly _book: Book;
  readonly _sheetId: number;
  readonly _state: ConditionalRule;

  constructor(book: Book, sheetId: number, state: ConditionalRule) {
    this._book = book;
    this._sheetId = sheetId;
    this._state = state;
  }
  getRanges(): Range[] {
    return this._state.areas.map((area) => this._book.make.range(this._sheetId, area));
  }
  getBooleanCondition(): BooleanCondition | null {
    return this._state.condition ? new BooleanCondition(this._state) : null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._book, this._sheetId, structuredClone(this._state));
  }
}

/** The condition and the look of a conditional format. */
export class BooleanCondition {
  static readonly api = 'BooleanCondition';
  readonly #state: ConditionalRule;
  constructor(state: ConditionalRule) {
    this.#state = state;
  }
  getCriteriaType(): EnumValue {
    return BooleanCriteria[this.#state.condition?.criteria as keyof typeof BooleanCriteria];
  }
  getCriteriaValues(): (string | number)[] {
    return [...(this.#state.condition?.args ?? [])];
  }
  getBackground(): string | null {
    return this.#state.style.background ?? null;
  }
  getFontColor(): string | null {
    return this.#state.style.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this.#state.style.fontWeight ? this.#state.style.fontWeight === 'bold' : null;
  }
}
