/** Keys by which a reminder is known to have gone out: item, step and the day that was due. */
import { type Day, dayAt } from '../calendar/day.ts';
import { aboutOf } from '../mail/intent.ts';
import type { Mail } from '../tables/ledger-tables.ts';

/** "DT-2026-01-0017-1@-3@2026-06-25"; the leader's step is "L". A new due day begins the steps anew. */
export const stepKey = (code: string, step: number | 'L', dueOn: Day): string => `${code}@${step}@${dueOn}`;

export const digestKey = (officer: string, on: Day): string => `digest:${officer}:${on}`;
export const leaderDigestKey = (officer: string, on: Day): string => `leaderDigest:${officer}:${on}`;
export const weeklyKey = (officer: string, monday: Day): string => `weekly:${officer}:${monday}`;
export const managerKey = (on: Day): string => `manager:${on}`;

/**
 * What counts as sent: keys of mails and, for mails of several items, the key of each item. What failed or was called off
 * does not count, nor does a digest of an earlier day that never left: today's takes its place.
 */
export function sentKeysOf(mails: readonly Mail[], today: Day): Set<string> {
  const keys = new Set<string>();
  for (const mail of mails) {
    if (mail.state === 'void') continue;
    keys.add(mail.key);
    if (mail.state === 'failed' || isOutdatedDigest(mail, today)) continue;
    for (const about of aboutOf(mail)) if (about.includes('@')) keys.add(about);
  }
  return keys;
}

const DIGESTS: ReadonlySet<string | null> = new Set(['digest', 'leaderDigest', 'weeklyDigest', 'managerDigest']);

/** A digest that waits since an earlier day: what it says is no longer so. */
export function isOutdatedDigest(mail: Mail, today: Day): boolean {
  return (
    mail.state === 'intent' && DIGESTS.has(mail.kind) && mail.intendedAt !== null && dayAt(mail.intendedAt) < today
  );
}
