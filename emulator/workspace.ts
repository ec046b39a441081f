/** A local Google Workspace: one workbook with its bound script, its form, its mail, its Drive, and the people who use them. */
import type { Answer } from './forms/state.ts';
import type { Fault } from './kernel/faults.ts';
import { openWorld, saveWorld } from './persistence/save.ts';
import type { Project } from './project.ts';
import { takeDue } from './script/due-trigger.ts';
import { type Desk, handlerOf, type Answer as UiAnswer } from './ui/desk.ts';
import { copyWorld, newWorld, type WorkspaceOptions } from './workspace/new-world.ts';
import { type Person, person } from './workspace/person.ts';
import type { ExecutionRecord } from './workspace/record.ts';
import type { Services } from './workspace/services.ts';
import { Stage } from './workspace/stage.ts';
import { type SubmitOptions, type Submitted, submitForm } from './workspace/submit-form.ts';
import { timeEvent } from './workspace/time-event.ts';

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

export class Workspace extends Stage {
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
    if (options.kind === 'page' && !isPublic(functionName))
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    return this._execute({
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
    const event = (services: Services) => ({ source: services.sheets.source() });
    const simple = this.fireSimple('onOpen', user, event);
    return [...(simple ? [simple] : []), ...this.fire('ON_OPEN', this.world.state.workbook.id, user, event)];
  }

  /** The person chooses a menu item by its captions; the workbook is opened first if it was not. */
  menu(user: string, path: string[], options: Omit<RunOptions, 'user' | 'kind'> = {}): ExecutionRecord {
    if (this.desk(user).menus.length === 0) this.open(user);
    return this.run(handlerOf(this.desk(user), ...path), { ...options, user });
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
      this._trigger(due.trigger, '', () => [event]);
    }
    this.clock.moveTo(instant);
  }

  #deskWith(user: string, answers: UiAnswer[]): Desk {
    const desk = this.desk(user);
    desk.answers = [...answers];
    return desk;
  }
}

/** What a page may call: a top-level function whose name does not end with an underscore. */
function isPublic(functionName: string): boolean {
  return /^[A-Za-z$][\w$]*$/.test(functionName) && !functionName.endsWith('_');
}
