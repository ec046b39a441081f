import { type Day, weekday } from './day.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** "thứ Hai" … "Chủ nhật". */
export function weekdayName(of: Day): string {
  return WEEKDAYS[weekday(of)] ?? '';
}

/** Day and month as administrative papers write them: a leading 0 for days under 10 and for months 1 and 2 only
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I): "05/01", "15/6". */
export function dayAndMonth(on: Day): string {
  const month = Number(on.slice(5, 7));
  return `${on.slice(8, 10)}/${month < 3 ? on.slice(5, 7) : month}`;
}

/** "05/01/2026", "15/6/2026". */
export function dayText(on: Day): string {
  return `${dayAndMonth(on)}/${on.slice(0, 4)}`;
}

/** "thứ Hai, 05/01/2026". */
export function longDayText(on: Day): string {
  return `${weekdayName(on)}, ${dayText(on)}`;
}

/** Saturday or Sunday; whether it is worked, only the declared calendar says. */
export function isWeekend(on: Day): boolean {
  return weekday(on) === 0 || weekday(on) === 6;
}

/** The calendar year of a day. */
export function yearOf(on: Day): number {
  return Number(on.slice(0, 4));
}
