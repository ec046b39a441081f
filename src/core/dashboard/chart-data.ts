/** The numbers that the dashboard's charts are drawn from: three blocks of a fixed height, each with a label that says the number too. */
import type { Day } from '../calendar/day.ts';
import { unitKey } from '../opinion/officers.ts';
import { isDenunciation } from '../opinion/scope.ts';
import { judgedOpinion } from '../report/judged-opinion.ts';
import { DONE, standing } from '../report/standing.ts';
import { OPINION_STATUSES } from '../tables/choices.ts';
import type { Opinion } from '../tables/register-tables.ts';

export type ChartKey = 'statuses' | 'fields' | 'units';

export interface ChartBlock {
  readonly header: readonly string[];
  /** At least one, at most `MOST_BARS`: what the bar is called, then its numbers. */
  readonly rows: readonly (readonly (string | number)[])[];
}

export const MOST_BARS = 9;
const OVER: ReadonlySet<string | null> = new Set(['told', 'separated']);

/** The opinions of the conference in front, and whatever of earlier ones is not over: years of answered ones would hide it. */
export function opinionsOnCharts(opinions: readonly Opinion[], conference: string | undefined): Opinion[] {
  return opinions.filter(
    (row) => row.code !== '' && (conference === undefined || row.conference === conference || !OVER.has(row.status)),
  );
}

/** Denunciations are counted among the statuses, and in no field and with no unit. */
export function chartBlocks(
  opinions: readonly Opinion[],
  fieldNames: Readonly<Record<string, string>>,
  today: Day,
): Record<ChartKey, ChartBlock> {
  const shown = opinions.filter((row) => !isDenunciation(row) && row.status !== 'separated');
  return { statuses: statusBlock(opinions), fields: fieldBlock(shown, fieldNames), units: unitBlock(shown, today) };
}

function statusBlock(opinions: readonly Opinion[]): ChartBlock {
  const counts = tallied(opinions, (row) => row.status ?? 'new');
  const rows = Object.entries(OPINION_STATUSES).map(([code, name]) => bar(shortOf(name), [counts.get(code) ?? 0]));
  return { header: ['Trạng thái', 'Số ý kiến'], rows };
}

/** "Đã tách, chuyển xử lý riêng" is "Đã tách" beside a bar. */
const shortOf = (name: string): string => name.split(',')[0] ?? name;

function fieldBlock(opinions: readonly Opinion[], names: Readonly<Record<string, string>>): ChartBlock {
  const counts = tallied(opinions, (row) => names[row.field] ?? (row.field.trim() || 'Chưa xác định'));
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]): Named => [name, [count]]);
  return { header: ['Lĩnh vực', 'Số ý kiến'], rows: limited(sorted, 'Lĩnh vực khác') };
}

/** Overdue first: it stands at the axis, where bars are compared best. */
function unitBlock(opinions: readonly Opinion[], today: Day): ChartBlock {
  const units = new Map<string, { name: string; values: [number, number, number, number] }>();
  for (const row of opinions) {
    if (row.unit.trim() === '') continue;
    const unit = units.get(unitKey(row.unit)) ?? { name: row.unit.trim(), values: [0, 0, 0, 0] };
    units.set(unitKey(row.unit), unit);
    const place = placeOf(row, today);
    if (place !== null) unit.values[place]++;
  }
  const sorted = [...units.values()]
    .filter(({ values }) => values.some((value) => value > 0))
    .sort((a, b) => b.values[0] - a.values[0] || sum(b.values) - sum(a.values))
    .map(({ name, values }): Named => [name, values]);
  const rows = limited(sorted, 'Đơn vị khác', 4);
  return { header: ['Đơn vị', 'Quá hạn', 'Trả lời trễ', 'Trong hạn', 'Trả lời đúng hạn'], rows };
}

/** By the judgement that the reports count by; an answer that had no day is neither late nor on time. */
function placeOf(row: Opinion, today: Day): 0 | 1 | 2 | 3 | null {
  const stands = standing(judgedOpinion(row, false), today);
  if (stands === 'overdue') return 0;
  if (stands === 'inTime') return 2;
  if (stands === 'answeredAtConference') return 3;
  if (!DONE.has(stands) || row.punctuality === null) return null;
  return row.punctuality === 'late' ? 1 : 3;
}

type Named = readonly [name: string, values: readonly number[]];

function limited(sorted: readonly Named[], rest: string, width = 1): ChartBlock['rows'] {
  if (sorted.length === 0) return [['Chưa có ý kiến', ...Array.from({ length: width }, () => 0)]];
  if (sorted.length <= MOST_BARS) return sorted.map(([name, values]) => bar(name, values));
  const left = sorted.slice(MOST_BARS - 1);
  const sums = Array.from({ length: width }, (_, at) => sum(left.map(([, values]) => values[at] ?? 0)));
  return [...sorted.slice(0, MOST_BARS - 1).map(([name, values]) => bar(name, values)), bar(rest, sums)];
}

const LABEL = 34;

/** "Đã phân công: 12"; of a unit its overdue among all: "Phòng Kinh tế: 2/9 quá hạn". */
function bar(name: string, values: readonly number[]): (string | number)[] {
  const short = name.length <= LABEL ? name : `${name.slice(0, LABEL - 1).trim()}…`;
  const said = values.length === 1 ? String(values[0]) : `${values[0]}/${sum(values)} quá hạn`;
  return [`${short}: ${said}`, ...values];
}

function tallied(opinions: readonly Opinion[], nameOf: (row: Opinion) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of opinions) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return counts;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
