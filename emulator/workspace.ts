/** A local Google Workspace: one workbook with its bound script, its form, its mail, its Drive, and the people who use them. */
import type { Answer } from './forms/state.ts';
import type { ExecutionKind } from './kernel/contract.ts';
import type { Fault } from './kernel/faults.ts';
import { openWorld, saveWorld } from './persistence/save.ts';
import type { Project } from './project.ts';
import { takeDue } from './script/due-trigger.ts';
import type { EventKind, TriggerState } from './script/trigger-state.ts';
import { type Desk, handlerOf, newDesk, type Answer as UiAnswer } from './ui/desk.ts';
import { execute, type Request } from './workspace/executor.ts';
import { copyWorld, newWorld, type WorkspaceOptions } from './workspace/new-world.ts';
import { type Person, person } from './workspace/person.ts';
import type { ExecutionRecord } from './workspace/record.ts';
import type { Services } from './workspace/services.ts';
import { type SubmitOptions, type Submitted, submitForm } from './workspace/submit-form.ts';
import { timeEvent } from './workspace/time-event.ts';
import type { World } from './world.ts';

export { loadProject } from './project.ts';
export type { ExecutionRecord, UiAnswer, WorkspaceOptions };

export interface RunOptions {
  user: string;
  kind?: 'menu' | 'page';
  args?: unknown[];
  /** What the person says to the dialogs that come up, in order. */
  answers?: UiAnswer[];
  faults?: Fault[];
}

const KIND_OF: Record<EventKind, ExecutionKind> = {
  CLOCK: 'time',
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
  ON_FORM_SUBMIT: 'formSubmit',
};

export class Workspace {
  readonly world: World;
  /** Every execution that has run, oldest first. */
  readonly executions: ExecutionRecord[] = [];
  /** Disturbances for whatever runs next, triggers included; each happens once. */
  readonly faults: Fault[] = [];

  readonly #desks = new Map<string, Desk>();

  constructor(world: World) {
    this.world = world;
  }

  static create(options: WorkspaceOptions): Workspace {
    return new Workspace(newWorld(options));
  }

  /** A workspace that was saved, with the script as it is now. */
  static async reopen(folder: string, options: { project: Project }): Promise<Workspace> {
    return new Workspace(await openWorld(folder, options.project));
  }

  /** "Make a copy": a new script without triggers, properties or files; forms are reached by those who may edit them. */
  copy(user: string, name = `Bản sao của ${this.world.state.workbook.name}`): Workspace {
    return new Workspace(copyWorld(this.world, user, name));
  }

  /** Keep everything as ordinary files; the answer says where each Drive file and each mail lies, by id. */
  save(folder: string): Promise<{ drive: Map<string, string>; mail: Map<string, string> }> {
    return saveWorld(this.world, folder);
  }

  get clock() {
    return this.world.clock;
  }

  get mailbox() {
    return this.world.state.mailbox;
  }

  get drive() {
    return { files: this.world.state.files };
  }

  /** What the user grants the script; without this call, everybody has granted all that the manifest asks for. */
  consent(user: string, scopes: string[]): void {
    this.world.state.consents[user] = scopes;
  }

  /** Run a function of the script: from a menu (or the editor), or from a page by google.script.run. */
  run(functionName: string, options: RunOptions): ExecutionRecord {
    const args = options.args ?? [];
    return this.#execute({
      function: functionName,
      kind: options.kind ?? 'menu',
      effectiveUser: options.user,
      activeUser: options.user,
      args: () => args,
      desk: this.#deskWith(options.user, options.answers ?? []),
      faults: options.faults ?? [],
    }) as ExecutionRecord;
  }

  /** The person opens the workbook: menus are built anew, simple onOpen before the installable ones. */
  open(user: string): ExecutionRecord[] {
    const desk = this.desk(user);
    desk.menus = [];
    const event = (services: Services) => ({ source: services.sheets.source(), user });
    const simple = this.fireSimple('onOpen', user, event);
    return [...(simple ? [simple] : []), ...this.fire('ON_OPEN', this.world.state.workbook.id, user, event)];
  }

  /** The person chooses a menu item by its captions; the workbook is opened first if it was not. */
  menu(user: string, path: string[], options: Omit<RunOptions, 'user' | 'kind'> = {}): ExecutionRecord {
    if (this.desk(user).menus.length === 0) this.open(user);
    return this.run(handlerOf(this.desk(user), ...path), { ...options, user });
  }

  /** The person's screen: menus, dialogs, what was asked and answered. */
  desk(user: string): Desk {
    const desk = this.#desks.get(user) ?? newDesk();
    this.#desks.set(user, desk);
    return desk;
  }

  /** The hands of a person at the workbook: typing, sorting, inserting, deleting; triggers fire. */
  person(user: string): Person {
    return person(this, user);
  }

  /** A person fills in the form, by question titles. */
  submitForm(formId: string, answersByTitle: Record<string, Answer>, options?: SubmitOptions): Submitted {
    return submitForm(this, formId, answersByTitle, options);
  }

  /** Let the time come to that instant; time triggers that fall due run in their order. */
  advanceTo(instant: Date): void {
    for (let due = takeDue(this.world, instant); due; due = takeDue(this.world, instant)) {
      const event = timeEvent(due.trigger.id, due.at);
      this.#trigger(due.trigger, '', () => [event]);
    }
    this.clock.moveTo(instant);
  }

  /** Run every installable trigger for that event of that file, oldest first; `event` is made for each execution. */
  fire(
    event: EventKind,
    sourceId: string,
    activeUser: string,
    make: (services: Services) => object | undefined,
  ): ExecutionRecord[] {
    const concerned = this.world.state.triggers.filter((t) => t.event === event && t.sourceId === sourceId);
    return concerned.flatMap((trigger) => {
      const args = (services: Services) => {
        const event = make(services);
        return event === undefined ? [] : [{ ...event, authMode: 'FULL', triggerUid: trigger.id }];
      };
      return this.#trigger(trigger, activeUser, args) ?? [];
    });
  }

  /** Run a simple trigger, if the script has it. */
  fireSimple(
    functionName: string,
    activeUser: string,
    make: (services: Services) => object,
  ): ExecutionRecord | undefined {
    return this.#execute({
      function: functionName,
      kind: 'simple',
      effectiveUser: activeUser,
      activeUser: '',
      desk: this.desk(activeUser),
      args: (services) => [{ ...make(services), authMode: 'LIMITED' }],
      optional: true,
    });
  }

  #deskWith(user: string, answers: UiAnswer[]): Desk {
    const desk = this.desk(user);
    desk.answers = [...answers];
    return desk;
  }

  #trigger(trigger: TriggerState, activeUser: string, args: NonNullable<Request['args']>): ExecutionRecord | undefined {
    return this.#execute({
      function: trigger.handler,
      kind: KIND_OF[trigger.event],
      effectiveUser: trigger.owner,
      activeUser: activeUser || trigger.owner,
      ...(trigger.event === 'ON_OPEN' ? { desk: this.desk(activeUser) } : {}),
      args,
    });
  }

  #execute(request: Request): ExecutionRecord | undefined {
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
