/** Question groups: many citizens, one question, one answer; everybody is told, everybody is in the minutes. */
import type { Opinion } from '../tables/register-tables.ts';
import { isDenunciation } from './scope.ts';

/** The opinion and all others of its group in the same conference, in their order; separated ones are not among them. */
export function withGroup(opinions: readonly Opinion[], code: string): Opinion[] {
  const asked = opinions.find((opinion) => opinion.code === code);
  if (!asked) return [];
  const group = groupKey(asked);
  if (group === null) return [asked];
  return opinions.filter(
    (one) => one.code === code || (groupKey(one) === group && one.status !== 'separated' && !isDenunciation(one)),
  );
}

/** Codes with the groups that they stand for, each opinion once. */
export function withGroups(opinions: readonly Opinion[], codes: readonly string[]): Opinion[] {
  const wanted = new Set(codes.flatMap((code) => withGroup(opinions, code).map((one) => one.code)));
  return opinions.filter((opinion) => wanted.has(opinion.code));
}

/** Within a conference; null where an opinion stands alone. Names of groups are typed by people. */
export function groupKey(opinion: Pick<Opinion, 'conference' | 'group'>): string | null {
  const name = opinion.group.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return name === '' ? null : `${opinion.conference}/${name}`;
}
