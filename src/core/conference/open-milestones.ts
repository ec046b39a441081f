/** Which milestones somebody of the office still owes: one judgement for reminders, dashboard and dossier check. */
import { type Day, dayAt } from '../calendar/day.ts';
import type { Conference, Milestone } from '../tables/conference-tables.ts';

const HELD: ReadonlySet<string | null> = new Set(['held', 'reported', 'cancelled']);

/**
 * Nobody is chased for the citizens' own time limit (the cut-off for slips), nor for holding a conference that has been
 * held, was called off or meets on this very day or met before it.
 */
export function openMilestones(
  milestones: readonly Milestone[],
  conferences: readonly Conference[],
  cutoffRule: string | null,
  today: Day,
): Milestone[] {
  const met = ({ status, startsAt }: Conference): boolean =>
    HELD.has(status) || (startsAt !== null && dayAt(startsAt) <= today);
  const over = new Set(conferences.filter(met).map((one) => one.code));
  return milestones.filter(
    ({ rule, conference }) => rule !== cutoffRule && !(over.has(conference) && /^(session|hold)/.test(rule)),
  );
}

/** Those of them whose last day has passed. */
export const overdueMilestones = (open: readonly Milestone[], today: Day): Milestone[] =>
  open.filter(({ doneOn, dueOn }) => doneOn === null && dueOn !== null && dueOn < today);
