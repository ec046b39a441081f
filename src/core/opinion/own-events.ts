/** Which rows of "Gia hạn, tạm dừng" count for an opinion's clock as it runs now. */
import type { Day } from '../calendar/day.ts';
import { longDayText } from '../calendar/day-text.ts';
import type { DeadlineEvent as LedgerEvent } from '../deadline/deadline-ledger.ts';
import type { DeadlineEvent, Opinion } from '../tables/register-tables.ts';

type Clocked = Pick<Opinion, 'code'> & Partial<Pick<Opinion, 'receivedOn'>>;
type Dated = DeadlineEvent & { readonly on: Day };

const isSet = (event: DeadlineEvent): boolean => event.kind === 'set' && event.to !== null;

function inOrder(code: string, events: readonly DeadlineEvent[]): Dated[] {
  return events
    .filter((event): event is Dated => event.opinion === code && event.on !== null)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The last day that somebody set for this one opinion (plan 003, line 199), or null. */
export function setEventOf(opinion: Clocked, events: readonly DeadlineEvent[]): (Dated & { readonly to: Day }) | null {
  const last = inOrder(opinion.code, events).filter(isSet).pop();
  return (last ?? null) as (Dated & { readonly to: Day }) | null;
}

/**
 * What happened since the clock that runs now began: since a day was set (re-opening sets one too), else since the unit
 * received it. Extensions and pauses of an earlier clock, of another unit or before a re-opening, are its history only.
 */
export function ownEvents(opinion: Clocked, events: readonly DeadlineEvent[]): Dated[] {
  const own = inOrder(opinion.code, events);
  const setAt = own.reduce((last, event, at) => (isSet(event) ? at : last), -1);
  const since = setAt < 0 ? (opinion.receivedOn ?? null) : null;
  return own.slice(setAt + 1).filter((event) => since === null || event.on >= since);
}

/** Rows of "Gia hạn, tạm dừng" as the ledger reads them: a pause lasts until the next resumption of its opinion. */
export function ledgerOf(opinion: Clocked, events: readonly DeadlineEvent[]): LedgerEvent[] {
  const own = ownEvents(opinion, events);
  return own.flatMap((event, at): LedgerEvent[] => {
    const { reason, allowedBy, kind, to, on } = event;
    if (kind === 'extension') return to === null ? [] : [{ kind, decidedOn: on, newDueOn: to, reason, allowedBy }];
    if (kind !== 'pause') return [];
    const resumedOn = own.slice(at + 1).find((later) => later.kind === 'resume')?.on ?? null;
    return [{ kind, from: on, resumedOn, reason, allowedBy }];
  });
}

/** Why the day is what somebody set: who, which day, by what. */
export const whySet = ({ to, allowedBy, reason }: Pick<DeadlineEvent, 'allowedBy' | 'reason'> & { to: Day }): string =>
  `Hạn do ${allowedBy.trim() || 'người ghi sổ'} ấn định: ${longDayText(to)} (${reason.trim() || 'chưa ghi căn cứ'}).`;
