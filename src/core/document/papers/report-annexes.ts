/** The annexes of a report: opinions one by one, by field, by unit, petitions, and beside the year before. */
import type { Day } from '../../calendar/day.ts';
import { byField, byUnit, type FieldLine, type UnitLine } from '../../report/annexes.ts';
import { comparisonLines } from '../../report/comparison.ts';
import type { ReportFigures } from '../../report/figures.ts';
import { STANDINGS } from '../../report/standing.ts';
import type { OpinionView, Scope } from '../model.ts';
import { contentFor, opinionsFor, speakerName } from '../opinions.ts';
import { sameAsEarlier } from '../same-question.ts';
import { shortened } from '../shortened.ts';
import { untilClosing } from '../until-closing.ts';
import { dayOrDash } from '../words.ts';

export type PetitionLine = { content: string; agency: string; paper: string; reply: string };

export type AnnexInput = {
  readonly figures: ReportFigures;
  readonly previous?: ReportFigures;
  readonly cumulative?: ReportFigures;
  readonly opinions: readonly OpinionView[];
  readonly petitions: readonly PetitionLine[];
  /** Days of all conferences, by code; an opinion carried over belongs to an earlier one */
  readonly conferenceDays: ReadonlyMap<string, Day | null>;
};

/** So many characters of an opinion stand in "Nội dung tóm tắt". */
const SUMMARY = 500;

export function annexData(input: AnnexInput) {
  const fields = byField(input.figures, input.previous);
  const units = byUnit(input.figures);
  const comparison = input.previous ? comparisonLines(input.figures, input.previous, input.cumulative) : [];
  return {
    ...details(input),
    fields: numbered(fields.lines.map(numbers)),
    allFields: numbers(fields.all),
    units: numbered(units.lines.map(numbers)),
    allUnits: numbers(units.all),
    noPetitions: input.petitions.length === 0,
    hasPetitions: input.petitions.length > 0,
    petitions: numbered(input.petitions),
    hasComparison: comparison.length > 0,
    comparison: numbered(comparison),
  };
}

/** The lines that charts and remarks draw on. */
export const linesOf = (figures: ReportFigures): { fields: FieldLine[]; units: UnitLine[] } => ({
  fields: byField(figures).lines,
  units: byUnit(figures).lines,
});

function details({ figures, opinions: given, conferenceDays }: AnnexInput) {
  const opinions = opinionsFor('internal', given);
  const carried = new Set(figures.carried.map((row) => row.code));
  const same = sameAsEarlier(opinions);
  const days = new Map([...conferenceDays].map(([code, on]) => [code, dayOrDash(on)]));
  return {
    noDetails: opinions.length === 0,
    hasDetails: opinions.length > 0,
    details: opinions
      .map((opinion) => untilClosing(opinion, figures.asOf))
      .map((opinion, at) => ({
        no: String(at + 1),
        conference: days.get(opinion.conference) ?? '–',
        who: speakerName(opinion.mayPublishName ? 'internal' : 'posted', opinion),
        hamlet: opinion.hamlet,
        content: shortened(contentFor('posted', opinion), SUMMARY).text,
        field: opinion.field,
        scope: AUTHORITY[opinion.scope],
        unit: answeredBy(opinion),
        way: opinion.answerPaper === '' ? opinion.answerWay : opinion.answerPaper,
        due: dayOrDash(opinion.dueOn),
        done: dayOrDash(opinion.answeredOn),
        result: STANDINGS[opinion.standing],
        // The note of the register is the office's own: what was telephoned, what was answered before.
        note: [carried.has(opinion.code) ? 'Kỳ trước chuyển sang' : '', sameNumber(same[at] ?? null)]
          .filter((said) => said !== '')
          .join('; '),
      })),
  };
}

const sameNumber = (at: number | null): string => (at === null ? '' : `Cùng nội dung với ý kiến số ${at + 1}`);

/** Whose matter it is; whether it was passed up is said by the result. */
const AUTHORITY: Readonly<Record<Scope, string>> = {
  in_scope: 'Cấp xã',
  beyond_authority: 'Cấp trên',
  other_agency: 'Cơ quan khác',
  out_khieu_nai: 'Khiếu nại',
  out_to_cao: '',
  mixed_to_cao: '',
  out_other: 'Không thuộc nội dung',
  unclear: 'Chưa xác định',
};

/** What the commune answered itself bears the name of its unit, also where the matter is somebody else's. */
function answeredBy({ standing, agency, unit }: OpinionView): string {
  const own = standing === 'answeredInWriting' || standing === 'answeredAtConference';
  return own ? unit || agency : agency || unit;
}

const numbered = <Line extends object>(lines: readonly Line[]): (Line & { no: string })[] =>
  lines.map((line, at) => ({ no: String(at + 1), ...line }));

/** Numbers as the table prints them. */
function numbers<T extends { [name: string]: string | number }>(line: T): { [Name in keyof T]: string } {
  return Object.fromEntries(Object.entries(line).map(([name, value]) => [name, String(value)])) as {
    [Name in keyof T]: string;
  };
}
