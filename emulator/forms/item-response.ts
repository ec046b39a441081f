/** ItemResponse: what was answered to one question. */
import type { FormWithItems } from './form-items.ts';
import type { Item } from './item.ts';
import type { Answer } from './state.ts';

export class ItemResponse {
  static readonly api = 'ItemResponse';
  readonly _itemId: number;
  readonly _answer: Answer;
  readonly #form: FormWithItems;

  constructor(form: FormWithItems, itemId: number, answer: Answer) {
    this.#form = form;
    this._itemId = itemId;
    this._answer = answer;
  }

  getItem(): Item | null {
    return this.#form.getItemById(this._itemId);
  }

  getResponse(): Answer {
    return this._answer;
  }
}
