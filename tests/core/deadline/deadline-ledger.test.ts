import { describe, expect, it } from 'vitest';
import { type Day, day } from '../../../src/core/calendar/day.ts';
import { currentDueOn, type DeadlineEvent } from '../../../src/core/deadline/deadline-ledger.ts';
import { timeliness } from '../../../src/core/deadline/timeliness.ts';
import { calendar } from './slow-count.ts';

const told = { reason: 'cần xác minh', allowedBy: 'Phó Chủ tịch phụ trách khối' };
const extension = (decidedOn: string, newDueOn: string): DeadlineEvent => ({
  kind: 'extension',
  decidedOn: day(decidedOn),
  newDueOn: day(newDueOn),
  ...told,
});
const pause = (from: string, resumedOn: string | null): DeadlineEvent => ({
  kind: 'pause',
  from: day(from),
  resumedOn: resumedOn === null ? null : day(resumedOn),
  ...told,
});
const current = (unit: 'working' | 'calendar', ...events: DeadlineEvent[]) =>
  currentDueOn({ dueOn: day('2026-06-17'), unit }, events, calendar);

describe('extensions and pauses', () => {
  it('leave a deadline alone where there are none', () => {
    expect(current('working')).toMatchObject({ dueOn: '2026-06-17', extended: false, paused: false });
  });

  it('extend to the new day, with the reason and who allowed it', () => {
    const { dueOn, why } = current('working', extension('2026-06-16', '2026-06-24'));
    expect(dueOn).toBe('2026-06-24');
    expect(why).toContain(
      'Gia hạn ngày 16/6/2026 đến thứ Tư, 24/6/2026 (cần xác minh; người cho phép: Phó Chủ tịch phụ trách khối).',
    );
  });

  it('ignore an extension to no later day, and say so', () => {
    const { dueOn, extended, why } = current('working', extension('2026-06-16', '2026-06-15'));
    expect([dueOn, extended]).toEqual(['2026-06-17', false]);
    expect(why.join()).toContain('Bỏ qua gia hạn');
  });

  it('give back the working days of a pause, by the same calendar', () => {
    // 11, 12 and 15 June: three working days over a weekend
    expect(current('working', pause('2026-06-11', '2026-06-16')).dueOn).toBe('2026-06-22');
  });

  it('give back calendar days to a deadline in calendar days, rolling off a day off', () => {
    // 14 June to 17 June: three days, to Saturday 20 June
    expect(current('calendar', pause('2026-06-14', '2026-06-17')).dueOn).toBe('2026-06-22');
  });

  it('count overlapping pauses once, in whatever order they were written', () => {
    const both = [pause('2026-06-12', '2026-06-16'), pause('2026-06-11', '2026-06-15')];
    expect(current('working', ...both).dueOn).toBe('2026-06-22');
  });

  it('wait while a pause lasts, and ignore one that began too late', () => {
    expect(current('working', pause('2026-06-11', null))).toMatchObject({ dueOn: '2026-06-17', paused: true });
    expect(current('working', pause('2026-06-18', '2026-06-22')).dueOn).toBe('2026-06-17');
  });
});

describe('timeliness', () => {
  const state = (doneOn: string | null, currentDueOn: string, today = '2026-06-30') =>
    timeliness(
      { originalDueOn: day('2026-06-17'), currentDueOn: day(currentDueOn), doneOn: doneOn as Day | null },
      day(today),
    );

  it('goes by days', () => {
    expect(state('2026-06-17', '2026-06-17')).toBe('onTime');
    expect(state('2026-06-18', '2026-06-24')).toBe('onTimeAfterExtension');
    expect(state('2026-06-25', '2026-06-24')).toBe('late');
    expect(state(null, '2026-06-24', '2026-06-24')).toBe('pending');
    expect(state(null, '2026-06-24', '2026-06-25')).toBe('overdue');
  });

  it('is never late without a due day', () => {
    const days = { originalDueOn: null, currentDueOn: null };
    expect(timeliness({ ...days, doneOn: null }, day('2026-06-30'))).toBe('pending');
    expect(timeliness({ ...days, doneOn: day('2026-06-29') }, day('2026-06-30'))).toBe('onTime');
  });
});
