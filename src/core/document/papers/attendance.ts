/** Who was asked to come, added up only where it is known of every group. */
import type { ConferenceView } from '../model.ts';

/** Sum of the quotas; null where a group has none: those who came are not measured by a part of those who were asked. */
export function invitedOf(groups: ConferenceView['attendance']): number | null {
  const quotas = groups.flatMap(({ invited }) => invited ?? []);
  const sum = quotas.reduce((total, quota) => total + quota, 0);
  return quotas.length === groups.length && sum > 0 ? sum : null;
}
