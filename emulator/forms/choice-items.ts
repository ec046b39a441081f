/** Questions answered by choosing. */
import { GoogleError } from '../kernel/contract.ts';
import { invalidArgument } from '../kernel/signature.ts';
import type { EnumValue } from '../spreadsheet/enumeration.ts';
import type { ItemResponse } from './item-response.ts';
import { PageBreakItem } from './layout-items.ts';
import type { ChoiceState } from './state.ts';
import { Question } from './typed-item.ts';
import type { BuiltValidation } from './validation-builders.ts';

/** One choice of a question. */
export class Choice {
  static readonly api = 'Choice';
  readonly _state: ChoiceState;

  constructor(state: ChoiceState) {
    this._state = state;
  }

  getValue(): string {
    return this._state.value;
  }
}

abstract class ChoiceItem extends Question {
  createChoice(value: string, navigation?: PageBreakItem | EnumValue): Choice {
    if (navigation === undefined) return new Choice({ value: String(value) });
    const goTo = navigation instanceof PageBreakItem ? navigation.getId() : String(navigation);
    return new Choice({ value: String(value), goTo });
  }

  getChoices(): Choice[] {
    return (this._state.choices ?? []).map((choice) => new Choice(choice));
  }

  setChoices(choices: Choice[]): this {
    return this.#choose(choices.map(({ _state }) => _state));
  }

  setChoiceValues(values: string[]): this {
    return this.#choose(values.map((value) => ({ value: String(value) })));
  }

  #choose(choices: ChoiceState[]): this {
    if (choices.length === 0) throw invalidArgument('values');
    const seen = new Set(choices.map(({ value }) => value));
    if (seen.size !== choices.length) throw new GoogleError('Invalid data updating form.');
    return this._set({ choices });
  }
}

abstract class OtherChoiceItem extends ChoiceItem {
  hasOtherOption(): boolean {
    return this._state.hasOther ?? false;
  }

  showOtherOption(enabled: boolean): this {
    return this._set({ hasOther: Boolean(enabled) });
  }
}

export class MultipleChoiceItem extends OtherChoiceItem {
  static readonly api = 'MultipleChoiceItem';

  createResponse(response: string): ItemResponse {
    return this._answer(String(response));
  }
}

export class CheckboxItem extends OtherChoiceItem {
  static readonly api = 'CheckboxItem';

  createResponse(responses: string[]): ItemResponse {
    return this._answer(responses.map(String));
  }

  setValidation(validation: BuiltValidation): this {
    return this._set({ validation: validation._state });
  }
}

export class ListItem extends ChoiceItem {
  static readonly api = 'ListItem';

  createResponse(response: string): ItemResponse {
    return this._answer(String(response));
  }
}
