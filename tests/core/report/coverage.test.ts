import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/core/calendar/day.ts';
import {
  type Coverage,
  closingDay,
  coverageKey,
  coverageOf,
  wholeOffice,
  yearBeforeOf,
} from '../../../src/core/report/coverage.ts';
import { periodOf, reportPeriod } from '../../../src/core/report/period.ts';

const anyDay = fc.integer({ min: -2000, max: 5000 }).map((count) => addDays(day('2026-01-01'), count));
const anyName = fc.oneof(fc.constant(''), fc.constantFrom('HN-0001', 'Văn phòng', '%7C', '%257C|', '||'), fc.string());
const anyCoverage: fc.Arbitrary<Coverage> = fc
  .record({ from: anyDay, length: fc.nat(400), asOf: anyDay, conference: anyName, unit: anyName })
  .map(({ from, length, ...rest }) => ({ period: periodOf(from, addDays(from, length)), ...rest }));

describe('the key of a coverage', () => {
  it('is read back as what it was made of, whatever the names hold', () => {
    fc.assert(
      fc.property(anyCoverage, (coverage) => {
        expect(coverageOf(coverageKey(coverage))).toEqual(coverage);
      }),
    );
  });

  it('is another for another coverage', () => {
    fc.assert(
      fc.property(anyCoverage, anyCoverage, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(coverageKey(one)).not.toBe(coverageKey(other));
      }),
    );
  });

  it('is short where the whole office is meant', () => {
    expect(coverageKey(wholeOffice(reportPeriod(2026, 'firstHalf', 'plain')))).toBe(
      '2026-01-01..2026-06-30|2026-06-30',
    );
  });

  it.each([
    '',
    'HN-0001',
    '2026-firstHalf',
    '2026-01-01..2026-06-31|2026-06-30',
    '2026-06-30..2026-01-01|2026-06-30',
    '2026-01-01..2026-06-30',
    '2026-01-01..2026-06-30..2026-07-01|2026-06-30',
    '2026-01-01..2026-06-30|30/6/2026',
    '2026-01-01..2026-06-30|2026-06-30|a|b|c',
  ])('%j is none', (key) => expect(coverageOf(key)).toBeNull());

  it('gives known half-years back under their names, by either cut', () => {
    for (const cut of ['plain', 'regime'] as const)
      for (const kind of ['firstHalf', 'secondHalf', 'year'] as const) {
        const coverage = wholeOffice(reportPeriod(2026, kind, cut));
        expect(coverageOf(coverageKey(coverage))?.period).toEqual(reportPeriod(2026, kind, cut));
      }
    expect(periodOf(day('2026-02-03'), day('2026-02-04')).label).toBe('từ ngày 03/02/2026 đến ngày 04/02/2026');
  });
});

describe('the closing day', () => {
  const half = reportPeriod(2026, 'firstHalf', 'plain');

  it('is the last day of a period that is over, and today while it runs', () => {
    expect(
      ['2026-05-31', '2026-06-30', '2026-07-01', '2027-07-01'].map((today) => closingDay(half, day(today))),
    ).toEqual(['2026-05-31', '2026-06-30', '2026-06-30', '2026-06-30']);
  });

  it('lies as far from the end of its period in the year before', () => {
    expect(yearBeforeOf(wholeOffice(half)).asOf).toBe('2025-06-30');
    expect(yearBeforeOf(wholeOffice(half, day('2026-07-10'))).asOf).toBe('2025-07-10');
    expect(yearBeforeOf(wholeOffice(half, day('2026-03-31'))).asOf).toBe('2025-03-31');
  });
});
