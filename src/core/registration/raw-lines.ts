/** Finds a slip among the raw answers that Google keeps beside the register: they carry no response id. */

import type { Registration } from '../tables/register-tables.ts';
import { cleanLine, cleanSection } from '../text/clean.ts';

type Wanted = Pick<Registration, 'submittedAt' | 'fullName' | 'aboutProcedures' | 'aboutHandling'>;

/** Lines (from 1) that hold this slip: sent in the same second, or holding one of its sections word for word. */
export function rawLinesOf(slip: Wanted, grid: readonly (readonly unknown[])[]): number[] {
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
  const exact = candidates.filter((one) => one.sameTime && (one.sameText || one.sameName));
  if (exact.length > 0) return exact.map((one) => one.line);
  const byText = candidates.filter((one) => one.sameText);
  if (byText.length > 0) return byText.map((one) => one.line);
  return candidates.length === 1 ? candidates.map((one) => one.line) : [];
}
