/** The part of a Form that holds its responses. */
import { GoogleError } from '../kernel/contract.ts';
import { invalidArgument } from '../kernel/signature.ts';
import { FormWithItems } from './form-items.ts';
import { FormResponse } from './form-response.ts';

export class FormWithResponses extends FormWithItems {
  getResponses(timestamp?: Date): FormResponse[] {
    const since = timestamp?.getTime() ?? Number.NEGATIVE_INFINITY;
    const inclusive = this._world.modes.responsesSinceInclusive;
    return this._state.responses
      .filter(({ submittedAt }) => submittedAt > since || (inclusive && submittedAt === since))
      .map((response) => new FormResponse(this, response));
  }

  getResponse(responseId: string): FormResponse {
    const state = this._state.responses.find(({ id }) => id === responseId);
    if (!state) throw invalidArgument('responseId');
    return new FormResponse(this, state);
  }

  deleteResponse(responseId: string): this {
    if (!this._state.responses.some(({ id }) => id === responseId)) throw invalidArgument('responseId');
    this._state.responses = this._state.responses.filter(({ id }) => id !== responseId);
    return this;
  }

  deleteAllResponses(): this {
    this._state.responses = [];
    return this;
  }

  createResponse(): FormResponse {
    return new FormResponse(this);
  }

  /** A script may not answer where Google must know who answers. */
  _refuseScripts(): void {
    if (this._state.oneResponsePerUser)
      throw new GoogleError(
        'Responses cannot be submitted by a script to a form that is limited to one response per user.',
      );
    if (!this._state.acceptingResponses) throw new GoogleError('This form is currently not accepting responses.');
  }
}
