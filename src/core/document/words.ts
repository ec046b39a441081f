/** Turns of phrase that many papers share. */
import { type Day, dayAt, minuteOfDay } from '../calendar/day.ts';
import { formatDayInDocument, formatDayInText, formatNumber } from '../text/format.ts';
import { END_MARK } from './layout.ts';
import type { PersonView, TaskView } from './model.ts';

export const DOTS = '…………';
/** A line for the hand, after the indent of a first line. */
export const DOTTED = '…'.repeat(29);

/** What is missing is dotted, for the hand; what is there stands without an end mark, which the sentence sets. */
export function orDots(text: string): string {
  return text.trim() === '' ? DOTS : ended(text, '');
}

/** 15/6/2026, or dots. */
export function dayOrDots(day: Day | null): string {
  return day ? formatDayInText(day) : '…/…/……';
}

export function dayOrDash(day: Day | null): string {
  return day ? formatDayInText(day) : '–';
}

/** "08 giờ 00, ngày 25 tháng 6 năm 2026", or the same in dots. */
export function momentText(instant: Date | null): string {
  if (!instant) return '…… giờ ……, ngày …… tháng …… năm ………';
  return `${hourText(instant)}, ${formatDayInDocument(dayAt(instant))}`;
}

export function hourText(instant: Date): string {
  const minute = minuteOfDay(instant);
  return `${String(Math.floor(minute / 60)).padStart(2, '0')} giờ ${String(minute % 60).padStart(2, '0')}`;
}

/** "hết ngày 15 tháng 6 năm 2026"; a time limit within the day keeps its hour. */
export function limitText(instant: Date | null): string {
  if (instant && minuteOfDay(instant) >= 23 * 60 + 59) return `hết ${formatDayInDocument(dayAt(instant))}`;
  return momentText(instant);
}

const ADDRESSED = /^(đồng chí|đ\/c|ông|bà)\s+/iu;

/** "Đồng chí Nguyễn Văn A, Chủ tịch UBND xã": officials are comrades, whatever way their name was typed. */
export function comrade(person: PersonView | null): string {
  if (!person) return DOTS;
  const name = `Đồng chí ${orDots(person.name.trim().replace(ADDRESSED, ''))}`;
  return person.title.trim() === '' ? name : `${name}, ${person.title.trim()}`;
}

/** The same in the middle of a sentence: "đồng chí …". */
export function comradeWithin(person: PersonView | null): string {
  return comrade(person).replace(/^Đồng/, 'đồng');
}

export function dueText(task: TaskView): string {
  if (task.dueOn) return formatDayInText(task.dueOn);
  return task.dueText.trim() === '' ? DOTS : task.dueText.trim();
}

/** Ends a paragraph with one mark, whatever stood there; a line for the hand takes none, a question or a bracket's point stays. */
export function ended(text: string, mark: string): string {
  const bare = text.trim().replace(/[\s.;,:/]+$/u, '');
  if (bare.endsWith('…') && mark !== END_MARK) return bare;
  return mark === '.' && /[?!]$/u.test(bare) ? bare : `${bare}${mark}`;
}

/** The items of a list: "…;" and the last "…." */
export function listed(items: readonly string[]): { text: string }[] {
  return items.map((text, at) => ({ text: ended(text, at === items.length - 1 ? '.' : ';') }));
}

export function closing(text: string): string {
  return ended(text, END_MARK);
}

/** First letter small, for the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Counts in prose: below 10 with a leading zero ("05 ý kiến"), nothing is "0". */
export function two(value: number): string {
  return value > 0 && value < 10 ? `0${value}` : formatNumber(value);
}

export function countOrDots(value: number | null): string {
  return value === null ? '……' : two(value);
}
