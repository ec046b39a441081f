/** PropertiesService: three stores of strings, 9 KB a value, 500 KB a store. */
import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { LIMITS } from '../kernel/limits.ts';
import { invalidArgument } from '../kernel/signature.ts';
import { use, used } from '../usage.ts';
import type { World } from '../world.ts';

export class PropertiesService implements Omit<GoogleAppsScript.Properties.PropertiesService, 'ScriptProperties'> {
  static readonly api = 'PropertiesService';
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  getScriptProperties(): Properties {
    return this.#store('script');
  }

  getDocumentProperties(): Properties {
    return this.#store('document');
  }

  getUserProperties(): Properties {
    return this.#store(`user:${this.#execution.effectiveUser}`);
  }

  #store(name: string): Properties {
    return new Properties(this.#world, name, this.#execution.effectiveUser);
  }
}

/** One store; every call counts against the day's quota of whoever runs the script. */
export class Properties implements GoogleAppsScript.Properties.Properties {
  static readonly api = 'Properties';
  readonly #world: World;
  readonly #name: string;
  readonly #user: string;

  constructor(world: World, name: string, user: string) {
    this.#world = world;
    this.#name = name;
    this.#user = user;
  }

  getKeys(): string[] {
    return Object.keys(this.#read());
  }

  getProperties(): Record<string, string> {
    return { ...this.#read() };
  }

  getProperty(key: string): string | null {
    const store = this.#read();
    return Object.hasOwn(store, key) ? (store[key] ?? null) : null;
  }

  setProperty(key: string, value: string): this {
    return this.setProperties({ [String(key)]: value });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    const before = this.#read();
    const next: Record<string, string> = deleteAllOthers ? {} : { ...before };
    for (const [key, value] of Object.entries(properties)) {
      if (key === '') throw invalidArgument('key');
      next[key] = String(value);
      if (Buffer.byteLength(key) + Buffer.byteLength(next[key]) > LIMITS.propertyValueBytes)
        throw new GoogleError('Argument too large: value');
    }
    const total = Object.entries(next).reduce((sum, [k, v]) => sum + Buffer.byteLength(k) + Buffer.byteLength(v), 0);
    if (total > LIMITS.propertyStoreBytes)
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    return this.#write(next);
  }

  deleteProperty(key: string): this {
    const { [key]: _gone, ...rest } = this.#read();
    return this.#write(rest);
  }

  deleteAllProperties(): this {
    this.#read();
    return this.#write({});
  }

  /** What the store holds now: one use of the day's quota. */
  #read(): Record<string, string> {
    if (used(this.#world, 'properties', this.#user) >= LIMITS.propertyCallsPerDay[this.#world.account])
      throw new GoogleError('Service invoked too many times for one day: properties.');
    use(this.#world, 'properties', this.#user, 1);
    return this.#world.state.properties[this.#name] ?? {};
  }

  #write(store: Record<string, string>): this {
    this.#world.state.properties[this.#name] = store;
    return this;
  }
}
