/** Disturbing an execution on purpose: a call that fails, or something else that happens at that very moment. */
import { GoogleError } from './contract.ts';
import type { ServiceCall } from './membrane.ts';

/** One disturbance; it happens once. */
export interface Fault {
  /** The k-th service call of an execution (from 1), or the first call of any sort that matches. */
  at: number | ((call: ServiceCall) => boolean);
  /** Only in executions of this function. */
  in?: string;
  /** Before the call has its effect (the default), or after it. */
  when?: 'before' | 'after';
  /** Fail the call: true for Google's general sentence, or the sentence itself. */
  fail?: true | string | GoogleError;
  /** End the whole execution there, as if its time were up: no catch block sees it. */
  kill?: boolean;
  /** Let something else happen there: another execution, a person who sorts or edits. */
  run?: () => void;
}

const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

export class Faults {
  readonly #waiting: Set<Fault>;
  readonly #spent: (fault: Fault) => void;

  constructor(faults: Iterable<Fault>, spent: (fault: Fault) => void = () => {}) {
    this.#waiting = new Set(faults);
    this.#spent = spent;
  }

  /** Apply what is meant for this call; `kill` ends the execution. */
  apply(when: 'before' | 'after', k: number, call: ServiceCall, kill: () => never): void {
    for (const fault of this.#waiting) {
      if ((fault.when ?? 'before') !== when) continue;
      if (!(typeof fault.at === 'number' ? fault.at === k : fault.at(call))) continue;
      this.#waiting.delete(fault);
      this.#spent(fault);
      fault.run?.();
      if (fault.kill) kill();
      if (fault.fail instanceof GoogleError) throw fault.fail;
      if (fault.fail) throw new GoogleError(fault.fail === true ? SERVER_ERROR : fault.fail);
    }
  }
}
