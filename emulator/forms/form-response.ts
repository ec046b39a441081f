/** FormResponse: one filled form, submitted or in the making. */
import { GoogleError } from '../kernel/contract.ts';
import type { FormWithResponses } from './form-responses.ts';
import type { Item } from './item.ts';
import { ItemResponse } from './item-response.ts';
import type { ResponseState } from './state.ts';
import { storeResponse } from './store-response.ts';

export class FormResponse {
  static readonly api = 'FormResponse';
  readonly #form: FormWithResponses;
  readonly #draft: ItemResponse[] = [];
  #state: ResponseState | undefined;

  constructor(form: FormWithResponses, state?: ResponseState) {
    this.#form = form;
    this.#state = state;
  }

  getId(): string | null {
    return this.#state?.id ?? null;
  }

  getTimestamp(): Date | null {
    return this.#state ? new Date(this.#state.submittedAt) : null;
  }

  getRespondentEmail(): string {
    return this.#state?.respondentEmail ?? '';
  }

  /** Questions without an answer are not in the list. */
  getItemResponses(): ItemResponse[] {
    if (!this.#state) return [...this.#draft];
    const { answers } = this.#state;
    return this.#form._state.items.flatMap((item) =>
      answers
        .filter(({ itemId }) => itemId === item.id)
        .map(({ answer }) => new ItemResponse(this.#form, item.id, answer)),
    );
  }

  getResponseForItem(item: Item): ItemResponse | null {
    return this.getItemResponses().find(({ _itemId }) => _itemId === item.getId()) ?? null;
  }

  getEditResponseUrl(): string {
    return `https://docs.google.com/forms/d/e/${this.#form._state.publishedId}/viewform?edit2=${this.#state?.id ?? ''}`;
  }

  withItemResponse(response: ItemResponse): this {
    this.#draft.push(response);
    return this;
  }

  toPrefilledUrl(): string {
    const entries = this.getItemResponses().flatMap(({ _itemId, _answer }) =>
      [_answer].flat().map((value) => `entry.${_itemId}=${encodeURIComponent(value).replaceAll('%20', '+')}`),
    );
    const base = `https://docs.google.com/forms/d/e/${this.#form._state.publishedId}/viewform`;
    return `${base}?usp=pp_url${entries.map((entry) => `&${entry}`).join('')}`;
  }

  /** Submitting from a script fires no trigger. */
  submit(): FormResponse {
    if (this.#state) throw new GoogleError('This response has already been submitted.');
    this.#form._refuseScripts();
    const answers = this.#draft.map(({ _itemId, _answer }) => ({ itemId: _itemId, answer: _answer }));
    this.#state = storeResponse(this.#form._world, this.#form._state, answers, '').response;
    return this;
  }
}
