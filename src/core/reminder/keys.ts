/** Keys by which a reminder is known to have gone out: item, step and the day that was due. */
import { type Day, dayAt } from '../calendar/day.ts';
import { aboutOf } from '../mail/intent.ts';
import type { Mail } from '../tables/ledger-tables.ts';

/** "DT-2026-01-0017-1@-3@2026-06-25"; the leader's step is "L". A new due day begins the steps anew. */
export const stepKey = (code: string, step: number | 'L', dueOn: Day): string => `${code}@${step}@${dueOn}`;

/** "DT-2026-01-0017-1@W1@2026-06-25": an answer that waits for a leader's approval since a day. */
export const waitKey = (code: string, step: number, since: Day): string => `${code}@W${step}@${since}`;

export const digestKey = (officer: string, on: Day): string => `digest:${officer}:${on}`;
export const leaderDigestKey = (officer: string, on: Day): string => `leaderDigest:${officer}:${on}`;
export const weeklyKey = (officer: string, monday: Day): string => `weekly:${officer}:${monday}`;
export const managerKey = (on: Day): string => `manager:${on}`;

const DIGESTS: ReadonlySet<string | null> = new Set(['digest', 'leaderDigest', 'weeklyDigest', 'managerDigest']);

/**
 * What counts as sent: keys of mails and, for mails of several items, the key of each item. The items of a digest count
 * once it has left or may have left; of one that waits, failed or was called off they are reminded anew, since tomorrow's
 * digest takes its place. Other mails wait for their turn, or for a person.
 */
export function sentStepKeys(mails: readonly Mail[]): Set<string> {
  const keys = new Set<string>();
  for (const mail of mails) {
    if (mail.state === 'void') continue;
    keys.add(mail.key);
    if (DIGESTS.has(mail.kind) && (mail.state === 'intent' || mail.state === 'failed')) continue;
    for (const about of aboutOf(mail)) if (about.includes('@')) keys.add(about);
  }
  return keys;
}

/** A digest that waits since an earlier day: what it says is no longer so. */
export function isOutdatedDigest(mail: Mail, today: Day): boolean {
  return (
    mail.state === 'intent' && DIGESTS.has(mail.kind) && mail.intendedAt !== null && dayAt(mail.intendedAt) < today
  );
}
