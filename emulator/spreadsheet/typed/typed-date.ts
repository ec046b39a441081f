/** Days and times as people type them, read in the order of the locale. */
import { serialOfDay } from '../serial-date.ts';
import type { TypedValue, TypingContext } from './typed-value.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day, time or moment that a text is, or null. */
export function dateTyped(text: string, context: TypingContext): TypedValue | null {
  if (text.length > 40 || !/\d/.test(text)) return null;
  const split = /^(.*?)(?:[ T]+)?(\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)(?:\s*([aApP][mM]))?$/.exec(text);
  if (split) {
    const time = timeOf(split[2] ?? '', split[3]);
    if (time === null) return null;
    if (!split[1]) return { value: time, format: context.locale.timeFormat };
    const day = dayOf(split[1], context);
    return day === null ? null : { value: day + time, format: context.locale.dateTimeFormat };
  }
  const day = dayOf(text, context);
  if (day === null) return null;
  return { value: day, format: /^\d{4}-/.test(text) ? 'yyyy-mm-dd' : context.locale.dateFormat };
}

function timeOf(text: string, half: string | undefined): number | null {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  if (hours > 23 || minutes > 59 || seconds >= 60) return null;
  const shifted = half ? (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hours;
  return (shifted * 3600 + minutes * 60 + seconds) / 86_400;
}

function dayOf(text: string, context: TypingContext): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full) {
    const [day, month] = inOrder(Number(full[1]), Number(full[3]), context);
    return validDay(fullYear(full[4] ?? ''), month, day);
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) {
    const [day, month] = inOrder(Number(short[1]), Number(short[2]), context);
    return validDay(context.year, month, day);
  }
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (month) return validDay(Number(month[2]), Number(month[1]), 1);
  return namedDay(text);
}

/** "Mar 1 2016", "1 March 2016". */
function namedDay(text: string): number | null {
  const named = /^(?:([A-Za-z]{3,9})\.? (\d{1,2})|(\d{1,2}) ([A-Za-z]{3,9})),? (\d{4})$/.exec(text);
  if (!named) return null;
  const month = MONTHS.indexOf((named[1] ?? named[4] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : validDay(Number(named[5]), month, Number(named[2] ?? named[3]));
}

function inOrder(first: number, second: number, context: TypingContext): [day: number, month: number] {
  return context.locale.order === 'dmy' ? [first, second] : [second, first];
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function validDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const serial = serialOfDay(year, month, day);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() < day || serial < 0 ? null : serial;
}
