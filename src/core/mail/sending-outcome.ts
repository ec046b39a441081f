/** What is known of a mail after an attempt: a failure that came before the sending is certain, any other is not. */
import { failedChange, type MailChange, QUOTA_NOTE, STALE_NOTE, sentChange } from './plan-sending.ts';

export type SendingOutcome = 'sent' | 'refused' | 'quota' | 'unknown';

const QUOTA = /too many times|quota|limit exceeded/i;
const REFUSED = /invalid (?:e-?mail|argument)|no recipient|address|permission|authoriz/i;

/** Only refusals are failures for certain; "Service error" may come after the mail has left. */
export function outcomeOf(message: string): SendingOutcome {
  if (QUOTA.test(message)) return 'quota';
  return REFUSED.test(message) ? 'refused' : 'unknown';
}

/** What the row of a mail says after an attempt; what nobody can know is left for a person. */
export function outcomeChange(key: string, outcome: SendingOutcome, message: string, now: Date): MailChange {
  if (outcome === 'sent') return sentChange(key, now);
  if (outcome === 'refused') return failedChange(key, message);
  if (outcome === 'quota') return { code: key, set: { state: 'intent', sentAt: null, error: QUOTA_NOTE } };
  return { code: key, set: { state: 'stale', error: `${STALE_NOTE} (${message})` } };
}
