/**
 * The time that a report covers. Half-years run 15/12–14/6 and 15/6–14/12, as the state's reporting regime cuts them
 * (Nghị định 09/2019/NĐ-CP, điều 12: số liệu chốt từ ngày 15/12 năm trước đến 14/6); a plan that just says "6 tháng"
 * may be read as plain half-years. Both days are proposals that the office can change.
 */
import { addDays, type Day, day } from '../calendar/day.ts';
import { formatDayInText } from '../text/format.ts';

export type Period = { key: string; label: string; from: Day; to: Day };
export type PeriodKind = 'firstHalf' | 'secondHalf' | 'year';
export type Cut = 'regime' | 'plain';

const LABELS: Record<PeriodKind, string> = {
  firstHalf: '6 tháng đầu năm',
  secondHalf: '6 tháng cuối năm',
  year: 'năm',
};

export function reportPeriod(year: number, kind: PeriodKind, cut: Cut = 'regime'): Period {
  const [from, to] = cut === 'plain' ? plainDays(year, kind) : regimeDays(year, kind);
  return { key: `${year}-${kind}`, label: `${LABELS[kind]} ${year}`, from: day(from), to: day(to) };
}

/** The period of these days under its own name ("6 tháng đầu năm 2026"), by whichever cut; any other is named by its days. */
export function periodOf(from: Day, to: Day): Period {
  const year = Number(to.slice(0, 4));
  for (const kind of ['firstHalf', 'secondHalf', 'year'] as const)
    for (const cut of ['plain', 'regime'] as const) {
      const usual = reportPeriod(year, kind, cut);
      if (usual.from === from && usual.to === to) return usual;
    }
  const days = { key: `${from}..${to}`, label: '', from, to };
  return { ...days, label: periodText(days) };
}

/**
 * The half-year that a report asked for today is most likely about: from the middle of March the first, from the middle
 * of September the second; from January until then the second of the year before.
 */
export function usualPeriod(today: Day): { part: 1 | 2; year: number } {
  const year = Number(today.slice(0, 4));
  const monthAndDay = today.slice(5);
  if (monthAndDay < '03-15') return { part: 2, year: year - 1 };
  return { part: monthAndDay <= '09-14' ? 1 : 2, year };
}

/** The same days of the year before, for comparison. */
export function yearBefore(period: Period): Period {
  const shift = (of: Day) =>
    addDays(day(`${Number(of.slice(0, 4)) - 1}${of.slice(4, 8)}01`), Number(of.slice(8, 10)) - 1);
  return { key: `${period.key}-before`, label: 'cùng kỳ năm trước', from: shift(period.from), to: shift(period.to) };
}

export function within(period: Period, on: Day | null): boolean {
  return on !== null && on >= period.from && on <= period.to;
}

/** "từ ngày 15/12/2025 đến ngày 14/6/2026" */
export function periodText(period: Period): string {
  return `từ ngày ${formatDayInText(period.from)} đến ngày ${formatDayInText(period.to)}`;
}

function regimeDays(year: number, kind: PeriodKind): [string, string] {
  if (kind === 'firstHalf') return [`${year - 1}-12-15`, `${year}-06-14`];
  return [kind === 'year' ? `${year - 1}-12-15` : `${year}-06-15`, `${year}-12-14`];
}

function plainDays(year: number, kind: PeriodKind): [string, string] {
  if (kind === 'firstHalf') return [`${year}-01-01`, `${year}-06-30`];
  return [kind === 'year' ? `${year}-01-01` : `${year}-07-01`, `${year}-12-31`];
}
