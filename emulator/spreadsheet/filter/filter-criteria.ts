/** The criteria of one column of a filter. */
import type { FilterCriteriaState } from '../state-extras.ts';

export class FilterCriteria {
  static readonly api = 'FilterCriteria';
  readonly _state: FilterCriteriaState;
  constructor(state: FilterCriteriaState) {
    this._state = state;
  }
  static stateOf(criteria: FilterCriteria): FilterCriteriaState {
    return criteria._state;
  }
  getHiddenValues(): string[] {
    return [...(this._state.hiddenValues ?? [])];
  }
  getVisibleValues(): string[] {
    return [...(this._state.visibleValues ?? [])];
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this._state);
  }
}

export class FilterCriteriaBuilder {
  static readonly api = 'FilterCriteriaBuilder';
  #state: FilterCriteriaState;
  constructor(state: FilterCriteriaState = {}) {
    this.#state = state;
  }
  #when(criteria: string, ...args: (string | number)[]): this {
    this.#state = { ...this.#state, condition: { criteria, args } };
    return this;
  }
  setHiddenValues(values: string[]): this {
    this.#state = { ...this.#state, hiddenValues: values.map(String) };
    return this;
  }
  setVisibleValues(values: string[]): this {
    this.#state = { ...this.#state, visibleValues: values.map(String) };
    return this;
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
  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', number);
  }
  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', number);
  }
  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', number);
  }
  build(): FilterCriteria {
    return new FilterCriteria(this.#state);
  }
}
