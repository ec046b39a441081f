import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/core/calendar/day.ts';
import { byField, byUnit, compared } from '../../../src/core/report/annexes.ts';
import { wholeOffice } from '../../../src/core/report/coverage.ts';
import { figure, reportFigures } from '../../../src/core/report/figures.ts';
import { brokenIdentities } from '../../../src/core/report/identities.ts';
import { reportPeriod, usualPeriod, within, yearBefore } from '../../../src/core/report/period.ts';
import type { OpinionRow, ReportRows } from '../../../src/core/report/rows.ts';
import { daysLate, standing } from '../../../src/core/report/standing.ts';
import { CHANNELS, OPINION_STATUSES, OUTCOMES, SCOPES } from '../../../src/core/tables/choices.ts';

const period = reportPeriod(2026, 'firstHalf');
const empty: ReportRows = { conferences: [], slips: [], opinions: [], tasks: [] };
const plain: OpinionRow = {
  code: 'YK-1',
  conference: 'HN-1',
  field: 'Đất đai',
  scope: 'in_scope',
  source: 'form',
  unit: 'Phòng Kinh tế',
  hamlet: '',
  status: 'assigned',
  outcome: null,
  answeredAtConference: false,
  receivedOn: day('2026-03-02'),
  dueOn: day('2026-03-09'),
  doneOn: null,
  superiorRepliedOn: null,
  setAside: false,
  extended: false,
  workingDays: null,
  keepsPetitioning: false,
};
const of = (...opinions: Partial<OpinionRow>[]) =>
  reportFigures(
    { ...empty, opinions: opinions.map((change, at) => ({ ...plain, code: `YK-${at + 1}`, ...change })) },
    wholeOffice(period),
  );

const keysOf = <T extends object>(choices: T) => fc.constantFrom(...(Object.keys(choices) as (keyof T)[]));
const someDay = fc.option(fc.integer({ min: -400, max: 400 }).map((count) => addDays(day('2026-03-02'), count)));
const anyOpinion: fc.Arbitrary<OpinionRow> = fc.record({
  code: fc.uuid(),
  conference: fc.constant('HN-1'),
  field: fc.constantFrom('', 'Đất đai', 'Hộ tịch', ' Đất đai '),
  scope: keysOf(SCOPES),
  source: keysOf(CHANNELS),
  unit: fc.constantFrom('', 'Phòng Kinh tế', 'Văn phòng'),
  hamlet: fc.constant(''),
  status: keysOf(OPINION_STATUSES),
  outcome: fc.option(keysOf(OUTCOMES)),
  answeredAtConference: fc.boolean(),
  receivedOn: someDay,
  dueOn: someDay,
  doneOn: someDay,
  superiorRepliedOn: someDay,
  setAside: fc.boolean(),
  extended: fc.boolean(),
  workingDays: fc.option(fc.nat(60)),
  keepsPetitioning: fc.boolean(),
});

describe('figures', () => {
  it('add up, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(anyOpinion), (opinions) => {
        const report = reportFigures({ ...empty, opinions }, wholeOffice(period));
        // What cannot add up: rows that were finished before they came, or that no period can place.
        const odd = /^Kỳ trước chuyển sang cộng|không rõ ngày tiếp nhận/;
        expect(report.problems.filter((problem) => !odd.test(problem))).toEqual([]);
        const { lines, all } = byField(report);
        expect(lines.reduce((sum, line) => sum + line.total, 0)).toBe(all.total);
        const units = byUnit(report);
        for (const line of [...units.lines, units.all])
          expect(line.onTime + line.late + line.noDay + line.open + line.overdue).toBe(line.assigned);
      }),
    );
  });

  it('say how many of the invited came only where all that came were invited', () => {
    const held = { code: 'HN-1', kind: 'periodic', heldOn: day('2026-06-10'), publishedOn: null } as const;
    const report = (...numbers: { invited: number | null; present: number }[]) =>
      reportFigures({ ...empty, conferences: numbers.map((more) => ({ ...held, ...more })) }, wholeOffice(period));
    expect(figure(report({ invited: 60, present: 45 }), 'presentShare').text).toBe('75%');
    const unknown = report({ invited: 60, present: 45 }, { invited: null, present: 51 });
    expect(figure(unknown, 'presentShare').text).toBe('–');
    expect(figure(unknown, 'present').value).toBe(96);
  });

  it('count who spoke at the conference as no late slip', () => {
    const slip = { conference: 'HN-1', organisation: false, duplicate: false, receivedOn: day('2026-06-10') } as const;
    const report = reportFigures(
      {
        ...empty,
        slips: [
          { ...slip, code: 'P-1', channel: 'form', onTime: true },
          { ...slip, code: 'P-2', channel: 'form', onTime: false },
          { ...slip, code: 'P-3', channel: 'onTheSpot', onTime: false },
        ],
      },
      wholeOffice(period),
    );
    expect(['slips.onTime', 'slips.late', 'slips.onTheSpot'].map((key) => figure(report, key).value)).toEqual([
      1, 1, 1,
    ]);
    expect(report.problems).toEqual([]);
  });

  it('name answers that came after their day', () => {
    const report = of({ doneOn: day('2026-03-12') }, { doneOn: day('2026-03-09') });
    expect(figure(report, 'answeredLate').value).toBe(1);
    expect(figure(report, 'onTime').value).toBe(1);
  });

  it('say so where they do not add up', () => {
    const figures = of({}, {}).figures.map((item) => (item.key === 'opinions' ? { ...item, value: 9 } : item));
    expect(brokenIdentities(figures)[0]).toBe('Tổng ý kiến khác tổng theo lĩnh vực: 9 và 2.');
    const lost = of({}, {}).figures.filter((item) => item.key !== 'standing.inTime' && item.key !== 'standing.overdue');
    expect(brokenIdentities(lost)).toContain('Tổng ý kiến khác tổng theo kết quả: 2 và 0. Xem các dòng: YK-1, YK-2.');
  });

  it('of nothing are a dash, never 0%', () => {
    const report = reportFigures(empty, wholeOffice(period));
    for (const key of ['doneShare', 'onTimeShare', 'presentShare', 'meanDays']) {
      expect(figure(report, key)).toMatchObject({ value: null, text: '–' });
    }
    expect(figure(report, 'opinions').text).toBe('0');
  });

  it('carry the codes behind them, and of a denunciation only the count', () => {
    const report = of({}, { scope: 'out_to_cao', code: 'MẬT' }, { scope: 'mixed_to_cao', code: 'MẬT2' });
    expect(figure(report, 'opinions')).toMatchObject({ value: 3, codes: ['YK-1'] });
    expect(figure(report, 'scope.out_to_cao')).toMatchObject({ value: 1, codes: [] });
    expect(JSON.stringify(report.figures)).not.toContain('MẬT');
  });

  it('put an opinion where it stands on the last day', () => {
    const report = of(
      { answeredAtConference: true },
      { doneOn: day('2026-03-09') },
      { doneOn: day('2026-03-10') },
      { dueOn: day('2026-06-14') },
      { dueOn: day('2026-06-13') },
      { doneOn: day('2026-07-01') },
      { outcome: 'escalated' },
      { scope: 'other_agency', doneOn: day('2026-03-05') },
    );
    const value = (key: string) => figure(report, key).value;
    expect(value('standing.answeredAtConference')).toBe(1);
    expect(value('standing.answeredInWriting')).toBe(2);
    expect(value('standing.inTime')).toBe(1);
    expect(value('standing.overdue')).toBe(2);
    expect(value('standing.escalatedOpen')).toBe(1);
    expect(value('standing.guided')).toBe(1);
    // Three of the four that were answered; the two that are overdue did not keep theirs.
    expect(figure(report, 'onTimeShare').text).toBe('50%');
    expect(figure(report, 'doneShare').text).toBe('50%');
  });
});

describe('period', () => {
  it('is cut on 15/12 and 14/6 by the reporting regime, or plainly', () => {
    expect(period).toMatchObject({ from: '2025-12-15', to: '2026-06-14' });
    expect(reportPeriod(2026, 'secondHalf')).toMatchObject({ from: '2026-06-15', to: '2026-12-14' });
    expect(reportPeriod(2026, 'year')).toMatchObject({ from: '2025-12-15', to: '2026-12-14' });
    expect(reportPeriod(2026, 'firstHalf', 'plain')).toMatchObject({ from: '2026-01-01', to: '2026-06-30' });
    expect(yearBefore(period)).toMatchObject({ from: '2024-12-15', to: '2025-06-14' });
  });

  it.each([
    ['2027-01-01', 2, 2026],
    ['2028-01-20', 2, 2027],
    ['2028-03-14', 2, 2027],
    ['2028-03-15', 1, 2028],
    ['2026-07-07', 1, 2026],
    ['2026-09-14', 1, 2026],
    ['2026-09-15', 2, 2026],
    ['2026-12-31', 2, 2026],
  ] as const)('usual on %s: half %i of %i', (today, part, year) => {
    expect(usualPeriod(day(today))).toEqual({ part, year });
  });

  it('holds both its ends', () => {
    expect(within(period, period.from) && within(period, period.to)).toBe(true);
    expect(within(period, addDays(period.to, 1)) || within(period, null)).toBe(false);
  });

  it('compares in words', () => {
    expect([compared(23, 20), compared(18, 20), compared(4, 4), compared(3, 0), compared(0, 0)]).toEqual([
      'tăng 3 (15%)',
      'giảm 2 (10%)',
      'không đổi',
      '–',
      'không đổi',
    ]);
  });
});

describe('what is outside the dialogue', () => {
  const outside = { ...plain, scope: 'out_other', unit: '', dueOn: null } as const;

  it('is never counted as answered: told where to turn, its citizen is guided', () => {
    const stands = (more: Partial<OpinionRow>) => standing({ ...outside, ...more }, period.to);
    expect(stands({})).toBe('outside');
    expect(stands({ answeredAtConference: true, doneOn: day('2026-03-05'), outcome: 'explained' })).toBe('guided');
    expect(stands({ doneOn: day('2026-03-05') })).toBe('guided');
    expect(figure(of({ ...outside, answeredAtConference: true }), 'standing.answeredAtConference').value).toBe(0);
  });
});

describe('days late', () => {
  const late = (more: Partial<OpinionRow>) => daysLate({ ...plain, doneOn: day('2026-03-12'), ...more }, period.to);

  it('are counted to the day by which the limit is judged, and only of what is done', () => {
    expect(late({})).toBe(3);
    expect(late({ judgedOn: day('2026-03-10') })).toBe(1);
    expect(late({ judgedOn: day('2026-03-09') })).toBeNull();
    expect(late({ judgedOn: null })).toBe(97);
    expect(late({ doneOn: null })).toBeNull();
    expect(late({ dueOn: null })).toBeNull();
    expect(late({ answeredAtConference: true })).toBeNull();
  });
});
