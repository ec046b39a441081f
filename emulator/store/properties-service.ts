/** PropertiesService: three stores of strings, 9 KB a value, 500 KB a store. */
import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { LIMITS } from '../kernel/limits.ts';
import { invalidArgument } from '../kernel/signature.ts';
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
    return new Properties(this.#world, 'script');
  }

  getDocumentProperties(): Properties {
    return new Properties(this.#world, 'document');
  }

  getUserProperties(): Properties {
    return new Properties(this.#world, `user:${this.#execution.effectiveUser}`);
  }
}

export class Properties implements GoogleAppsScript.Properties.Properties {
  static readonly api = 'Properties';
  readonly #stores: Record<string, Record<string, string>>;
  readonly #name: string;

  constructor(world: World, name: string) {
    this.#stores = world.state.properties;
    this.#name = name;
  }

  getKeys(): string[] {
    return Object.keys(this.#read());
  }

  getProperties(): Record<string, string> {
    return { ...this.#read() };
  }

  getProperty(key: string): string | null {
    return this.#read()[key] ?? null;
  }

  setProperty(key: string, value: string): this {
    return this.setProperties({ [String(key)]: value });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    const next: Record<string, string> = deleteAllOthers ? {} : { ...this.#read() };
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
    this.#stores[this.#name] = next;
    return this;
  }

  deleteProperty(key: string): this {
    const { [key]: _gone, ...rest } = this.#read();
    this.#stores[this.#name] = rest;
    return this;
  }

  deleteAllProperties(): this {
    this.#stores[this.#name] = {};
    return this;
  }

  #read(): Record<string, string> {
    return this.#stores[this.#name] ?? {};
  }
}
