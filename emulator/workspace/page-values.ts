/** What survives google.script.run: numbers, booleans, strings, null, and plain objects and arrays of them. */
import { GoogleError } from '../kernel/contract.ts';

/** An argument of a page's call; a Date, a function or a value that holds itself makes the call fail. */
export function fromPage(value: unknown, property = '0', above: readonly unknown[] = []): unknown {
  if (typeof value === 'function' || value instanceof Date || above.includes(value))
    throw new GoogleError(`Failed due to illegal value in property: ${property}`, 'TypeError');
  if (Array.isArray(value)) return value.map((item, i) => fromPage(item, String(i), [...above, value]) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromPage(item, key, [...above, value])]));
}

/** A result on its way to the page: one that cannot travel arrives as null. */
export function toPage(value: () => unknown): unknown {
  try {
    return fromPage(value());
  } catch {
    return null;
  }
}
