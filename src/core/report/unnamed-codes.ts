import { isDenunciation } from '../opinion/scope.ts';
import type { Opinion } from '../tables/register-tables.ts';

/** Codes that no list may name: denunciations, and the slips on which they came. */
export function unnamedCodes(rows: readonly Opinion[]): ReadonlySet<string> {
  return new Set(rows.filter(isDenunciation).flatMap((row) => [row.code, row.registration]));
}
