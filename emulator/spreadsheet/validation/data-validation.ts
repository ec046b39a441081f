/** A data validation rule as a script holds it. */

import { parseArea, splitSheetName } from '../a1.ts';
import type { Book } from '../book.ts';
import type { EnumValue } from '../enumeration.ts';
import { DataValidationCriteria } from '../enumerations.ts';
import { instantOf } from '../serial-date.ts';
import type { ValidationRule } from '../validation-rule.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';

export class DataValidation {
  static readonly api = 'DataValidation';
  readonly _book: Book;
  readonly _rule: ValidationRule;

  constructor(book: Book, rule: ValidationRule) {
    this._book = book;
    this._rule = rule;
  }

  static ruleOf(validation: DataValidation): ValidationRule {
    return validation._rule;
  }

  getAllowInvalid(): boolean {
    return this._rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this._rule.helpText;
  }
  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this._rule.criteria as keyof typeof DataValidationCriteria];
  }
  /** The arguments of the criterion; a list and a range are followed by whether the drop-down shows. */
  getCriteriaValues(): unknown[] {
    const { criteria, args, showDropdown } = this._rule;
    if (criteria === 'VALUE_IN_LIST') return [args[0], showDropdown];
    if (criteria === 'VALUE_IN_RANGE') return [this.#range(String(args[0])), showDropdown];
    const day = (arg: unknown) => (typeof arg === 'number' ? instantOf(arg, this._book.state.timeZone) : arg);
    if (criteria.startsWith('DATE_')) return args.map(day);
    return [...args];
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._book, this._rule);
  }

  #range(notation: string): unknown {
    const { sheet: name, rest } = splitSheetName(notation);
    const sheet = this._book.state.sheets.find((candidate) => candidate.name === name);
    const area = sheet && parseArea(rest, sheet);
    return sheet && area ? this._book.make.range(sheet.id, area) : null;
  }
}
