/** What a report is about: a period, closed on a day, of the whole office or of one conference or unit. Its key is the subject of the paper. */
import { addDays, type Day, daysBetween, parseDay } from '../calendar/day.ts';
import { type Period, periodOf, yearBefore } from './period.ts';

export type Coverage = {
  readonly period: Period;
  /** "Chốt đến hết ngày": what was done later is not counted, so that the same register gives the same numbers a year later */
  readonly asOf: Day;
  /** Code of the one conference; '' = all of the period */
  readonly conference: string;
  /** Name of the one unit as the register has it; '' = all */
  readonly unit: string;
};

/** The whole office in a period, closed on its last day unless another is given. */
export function wholeOffice(period: Period, asOf: Day = period.to): Coverage {
  return { period, asOf, conference: '', unit: '' };
}

/** Figures are closed with the period; while it still runs, with today. */
export function closingDay(period: Period, today: Day): Day {
  return period.to < today ? period.to : today;
}

/** The same of the year before, for comparison: closed as many days after its period as this one. */
export function yearBeforeOf(coverage: Coverage): Coverage {
  const period = yearBefore(coverage.period);
  return { ...coverage, period, asOf: addDays(period.to, daysBetween(coverage.period.to, coverage.asOf)) };
}

/** "2026-01-01..2026-06-30|2026-06-30", then the conference and the unit where there is one; `coverageOf` reads it. */
export function coverageKey({ period, asOf, conference, unit }: Coverage): string {
  const parts = [`${period.from}..${period.to}`, asOf, escaped(conference), escaped(unit)];
  return parts.join('|').replace(/\|+$/, '');
}

/** The coverage that a key names; null for what is no such key. */
export function coverageOf(key: string): Coverage | null {
  const [days = '', closed = '', conference = '', unit = '', ...rest] = key.split('|');
  const [from, to, ...more] = days.split('..').map(parseDay);
  const asOf = parseDay(closed);
  if (!from || !to || !asOf || to < from || rest.length + more.length > 0) return null;
  return { period: periodOf(from, to), asOf, conference: unescaped(conference), unit: unescaped(unit) };
}

/** A name may hold the mark that parts the key, or the sign of the escape itself. */
const escaped = (name: string): string => name.replace(/%/g, '%25').replace(/\|/g, '%7C');
const unescaped = (name: string): string => name.replace(/%7C/g, '|').replace(/%25/g, '%');
