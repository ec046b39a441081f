/** Between the emulator and a script: proxies for services, copies for everything else. */
import { types } from 'node:util';
import { type EmulatedClass, GoogleError } from './contract.ts';
import type { Intrinsics, Outcome } from './realm.ts';
import { methodsOf } from './surface.ts';

/** One call of a service by a script. */
export interface ServiceCall {
  api: string;
  method: string;
  target: object;
  args: unknown[];
}

/** Whoever counts, prices, permits and disturbs calls. */
export type Gate = (call: ServiceCall, perform: () => unknown) => unknown;

const OWN = { writable: true, enumerable: true, configurable: true };
const HARMLESS = new Set(['then', 'toJSON', 'constructor', 'inspect', '$$typeof', 'nodeType']);

export class Membrane {
  readonly #realm: Intrinsics;
  readonly #gate: Gate;
  readonly #report: (fault: Error) => void;
  readonly #proxyOf = new WeakMap<object, object>();
  readonly #targetOf = new WeakMap<object, object>();
  readonly #copy = (value: unknown): unknown => this.toScript(value);

  /** `report` hears of what is the emulator's own fault, even when the script catches it. */
  constructor(realm: Intrinsics, gate: Gate, report: (fault: Error) => void = () => {}) {
    this.#realm = realm;
    this.#gate = gate;
    this.#report = report;
  }

  /** A host value as the script sees it. */
  toScript(value: unknown): unknown {
    if (typeof value === 'function') return this.#function(value as (...args: unknown[]) => unknown);
    if (typeof value !== 'object' || value === null) return value;
    if (this.#targetOf.has(value)) return value;
    if (isEmulated(value)) return this.#proxy(value);
    if (types.isDate(value)) return this.#realm.date((value as Date).getTime());
    if (Array.isArray(value)) return this.#realm.array(value, this.#copy);
    if (types.isNativeError(value)) return this.errorToScript(value);
    return this.#copyObject(value, this.#realm.object(), (v) => this.toScript(v));
  }

  /** A script's value as the emulator sees it. */
  toHost(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const target = this.#targetOf.get(value);
    if (target) return target;
    if (types.isDate(value)) return new Date((value as Date).getTime());
    if (Array.isArray(value)) return this.#toHostArray(value);
    if (types.isTypedArray(value) || types.isPromise(value) || types.isNativeError(value)) return value;
    return this.#copyObject(value, {}, (v) => this.toHost(v));
  }

  /** A host error as an Error of the realm, with Google's name and message. */
  errorToScript(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const made = this.#realm.error(error.name, error.message) as Error & { details?: unknown };
    const details = (error as { details?: unknown }).details;
    if (details !== undefined) made.details = this.toScript(details);
    made.stack = `${made.stack}\n    --- in the emulator ---\n${error.stack?.split('\n').slice(1, 8).join('\n')}`;
    return made;
  }

  #function(host: (...args: unknown[]) => unknown): unknown {
    return this.#realm.function(host.name || 'anonymous', (args) =>
      this.#outcome(() => this.toScript(host(...args.map((arg) => this.toHost(arg))))),
    );
  }

  #outcome(perform: () => unknown): Outcome {
    try {
      return { value: perform() };
    } catch (error) {
      if (error instanceof Error && !(error instanceof GoogleError)) this.#report(error);
      return { thrown: this.errorToScript(error) };
    }
  }

  #proxy(target: object): object {
    const known = this.#proxyOf.get(target);
    if (known) return known;
    const api = (target.constructor as unknown as EmulatedClass).api;
    const surface = methodsOf(target);
    const methods = new Map<string, unknown>();
    const refuse = (what: string) => {
      this.#report(new TypeError(what));
      return this.#realm.error('TypeError', what);
    };
    const proxy = new Proxy(this.#realm.object(), {
      get: (_shell, key) => {
        if (typeof key === 'symbol') return key === Symbol.toStringTag ? api : undefined;
        if (surface.fields.has(key)) return this.toScript((target as Record<string, unknown>)[key]);
        const made = methods.get(key);
        if (made) return made;
        if (key === 'toString' && !surface.methods.has(key)) return this.#function(() => api);
        if (key === 'valueOf') return this.#realm.function('valueOf', () => ({ value: proxy }));
        if (!surface.methods.has(key) && HARMLESS.has(key)) return undefined;
        if (!surface.methods.has(key)) throw refuse(`${api}.${key} is not emulated`);
        const method = this.#method(api, key, target);
        methods.set(key, method);
        return method;
      },
      has: (_shell, key) => typeof key === 'string' && (surface.methods.has(key) || surface.fields.has(key)),
      set: (_shell, key) => {
        throw refuse(`Cannot set property ${String(key)} of ${api}`);
      },
      defineProperty: (_shell, key) => {
        throw refuse(`Cannot define property ${String(key)} of ${api}`);
      },
      deleteProperty: (_shell, key) => {
        throw refuse(`Cannot delete property ${String(key)} of ${api}`);
      },
    });
    this.#proxyOf.set(target, proxy);
    this.#targetOf.set(proxy, target);
    return proxy;
  }

  #method(api: string, method: string, target: object): unknown {
    return this.#realm.function(method, (scriptArgs) =>
      this.#outcome(() => {
        const args = scriptArgs.map((arg) => this.toHost(arg));
        const call = { api, method, target, args };
        const run = (target as Record<string, (...args: unknown[]) => unknown>)[method];
        return this.toScript(this.#gate(call, () => run?.apply(target, args)));
      }),
    );
  }

  #toHostArray(from: readonly unknown[]): unknown[] {
    const into: unknown[] = new Array(from.length);
    for (let at = 0; at < from.length; at++) {
      const value = from[at];
      into[at] = typeof value === 'object' || typeof value === 'function' ? this.toHost(value) : value;
    }
    return into;
  }

  #copyObject(from: object, into: Record<string, unknown>, copy: (value: unknown) => unknown): unknown {
    for (const [key, value] of Object.entries(from)) {
      if (key === '__proto__') Object.defineProperty(into, key, { ...OWN, value: copy(value) });
      else into[key] = copy(value);
    }
    return into;
  }
}

function isEmulated(value: object): boolean {
  return typeof (value.constructor as Partial<EmulatedClass> | undefined)?.api === 'string';
}
