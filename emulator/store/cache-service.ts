/** CacheService: 1,000 items of 100 KB, forgotten after ten minutes unless told otherwise. */
import { GoogleError } from '../kernel/contract.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { LIMITS } from '../kernel/limits.ts';
import { invalidArgument } from '../kernel/signature.ts';
import type { World } from '../world.ts';

export class CacheService {
  static readonly api = 'CacheService';
  readonly #world: World;
  readonly #execution: RunningExecution;

  constructor(world: World, execution: RunningExecution) {
    this.#world = world;
    this.#execution = execution;
  }

  getScriptCache(): Cache {
    return new Cache(this.#world, 'script');
  }

  getDocumentCache(): Cache {
    return new Cache(this.#world, 'document');
  }

  getUserCache(): Cache {
    return new Cache(this.#world, `user:${this.#execution.effectiveUser}`);
  }
}

export class Cache {
  static readonly api = 'Cache';
  readonly #world: World;
  readonly #name: string;

  constructor(world: World, name: string) {
    this.#world = world;
    this.#name = name;
  }

  get(key: string): string | null {
    const name = checked(key);
    return this.#live().find((item) => item.key === name)?.value ?? null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const).filter(([, value]) => value !== null);
    return Object.fromEntries(found) as Record<string, string>;
  }

  put(key: string, value: unknown, expirationInSeconds = 600): null {
    const name = checked(key);
    const text = String(value);
    if (Buffer.byteLength(text) > LIMITS.cacheValueBytes) throw new GoogleError('Argument too large: value');
    const seconds = Math.min(expirationInSeconds, LIMITS.cacheSeconds);
    const others = this.#live().filter((item) => item.key !== name);
    const expiresAt = this.#world.clock.now().getTime() + seconds * 1000;
    const items = [...others, { key: name, value: text, expiresAt }];
    const keep = items.length > LIMITS.cacheItems ? items.slice(-LIMITS.cacheItemsKept) : items;
    this.#world.state.cache[this.#name] = keep;
    return null;
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = 600): null {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
    return null;
  }

  remove(key: string): null {
    const name = checked(key);
    this.#world.state.cache[this.#name] = this.#live().filter((item) => item.key !== name);
    return null;
  }

  removeAll(keys: string[]): null {
    for (const key of keys) this.remove(key);
    return null;
  }

  #live(): { key: string; value: string; expiresAt: number }[] {
    const now = this.#world.clock.now().getTime();
    return (this.#world.state.cache[this.#name] ?? []).filter((item) => item.expiresAt > now);
  }
}

function checked(key: string): string {
  if (key === null || key === undefined || key === '') throw invalidArgument('key');
  if (key.length > LIMITS.cacheKeyChars) throw new GoogleError('Argument too large: key');
  return key;
}
