import type { Clerk } from '../demo/clerk.ts';
import { mails } from '../src/core/tables/ledger-tables.ts';
import { registrations } from '../src/core/tables/register-tables.ts';
import { submitSlip } from './actions.ts';

const SLIPS = 30;
const AT_ONCE = 15;

/** What became of thirty slips that came within a minute. */
export interface Burst {
  readonly entered: number;
  readonly codes: number;
  readonly mailed: number;
  readonly mailedTwice: number;
  readonly waiting: number;
  readonly longestSeconds: number;
}

/** Half of them arrive while the first is being written (their events find the lock taken), the rest one after another. */
export function burstOfSlips(clerk: Clerk): Burst {
  const { workspace } = clerk;
  const known = new Set(clerk.rows(registrations).map((row) => row.code));
  const before = workspace.mailbox.length;
  const ran = workspace.executions.length;
  let next = 1001;
  workspace.faults.push({
    in: 'onRegistrationSubmitted',
    at: (call) => call.api === 'Range' && call.method === 'setValues',
    run: () => {
      for (let n = 0; n < AT_ONCE; n++) submitSlip(clerk, next++);
    },
  });
  submitSlip(clerk, next++);
  while (next < 1001 + SLIPS) submitSlip(clerk, next++);
  const fresh = clerk.rows(registrations).filter((row) => !known.has(row.code));
  const to = workspace.mailbox.slice(before).flatMap((mail) => mail.to);
  const waiting = clerk.rows(mails).filter((mail) => mail.state === 'intent' || mail.state === 'sending').length;
  const records = workspace.executions.slice(ran);
  const failed = records.find((record) => record.error);
  if (failed) throw new Error(`${failed.function}: ${failed.error?.text}`);
  return {
    entered: fresh.length,
    codes: new Set(fresh.map((row) => row.code)).size,
    mailed: new Set(to).size,
    mailedTwice: to.length - new Set(to).size,
    waiting,
    longestSeconds: Math.max(...records.map((record) => record.priced)) / 1000,
  };
}
