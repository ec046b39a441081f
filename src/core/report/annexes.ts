/** The tables of a periodic report: by field (Phụ lục II) and by unit (Phụ lục III); rows add up to the totals. */
import type { Day } from '../calendar/day.ts';
import { formatPercent } from '../text/format.ts';
import { fieldName, fieldsOf, type ReportFigures } from './figures.ts';
import type { OpinionRow } from './rows.ts';
import { DONE, standing, wasOnTime } from './standing.ts';

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
  share: string;
  before: string;
};

export type UnitLine = {
  name: string;
  assigned: number;
  onTime: number;
  late: number;
  open: number;
  overdue: number;
  share: string;
};

/** One line for each field and a last one for all; `previous` is the same period of the year before. */
export function byField(report: ReportFigures, previous?: ReportFigures): { lines: FieldLine[]; all: FieldLine } {
  const before = previous?.opinions;
  const line = (name: string, rows: readonly OpinionRow[], earlier: number | undefined) =>
    fieldLine(name, rows, report.asOf, earlier);
  const lines = fieldsOf(report.opinions).map((name) =>
    line(
      name,
      report.opinions.filter((row) => fieldName(row) === name),
      before?.filter((row) => fieldName(row) === name).length,
    ),
  );
  return { lines, all: line('Tổng số', report.opinions, before?.length) };
}

export function byUnit(report: ReportFigures): { lines: UnitLine[]; all: UnitLine } {
  const assigned = report.opinions.filter(
    (row) => row.unit.trim() !== '' && standing(row, report.asOf) !== 'separated',
  );
  const units = [...new Set(assigned.map((row) => row.unit.trim()))].sort((one, other) =>
    one.localeCompare(other, 'vi'),
  );
  const lines = units.map((name) =>
    unitLine(
      name,
      assigned.filter((row) => row.unit.trim() === name),
      report.asOf,
    ),
  );
  return { lines, all: unitLine('Tổng số', assigned, report.asOf) };
}

/** "tăng 3 (15%)", "giảm 2 (10%)", "không đổi"; against nothing, a dash. */
export function compared(now: number, before: number): string {
  if (before === 0) return now === 0 ? 'không đổi' : '–';
  if (now === before) return 'không đổi';
  return `${now > before ? 'tăng' : 'giảm'} ${Math.abs(now - before)} (${formatPercent(Math.abs(now - before), before)})`;
}

function fieldLine(name: string, rows: readonly OpinionRow[], asOf: Day, earlier: number | undefined): FieldLine {
  const stands = rows.map((row) => standing(row, asOf));
  const many = (...of: string[]) => stands.filter((one) => of.includes(one)).length;
  const done = stands.filter((one) => DONE.has(one)).length;
  const ours = rows.filter((row) => row.scope === 'in_scope').length;
  const superior = rows.filter((row) => row.scope === 'beyond_authority').length;
  const other = rows.filter((row) => row.scope === 'other_agency').length;
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
    separated: many('separated'),
    share: formatPercent(done, rows.length - many('separated')),
    before: earlier === undefined ? '–' : compared(rows.length, earlier),
  };
}

function unitLine(name: string, rows: readonly OpinionRow[], asOf: Day): UnitLine {
  const done = rows.filter((row) => DONE.has(standing(row, asOf)));
  const late = done.filter((row) => wasOnTime(row, asOf) === false).length;
  const overdue = rows.filter((row) => standing(row, asOf) === 'overdue').length;
  return {
    name,
    assigned: rows.length,
    onTime: done.length - late,
    late,
    open: rows.length - done.length - overdue,
    overdue,
    share: formatPercent(done.length - late, done.length),
  };
}
