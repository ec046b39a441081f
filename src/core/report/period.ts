/**
 * The time that a report covers. A plan that just says "6 tháng" is read as plain half-years (plan 003, lines 103, 209);
 * where the profile says so, the year runs 15/12–14/12 and is cut on 14/6 and 14/9, as the state's reporting regime cuts
 * it (Nghị định 09/2019/NĐ-CP, điều 12). Both days are proposals: the office may name any others.
 */
import { addDays, type Day, day } from '../calendar/day.ts';
import { formatDayInText } from '../text/format.ts';

export type Period = { key: string; label: string; from: Day; to: Day };
export type PeriodKind = 'firstHalf' | 'secondHalf' | 'nineMonths' | 'year';
export type Cut = 'regime' | 'plain';

const LABELS: Record<PeriodKind, string> = {
  firstHalf: '6 tháng đầu năm',
  secondHalf: '6 tháng cuối năm',
  nineMonths: '9 tháng đầu năm',
  year: 'năm',
};

/** First and last day, as "-MM-DD"; the regime's year begins in the one before. */
const DAYS: Record<Cut, Record<PeriodKind, readonly [from: string, to: string]>> = {
  plain: {
    firstHalf: ['-01-01', '-06-30'],
    secondHalf: ['-07-01', '-12-31'],
    nineMonths: ['-01-01', '-09-30'],
    year: ['-01-01', '-12-31'],
  },
  regime: {
    firstHalf: ['-12-15', '-06-14'],
    secondHalf: ['-06-15', '-12-14'],
    nineMonths: ['-12-15', '-09-14'],
    year: ['-12-15', '-12-14'],
  },
};

export function reportPeriod(year: number, kind: PeriodKind, cut: Cut = 'regime'): Period {
  const [from, to] = DAYS[cut][kind];
  const first = from === '-12-15' ? year - 1 : year;
  return {
    key: `${year}-${kind}`,
    label: `${LABELS[kind]} ${year}`,
    from: day(`${first}${from}`),
    to: day(`${year}${to}`),
  };
}

/** From the first day of the year that the period ends in, for what is counted up ("lũy kế"). */
export function sinceNewYear(period: Period, cut: Cut): Period {
  const { from } = reportPeriod(yearOfCut(period.to, cut), 'year', cut);
  return from < period.from ? periodOf(from, period.to) : period;
}

const yearOfCut = (on: Day, cut: Cut): number =>
  Number(on.slice(0, 4)) + (cut === 'regime' && on.slice(4) > DAYS.regime.year[1] ? 1 : 0);

/** The period of these days under its own name ("6 tháng đầu năm 2026"), by whichever cut; any other is named by its days. */
export function periodOf(from: Day, to: Day): Period {
  const year = Number(to.slice(0, 4));
  for (const kind of Object.keys(LABELS) as PeriodKind[])
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
