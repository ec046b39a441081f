/** Building a conditional format. */
import { GoogleError } from '../../kernel/contract.ts';
import type { Book } from '../book.ts';
import { hexColor } from '../color.ts';
import type { EnumValue } from '../enumeration.ts';
import type { Range } from '../range/range.ts';
import { serialOf } from '../serial-date.ts';
import type { ConditionalRule, GradientPoint } from '../state-extras.ts';
import type { CellStyle } from '../style.ts';
import { ConditionalFormatRule } from './conditional-format-rule.ts';

export class ConditionalFormatRuleBuilder {
  static readonly api = 'ConditionalFormatRuleBuilder';
  readonly #book: Book;
  #sheetId: number;
  readonly #state: ConditionalRule;

  constructor(book: Book, sheetId = 0, state: ConditionalRule = { areas: [], condition: null, style: {} }) {
    this.#book = book;
    this.#sheetId = sheetId;
    this.#state = state;
  }

  #when(criteria: string, ...args: (string | number)[]): this {
    this.#state.condition = { criteria, args };
    return this;
  }
  #look(style: CellStyle): this {
    this.#state.style = { ...this.#state.style, ...style };
    return this;
  }
  #gradient(end: 'min' | 'mid' | 'max', point: GradientPoint): this {
    const white = { color: '#ffffff' };
    this.#state.gradient = { ...(this.#state.gradient ?? { min: white, max: white }), [end]: point };
    return this;
  }

  setRanges(ranges: Range[]): this {
    this.#state.areas = ranges.map((range) => ({ ...range._area }));
    this.#sheetId = ranges[0]?._sheetId ?? this.#sheetId;
    return this;
  }
  whenFormulaSatisfied(formula: string): this {
    return this.#when('CUSTOM_FORMULA', formula);
  }
  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY');
  }
  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): this {
    return this.#when('TEXT_ENDS_WITH', text);
  }
  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', number);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', start, end);
  }
  whenDateBefore(day: Date): this {
    return this.#when('DATE_BEFORE', serialOf(day, this.#book.state.timeZone));
  }
  whenDateAfter(day: Date): this {
    return this.#when('DATE_AFTER', serialOf(day, this.#book.state.timeZone));
  }
  whenDateEqualTo(day: Date): this {
    return this.#when('DATE_EQUAL_TO', Math.floor(serialOf(day, this.#book.state.timeZone)));
  }

  setBackground(color: string | null): this {
    const hex = hexColor(color);
    return hex ? this.#look({ background: hex }) : this;
  }
  setFontColor(color: string | null): this {
    const hex = hexColor(color);
    return hex ? this.#look({ fontColor: hex }) : this;
  }
  setBold(bold: boolean): this {
    return this.#look({ fontWeight: bold ? 'bold' : 'normal' });
  }
  setItalic(italic: boolean): this {
    return this.#look({ fontStyle: italic ? 'italic' : 'normal' });
  }
  setStrikethrough(struck: boolean): this {
    return this.#look({ fontLine: struck ? 'line-through' : 'none' });
  }
  setUnderline(underlined: boolean): this {
    return this.#look({ fontLine: underlined ? 'underline' : 'none' });
  }
  setGradientMinpoint(color: string): this {
    return this.#gradient('min', { color });
  }
  setGradientMaxpoint(color: string): this {
    return this.#gradient('max', { color });
  }
  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#gradient('min', { color, type: type.toString(), value });
  }
  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#gradient('mid', { color, type: type.toString(), value });
  }
  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#gradient('max', { color, type: type.toString(), value });
  }

  build(): ConditionalFormatRule {
    if (this.#state.areas.length === 0) {
      throw new GoogleError('Conditional format rule must have at least one range.');
    }
    if (!this.#state.condition && !this.#state.gradient) {
      throw new GoogleError('Conditional format rule must have a boolean or gradient condition.');
    }
    return new ConditionalFormatRule(this.#book, this.#sheetId, structuredClone(this.#state));
  }
}
