/** The tables of a periodic report: by field (Phụ lục II) and by unit (Phụ lục III); rows add up to the totals. */
import { formatPercent } from '../text/format.ts';
import type { CountedOpinion } from './counted-opinion.ts';
import { total } from './figure.ts';
import type { ReportFigures } from './figures.ts';
import { grouped, inOrder, named } from './grouped.ts';
import { unitOf } from './leading-unit.ts';
import { DONE, type Standing } from './standing.ts';

export type FieldLine = {
  name: string;
  total: number;
  ours: number;
  superior: number;
  other: number;
  /** Outside the dialogue's subject, not decided yet, or separated */
  rest: number;
  atConference: number;
  inWriting: number;
  open: number;
  overdue: number;
  separated: number;
  /** Left open by what came before the period, and how many of them were finished in it; in none of the numbers before */
  carried: number;
  carriedDone: number;
  share: string;
  before: string;
};

export type UnitLine = {
  name: string;
  /** Received in the period or carried over; what the chair answered in the hall is counted so on a line of its own */
  assigned: number;
  onTime: number;
  late: number;
  /** Answered, and no day was set or has come by which that is judged */
  noDay: number;
  open: number;
  overdue: number;
  /** On time, of what was answered and had a limit and what is overdue: who owes an answer did not keep its time */
  share: string;
};

/** One line for each field and a last one for all; `previous` is the same period of the year before. */
export function byField(report: ReportFigures, previous?: ReportFigures): { lines: FieldLine[]; all: FieldLine } {
  const fields = grouped(report.opinions, fieldOf);
  const earlier = grouped(report.carried, fieldOf);
  const before = previous && grouped(previous.opinions, fieldOf);
  const names = inOrder([...fields.keys(), ...earlier.keys(), ...(before?.keys() ?? [])]);
  const lines = names.map((name) =>
    fieldLine(name, fields.get(name) ?? [], earlier.get(name) ?? [], before && (before.get(name)?.length ?? 0)),
  );
  return { lines, all: fieldLine('Tổng số', report.opinions, report.carried, previous?.opinions.length) };
}

/** One line for each unit that leads, and for what bears no unit: received in the period and carried over; what stands apart is in none. */
export function byUnit(report: ReportFigures): { lines: UnitLine[]; all: UnitLine } {
  const ours = [...report.opinions, ...report.carried].filter((row) => row.standing !== 'separated');
  const units = grouped(ours, unitOf);
  const lines = inOrder(units.keys()).map((name) => unitLine(name, units.get(name) ?? []));
  return { lines, all: unitLine('Tổng số', ours) };
}

const fieldOf = (row: CountedOpinion): string => named(row.field);

/** "tăng 3 (15%)", "giảm 2 (10%)", "không đổi"; against nothing, a dash. */
export function compared(now: number, before: number): string {
  if (before === 0) return now === 0 ? 'không đổi' : '–';
  if (now === before) return 'không đổi';
  return `${now > before ? 'tăng' : 'giảm'} ${Math.abs(now - before)} (${formatPercent(Math.abs(now - before), before)})`;
}

function fieldLine(
  name: string,
  rows: readonly CountedOpinion[],
  carried: readonly CountedOpinion[],
  yearBefore: number | undefined,
): FieldLine {
  const counts = countsOf(rows, (row) => row.standing);
  const scopes = countsOf(rows, (row) => row.scope);
  const many = (...of: Standing[]) => total(of.map((one) => counts.get(one) ?? 0));
  const separated = many('separated');
  const [ours = 0, superior = 0, other = 0] = (['in_scope', 'beyond_authority', 'other_agency'] as const).map(
    (scope) => scopes.get(scope) ?? 0,
  );
  return {
    name,
    total: rows.length,
    ours,
    superior,
    other,
    rest: rows.length - ours - superior - other,
    atConference: many('answeredAtConference'),
    inWriting: many('answeredInWriting', 'guided', 'superiorAnswered'),
    open: many('inTime', 'escalatedOpen', 'unassigned', 'outside'),
    overdue: many('overdue'),
    separated,
    carried: carried.length,
    carriedDone: carried.filter((row) => row.timing !== null).length,
    share: formatPercent(many(...DONE), rows.length - separated),
    before: yearBefore === undefined ? '–' : compared(rows.length, yearBefore),
  };
}

function unitLine(name: string, rows: readonly CountedOpinion[]): UnitLine {
  const timings = countsOf(rows, (row) => row.timing ?? '');
  const onTime = (timings.get('onTime') ?? 0) + (timings.get('onTimeExtended') ?? 0);
  const late = timings.get('late') ?? 0;
  const noDay = timings.get('noDay') ?? 0;
  const overdue = rows.filter((row) => row.standing === 'overdue').length;
  return {
    name,
    assigned: rows.length,
    onTime,
    late,
    noDay,
    open: rows.length - onTime - late - noDay - overdue,
    overdue,
    share: formatPercent(onTime, onTime + late + overdue),
  };
}

function countsOf<T>(rows: readonly T[], classOf: (row: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(classOf(row), (counts.get(classOf(row)) ?? 0) + 1);
  return counts;
}
