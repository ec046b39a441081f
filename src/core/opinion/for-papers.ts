/** Which opinions may stand in a paper at all, before any paper asks for whom it is made. */
import { SCOPES } from '../tables/choices.ts';
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

/**
 * Of what papers carry, the opinions whose slip also denounced somebody. A scope was chosen for them, but "giữ bí mật cho
 * tôi" may still speak of the denunciation: whoever makes a paper is asked about each of them.
 */
export function restsOfDenunciations(rows: readonly Opinion[], complaintsExcluded: boolean): ReadonlySet<string> {
  const denouncing = new Set(rows.filter(isDenunciation).map((row) => row.registration));
  denouncing.delete('');
  if (denouncing.size === 0) return denouncing;
  const rests = opinionsForPapers(rows, complaintsExcluded).filter((row) => denouncing.has(row.registration));
  return new Set(rests.map((row) => row.code));
}

/** What is asked about them: the codes follow. */
export const REST_QUESTION = `Là phần còn lại của phiếu có tố cáo, có đưa vào văn bản không (nếu nội dung nhắc tới việc tố cáo: bấm "Hủy", đặt "Phạm vi" là "${SCOPES.unclear}" để giữ lại)`;

export interface SetAside {
  readonly complaints: number;
  readonly denunciations: number;
  /** Neither, but of a slip that denounces somebody. */
  readonly beside: number;
  readonly besideCodes: ReadonlySet<string>;
}

/** How many opinions stand aside, and why: what no paper carries is still counted, so that papers and reports add up. */
export function setAsideOf(rows: readonly Opinion[], complaintsExcluded: boolean): SetAside {
  const carried = new Set(opinionsForPapers(rows, complaintsExcluded).map((row) => row.code));
  const coded = rows.filter((row) => row.code !== '');
  const denouncing = new Set(coded.filter((row) => row.scope === 'out_to_cao').map((row) => row.registration));
  // Once the denunciation of a slip stands alone, what else the slip says is none, though its scope still says "partly".
  const denounces = (row: Opinion): boolean =>
    row.scope === 'out_to_cao' ||
    (row.scope === 'mixed_to_cao' && (row.status === 'separated' || !denouncing.has(row.registration)));
  const beside = coded.filter(
    (row) => !carried.has(row.code) && !denounces(row) && row.scope !== 'out_khieu_nai' && row.status !== 'separated',
  );
  return {
    complaints: coded.filter((row) => row.scope === 'out_khieu_nai').length,
    denunciations: coded.filter(denounces).length,
    beside: beside.length,
    besideCodes: new Set(beside.map((row) => row.code)),
  };
}
