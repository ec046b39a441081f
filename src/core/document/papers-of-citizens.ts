/** Which made papers carry a citizen's name or contact, when these have been kept long enough. */
import type { MadeDocument } from '../tables/conference-tables.ts';
import { KINDS } from './kinds.ts';

export interface PapersOfCitizens {
  /** Made for one citizen and of no use after the conference: their files go, their rows lose the name. */
  readonly bin: readonly MadeDocument[];
  /** Records of the office that may name people: an archivist decides, so they are listed. */
  readonly keep: readonly MadeDocument[];
}

const FOR_ONE_CITIZEN: ReadonlySet<string> = new Set(['acknowledgementSlip', 'invitation']);
const NAMELESS: ReadonlySet<string> = new Set(['registrationSlip', 'plan', 'dossierCover', 'budgetEstimate']);

/** Papers of these conferences (their subject begins with a conference's code); what is posted names nobody unasked. */
export function papersOfCitizens(papers: readonly MadeDocument[], conferences: ReadonlySet<string>): PapersOfCitizens {
  const ours = papers.filter(
    (paper) => hasFile(paper) && [...conferences].some((code) => paper.subject.startsWith(code)),
  );
  const isForOne = (paper: MadeDocument): boolean => FOR_ONE_CITIZEN.has(paper.kind) && !conferences.has(paper.subject);
  const names = (paper: MadeDocument): boolean =>
    KINDS[paper.kind as keyof typeof KINDS]?.audience !== 'posted' && !NAMELESS.has(paper.kind);
  return {
    bin: ours.filter(isForOne),
    keep: ours.filter((paper) => !isForOne(paper) && names(paper) && paper.kind !== 'invitation'),
  };
}

const hasFile = ({ docId, docxId }: MadeDocument): boolean => docId !== '' || docxId !== '';

/** Papers in which what one slip said may stand: its own, and those that list opinions and were made since it came. */
export function papersAbout(
  papers: readonly MadeDocument[],
  slip: { readonly code: string; readonly conference: string; readonly submittedAt: Date | null },
): { readonly own: readonly MadeDocument[]; readonly lists: readonly MadeDocument[] } {
  const isOwn = (paper: MadeDocument): boolean =>
    paper.subject === slip.code || paper.subject.startsWith(`${slip.code}-`);
  const since = slip.submittedAt?.getTime() ?? 0;
  const live = papers.filter(hasFile);
  return {
    own: live.filter(isOwn),
    lists: live.filter(
      (paper) =>
        !isOwn(paper) &&
        (PERIOD_LISTS.has(paper.kind) ||
          (paper.subject.startsWith(slip.conference) && OPINION_LISTS.has(paper.kind))) &&
        (paper.madeAt?.getTime() ?? since) >= since,
    ),
  };
}

/** Of all conferences of a period. */
const PERIOD_LISTS: ReadonlySet<string> = new Set(['sixMonthReport', 'figuresExport']);
const OPINION_LISTS: ReadonlySet<string> = new Set([
  ...['opinionSummary', 'assignmentProposal', 'assignmentSlip', 'answerSummary', 'runningScript', 'readReport'],
  ...[
    'minutes',
    'conclusionNotice',
    'resultReport',
    'petitionToSuperior',
    'unitResultReport',
    'directive',
    'unitAnswer',
    'publicAnswers',
  ],
]);

/** The row of a paper whose files are gone. */
export function withoutPaper(paper: MadeDocument): Partial<MadeDocument> {
  const name = KINDS[paper.kind as keyof typeof KINDS]?.name ?? paper.kind;
  return { title: `${name} (đã xóa)`, state: 'void', docUrl: '', docxUrl: '', docId: '', docxId: '', error: '' };
}
