/** The charts of reports: opinions by field and by where they stand, units by what they kept and what they missed. */
import type { UnitLine } from '../report/annexes.ts';
import { STANDINGS, type Standing } from '../report/standing.ts';
import { formatPercent } from '../text/format.ts';
import { type BarChart, barChart, PATTERNS, sum } from './bars.ts';

/** Charts as the loops of a template, numbered in the order in which they stand in the paper; what is not drawn takes no number. */
export function numberedCharts<Key extends string>(
  charts: Readonly<Record<Key, BarChart | null>>,
): Record<Key, BarChart[]> {
  let number = 0;
  const lists = Object.entries<BarChart | null>(charts).map(([key, chart]) => [
    key,
    chart ? [{ ...chart, caption: `Biểu đồ ${++number}. ${chart.caption}` }] : [],
  ]);
  return Object.fromEntries(lists) as Record<Key, BarChart[]>;
}

/** Opinions by field, those with the most first. */
export function fieldChart(fields: readonly (readonly [name: string, count: number])[]): BarChart | null {
  const all = sum(fields.map(([, count]) => count));
  const sorted = [...fields].sort(([, one], [, other]) => other - one);
  return barChart(
    'Ý kiến, kiến nghị theo lĩnh vực',
    sorted.map(([name, count]) => ({ name, values: [count] })),
    ([count = 0]) => `${count} (${formatPercent(count, all)})`,
  );
}

/** Opinions of the dialogue by where they stand; what is overdue is told also where nothing is. */
export function standingChart(count: (of: Standing) => number): BarChart | null {
  const named = Object.entries(STANDINGS) as [Standing, string][];
  return barChart(
    'Kết quả giải quyết ý kiến, kiến nghị',
    named
      .filter(([of]) => of !== 'separated' && (of === 'overdue' || count(of) > 0))
      .map(([of, name]) => ({ name, values: [count(of)] })),
  );
}

/** Units by what was answered on time and what was late or is overdue, those with the most of that first. */
export function unitChart(units: readonly UnitLine[]): BarChart | null {
  const judged = units
    .map(({ name, onTime, late, overdue }) => ({ name, values: [onTime, late + overdue] as const }))
    .filter(({ values }) => sum(values) > 0)
    .sort((one, other) => other.values[1] - one.values[1] || other.values[0] - one.values[0]);
  return barChart(
    `Trả lời đúng hạn (${PATTERNS[0]}) và trễ hạn, quá hạn (${PATTERNS[1]}) theo đơn vị`,
    judged,
    ([kept = 0, missed = 0]) => `${kept} đúng hạn, ${missed} trễ`,
  );
}
