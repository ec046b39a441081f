/** A fresh ECMAScript realm for each execution: no Node globals, no state from the last one, a virtual Date. */
import vm from 'node:vm';

/** What the membrane needs in order to make values that belong to the realm. */
export interface Intrinsics {
  /** An array of the realm with the same values; objects and functions as `copy` makes them. */
  array(from: readonly unknown[], copy: (value: unknown) => unknown): unknown[];
  object(): Record<string, unknown>;
  date(milliseconds: number): Date;
  error(name: string, message: string): Error;
  /** A function of the realm; the host answers with a value, or with what is to be thrown. */
  function(name: string, host: (args: unknown[]) => Outcome): unknown;
}

export type Outcome = { value: unknown } | { thrown: unknown };

const SETUP = new vm.Script(`(now, random) => {
  const RealDate = Date;
  const virtualNow = { now: () => now() }.now;
  // A plain function, not a proxy: \`instanceof Date\` on ten thousand rows must cost what it costs on Google.
  const VirtualDate = function (...args) {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length ? args : [now()], new.target === VirtualDate ? RealDate : new.target);
  };
  for (const key of Reflect.ownKeys(RealDate)) {
    const property = Object.getOwnPropertyDescriptor(RealDate, key);
    Object.defineProperty(VirtualDate, key, key === 'now' ? { ...property, value: virtualNow } : property);
  }
  Object.defineProperty(globalThis, 'Date', { value: VirtualDate, writable: true, configurable: true });
  RealDate.prototype.constructor = VirtualDate;
  Math.random = () => random();
  const errors = { TypeError, RangeError, SyntaxError, ReferenceError };
  return {
    array: (from, copy) => {
      const into = [];
      for (let at = 0; at < from.length; at++) {
        const value = from[at];
        const kind = typeof value;
        into.push(kind === 'object' || kind === 'function' ? copy(value) : value);
      }
      return into;
    },
    object: () => ({}),
    date: (ms) => new RealDate(ms),
    error: (name, message) => {
      const error = errors[name] ? new errors[name](message) : new Error(message);
      if (!errors[name]) Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
      return error;
    },
    function: (name, host) => {
      const made = { [name](...args) {
        const outcome = host(args);
        if ('thrown' in outcome) throw outcome.thrown;
        return outcome.value;
      } }[name];
      return made;
    },
  };
}`);

const CALL = new vm.Script(`(() => {
  const out = { state: 'pending' };
  const { fn, args } = __entry;
  delete globalThis.__entry;
  try {
    const value = fn(...args);
    if (value instanceof Promise) {
      value.then((v) => { out.state = 'done'; out.value = v; }, (e) => { out.state = 'failed'; out.value = e; });
    } else { out.state = 'done'; out.value = value; }
  } catch (e) { out.state = 'failed'; out.value = e; }
  return out;
})()`);

/** What became of an entry function once all its microtasks had run. */
export interface Ended {
  state: 'done' | 'failed' | 'pending';
  value?: unknown;
}

/**
 * A context whose global object is an ordinary one: a script finds `Math` on it as quickly as on Google's. Node before 20.18
 * knows only one that asks the host at each look; everything works there too, a little slower.
 */
const newContext = (): vm.Context =>
  vm.createContext(vm.constants.DONT_CONTEXTIFY ?? {}, { microtaskMode: 'afterEvaluate' });

/** One realm: made for one execution, thrown away after it. */
export class Realm {
  readonly intrinsics: Intrinsics;
  readonly #context: vm.Context;

  constructor(now: () => number, random: () => number) {
    this.#context = newContext();
    this.intrinsics = SETUP.runInContext(this.#context)(now, random) as Intrinsics;
  }

  /** Put a service on the realm's global object. */
  inject(name: string, value: unknown): void {
    Object.defineProperty(this.#context, name, { value, writable: true, configurable: true, enumerable: false });
  }

  /** Run a script file in the realm's global scope. */
  load(script: vm.Script): void {
    script.runInContext(this.#context);
  }

  /** The top-level function (or `object.method`) of that name, or undefined. */
  find(name: string): unknown {
    if (!/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/.test(name)) return undefined;
    const [head = ''] = name.split('.');
    return vm.runInContext(`typeof ${head} === 'undefined' ? undefined : ${name.split('.').join('?.')}`, this.#context);
  }

  /** Call an entry function and drain its microtasks, as Apps Script does before an execution ends. */
  call(fn: unknown, args: unknown[]): Ended {
    this.inject('__entry', { fn, args });
    return CALL.runInContext(this.#context) as Ended;
  }
}
