import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { byUnit } from '../../../src/core/report/annexes.ts';
import type { Coverage } from '../../../src/core/report/coverage.ts';
import { reportFigures } from '../../../src/core/report/figures.ts';
import { periodOf } from '../../../src/core/report/period.ts';
import { reportRows } from '../../../src/core/report/rows-of-register.ts';
import { anyDay, anyRegister, UNITS } from './register-of-chance.ts';
import { slowFigures } from './slow-figures.ts';

const calendar = new WorkingCalendar([], [2024, 2025, 2026, 2027]);
const anyCoverage: fc.Arbitrary<Coverage> = fc
  .record({
    days: fc.tuple(anyDay, anyDay).map((two) => [...two].sort() as typeof two),
    asOf: anyDay,
    conference: fc.constantFrom('', '', '', 'HN-1', 'HN-2'),
    unit: fc.constantFrom('', '', ...UNITS.map((name) => name.trim())),
  })
  .map(({ days: [from, to], ...rest }) => ({ period: periodOf(from, to), ...rest }));

describe('every figure', () => {
  it('is what a slow count of the rows gives, with the same rows behind it', () => {
    fc.assert(
      fc.property(anyRegister, anyCoverage, (register, coverage) => {
        const report = reportFigures(reportRows(register, calendar), coverage);
        const slow = slowFigures(register, coverage);
        const secret = new Set(
          register.opinions
            .filter(({ scope }) => scope === 'out_to_cao' || scope === 'mixed_to_cao')
            // The slip on which it came is not named either.
            .flatMap(({ code, registration }) => [code, registration]),
        );
        const compared = new Set<string>();
        for (const { key, value, codes, withheld } of report.figures) {
          if (slow.numbers.has(key)) expect([key, value]).toEqual([key, slow.numbers.get(key)]);
          else if (/^(invited|presentShare|presentAs\.|presentIn\.)/.test(key)) continue;
          else {
            const expected = slow.counts.get(key) ?? [];
            expect([key, value]).toEqual([key, expected.length]);
            expect([key, [...codes].sort()]).toEqual([key, expected.filter((code) => !secret.has(code)).sort()]);
            expect([key, withheld]).toEqual([key, expected.length - codes.length]);
          }
          compared.add(key);
        }
        expect([...slow.counts.keys(), ...slow.numbers.keys()].filter((key) => !compared.has(key))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('adds up by unit to what the dialogue took in', () => {
    fc.assert(
      fc.property(anyRegister, anyCoverage, (register, coverage) => {
        const report = reportFigures(reportRows(register, calendar), coverage);
        const { lines, all } = byUnit(report);
        const value = (name: string) => report.figures.find(({ key }) => key === name)?.value;
        expect([all.onTime, all.late]).toEqual([value('onTime'), value('answeredLate')]);
        expect(all.assigned).toBe((value('ours') ?? 0) + (value('balance.carriedOver') ?? 0));
        expect(all.overdue).toBe(value('balance.carriedOnLate'));
        for (const name of ['assigned', 'onTime', 'late', 'noDay', 'open', 'overdue'] as const)
          expect(lines.reduce((sum, line) => sum + line[name], 0)).toBe(all[name]);
        for (const line of lines)
          expect(line.onTime + line.late + line.noDay + line.open + line.overdue).toBe(line.assigned);
      }),
    );
  });

  it('of those present adds up, as far as the roll says who they were', () => {
    fc.assert(
      fc.property(anyRegister, anyCoverage, (register, coverage) => {
        const { figures } = reportFigures(reportRows(register, calendar), { ...coverage, unit: '' });
        const sumOf = (prefix: string) =>
          figures.filter(({ key }) => key.startsWith(prefix)).reduce((sum, { value }) => sum + (value ?? 0), 0);
        const present = figures.find(({ key }) => key === 'present')?.value;
        for (const prefix of ['presentAs.', 'presentIn.'])
          if (figures.some(({ key }) => key.startsWith(prefix))) expect(sumOf(prefix)).toBe(present);
      }),
    );
  });
});

describe('the balance', () => {
  it('breaks only by rows that contradict themselves, and names them', () => {
    fc.assert(
      fc.property(anyRegister, anyCoverage, (register, coverage) => {
        const report = reportFigures(reportRows(register, calendar), coverage);
        const odd = [...report.opinions, ...report.carried].filter(
          ({ timing, finishedOn }) =>
            timing !== null &&
            (finishedOn === null || (coverage.conference === '' && finishedOn < coverage.period.from)),
        );
        const said = report.problems.find((problem) => problem.startsWith('Kỳ trước chuyển sang cộng'));
        expect(said === undefined).toBe(odd.length === 0);
        for (const { code } of odd) expect(said).toContain(code);
      }),
    );
  });

  it('does not stop at a day in a year that has no calendar', () => {
    const [register] = fc.sample(anyRegister, { numRuns: 1, seed: 7 });
    if (!register) throw new Error('No register');
    const odd = { assignedOn: day('2026-03-02'), answeredOn: day('2062-03-02') };
    const rows = reportRows({ ...register, opinions: register.opinions.map((one) => ({ ...one, ...odd })) }, calendar);
    expect(rows.opinions.length).toBeGreaterThan(0);
    expect(rows.opinions.every(({ workingDays }) => workingDays === null)).toBe(true);
  });
});
