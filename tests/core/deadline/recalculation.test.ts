import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../../src/core/calendar/day.ts';
import { SHIPPED_DAYS, SHIPPED_YEARS } from '../../../src/core/calendar/shipped-days.ts';
import { WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import type { Count } from '../../../src/core/deadline/count-days.ts';
import { type CountedItem, planRecalculation } from '../../../src/core/deadline/recalculation.ts';
import { calendar } from './slow-count.ts';

const withoutMakeUp = new WorkingCalendar(
  SHIPPED_DAYS.filter((d) => d.on !== '2026-01-10'),
  SHIPPED_YEARS,
);
const count: Count = { from: day('2026-01-05'), amount: 10, unit: 'working', direction: 'after', adjust: 'forward' };
const item = (code: string, rest: Partial<CountedItem> = {}): CountedItem => ({
  code,
  dueOn: day('2026-01-19'),
  finished: false,
  count,
  ...rest,
});

describe('a make-up day declared afterwards', () => {
  it('previews the days that move, and never moves a finished item', () => {
    const items = [...Array.from({ length: 12 }, (_, i) => item(`YK-${i}`)), item('YK-99', { finished: true })];
    const plan = planRecalculation(items, withoutMakeUp, calendar);
    expect(plan.summary).toEqual(['12 hạn đổi: 19/01 → 16/01']);
    expect(plan.changes.map((change) => change.code)).not.toContain('YK-99');
    expect(plan.changes[0]?.why.at(-1)).toBe('Hạn: thứ Sáu, 16/01/2026.');
  });

  it('leaves a day that somebody set by hand', () => {
    const plan = planRecalculation([item('YK-1', { dueOn: day('2026-01-30') as Day })], withoutMakeUp, calendar);
    expect(plan).toMatchObject({ changes: [], setByHand: ['YK-1'], summary: ['Không hạn nào đổi.'] });
  });
});

describe('a changed rule', () => {
  it('moves what it counts', () => {
    const newCount: Count = { ...count, unit: 'calendar' };
    const plan = planRecalculation([item('YK-1', { dueOn: day('2026-01-16'), newCount })], calendar, calendar);
    expect(plan.summary).toEqual(['1 hạn đổi: 16/01 → 15/01']);
  });

  it('is refused, in a sentence, where it reaches a year that nobody declared', () => {
    const newCount: Count = { ...count, amount: 900 };
    const plan = planRecalculation([item('YK-1', { dueOn: day('2026-01-16'), newCount })], calendar, calendar);
    expect(plan.changes).toEqual([]);
    expect(plan.problems[0]).toMatch(/^YK-1: Chưa khai lịch làm việc năm 2028/);
  });
});
