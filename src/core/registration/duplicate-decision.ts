/** What a person decided about a suggested duplicate: the code of the slip it repeats, or "không". */
import type { Registration } from '../tables/register-tables.ts';
import { foldedPhrase } from '../text/fold.ts';

type Decided = Pick<Registration, 'duplicateOf' | 'duplicateSuggestion'>;

/** The slip that this one repeats by a person's word; '' where nobody has said so or it was found to be none. */
export function duplicateSaid({ duplicateOf }: Pick<Registration, 'duplicateOf'>): string {
  return /^(khong|ko|k)( |$)/.test(`${foldedPhrase(duplicateOf)} `) ? '' : duplicateOf.trim();
}

/** Suggested, and nobody has looked at it yet. */
export const duplicateUnread = ({ duplicateOf, duplicateSuggestion }: Decided): boolean =>
  duplicateSuggestion !== '' && duplicateOf.trim() === '';
