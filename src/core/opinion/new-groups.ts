/** Codes of question groups and the opinions that may be put into one. */

import type { Opinion } from '../tables/register-tables.ts';
import { type SuggestedGroup, suggestGroups } from '../triage/suggest-groups.ts';
import { isDenunciation } from './scope.ts';

/** Groups are for questions that one answer fits: never a denunciation, nothing that was separated or answered. */
export function mayBeGrouped(opinion: Opinion): boolean {
  return (
    opinion.code !== '' && opinion.status !== 'separated' && opinion.answeredOn === null && !isDenunciation(opinion)
  );
}

/** Groups among the opinions of a conference that have none yet. */
export function groupsOf(opinions: readonly Opinion[], conference: string): SuggestedGroup[] {
  return suggestGroups(
    opinions
      .filter((one) => one.conference === conference && one.group.trim() === '' && mayBeGrouped(one))
      .map(({ code, registration, field, content }) => ({ code, registration, field, text: content })),
  );
}

/** The next free code: N-01, N-02, …; the numbers go on where people's own names stand between. */
export function nextGroupCode(opinions: readonly Pick<Opinion, 'conference' | 'group'>[], conference: string): string {
  let last = 0;
  for (const opinion of opinions) {
    const number = opinion.conference === conference ? /^N-(\d+)$/i.exec(opinion.group.trim())?.[1] : undefined;
    if (number !== undefined) last = Math.max(last, Number(number));
  }
  return `N-${String(last + 1).padStart(2, '0')}`;
}
