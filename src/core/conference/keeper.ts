/** Who keeps the dossier of a conference (plan 003, lines 185–189). */
import type { Profile } from '../profile/profile-schema.ts';
import type { Conference } from '../tables/conference-tables.ts';
import { foldedPhrase } from '../text/fold.ts';

export interface Keeper {
  readonly keeper: string;
  /** Line of the plan, '' where it names none. */
  readonly line: string;
}

/**
 * The keeper that the plan names for this conference: for one called at short notice, and for one that the Party
 * secretary co-chairs, the entry that speaks of it; otherwise the first. Without any entry, the coordinating office.
 */
export function keeperOf(profile: Profile, { kind, coChair }: Pick<Conference, 'kind' | 'coChair'>): Keeper {
  const { keepers } = profile.papers;
  const speaksOf = (words: string) => keepers.find((entry) => foldedPhrase(entry.when).includes(words));
  const found =
    (foldedPhrase(coChair).includes('bi thu') && speaksOf('bi thu')) ||
    (kind === 'adHoc' && speaksOf('dot xuat')) ||
    keepers[0];
  return found ? { keeper: found.keeper, line: found.line } : { keeper: profile.coordinator.text, line: '' };
}
