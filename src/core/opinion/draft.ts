/** The unit's draft: what counts as one, and the day on which it had reached the office. */
import type { Day } from '../calendar/day.ts';
import type { Opinion } from '../tables/register-tables.ts';

/** Where a template leaves a place for a person to fill. */
export const OPEN_PLACE = '[…]';

const OPEN = /\[\s*(?:…|\.{2,})\s*\]/u;

/** A text with a place still open is nobody's answer yet. */
export const hasOpenPlace = (answer: string): boolean => OPEN.test(answer);

export const isDraft = (answer: string): boolean => answer.trim() !== '' && !hasOpenPlace(answer);

/**
 * The day on which the unit had done its part: its draft had reached the office (plan 002, line 143). Where nobody wrote
 * that day down, the approval or the answer prove that the draft was there by then; an earlier day is never guessed.
 */
export function draftArrivedOn(opinion: Pick<Opinion, 'draftedOn' | 'answerApprovedOn' | 'answeredOn'>): Day | null {
  const known = [opinion.draftedOn, opinion.answerApprovedOn, opinion.answeredOn].filter((on) => on !== null);
  return known.reduce<Day | null>((first, on) => (first === null || on < first ? on : first), null);
}
