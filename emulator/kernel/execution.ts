/** One running execution: its time, its calls, what it must do when it ends. */
import type { Clock } from './clock.ts';
import { type Execution, type ExecutionKind, GoogleError } from './contract.ts';
import type { Faults } from './faults.ts';
import { LIMITS } from './limits.ts';
import type { Gate } from './membrane.ts';
import { Meter } from './meter.ts';
import { priceOf } from './prices.ts';

export interface ExecutionSetup {
  id: string;
  kind: ExecutionKind;
  effectiveUser: string;
  activeUser: string;
  clock: Clock;
  faults: Faults;
  /** Throws Google's sentence if the call is not permitted. */
  permit(api: string, method: string): void;
}

export class RunningExecution implements Execution {
  readonly id: string;
  readonly kind: ExecutionKind;
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly meter = new Meter();
  readonly logs: string[] = [];
  readonly startedAt: Date;
  /** Set when Google has ended the execution; nothing in the script can catch that. */
  terminated: GoogleError | undefined;
  readonly #setup: ExecutionSetup;
  readonly #endTasks: (() => void)[] = [];
  #spent = 0;

  constructor(setup: ExecutionSetup) {
    this.#setup = setup;
    this.id = setup.id;
    this.kind = setup.kind;
    this.effectiveUser = setup.effectiveUser;
    this.activeUser = setup.activeUser;
    this.startedAt = setup.clock.now();
  }

  now(): Date {
    return this.#setup.clock.now();
  }

  spend(milliseconds: number): void {
    this.#setup.clock.pass(milliseconds);
    this.wait(milliseconds);
  }

  /** Time that this execution alone loses (waiting for a lock), while the clock of the others stands. */
  wait(milliseconds: number): void {
    this.#spent += milliseconds;
    const limit = this.kind === 'simple' ? LIMITS.simpleTriggerMs : LIMITS.executionMs;
    if (this.#spent > limit) this.#terminate();
  }

  onEnd(task: () => void): void {
    this.#endTasks.push(task);
  }

  get durationMs(): number {
    return Math.round(this.#spent);
  }

  /** Run what was registered for the end; every task runs, the first error is handed back. */
  finish(): unknown {
    let first: unknown;
    for (let i = 0; i < this.#endTasks.length; i++) {
      try {
        this.#endTasks[i]?.();
      } catch (error) {
        first ??= error;
      }
    }
    return first;
  }

  /** Every service call of the script passes here. */
  readonly gate: Gate = (call, perform) => {
    if (this.terminated) throw this.terminated;
    const k = this.meter.count(call);
    this.#setup.permit(call.api, call.method);
    const kill = () => this.#terminate();
    this.#setup.faults.apply('before', k, call, kill);
    const result = perform();
    const price = priceOf(call, result);
    this.meter.priced += price;
    this.spend(price);
    this.#setup.faults.apply('after', k, call, kill);
    return result;
  };

  #terminate(): never {
    this.terminated = new GoogleError('Exceeded maximum execution time');
    throw this.terminated;
  }
}
