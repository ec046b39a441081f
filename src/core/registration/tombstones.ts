/**
 * Responses that must never come back: erased or handed over. Only a short fingerprint of the response id is kept, in
 * lists that each fit one property of the script (9 KB each, Apps Script quotas).
 */

const PER_LIST = 600;
const PRIME = 16_777_619;

/** Two FNV-1a sums of 32 bits (Fowler, Noll, Vo), in letters and digits. */
export function fingerprintOfId(id: string): string {
  let [forward, backward] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < id.length; at++) {
    forward = Math.imul(forward ^ id.charCodeAt(at), PRIME);
    backward = Math.imul(backward ^ id.charCodeAt(id.length - 1 - at), PRIME);
  }
  return `${(forward >>> 0).toString(36)}${(backward >>> 0).toString(36)}`;
}

const isList = (key: string): boolean => key === 'tombstones' || key.startsWith('tombstones.');

/** The fingerprints that the properties hold. */
export function tombstonesIn(properties: Readonly<Record<string, string>>): Set<string> {
  const lists = Object.keys(properties).filter(isList);
  return new Set(lists.flatMap((key) => JSON.parse(properties[key] as string) as string[]));
}

/** The one list to write so that this id is never taken in again; null where it is there already. */
export function withTombstone(
  properties: Readonly<Record<string, string>>,
  id: string,
): { key: string; list: readonly string[] } | null {
  const print = fingerprintOfId(id);
  if (tombstonesIn(properties).has(print)) return null;
  for (let n = 1; ; n++) {
    const key = n === 1 ? 'tombstones' : `tombstones.${n}`;
    const list = JSON.parse(properties[key] ?? '[]') as string[];
    if (list.length < PER_LIST) return { key, list: [...list, print] };
  }
}

/** The lists that hold these fingerprints besides those that the properties have, for a workbook that lost its own. */
export function listsWith(
  properties: Readonly<Record<string, string>>,
  prints: readonly string[],
): { key: string; list: readonly string[] }[] {
  const all = [...new Set([...tombstonesIn(properties), ...prints])];
  return Array.from({ length: Math.ceil(all.length / PER_LIST) }, (_, at) => ({
    key: at === 0 ? 'tombstones' : `tombstones.${at + 1}`,
    list: all.slice(at * PER_LIST, (at + 1) * PER_LIST),
  }));
}
