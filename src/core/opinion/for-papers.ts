/** Which opinions may stand in a paper at all, before any paper asks for whom it is made. */
import type { Opinion } from '../tables/register-tables.ts';
import { isDenunciation } from './scope.ts';

const UNDECIDED: ReadonlySet<Opinion['scope']> = new Set([null, 'unclear']);

/**
 * A slip that denounces somebody stands aside as a whole: of its other opinions, only those that an officer gave a scope
 * of its own may go on ("giữ bí mật cho tôi" beside a denunciation is part of it). Complaints stand aside where the plan
 * keeps them out of the dialogue (plan 002, line 45).
 */
export function opinionsForPapers(rows: readonly Opinion[], complaintsExcluded: boolean): Opinion[] {
  const denouncing = new Set(rows.filter(isDenunciation).map((row) => row.registration));
  return rows.filter((row) => {
    if (row.code === '' || isDenunciation(row) || row.status === 'separated') return false;
    if (complaintsExcluded && row.scope === 'out_khieu_nai') return false;
    return !(denouncing.has(row.registration) && UNDECIDED.has(row.scope));
  });
}
