/** Validations of a form's answers: built by a script, obeyed by the person who fills the form in. */
import type { ValidationState } from './state.ts';

/** A finished validation. */
export class BuiltValidation {
  static readonly api: string = 'TextValidation';
  readonly _state: ValidationState;

  constructor(state: ValidationState) {
    this._state = state;
  }
}

abstract class ValidationBuilder {
  readonly #state: ValidationState = { help: '', rule: '', args: [] };

  setHelpText(text: string): this {
    this.#state.help = text;
    return this;
  }

  build(): BuiltValidation {
    return new BuiltValidation({ ...this.#state });
  }

  _require(rule: string, ...args: unknown[]): this {
    Object.assign(this.#state, { rule, args });
    return this;
  }
}

export class ParagraphTextValidationBuilder extends ValidationBuilder {
  static readonly api: string = 'ParagraphTextValidationBuilder';

  requireTextLengthLessThanOrEqualTo(number: number): this {
    return this._require('maxLength', number);
  }

  requireTextLengthGreaterThanOrEqualTo(number: number): this {
    return this._require('minLength', number);
  }

  requireTextMatchesPattern(pattern: string): this {
    return this._require('matches', pattern);
  }

  requireTextDoesNotMatchPattern(pattern: string): this {
    return this._require('matchesNot', pattern);
  }

  requireTextContainsPattern(pattern: string): this {
    return this._require('contains', pattern);
  }

  requireTextDoesNotContainPattern(pattern: string): this {
    return this._require('containsNot', pattern);
  }
}

export class TextValidationBuilder extends ParagraphTextValidationBuilder {
  static override readonly api = 'TextValidationBuilder';

  requireTextIsEmail(): this {
    return this._require('email');
  }

  requireTextIsUrl(): this {
    return this._require('url');
  }

  requireNumber(): this {
    return this._require('number');
  }

  requireWholeNumber(): this {
    return this._require('wholeNumber');
  }

  requireNumberBetween(start: number, end: number): this {
    return this._require('between', start, end);
  }
}

export class CheckboxValidationBuilder extends ValidationBuilder {
  static readonly api = 'CheckboxValidationBuilder';

  requireSelectAtLeast(number: number): this {
    return this._require('atLeast', number);
  }

  requireSelectAtMost(number: number): this {
    return this._require('atMost', number);
  }

  requireSelectExactly(number: number): this {
    return this._require('exactly', number);
  }
}
