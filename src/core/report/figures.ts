/** The figures of a periodic report: each with its definition and the codes of the rows behind it. */
import type { Day } from '../calendar/day.ts';
import { answerFigures } from './answer-figures.ts';
import { balanceFigures } from './balance.ts';
import { conferenceFigures } from './conference-figures.ts';
import type { CountedOpinion } from './counted-opinion.ts';
import type { Coverage } from './coverage.ts';
import { count, type Figure } from './figure.ts';
import { brokenIdentities, listedCodes } from './identities.ts';
import { opinionFigures } from './opinion-figures.ts';
import type { Period } from './period.ts';
import { populationOf } from './population.ts';
import type { ConferenceRow, ReportRows } from './rows.ts';
import { satisfactionFigures } from './satisfaction.ts';
import { slipFigures } from './slip-figures.ts';
import { taskFigures } from './task-figures.ts';

export type ReportFigures = {
  coverage: Coverage;
  period: Period;
  asOf: Day;
  figures: readonly Figure[];
  /** Received in the period, judged on the closing day */
  opinions: readonly CountedOpinion[];
  /** Left open by what came before the period */
  carried: readonly CountedOpinion[];
  held: readonly ConferenceRow[];
  /** What does not add up or cannot be counted, with the rows; told before anybody signs */
  problems: readonly string[];
};

/** The rows of the coverage, counted as they stood on its closing day. A unit has no conferences and slips of its own. */
export function reportFigures(rows: ReportRows, coverage: Coverage): ReportFigures {
  const { period, asOf, unit } = coverage;
  const population = populationOf(rows, coverage);
  const { held, slips, opinions, carried, undated } = population;
  const figures: Figure[] = [
    ...(unit === '' ? [...conferenceFigures(held, asOf), ...slipFigures(slips)] : []),
    ...opinionFigures(opinions),
    ...answerFigures(population, asOf),
    ...balanceFigures(population, coverage),
    ...taskFigures(population, coverage),
    ...satisfactionFigures(population.surveys),
    ...(undated.length === 0
      ? []
      : [
          count(
            'undated',
            'Ý kiến không rõ ngày tiếp nhận',
            undated,
            'Phiếu không có hoặc không đọc được ngày tiếp nhận; chưa tính vào kỳ nào',
          ),
        ]),
  ];
  return { coverage, period, asOf, figures, opinions, carried, held, problems: problemsOf(figures) };
}

function problemsOf(figures: readonly Figure[]): string[] {
  const codesOf = (key: string) => figures.find((item) => item.key === key)?.codes ?? [];
  const seen = new Set<string>();
  const twice = [...codesOf('opinions'), ...codesOf('balance.carriedOver')].filter(
    (code) => seen.size === seen.add(code).size,
  );
  const undated = figures.find((item) => item.key === 'undated');
  return [
    ...brokenIdentities(figures),
    ...(twice.length === 0 ? [] : [`Mã ý kiến có ở nhiều dòng: ${listedCodes(twice)}.`]),
    ...(undated
      ? [`${undated.text} ý kiến không rõ ngày tiếp nhận, chưa tính vào kỳ nào: ${listedCodes(undated.codes)}.`]
      : []),
  ];
}

export function figure(report: ReportFigures, key: string): Figure {
  return (
    report.figures.find((item) => item.key === key) ?? {
      key,
      label: key,
      value: 0,
      text: '0',
      definition: '',
      codes: [],
      withheld: 0,
    }
  );
}
