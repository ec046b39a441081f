/** ScriptApp: a user's own triggers, the script's id, what has been granted. */

import { mayEditForm, noSuchItem } from '../forms/form-access.ts';
import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { LIMITS } from '../kernel/limits.ts';
import { wrongParameters } from '../kernel/signature.ts';
import { enumeration } from '../spreadsheet/enumeration.ts';
import type { World } from '../world.ts';
import { AuthorizationInfo, STATUS } from './authorization-info.ts';
import { nextRun } from './schedule.ts';
import { EVENT_TYPE, TRIGGER_SOURCE, Trigger } from './trigger.ts';
import { TriggerBuilder } from './trigger-builders.ts';
import type { TriggerState } from './trigger-state.ts';

const AUTH_MODE = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const WEEK_DAY = enumeration('WeekDay', ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']);

export class ScriptApp {
  static readonly api = 'ScriptApp';
  static readonly properties = ['AuthMode', 'AuthorizationStatus', 'EventType', 'TriggerSource', 'WeekDay'];
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = STATUS;
  readonly EventType = EVENT_TYPE;
  readonly TriggerSource = TRIGGER_SOURCE;
  readonly WeekDay = WEEK_DAY;
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  getScriptId(): string {
    return this.#world.state.scriptId;
  }

  newTrigger(functionName: string): TriggerBuilder {
    if (typeof functionName !== 'string') throw wrongParameters('ScriptApp.newTrigger', [functionName]);
    return new TriggerBuilder((wish) => this.#keep(functionName, wish));
  }

  getProjectTriggers(): Trigger[] {
    return this.#own().map((state) => this.#trigger(state));
  }

  getUserTriggers(source: { getId(): string }): Trigger[] {
    return this.#own()
      .filter(({ sourceId }) => sourceId === source.getId())
      .map((state) => this.#trigger(state));
  }

  deleteTrigger(trigger: Trigger): void {
    if (!(trigger instanceof Trigger)) throw wrongParameters('ScriptApp.deleteTrigger', [trigger]);
    const id = trigger.getUniqueId();
    const { triggers } = this.#world.state;
    const index = triggers.findIndex((state) => state.id === id && state.owner === this.#execution.effectiveUser);
    if (index < 0)
      throw new GoogleError('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.');
    triggers.splice(index, 1);
  }

  getAuthorizationInfo(_mode: unknown, scopes?: string[]): AuthorizationInfo {
    const declared = scopes ?? this.#world.project.manifest.oauthScopes ?? [];
    const granted = this.#world.state.consents[this.#execution.effectiveUser];
    return new AuthorizationInfo(declared, granted ?? declared, this.getScriptId());
  }

  #own(): TriggerState[] {
    return this.#world.state.triggers.filter(({ owner }) => owner === this.#execution.effectiveUser);
  }

  /** Whether the user may edit the file whose events a trigger is to follow. */
  #reaches(source: TriggerState['source'], id: string | null): boolean {
    const { workbook, forms } = this.#world.state;
    if (source === 'CLOCK') return true;
    if (source === 'SPREADSHEETS') return id === workbook.id;
    return forms.some((form) => form.id === id && mayEditForm(form, this.#execution.effectiveUser));
  }

  #trigger(state: TriggerState): Trigger {
    return new Trigger(state);
  }

  #keep(handler: string, wish: Pick<TriggerState, 'event' | 'source' | 'sourceId' | 'schedule'>): Trigger {
    if (this.#own().length >= LIMITS.triggersPerUser)
      throw new GoogleError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    if (!this.#reaches(wish.source, wish.sourceId)) throw noSuchItem();
    const now = this.#execution.now().getTime();
    const state: TriggerState = {
      id: this.#world.newId('trigger'),
      owner: this.#execution.effectiveUser,
      handler,
      createdAt: now,
      ...wish,
    };
    if (state.schedule?.every === 'once' && state.schedule.at <= 0)
      state.schedule = { every: 'once', at: now - state.schedule.at };
    const next = nextRun(state, now, this.#world.project.manifest.timeZone);
    if (next !== undefined) state.nextAt = next;
    this.#world.state.triggers.push(state);
    return this.#trigger(state);
  }
}
