/** Who is written to about an item, and whether mail reaches them. */
import type { Day } from '../calendar/day.ts';
import { leaderOfUnit, officerFor, sameUnit, standIn } from '../opinion/officers.ts';
import { isAddress } from '../registration/email.ts';
import type { Officer } from '../tables/commune-tables.ts';
import type { DueItem } from './due-item.ts';

/** The item's officer or who stands in; without one, whoever answers for the unit. */
export function receiverOf(
  item: Pick<DueItem, 'officer' | 'unit' | 'field'>,
  officers: readonly Officer[],
  today: Day,
): Officer | null {
  const named = officers.find((officer) => item.officer !== '' && officer.id === item.officer);
  const asked = named ?? (item.unit === '' ? null : officerFor(unitNamed(item.unit, officers), item.field, officers));
  if (!asked) return null;
  return standIn(asked, officers, today) ?? leaderOfUnit(asked.unit, officers, today) ?? asked;
}

const unitNamed = (unit: string, officers: readonly Officer[]): string =>
  officers.find((officer) => sameUnit(officer.unit, unit))?.unit ?? unit;

/** What is wrong with an officer's address, or null. */
export function addressProblem(officer: Pick<Officer, 'email' | 'emailBad'>): string | null {
  if (officer.email.trim() === '') return 'chưa có địa chỉ thư';
  if (officer.emailBad) return 'có địa chỉ thư bị đánh dấu hỏng';
  return isAddress(officer.email.trim())
    ? null
    : `có địa chỉ thư không hợp lệ ("${officer.email.trim().slice(0, 60)}")`;
}

export const nameOf = (officer: Officer): string =>
  [officer.title, officer.name || (officer.title === '' ? officer.unit || officer.id : '')]
    .filter((part) => part !== '')
    .join(' ');
