/** What a person types to say which figures are wanted. */
import { type Day, dayAt, parseDay } from '../calendar/day.ts';
import type { Conference } from '../tables/conference-tables.ts';
import { foldedPhrase } from '../text/fold.ts';
import { type Coverage, closingDay, wholeOffice } from './coverage.ts';
import { type Period, periodOf, reportPeriod, usualPeriod } from './period.ts';

const PARTS = { '1': 'firstHalf', '2': 'secondHalf', '3': 'year' } as const;

/**
 * Nothing: the half-year that a report of today is about. "1/2026", "2", "3/2025": a half or the whole of a year. Two days,
 * "01/01/2026-31/03/2026". The code of a conference: all of it, as it stands today. Null where it is none of these, a day
 * does not exist or the last one lies before the first.
 */
export function readCoverage(said: string, today: Day, conferences: readonly Conference[]): Coverage | null {
  const usual = usualPeriod(today);
  const [, part, year] = /^([123])(?:[/\s-]+(\d{4}))?$/.exec(said.trim() || `${usual.part}/${usual.year}`) ?? [];
  if (part) return closed(reportPeriod(Number(year ?? usual.year), PARTS[part as keyof typeof PARTS], 'plain'), today);
  const days = [...said.matchAll(/(\d{1,2})[/.](\d{1,2})[/.](\d{4})/g)].map(([, date = '', month = '', of]) =>
    parseDay(`${of}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`),
  );
  const [from, to] = days;
  if (days.length > 0) return days.length === 2 && from && to && from <= to ? closed(periodOf(from, to), today) : null;
  const named = conferences.find(({ code }) => code !== '' && foldedPhrase(code) === foldedPhrase(said));
  if (!named) return null;
  const ofYear = Number((named.startsAt ? dayAt(named.startsAt) : today).slice(0, 4));
  return { ...wholeOffice(reportPeriod(ofYear, 'year', 'plain'), today), conference: named.code };
}

const closed = (period: Period, today: Day): Coverage => wholeOffice(period, closingDay(period, today));
