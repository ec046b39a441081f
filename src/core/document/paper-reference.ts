/** How other papers refer to one that was issued: its number with the symbol, its day. */
import type { Day } from '../calendar/day.ts';
import type { Profile } from '../profile/profile-schema.ts';
import type { MadeDocument } from '../tables/conference-tables.ts';
import { formatDayInText } from '../text/format.ts';
import { KINDS, type KindInfo, type PaperKind } from './kinds.ts';

type Numbered = Pick<MadeDocument, 'kind' | 'number'>;

/** Issued by the office under its own name where the commune has one (compose/source.ts, officeFrame). */
const OF_OFFICE: ReadonlySet<string> = new Set<PaperKind>([
  ...(['acknowledgementSlip', 'assignmentSlip', 'assignmentProposal'] as const),
  ...(['opinionSummary', 'answerSummary', 'budgetEstimate', 'continuingPetitions'] as const),
]);
/** The unit that issues them has letters of its own, which the clerk types. */
const OF_UNIT: ReadonlySet<string> = new Set<PaperKind>(['unitAnswer', 'unitResultReport', 'readReport']);

/**
 * A number as it is quoted: "1" of a plan is "01/KH-UBND" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 3); what was
 * typed with its symbol stays. '' while none was given.
 */
export function numberInFull({ kind, number }: Numbered, tiers: Profile['commune']['tiers']): string {
  const typed = number
    .trim()
    .replace(/^số:?\s*/iu, '')
    .replace(/^(\d)(?!\d)/u, '0$1');
  const info: KindInfo | undefined = KINDS[kind as PaperKind];
  if (!/^\d+\p{L}?$/u.test(typed) || info === undefined || info.symbol === '' || OF_UNIT.has(kind)) return typed;
  if (info.symbol === 'UBND') return `${typed}/UBND-VP`;
  return `${typed}/${info.symbol}-${tiers === 2 && OF_OFFICE.has(kind) ? 'VP' : 'UBND'}`;
}

/**
 * "Văn bản số 07/UBND-VP ngày 28/6/2026": the petition to the superior that carried an opinion, as far as it was issued
 * until `asOf`. One that was made before papers remembered what they carry counts for every opinion of its conference.
 */
export function petitionOf(
  opinion: { readonly code: string; readonly conference: string },
  papers: readonly MadeDocument[],
  tiers: Profile['commune']['tiers'],
  asOf: Day,
): string {
  const sent = papers.filter(
    ({ kind, subject, state, number, issuedOn, carries }) =>
      kind === 'petitionToSuperior' &&
      subject === opinion.conference &&
      (state === 'final' || state === 'draft') &&
      number.trim() !== '' &&
      (issuedOn === null || issuedOn <= asOf) &&
      (carries === '' || carries.split(', ').includes(opinion.code)),
  );
  const last = sent[sent.length - 1];
  if (last === undefined) return '';
  const on = last.issuedOn ? ` ngày ${formatDayInText(last.issuedOn)}` : '';
  return `Văn bản số ${numberInFull(last, tiers)}${on}`;
}
