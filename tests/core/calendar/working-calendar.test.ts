import { describe, expect, it } from 'vitest';
import { day, instantAt } from '../../../src/core/calendar/day.ts';
import { type DeclaredDay, yearsDeclaredBy } from '../../../src/core/calendar/declared-day.ts';
import { nextWorkingMoment, USUAL_OFFICE_HOURS } from '../../../src/core/calendar/office-hours.ts';
import { type DeclaredDayInput, readCalendar } from '../../../src/core/calendar/read-calendar.ts';
import { SHIPPED_YEARS, shippedCalendar, shippedDays } from '../../../src/core/calendar/shipped-days.ts';
import { WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';

const calendar = shippedCalendar();

describe('the shipped calendar', () => {
  it('declares 2020 and 2024–2027, completely and without contradiction', () => {
    expect(calendar.yearsDeclared).toEqual([2020, 2024, 2025, 2026, 2027]);
    expect(yearsDeclaredBy(shippedDays())).toEqual(SHIPPED_YEARS);
    expect(calendar.problems()).toEqual([]);
  });

  it.each([
    [2024, 251],
    [2025, 250],
    [2026, 249],
    [2027, 249],
  ])('has in %i %i working days', (year, count) => {
    expect(calendar.workingDaysBetween(day(`${year}-01-01`), day(`${year}-12-31`))).toBe(count);
  });

  it('names the days', () => {
    expect(calendar.dayOffName(day('2026-11-24'))).toBe('Ngày Văn hóa Việt Nam');
    expect(calendar.dayOffName(day('2026-11-22'))).toBe('Chủ nhật');
    expect(calendar.dayOffName(day('2026-08-22'))).toBeNull();
    expect(calendar.declared(day('2026-08-22'))?.kind).toBe('makeUpDay');
  });

  it('gives every day the decision that declared it, and leaves the proposal of 23/11/2026 without force', () => {
    expect(shippedDays().every((d) => d.decision.length > 20)).toBe(true);
    expect(
      shippedDays()
        .filter((d) => !d.confirmed)
        .map((d) => d.on),
    ).toEqual(['2026-11-23']);
    expect(calendar.isWorkingDay(day('2026-11-23'))).toBe(true);
  });

  it('refuses a year that nobody declared', () => {
    expect(() => calendar.isWorkingDay(day('2028-01-03'))).toThrow('Chưa khai lịch làm việc năm 2028');
    expect(() => calendar.workingDaysBetween(day('2020-12-30'), day('2024-01-05'))).toThrow('năm 2021');
  });

  it('asks for the next year from 1 December', () => {
    expect(calendar.needsNextYear(day('2027-11-30'))).toBeNull();
    expect(calendar.needsNextYear(day('2027-12-01'))).toBe(2028);
    expect(calendar.needsNextYear(day('2026-12-01'))).toBeNull();
  });
});

describe('a confirmed swap of 23/11/2026', () => {
  it('moves the day that the proposal left alone', () => {
    const days: DeclaredDay[] = shippedDays().map((d) => (d.on === '2026-11-23' ? { ...d, confirmed: true } : d));
    expect(new WorkingCalendar(days, SHIPPED_YEARS).workingDayAfter(day('2026-11-19'), 5)).toBe('2026-11-30');
  });
});

describe('the next working moment', () => {
  it.each([
    ['2026-06-15', 9, 30, '2026-06-15', 9, 30],
    ['2026-06-15', 7, 0, '2026-06-15', 8, 0],
    ['2026-06-15', 12, 0, '2026-06-15', 13, 30],
    ['2026-06-15', 17, 0, '2026-06-16', 8, 0],
    ['2026-06-12', 20, 15, '2026-06-15', 8, 0],
    ['2026-08-21', 18, 0, '2026-08-22', 8, 0],
    ['2026-12-31', 23, 59, '2027-01-04', 8, 0],
  ])('%s %i:%i is %s %i:%i', (on, hour, minute, expectedOn, expectedHour, expectedMinute) => {
    const moment = nextWorkingMoment(instantAt(day(on), hour, minute), USUAL_OFFICE_HOURS, calendar);
    expect(moment).toEqual(instantAt(day(expectedOn), expectedHour, expectedMinute));
  });
});

describe('a calendar that contradicts itself', () => {
  const read = (...rows: DeclaredDayInput[]) => {
    const result = readCalendar(rows, []);
    return result.ok ? result.notices.map((p) => p.text) : result.problems.map((p) => p.text);
  };
  const off = (on: string, kind = 'dayOff'): DeclaredDayInput => ({
    on,
    kind,
    name: 'Ngày nghỉ',
    decision: 'Thông báo',
  });

  it.each(['2026-02-30', '2026-13-01', '31/08', '', '2/9/2026'])('refuses "%s" as a day', (on) => {
    expect(read(off(on))).toEqual([
      `Dòng 1: "${on}" không phải một ngày có thật dạng năm-tháng-ngày (ví dụ 2026-09-02).`,
    ]);
  });

  it('refuses an unknown kind and a row without a name', () => {
    expect(read({ on: '2026-09-02', kind: 'holiday' })).toEqual([
      'Dòng 1: loại ngày "holiday" không có; chọn một trong: dayOff, swappedDayOff, makeUpDay.',
      'Dòng 1: thiếu tên ngày.',
    ]);
  });

  it('refuses a day declared twice, and one that is both off and worked', () => {
    expect(read(off('2026-09-02'), off('2026-09-02'))).toEqual([
      'Dòng 2: ngày 02/9/2026 đã khai ở dòng 1 ("Ngày nghỉ").',
    ]);
    expect(read(off('2026-08-22'), off('2026-08-22', 'makeUpDay'))).toContain(
      'Dòng 2: ngày 22/8/2026 vừa khai là ngày nghỉ, vừa khai là ngày làm bù (xem dòng 1).',
    );
  });

  it('refuses a make-up day on a weekday and a swapped day off on a weekend', () => {
    expect(read(off('2026-08-21', 'makeUpDay'))).toEqual([
      'Dòng 1: ngày làm bù thứ Sáu, 21/8/2026 không phải thứ Bảy, Chủ nhật: ngày đó vốn đã làm việc.',
    ]);
    expect(read(off('2026-08-22', 'swappedDayOff'))).toEqual([
      'Dòng 1: ngày nghỉ hoán đổi thứ Bảy, 22/8/2026 vốn đã là ngày nghỉ hằng tuần.',
    ]);
  });

  it('points out a holiday on a weekend that nothing makes good', () => {
    expect(read(off('2026-04-26'))[0]).toContain('rơi vào Chủ nhật: kiểm tra ngày nghỉ bù');
    expect(read(off('2026-04-26'), off('2026-04-27'))).toEqual([]);
  });

  it('refuses to call a half-loaded year declared', () => {
    const result = readCalendar([off('2028-01-01'), off('2028-09-04')], [2028]);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.problems.map((p) => p.text)).toContain(
      'Năm 2028 chưa khai đủ: 30/4; 01/5; 02/9; mới khai 2 ngày nghỉ, cần ít nhất 10 (đủ Tết, Giỗ Tổ).',
    );
  });
});
