/** LockService: locks keep executions apart; they do not stop people. */
import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import type { World } from '../world.ts';

export class LockService implements GoogleAppsScript.Lock.LockService {
  static readonly api = 'LockService';
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  getDocumentLock(): Lock {
    return new Lock(this.#world, this.#execution, 'document');
  }

  getScriptLock(): Lock {
    return new Lock(this.#world, this.#execution, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this.#world, this.#execution, `user:${this.#execution.effectiveUser}`);
  }
}

/** One lock. Another execution that holds it cannot go on while this one waits, so waiting ends at once, in vain. */
export class Lock implements GoogleAppsScript.Lock.Lock {
  static readonly api = 'Lock';
  readonly #world: World;
  readonly #execution: RunningExecution;
  readonly #name: string;

  constructor(world: World, execution: RunningExecution, name: string) {
    this.#world = world;
    this.#execution = execution;
    this.#name = name;
  }

  hasLock(): boolean {
    return this.#world.locks.holds(this.#name, this.#execution.id);
  }

  releaseLock(): void {
    this.#world.locks.release(this.#name, this.#execution.id);
  }

  tryLock(timeoutInMillis: number): boolean {
    if (timeoutInMillis < 0) return false;
    if (this.#world.locks.take(this.#name, this.#execution.id)) return true;
    this.#execution.wait(timeoutInMillis);
    return false;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis))
      throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
  }
}
