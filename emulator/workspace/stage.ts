/** Where executions run: the world, its triggers and disturbances, and the record of all that has run. */
import type { ExecutionKind } from '../kernel/contract.ts';
import type { Fault } from '../kernel/faults.ts';
import type { EventKind, TriggerState } from '../script/trigger-state.ts';
import { User } from '../session/user.ts';
import { type Desk, newDesk } from '../ui/desk.ts';
import type { World } from '../world.ts';
import { execute, type Request } from './executor.ts';
import type { ExecutionRecord } from './record.ts';
import type { Services } from './services.ts';

const KIND_OF: Record<EventKind, ExecutionKind> = {
  CLOCK: 'time',
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
  ON_FORM_SUBMIT: 'formSubmit',
};

export class Stage {
  readonly world: World;
  /** Every execution that has run, oldest first. */
  readonly executions: ExecutionRecord[] = [];
  /** Disturbances for whatever runs next, triggers included; each happens once. */
  readonly faults: Fault[] = [];

  readonly #desks = new Map<string, Desk>();

  constructor(world: World) {
    this.world = world;
  }

  /** The person's screen: menus, dialogs, what was asked and answered. */
  desk(user: string): Desk {
    const desk = this.#desks.get(user) ?? newDesk();
    this.#desks.set(user, desk);
    return desk;
  }

  /** Run every installable trigger for that event of that file, oldest first; `event` is made for each execution. */
  fire(
    event: EventKind,
    sourceId: string,
    person: string,
    make: (services: Services) => object | undefined,
  ): ExecutionRecord[] {
    const concerned = this.world.state.triggers.filter((t) => t.event === event && t.sourceId === sourceId);
    return concerned.flatMap((trigger) => {
      const args = (services: Services) => {
        const event = make(services);
        if (event === undefined) return [];
        const user = person === '' ? {} : { user: new User(this.#knownTo(trigger.owner, person)) };
        return [{ ...event, ...user, authMode: 'FULL', triggerUid: trigger.id }];
      };
      return this._trigger(trigger, person, args) ?? [];
    });
  }

  /** Run a simple trigger, if the script has it. */
  fireSimple(
    functionName: string,
    activeUser: string,
    make: (services: Services) => object,
  ): ExecutionRecord | undefined {
    return this._execute({
      function: functionName,
      kind: 'simple',
      effectiveUser: activeUser,
      activeUser: '',
      desk: this.desk(activeUser),
      args: (services) => [{ ...make(services), user: new User(''), authMode: 'LIMITED' }],
      optional: true,
    });
  }

  /** Run what a trigger names, with its owner's authority. */
  protected _trigger(
    trigger: TriggerState,
    person: string,
    args: NonNullable<Request['args']>,
  ): ExecutionRecord | undefined {
    return this._execute({
      function: trigger.handler,
      kind: KIND_OF[trigger.event],
      effectiveUser: trigger.owner,
      activeUser: person === '' ? trigger.owner : this.#knownTo(trigger.owner, person),
      ...(trigger.event === 'ON_OPEN' ? { desk: this.desk(person) } : {}),
      args,
    });
  }

  /** A person's address as a trigger of another's learns it: only inside one Workspace domain. */
  #knownTo(owner: string, person: string): string {
    const sameDomain = owner.split('@')[1] === person.split('@')[1];
    return person === owner || (this.world.account === 'workspace' && sameDomain) ? person : '';
  }

  /** Run, and keep the record; undefined where an optional function does not exist. */
  protected _execute(request: Request): ExecutionRecord | undefined {
    const waiting = this.faults.filter((fault) => !fault.in || fault.in === request.function);
    const forget = (fault: Fault) => {
      const index = this.faults.indexOf(fault);
      if (index >= 0) this.faults.splice(index, 1);
    };
    const record = execute(this.world, {
      ...request,
      faults: [...waiting, ...(request.faults ?? [])],
      onFault: forget,
    });
    if (record) this.executions.push(record);
    return record;
  }
}
