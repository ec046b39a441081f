/** What every item of a form has, whatever its kind. */
import type { EnumValue } from '../spreadsheet/enumeration.ts';
import { ITEM_TYPE } from './enumerations.ts';
import type { FormWithItems } from './form-items.ts';
import { ItemResponse } from './item-response.ts';
import type { Answer, ItemState } from './state.ts';

export abstract class TypedItem {
  readonly _form: FormWithItems;
  readonly _state: ItemState;

  constructor(form: FormWithItems, state: ItemState) {
    this._form = form;
    this._state = state;
  }

  getId(): number {
    return this._state.id;
  }

  getIndex(): number {
    return this._form._state.items.indexOf(this._state);
  }

  getType(): EnumValue {
    return ITEM_TYPE[this._state.kind];
  }

  getTitle(): string {
    return this._state.title;
  }

  setTitle(title: string): this {
    return this._set({ title: String(title) });
  }

  getHelpText(): string {
    return this._state.helpText;
  }

  setHelpText(text: string): this {
    return this._set({ helpText: String(text) });
  }

  _set(change: Partial<ItemState>): this {
    Object.assign(this._state, change);
    return this;
  }
}

/** An item that asks something. */
export abstract class Question extends TypedItem {
  isRequired(): boolean {
    return this._state.required;
  }

  setRequired(enabled: boolean): this {
    return this._set({ required: Boolean(enabled) });
  }

  _answer(answer: Answer): ItemResponse {
    return new ItemResponse(this._form, this._state.id, answer);
  }
}
