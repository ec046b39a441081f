import { dayAt } from '../src/core/calendar/day.ts';
import { documents, type MadeDocument } from '../src/core/tables/conference-tables.ts';
import { formatDay } from '../src/core/text/format.ts';
import type { DemoClerk } from './demo-clerk.ts';

/** Papers that an office signs without a number of its own. */
const UNNUMBERED: ReadonlySet<MadeDocument['kind']> = new Set(['minutes', 'agenda', 'runningScript']);

/** The drafts of these kinds are signed today: number and day typed into "Văn bản", then made final by the command, with both in a new file. */
export function issuePapers(clerk: DemoClerk, ...kinds: MadeDocument['kind'][]): void {
  const papers = clerk.rows(documents);
  const drafts = papers.filter((paper) => paper.state === 'draft' && kinds.includes(paper.kind));
  let last = Math.max(0, ...papers.map((paper) => Number.parseInt(paper.number, 10) || 0));
  const issuedOn = formatDay(dayAt(clerk.workspace.clock.now()));
  const cells = drafts.map(({ code, kind }): [string, Record<string, string>] => [
    code,
    UNNUMBERED.has(kind) ? { issuedOn } : { number: String(++last).padStart(2, '0'), issuedOn },
  ]);
  clerk.typeCells(documents, new Map(cells));
  clerk.commandFor('finalizePapers', documents, [...drafts.map((paper) => paper.code)]);
}
