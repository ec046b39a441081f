/** Who acts for a unit on a day: absence and hand-over are read from "Đơn vị, cán bộ". */
import type { Day } from '../calendar/day.ts';
import type { Officer } from '../tables/commune-tables.ts';

/** Whether an officer is away on a day; a side left open has no end. */
export function isAway(officer: Officer, on: Day): boolean {
  if (officer.awayFrom === null && officer.awayTo === null) return false;
  return (officer.awayFrom === null || officer.awayFrom <= on) && (officer.awayTo === null || on <= officer.awayTo);
}

/** The officer, or who stands in for the days away: the deputy (and the deputy's), else the unit's leader; null when nobody is there. */
export function standIn(officer: Officer, officers: readonly Officer[], on: Day): Officer | null {
  const asked = new Set<string>();
  for (let candidate: Officer | undefined = officer; candidate && !asked.has(candidate.id); ) {
    if (!isAway(candidate, on)) return candidate;
    asked.add(candidate.id);
    const deputy: string = candidate.deputy.trim();
    candidate = officers.find((other) => deputy !== '' && other.id === deputy);
  }
  return leaderOfUnit(officer.unit, officers, on);
}

/** The leader of a unit who is there on a day. */
export function leaderOfUnit(unit: string, officers: readonly Officer[], on: Day): Officer | null {
  return officers.find((officer) => sameUnit(officer.unit, unit) && officer.leads && !isAway(officer, on)) ?? null;
}

/**
 * Who of a unit answers for a field: whoever has the field (the one with the least open work), else the unit's leader,
 * else the unit's only row (a mailbox).
 */
export function officerFor(
  unit: string,
  field: string,
  officers: readonly Officer[],
  openWork: ReadonlyMap<string, number> = new Map(),
): Officer | null {
  const ofUnit = officers.filter((officer) => sameUnit(officer.unit, unit));
  const skilled = ofUnit.filter((officer) => field !== '' && officer.fields.includes(field));
  const load = (officer: Officer) => openWork.get(officer.id) ?? 0;
  const [best] = [...skilled].sort((a, b) => load(a) - load(b));
  return best ?? ofUnit.find((officer) => officer.leads) ?? (ofUnit.length === 1 ? (ofUnit[0] ?? null) : null);
}

/** The leaders of the People's Committee in charge of a field or unit; where none is named for it, those in charge of anything. */
export function committeeLeaders(field: string, unit: string, officers: readonly Officer[]): Officer[] {
  const leaders = officers.filter((officer) => officer.leaderOf.length > 0);
  const block = leaders.filter((officer) =>
    officer.leaderOf.some((name) => (field !== '' && name === field) || (unit !== '' && sameUnit(name, unit))),
  );
  if (block.length > 0) return block;
  const all = leaders.filter((officer) => officer.leaderOf.some((name) => /^(?:\*|tất cả|chung)$/i.test(name)));
  return all.length > 0 ? all : leaders.slice(0, 1);
}

/** Names of units are typed by people: case and blanks do not matter. */
export function sameUnit(a: string, b: string): boolean {
  return unitKey(a) === unitKey(b);
}

/** A unit by its name, however it was typed. */
export const unitKey = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Open opinions of each officer, for the one who distributes work. */
export function workload(opinions: readonly { officer: string; status: string | null }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { officer, status } of opinions) {
    if (officer === '' || status === 'told' || status === 'answered' || status === 'separated') continue;
    counts.set(officer, (counts.get(officer) ?? 0) + 1);
  }
  return counts;
}
