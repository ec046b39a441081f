/** Session: who is at the keyboard, and with whose authority the script runs. */
import type { RunningExecution } from '../kernel/execution.ts';
import { idFrom, type World } from '../world.ts';
import { User } from './user.ts';

export class Session {
  static readonly api = 'Session';
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  getActiveUser(): User {
    return new User(this.#execution.activeUser);
  }

  getEffectiveUser(): User {
    return new User(this.#execution.kind === 'simple' ? '' : this.#execution.effectiveUser);
  }

  getActiveUserLocale(): string {
    return 'vi';
  }

  getScriptTimeZone(): string {
    return this.#world.project.manifest.timeZone;
  }

  getTemporaryActiveUserKey(): string {
    return idFrom(`user-key:${this.#execution.activeUser || this.#execution.effectiveUser}`, 60);
  }
}
