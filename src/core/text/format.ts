/** Days, instants and numbers as people in Viet Nam read them. */
import { type Day, dayAt, minuteOfDay } from '../calendar/day.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const parts = (day: Day) => ({ year: day.slice(0, 4), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) });

/** 05/06/2026 */
export function formatDay(day: Day): string {
  const { year, month, date } = parts(day);
  return `${pad(date)}/${pad(month)}/${year}`;
}

/** ngày 05 tháng 01 năm 2026; ngày 29 tháng 6 năm 2026. Nghị định 30/2020, Phụ lục I: a zero before days below 10 and months 1 and 2. */
export function formatDayInDocument(day: Day): string {
  const { year, month, date } = parts(day);
  return `ngày ${pad(date)} tháng ${month < 3 ? pad(month) : month} năm ${year}`;
}

/** 05/6/2026: the same zeros, in running text. */
export function formatDayInText(day: Day): string {
  const { year, month, date } = parts(day);
  return `${pad(date)}/${month < 3 ? pad(month) : month}/${year}`;
}

/** 08:00 ngày 25/6/2026, by the clock in Viet Nam. */
export function formatInstant(instant: Date): string {
  return `${formatTime(instant)} ngày ${formatDayInText(dayAt(instant))}`;
}

/** 08:00 */
export function formatTime(instant: Date): string {
  const minute = minuteOfDay(instant);
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** 7.399 · 63,5 (at most `decimals` places, no useless zeros) */
export function formatNumber(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return '–';
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const places = fraction.replace(/0+$/, '');
  const shown = places === '' ? grouped : `${grouped},${places}`;
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

/** 94,5%; of nothing, a dash and never 0%. */
export function formatPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${formatNumber((part / whole) * 100, 1)}%`;
}
