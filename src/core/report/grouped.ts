/** Rows by a class of theirs, in one pass: every partition of a report is made so, and its parts then add up. */

/** What a row is called where the register does not say it. */
export const UNKNOWN = 'Chưa xác định';

export const named = (name: string | null | undefined): string => name?.trim() || UNKNOWN;

export function grouped<T>(rows: readonly T[], classOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = classOf(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

/** Names in the order of the Vietnamese alphabet; what is not known comes last. */
export function inOrder(names: Iterable<string>): string[] {
  const all = [...new Set(names)];
  const known = all.filter((name) => name !== UNKNOWN).sort((one, other) => one.localeCompare(other, 'vi'));
  return all.length > known.length ? [...known, UNKNOWN] : known;
}
