/**
 * What the office owes once a unit's draft is there: a leader's approval, the issue of the answer, the word to the citizen.
 * It is reminded to whoever has that duty, never to the unit, and to a leader as something that waits for him.
 */
import { type Day, dayAt } from '../calendar/day.ts';
import { isDenunciation } from '../opinion/scope.ts';
import type { Conference } from '../tables/conference-tables.ts';
import type { DeadlineEvent, Opinion } from '../tables/register-tables.ts';
import { pausedOpinions } from './due-item.ts';

export type Duty = 'approve' | 'issue' | 'tell';

export interface WaitingItem {
  readonly code: string;
  readonly duty: Duty;
  /** The day from which it waits. */
  readonly since: Day;
  /** The citizen's own day, where the plan sets one. */
  readonly dueOn: Day | null;
  readonly unit: string;
  readonly field: string;
  /** As it was typed; leaves only through `told`. */
  readonly typed: string;
}

export interface WaitingRows {
  readonly opinions: readonly Opinion[];
  readonly events?: readonly DeadlineEvent[];
  /** Conferences whose rule binds the notice to the citizen (plan 000, line 86). */
  readonly citizenClocks?: ReadonlySet<string>;
  /** Conferences that are still to come: an approved answer waits for them and is given there (plan 002, line 99). */
  readonly ahead?: ReadonlySet<string>;
  readonly approvalRequired?: boolean;
}

const OVER: ReadonlySet<string | null> = new Set(['held', 'reported', 'cancelled']);

/** Conferences at which answers can still be given. */
export function conferencesAhead(conferences: readonly Conference[], today: Day): Set<string> {
  const ahead = conferences.filter(
    ({ startsAt, status }) => !OVER.has(status) && (startsAt === null || dayAt(startsAt) >= today),
  );
  return new Set(ahead.map(({ code }) => code));
}

/** What waits for the office or a leader on a day; paused opinions and denunciations are not among it. */
export function waitingItems(rows: WaitingRows, today: Day): WaitingItem[] {
  const paused = pausedOpinions(rows.events ?? [], today);
  return rows.opinions.flatMap((opinion) => {
    const found = dutyOf(opinion, rows);
    if (found === null || opinion.code === '' || isDenunciation(opinion) || paused.has(opinion.code)) return [];
    const { code, unit, field } = opinion;
    const dueOn = rows.citizenClocks?.has(opinion.conference) ? opinion.dueOn : null;
    const since = found.since ?? opinion.assignedOn ?? today;
    return [{ code, duty: found.duty, since, dueOn, unit, field, typed: opinion.summary || opinion.content }];
  });
}

function dutyOf(opinion: Opinion, { ahead, approvalRequired = true }: WaitingRows) {
  const { status, draftedOn, answerApprovedOn, answeredOn, superiorRepliedOn, toldOn } = opinion;
  const issue = ahead?.has(opinion.conference)
    ? null
    : ({ duty: 'issue', since: answerApprovedOn ?? draftedOn } as const);
  if (status === 'drafted')
    return approvalRequired && answeredOn === null ? ({ duty: 'approve', since: draftedOn } as const) : issue;
  if (status === 'approved') return issue;
  if (toldOn !== null) return null;
  if (status === 'answered') return { duty: 'tell', since: answeredOn } as const;
  if (status === 'escalated' && superiorRepliedOn !== null) return { duty: 'tell', since: superiorRepliedOn } as const;
  return null;
}
