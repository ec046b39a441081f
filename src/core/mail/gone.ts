/** Codes that waiting mails are about and that may no longer be written of: the row was deleted or erased, or taken out of the dialogue. */
import type { Mail } from '../tables/ledger-tables.ts';
import { aboutOf } from './intent.ts';

export interface Standing {
  /** Every code that still stands in the register. */
  readonly known: ReadonlySet<string>;
  /** Opinions that were separated since. */
  readonly separated: ReadonlySet<string>;
}

/** What a digest tells the manager is about no row of the register. */
const ABOUT_ROWS: ReadonlySet<string | null> = new Set([
  'acknowledgement',
  'assignment',
  'digest',
  'leaderDigest',
  'answer',
  'extension',
]);

/** Whether a mail still waits and is about rows that may have gone meanwhile. */
export const mayBeGone = (mail: Pick<Mail, 'kind' | 'state'>): boolean =>
  mail.state === 'intent' && ABOUT_ROWS.has(mail.kind);

/** Of what these mails are about, the codes that may no longer be written of. */
export function goneCodes(mails: readonly Mail[], { known, separated }: Standing): Set<string> {
  const gone = new Set<string>();
  for (const mail of mails) {
    if (!mayBeGone(mail)) continue;
    for (const about of aboutOf(mail)) {
      const code = about.split('@')[0] as string;
      if (!known.has(code) || separated.has(code)) gone.add(code);
    }
  }
  return gone;
}
