/** What becomes of papers when one is final: the earlier final version is no longer in use; a notice's day starts its deadlines. */
import type { Conference, DossierItem, MadeDocument } from '../tables/conference-tables.ts';
import { KINDS_OF_PROFILE } from './kinds-of-profile.ts';

export interface FinalPlan {
  readonly final: readonly MadeDocument[];
  /** Final versions that these replace; their files stay as they are. */
  readonly retired: readonly MadeDocument[];
  /** Lines that cannot be made final, with the reason. */
  readonly refused: readonly string[];
}

/** What making the selected papers final does to them and to earlier final versions; nothing is deleted. */
export function planFinal(selected: readonly MadeDocument[], all: readonly MadeDocument[]): FinalPlan {
  const final = selected.filter((paper) => paper.state === 'draft');
  const replaces = (paper: MadeDocument): boolean =>
    paper.state === 'final' && final.some((one) => one.kind === paper.kind && one.subject === paper.subject);
  const refused = selected
    .filter((paper) => paper.state !== 'draft')
    .map((paper) => `${paper.code}: ${paper.state === 'final' ? 'đã chốt từ trước' : 'chưa phải dự thảo hoàn chỉnh'}`);
  return { final, retired: all.filter(replaces), refused };
}

/** The day on which a conclusion notice was issued is the conference's, where staff have not written one. */
export function noticeDay(final: readonly MadeDocument[], conference: Conference): Conference['conclusionIssuedOn'] {
  if (conference.conclusionIssuedOn !== null) return null;
  return (
    final.find((paper) => paper.kind === 'conclusionNotice' && paper.subject === conference.code)?.issuedOn ?? null
  );
}

/** Whether a paper is of this conference: of itself, of a unit or guest of it, of a slip or opinion. */
export function isPaperOf(conference: string, { subject }: Pick<MadeDocument, 'subject'>): boolean {
  return subject.startsWith(conference) && !/^\d/.test(subject.slice(conference.length));
}

export interface DossierState {
  readonly marks: readonly { readonly code: string; readonly set: Partial<DossierItem> }[];
  /** Required papers that are missing or still drafts: a sentence each, with the stage by which they should be there. */
  readonly missing: readonly { readonly stage: DossierItem['stage']; readonly sentence: string }[];
  readonly held: number;
}

/**
 * Which items of a dossier exist as made papers: a final one is there from its day of issue (else the day it was made),
 * a draft gives only its link. What staff linked or dated themselves stays.
 */
export function dossierState(
  items: readonly DossierItem[],
  papers: readonly MadeDocument[],
  dayOf: (paper: MadeDocument) => DossierItem['doneOn'],
): DossierState {
  const ours = new Set(papers.map((paper) => paper.docUrl).filter((url) => url !== ''));
  const marks: { code: string; set: Partial<DossierItem> }[] = [];
  const missing: DossierState['missing'][number][] = [];
  let held = 0;
  for (const item of items) {
    const paper = paperFor(item, papers);
    const set: Partial<DossierItem> = {};
    if (paper && item.link !== paper.docUrl && (item.link === '' || ours.has(item.link))) set.link = paper.docUrl;
    if (paper?.state === 'final' && item.doneOn === null) set.doneOn = dayOf(paper);
    if (Object.keys(set).length > 0) marks.push({ code: item.code, set });
    const done = item.doneOn !== null || set.doneOn != null || (item.link !== '' && !ours.has(item.link));
    if (done) held++;
    else if (paper)
      missing.push({ stage: item.stage, sentence: `${item.title}: mới có dự thảo ${paper.code}, chưa chốt` });
    else if (item.required === 'always') missing.push({ stage: item.stage, sentence: `${item.title}: chưa có` });
  }
  return { marks, missing, held };
}

/** The final version, else the latest draft. */
function paperFor(item: DossierItem, papers: readonly MadeDocument[]): MadeDocument | undefined {
  const kind = KINDS_OF_PROFILE[item.documentKind as keyof typeof KINDS_OF_PROFILE] ?? null;
  const made = papers.filter((paper) => kind !== null && paper.kind === kind);
  return made.filter((paper) => paper.state === 'final').pop() ?? made.filter((paper) => paper.state === 'draft').pop();
}
