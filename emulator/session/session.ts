/** Session: who is at the keyboard, and with whose authority the script runs. */
import type { RunningExecution } from '../kernel/execution.ts';
import { idFrom, type World } from '../world.ts';

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

/** A person, as far as a script may know them. */
export class User implements GoogleAppsScript.Base.User {
  static readonly api = 'User';
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  /** Deprecated on Google, and still there. */
  getUserLoginId(): string {
    return this.#email;
  }

  toString(): string {
    return this.#email;
  }
}
