/** What the superior gets as data: the figures of a coverage and the rows behind them, without any contact. */
import type { Day } from '../calendar/day.ts';
import type { OpinionView } from '../document/model.ts';
import { contentFor, opinionsFor, speakerName } from '../document/opinions.ts';
import { sameAsEarlier } from '../document/same-question.ts';
import { untilClosing } from '../document/until-closing.ts';
import { lowerFirst } from '../document/words.ts';
import { formatDay } from '../text/format.ts';
import { byField, byUnit, type FieldLine, type UnitLine } from './annexes.ts';
import type { ExportCell, ExportRows } from './export-sheets.ts';
import type { ReportFigures } from './figures.ts';
import { periodText } from './period.ts';
import { STANDINGS } from './standing.ts';

export interface ExportSource {
  /** "UBND xã Phú Xuyên" */
  readonly issuer: string;
  readonly figures: ReportFigures;
  /** The same period of the year before; a single conference has none */
  readonly previous?: ReportFigures;
  /** Opinions that papers may carry; those that the figures count are taken */
  readonly opinions: readonly OpinionView[];
  /** By code of the conference */
  readonly heldOn: ReadonlyMap<string, Day | null>;
}

/**
 * The opinions of the coverage that may stand in a list. Denunciations, complaints and what stands beside a denunciation
 * are counted in the other sheets and listed nowhere (requirements 5: "KN, TC: count only").
 */
export function exportedOpinions({ figures, opinions }: ExportSource): OpinionView[] {
  const counted = new Set(figures.opinions.map((row) => row.code));
  return opinionsFor('posted', opinions).filter((opinion) => counted.has(opinion.code));
}

/** The lines of each of EXPORT_SHEETS, in its order. */
export function exportRows(source: ExportSource): readonly [ExportRows, ...ExportRows[]] {
  const fields = byField(source.figures, source.previous);
  const units = byUnit(source.figures);
  return [
    opinionLines(source),
    [...fields.lines.map(fieldLine), fieldLine(fields.all, -1)],
    [...units.lines.map(unitLine), unitLine(units.all, -1)],
    figureLines(source),
  ];
}

function opinionLines(source: ExportSource): ExportRows {
  const opinions = exportedOpinions(source);
  const same = sameAsEarlier(opinions);
  return opinions.map((opinion, at) => {
    const first = opinions[same[at] ?? -1];
    return [...opinionLine(source, opinion, at), first ? `Cùng nội dung với ${first.code}` : ''];
  });
}

/**
 * A name only with consent, as in Phụ lục I; telephone, e-mail, identity number and the sender's own address are hidden in
 * the texts too. The note of the register is the office's own and stays there.
 */
function opinionLine({ figures, heldOn }: ExportSource, whole: OpinionView, at: number): ExportCell[] {
  const opinion = untilClosing(whole, figures.asOf);
  const hidden = (said: string): string => contentFor('posted', opinion, said);
  const { answeredOn, outcome } = opinion;
  const done = answeredOn !== null && answeredOn <= figures.asOf;
  return [
    at + 1,
    opinion.code,
    heldOn.get(opinion.conference) ?? null,
    speakerName(opinion.mayPublishName ? 'internal' : 'posted', opinion),
    opinion.hamlet,
    hidden(opinion.content),
    opinion.field,
    opinion.scopeText,
    opinion.agency || opinion.unit,
    opinion.answerPaper || opinion.answerWay,
    opinion.dueOn,
    done ? answeredOn : null,
    `${STANDINGS[opinion.standing]}${done && outcome !== '' ? `; ${lowerFirst(outcome)}` : ''}`,
  ];
}

function fieldLine(line: FieldLine, at: number): ExportCell[] {
  const { name, total, ours, superior, other, rest, atConference, inWriting, open, overdue, separated } = line;
  const { carried, carriedDone } = line;
  const counts = [
    total,
    ours,
    superior,
    other,
    rest,
    atConference,
    inWriting,
    open,
    overdue,
    separated,
    carried,
    carriedDone,
  ];
  return [at < 0 ? null : at + 1, name, ...counts, line.share, line.before];
}

function unitLine({ name, assigned, onTime, late, noDay, open, overdue, share }: UnitLine, at: number): ExportCell[] {
  return [at < 0 ? null : at + 1, name, assigned, onTime, late, noDay, open, overdue, share];
}

/** Whose figures, of when and closed when; then each figure with its definition. */
function figureLines({ issuer, figures }: ExportSource): ExportRows {
  const { conference } = figures.coverage;
  const about: readonly (readonly [string, ExportCell, string])[] = [
    ['Cơ quan báo cáo', issuer, ''],
    conference === '' ? ['Kỳ số liệu', figures.period.label, periodText(figures.period)] : ['Hội nghị', conference, ''],
    ['Số liệu chốt đến hết ngày', formatDay(figures.asOf), ''],
    ...figures.figures.map(({ label, value, text, definition }): [string, ExportCell, string] => [
      label,
      Number.isInteger(value) && !text.endsWith('%') ? value : text,
      definition,
    ]),
  ];
  return about.map((line, at) => [at + 1, ...line]);
}
