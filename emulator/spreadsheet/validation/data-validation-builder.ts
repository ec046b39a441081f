/** Building a data validation rule. */
import { areaName, quotedSheetName } from '../a1.ts';
import type { Book } from '../book.ts';
import type { EnumValue } from '../enumeration.ts';
import { wrongSignature } from '../errors.ts';
import type { Range } from '../range/range.ts';
import { serialOf } from '../serial-date.ts';
import type { ValidationRule } from '../validation-rule.ts';
import { DataValidation } from './data-validation.ts';

const FRESH: ValidationRule = { criteria: '', args: [], allowInvalid: true, helpText: null, showDropdown: true };

export class DataValidationBuilder {
  static readonly api = 'DataValidationBuilder';
  readonly _book: Book;
  #rule: ValidationRule;

  constructor(book: Book, rule: ValidationRule = FRESH) {
    this._book = book;
    this.#rule = rule;
  }

  #require(criteria: string, ...args: ValidationRule['args']): this {
    this.#rule = { ...this.#rule, criteria, args };
    return this;
  }
  #day(criteria: string, ...days: Date[]): this {
    if (!days.every((day) => day instanceof Date)) {
      throw wrongSignature(`SpreadsheetApp.DataValidationBuilder.${criteria}`, days);
    }
    return this.#require(criteria, ...days.map((day) => Math.floor(serialOf(day, this._book.state.timeZone))));
  }

  requireValueInList(values: unknown[], showDropdown = true): this {
    this.#require('VALUE_IN_LIST', values.map(String));
    this.#rule = { ...this.#rule, showDropdown };
    return this;
  }
  requireValueInRange(range: Range, showDropdown = true): this {
    const sheet = quotedSheetName(range.getSheet().getName());
    this.#require('VALUE_IN_RANGE', `${sheet}!${areaName(range._area)}`);
    this.#rule = { ...this.#rule, showDropdown };
    return this;
  }
  requireCheckbox(...values: (string | number | boolean)[]): this {
    return this.#require('CHECKBOX', ...values);
  }
  requireDate(...none: unknown[]): this {
    if (none.length > 0) throw wrongSignature('SpreadsheetApp.DataValidationBuilder.requireDate', none);
    return this.#require('DATE_IS_VALID_DATE');
  }
  requireDateAfter(day: Date): this {
    return this.#day('DATE_AFTER', day);
  }
  requireDateBefore(day: Date): this {
    return this.#day('DATE_BEFORE', day);
  }
  requireDateOnOrAfter(day: Date): this {
    return this.#day('DATE_ON_OR_AFTER', day);
  }
  requireDateOnOrBefore(day: Date): this {
    return this.#day('DATE_ON_OR_BEFORE', day);
  }
  requireDateEqualTo(day: Date): this {
    return this.#day('DATE_EQUAL_TO', day);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.#day('DATE_BETWEEN', start, end);
  }
  requireNumberGreaterThan(number: number): this {
    return this.#require('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): this {
    return this.#require('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireNumberEqualTo(number: number): this {
    return this.#require('NUMBER_EQUAL_TO', number);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.#require('NUMBER_NOT_EQUAL_TO', number);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.#require('NUMBER_BETWEEN', start, end);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.#require('NUMBER_NOT_BETWEEN', start, end);
  }
  requireTextContains(text: string): this {
    return this.#require('TEXT_CONTAINS', text);
  }
  requireTextDoesNotContain(text: string): this {
    return this.#require('TEXT_DOES_NOT_CONTAIN', text);
  }
  requireTextEqualTo(text: string): this {
    return this.#require('TEXT_EQUAL_TO', text);
  }
  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL');
  }
  requireTextIsUrl(): this {
    return this.#require('TEXT_IS_VALID_URL');
  }
  /** The formula is recorded and every value taken: it is not worked out here. */
  requireFormulaSatisfied(formula: string): this {
    return this.#require('CUSTOM_FORMULA', formula);
  }
  withCriteria(criteria: EnumValue, args: ValidationRule['args']): this {
    return this.#require(criteria.toString(), ...args);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.#rule = { ...this.#rule, allowInvalid };
    return this;
  }
  setHelpText(helpText: string): this {
    this.#rule = { ...this.#rule, helpText };
    return this;
  }
  build(): DataValidation {
    return new DataValidation(this._book, this.#rule);
  }
}

/** The rule behind Range.insertCheckboxes: strict. */
export function newCheckbox(book: Book): DataValidation {
  return new DataValidationBuilder(book).requireCheckbox().setAllowInvalid(false).build();
}
