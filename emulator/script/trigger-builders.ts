/** ScriptApp.newTrigger(…) and what follows it. */
import { GoogleError } from '../kernel/contract.ts';
import { invalidArgument, wrongParameters } from '../kernel/signature.ts';
import type { EnumValue } from '../spreadsheet/enumeration.ts';
import { ClockTriggerBuilder } from './clock-trigger-builder.ts';
import type { Trigger } from './trigger.ts';
import type { TriggerState } from './trigger-state.ts';

/** Keep a new trigger, or refuse it. */
export type Keep = (trigger: Pick<TriggerState, 'event' | 'source' | 'sourceId' | 'schedule'>) => Trigger;

export class TriggerBuilder {
  static readonly api = 'TriggerBuilder';
  readonly #keep: Keep;

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#keep);
  }

  forSpreadsheet(spreadsheet: string | { getId(): string }): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.#keep, idOf(spreadsheet, 'TriggerBuilder.forSpreadsheet'));
  }

  forForm(form: string | { getId(): string }): FormTriggerBuilder {
    return new FormTriggerBuilder(this.#keep, idOf(form, 'TriggerBuilder.forForm'));
  }
}

abstract class EventTriggerBuilder {
  #event: TriggerState['event'] | undefined;
  readonly #keep: Keep;
  readonly #source: TriggerState['source'];
  readonly #sourceId: string;

  constructor(keep: Keep, source: TriggerState['source'], sourceId: string) {
    this.#keep = keep;
    this.#source = source;
    this.#sourceId = sourceId;
  }

  onOpen(): this {
    return this._on('ON_OPEN');
  }

  onFormSubmit(): this {
    return this._on('ON_FORM_SUBMIT');
  }

  create(): Trigger {
    if (!this.#event) throw new GoogleError('An event type must be selected before creating the trigger.');
    return this.#keep({ event: this.#event, source: this.#source, sourceId: this.#sourceId });
  }

  protected _on(event: TriggerState['event']): this {
    this.#event = event;
    return this;
  }
}

export class SpreadsheetTriggerBuilder extends EventTriggerBuilder {
  static readonly api = 'SpreadsheetTriggerBuilder';

  constructor(keep: Keep, id: string) {
    super(keep, 'SPREADSHEETS', id);
  }

  onEdit(): this {
    return this._on('ON_EDIT');
  }

  onChange(): this {
    return this._on('ON_CHANGE');
  }
}

export class FormTriggerBuilder extends EventTriggerBuilder {
  static readonly api = 'FormTriggerBuilder';

  constructor(keep: Keep, id: string) {
    super(keep, 'FORMS', id);
  }
}

/** The number of a ScriptApp.WeekDay, 0 for Sunday. */
export function weekDayOf(day: EnumValue): number {
  const names = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
  const index = names.indexOf(String(day));
  if (index < 0) throw invalidArgument('day');
  return index;
}

function idOf(source: unknown, method: string): string {
  if (typeof source === 'string') return source;
  const id = (source as { getId?: () => string } | null)?.getId?.();
  if (id === undefined) throw wrongParameters(method, [source]);
  return id;
}
