/** Finds a slip among the raw answers that Google keeps beside the register: they carry no response id. */

import type { Registration } from '../tables/register-tables.ts';
import { cleanLine, cleanSection } from '../text/clean.ts';

type Wanted = Pick<Registration, 'submittedAt' | 'fullName' | 'aboutProcedures' | 'aboutHandling'>;

/** Lines of a sheet of raw answers, counted from 1. */
export interface RawLines {
  /** Certainly this slip */
  readonly own: readonly number[];
  /** The same words at another time and under another name: another citizen's, as far as anyone can tell */
  readonly doubtful: readonly number[];
}

/**
 * Lines that hold this slip: sent in the same second; else holding one of its sections word for word, under the same name.
 * Neighbours may send the same text: what is not certainly this slip's is for a person to look at.
 */
export function rawLinesOf(slip: Wanted, grid: readonly (readonly unknown[])[]): RawLines {
  const texts = [slip.aboutProcedures, slip.aboutHandling].map(cleanSection).filter((text) => text.length >= 20);
  const second = slip.submittedAt ? Math.floor(slip.submittedAt.getTime() / 1000) : null;
  const candidates: { line: number; sameTime: boolean; sameText: boolean; sameName: boolean }[] = [];
  grid.forEach((cells, at) => {
    if (at === 0) return;
    const [time] = cells;
    const sameTime = time instanceof Date && second === Math.floor(time.getTime() / 1000);
    const said = cells.slice(1).map((cell) => (typeof cell === 'string' ? cleanSection(cell.replace(/^'/, '')) : ''));
    const sameText = texts.some((text) => said.includes(text));
    const sameName = slip.fullName !== '' && said.some((text) => cleanLine(text) === slip.fullName);
    if (sameTime || sameText) candidates.push({ line: at + 1, sameTime, sameText, sameName });
  });
  const lines = (of: typeof candidates): number[] => of.map((one) => one.line);
  const byText = candidates.filter((one) => one.sameText);
  const exact = candidates.filter((one) => one.sameTime && (one.sameText || one.sameName));
  const named = exact.length > 0 ? exact : byText.filter((one) => one.sameName);
  if (named.length > 0) return { own: lines(named), doubtful: lines(byText.filter((one) => !named.includes(one))) };
  const only = byText.length > 0 ? byText : candidates;
  // A line that stands alone is not yet this slip's: its own may have been deleted by a run that was cut off.
  const certain = only.length === 1 && (only[0]?.sameTime || (slip.fullName === '' && second === null));
  return certain ? { own: lines(only), doubtful: [] } : { own: [], doubtful: lines(only) };
}
