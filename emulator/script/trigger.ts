/** A trigger as a script sees it. */
import { type EnumValue, enumeration } from '../spreadsheet/enumeration.ts';
import type { TriggerState } from './trigger-state.ts';

export const EVENT_TYPE = enumeration('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const TRIGGER_SOURCE = enumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);

export class Trigger {
  static readonly api = 'Trigger';
  readonly #state: TriggerState;

  constructor(state: TriggerState) {
    this.#state = state;
  }

  getEventType(): EnumValue {
    return EVENT_TYPE[this.#state.event];
  }

  getHandlerFunction(): string {
    return this.#state.handler;
  }

  getTriggerSource(): EnumValue {
    return TRIGGER_SOURCE[this.#state.source];
  }

  getTriggerSourceId(): string | null {
    return this.#state.sourceId;
  }

  getUniqueId(): string {
    return this.#state.id;
  }
}
