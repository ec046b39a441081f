import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../../src/core/calendar/day.ts';
import { SHIPPED_YEARS, shippedDays } from '../../../src/core/calendar/shipped-days.ts';
import { WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { type Count, countDays } from '../../../src/core/deadline/count-days.ts';
import { planRecalculation, type StoredDay } from '../../../src/core/deadline/recalculation.ts';
import { calendar } from './slow-count.ts';

const withoutMakeUp = new WorkingCalendar(
  shippedDays().filter((d) => d.on !== '2026-01-10'),
  SHIPPED_YEARS,
);
const count: Count = { from: day('2026-01-05'), amount: 10, unit: 'working', direction: 'after', adjust: 'forward' };
/** Stored as the calendar without the make-up day gave it: 19/01; the calendar with it gives 16/01. */
const stored = (code: string, rest: Partial<StoredDay> = {}): StoredDay => ({
  code,
  dueOn: day('2026-01-19'),
  why: countDays(count, withoutMakeUp).why.join('\n'),
  finished: false,
  next: () => countDays(count, calendar),
  ...rest,
});

describe('a make-up day declared afterwards', () => {
  it('previews the days that move, and never moves a finished item', () => {
    const items = [...Array.from({ length: 12 }, (_, i) => stored(`YK-${i}`)), stored('YK-99', { finished: true })];
    const plan = planRecalculation(items);
    expect(plan.summary).toEqual(['12 hạn đổi: 19/01 → 16/01']);
    expect(plan.changes.map((change) => change.code)).not.toContain('YK-99');
    expect(plan.changes[0]?.why.at(-1)).toBe('Hạn: thứ Sáu, 16/01/2026.');
  });

  it('leaves a day that somebody set by hand', () => {
    const plan = planRecalculation([stored('YK-1', { dueOn: day('2026-01-30') as Day })]);
    expect(plan).toMatchObject({ changes: [], setByHand: ['YK-1'], summary: ['Không hạn nào đổi.'] });
  });

  it('tells a window by both its days, and years where they differ', () => {
    const window = (code: string, from: string, to: string): StoredDay =>
      stored(code, {
        dueFrom: day('2026-06-01'),
        dueOn: day('2026-06-30'),
        why: 'Kế hoạch ấn định từ ngày 01/6/2026 đến hết ngày 30/6/2026.',
        next: () => ({ dueFrom: day(from), dueOn: day(to), why: ['Kế hoạch ấn định.'] }),
      });
    const plan = planRecalculation([
      window('M-1', '2026-06-08', '2026-06-30'),
      window('M-2', '2026-12-01', '2027-01-31'),
      window('M-3', '2026-06-01', '2026-06-30'),
    ]);
    expect(plan.summary).toEqual([
      '1 hạn đổi: 01/6–30/6 → 08/6–30/6',
      '1 hạn đổi: 01/6/2026–30/6/2026 → 01/12/2026–31/01/2027',
    ]);
    expect(plan.changes[0]?.opens).toEqual({ from: '2026-06-01', to: '2026-06-08' });
    expect(plan.setByHand).toEqual([]);
  });

  it('leaves a day that a conclusion set', () => {
    const why = 'Hạn do Thông báo kết luận ấn định: thứ Hai, 19/01/2026.';
    expect(planRecalculation([stored('YK-1', { why })]).setByHand).toEqual(['YK-1']);
  });

  it('knows an extended day as its ledger left it', () => {
    const why = `${stored('x').why}\nHạn ban đầu: thứ Hai, 19/01/2026.\nHạn hiện nay: thứ Sáu, 30/01/2026.`;
    const plan = planRecalculation([stored('YK-1', { dueOn: day('2026-01-30'), why })]);
    expect(plan.setByHand).toEqual([]);
  });
});

describe('what cannot be counted', () => {
  it('stays as it is, with a sentence, where it reaches a year that nobody declared', () => {
    const far = { ...count, amount: 900 };
    const plan = planRecalculation([stored('YK-1', { next: () => countDays(far, calendar) })]);
    expect(plan.changes).toEqual([]);
    expect(plan.problems[0]).toMatch(/^YK-1: Chưa khai lịch làm việc năm 2028/);
  });

  it('stays where no rule gives a day any more', () => {
    const plan = planRecalculation([stored('YK-1', { next: () => ({ dueOn: null, why: ['Hết quy tắc.'] }) })]);
    expect(plan).toMatchObject({ changes: [], problems: ['YK-1: Hết quy tắc.'] });
  });
});
