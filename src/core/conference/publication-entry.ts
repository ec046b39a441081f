/** What a person types to record publications. */
import type { Day } from '../calendar/day.ts';
import type { Publication } from '../tables/conference-tables.ts';
import { readNumberedDays } from './numbered-days.ts';

export interface PublicationEntry {
  /** Code of the planned row; '' for a place beyond the plan. */
  readonly code: string;
  readonly what: string;
  readonly where: string;
  readonly on: Day;
}

/** Numbers of the planned rows, as `readNumberedDays` reads them; or "nội dung | nơi", a line each, for places beyond the plan. */
export function readPublications(
  said: string,
  open: readonly Publication[],
  today: Day,
): { readonly entries: readonly PublicationEntry[]; readonly unclear: readonly string[] } {
  if (!said.includes('|')) {
    const { picked, unclear } = readNumberedDays(said, open.length, today);
    const entries = picked.flatMap(({ at, on }) => {
      const row = open[at];
      return row ? [{ code: row.code, what: row.what, where: row.where, on }] : [];
    });
    return { entries, unclear };
  }
  const entries: PublicationEntry[] = [];
  const unclear: string[] = [];
  for (const piece of said.split(/[;\n]/).map((part) => part.trim())) {
    if (piece === '') continue;
    const [what = '', where = ''] = piece.split('|').map((part) => part.trim());
    if (what === '' || where === '') unclear.push(piece);
    else entries.push({ code: '', what, where, on: today });
  }
  return { entries, unclear };
}
