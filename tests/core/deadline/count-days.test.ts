import { describe, expect, it } from 'vitest';
import { day, dayAt } from '../../../src/core/calendar/day.ts';
import { UndeclaredYear } from '../../../src/core/calendar/working-calendar.ts';
import { type Count, countDays, reminderDays, remindOn } from '../../../src/core/deadline/count-days.ts';
import { calendar } from './slow-count.ts';
import file from './vectors.json' with { type: 'json' };

const count = (from: string, amount: number, rest: Partial<Count> = {}) =>
  countDays({ from: day(from), amount, unit: 'working', direction: 'after', adjust: 'none', ...rest }, calendar);

describe('the worked deadlines of the plans', () => {
  for (const v of file.vectors) {
    it(`${v.id}: ${v.rule}`, () => {
      const { dueOn } = count(v.anchor, v.n, {
        unit: v.unit as Count['unit'],
        direction: v.op as Count['direction'],
        adjust: v.adjust === 'roll_forward' ? 'forward' : 'none',
      });
      expect(dueOn).toBe(v.expected);
    });
  }
});

describe('the examples of the counting rules', () => {
  it.each([
    ['2025-04-24', 5, 'working', 'after', '2025-05-05'],
    ['2026-02-11', 10, 'working', 'after', '2026-03-04'],
    ['2026-04-28', 5, 'calendar', 'after', '2026-05-04'],
    ['2026-04-28', 5, 'working', 'after', '2026-05-07'],
    ['2026-08-28', 7, 'working', 'before', '2026-08-20'],
    ['2026-09-09', 7, 'working', 'before', '2026-08-26'],
    ['2026-01-05', 10, 'working', 'after', '2026-01-16'],
    // year end, leap year, long span
    ['2025-12-30', 3, 'working', 'after', '2026-01-06'],
    ['2024-02-28', 1, 'working', 'after', '2024-02-29'],
    ['2024-01-01', 251, 'working', 'after', '2024-12-31'],
    // an event on a day off counts from its own day
    ['2026-02-17', 1, 'working', 'after', '2026-02-23'],
    ['2026-08-23', 1, 'working', 'before', '2026-08-22'],
  ] as const)('%s, %i %s days %s: %s', (from, amount, unit, direction, expected) => {
    const adjust = direction === 'after' ? 'forward' : 'none';
    expect(count(from, amount, { unit, direction, adjust }).dueOn).toBe(expected);
  });

  it('gives the day of the event for n = 0, adjusted as told', () => {
    expect(count('2026-05-02', 0).dueOn).toBe('2026-05-02');
    expect(count('2026-05-02', 0, { adjust: 'forward' }).dueOn).toBe('2026-05-04');
    expect(count('2026-05-02', 0, { adjust: 'backward' }).dueOn).toBe('2026-04-29');
  });

  it('takes an evening in UTC as the next day in Viet Nam', () => {
    const from = dayAt(new Date('2026-06-15T17:30:00Z'));
    expect(count(from, 1).dueOn).toBe('2026-06-17');
  });

  it('keeps a calendar day before an event where it falls, and reminds on the last working day before it', () => {
    const due = count('2026-06-24', 10, { unit: 'calendar', direction: 'before' });
    expect(due.dueOn).toBe('2026-06-14');
    expect(due.why).toContain(
      'Chủ nhật, 14/6/2026 là ngày nghỉ: hạn trước sự kiện nên giữ nguyên; nhắc vào ngày làm việc liền trước, 12/6/2026.',
    );
    expect(remindOn(due.dueOn, calendar)).toBe('2026-06-12');
    expect(reminderDays(due.dueOn, [3, 1, 0], calendar)).toEqual(['2026-06-09', '2026-06-11', '2026-06-12']);
  });
});

describe('what is refused', () => {
  it.each([-1, 1.5, Number.NaN])('an amount of %s', (amount) => {
    expect(() => count('2026-01-05', amount)).toThrow(
      `Số ngày phải là số nguyên không âm (0, 1, 2…), không phải "${amount}".`,
    );
  });

  it.each([
    ['2027-12-31', 1, {}, 2028],
    ['2024-01-02', 1, { direction: 'before' }, 2023],
    ['2020-12-31', 5, { unit: 'calendar', adjust: 'forward' }, 2021],
    ['2030-01-05', 10, {}, 2030],
  ] as const)('%s and %i days, which need a year that nobody declared', (from, amount, rest, year) => {
    expect(() => count(from, amount, rest)).toThrow(UndeclaredYear);
    expect(() => count(from, amount, rest)).toThrow(`Chưa khai lịch làm việc năm ${year}: nạp ngày nghỉ lễ`);
  });
});

describe('the reckoning', () => {
  it('tells the start, what was left out and why, make-up days, and the end', () => {
    expect(count('2025-04-24', 5).why).toEqual([
      'Mốc tính: thứ Năm, 24/4/2025 (ngày mốc không tính, Bộ luật Dân sự 2015, Điều 147 khoản 2).',
      'Đếm 5 ngày làm việc sau mốc.',
      'Không tính ngày nghỉ hằng tuần: Chủ nhật 27/4, thứ Bảy 03/5, Chủ nhật 04/5.',
      'Có tính thứ Bảy, 26/4/2025: làm bù cho ngày nghỉ hoán đổi 02/5/2025 (Thông báo số 6150/TB-BLĐTBXH ngày 03/12/2024 về nghỉ lễ, Tết năm 2025).',
      'Không tính thứ Tư, 30/4/2025: ngày Chiến thắng 30/4 (Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3 và Điều 112).',
      'Không tính thứ Năm, 01/5/2025: ngày Quốc tế Lao động (Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3 và Điều 112).',
      'Không tính thứ Sáu, 02/5/2025: nghỉ hoán đổi dịp 30/4–01/5 (Thông báo số 6150/TB-BLĐTBXH ngày 03/12/2024 về nghỉ lễ, Tết năm 2025).',
      'Hạn: thứ Hai, 05/5/2025.',
    ]);
  });

  it('tells a proposal that nobody confirmed, and does not count by it', () => {
    const { dueOn, why } = count('2026-11-19', 5);
    expect(dueOn).toBe('2026-11-27');
    expect(why).toContain(
      'Lưu ý: 23/11/2026 có "đề xuất nghỉ hoán đổi dịp 24/11" chưa được xác nhận, không xét khi tính.',
    );
  });

  it('tells a number instead of a long list of weekends', () => {
    expect(count('2024-01-01', 251).why[2]).toMatch(
      /^Không tính 10\d ngày thứ Bảy, Chủ nhật từ 02\/01\/2024 đến 31\/12\/2024\.$/,
    );
  });
});
