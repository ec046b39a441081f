/** Which milestones somebody of the office still owes. */
import type { Conference, Milestone } from '../tables/conference-tables.ts';

const HELD: ReadonlySet<string | null> = new Set(['held', 'reported', 'cancelled']);

/**
 * Nobody is chased for the citizens' own time limit (the cut-off for slips), nor for holding a conference that has been
 * held or was called off.
 */
export function openMilestones(
  milestones: readonly Milestone[],
  conferences: readonly Conference[],
  cutoffRule: string | null,
): Milestone[] {
  const over = new Set(conferences.filter((one) => HELD.has(one.status)).map((one) => one.code));
  return milestones.filter(
    ({ rule, conference }) => rule !== cutoffRule && !(over.has(conference) && /^(session|hold)/.test(rule)),
  );
}
