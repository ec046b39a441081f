/** Turns of phrase that many papers share. */
import { type Day, dayAt, minuteOfDay } from '../calendar/day.ts';
import { formatDayInDocument, formatDayInText } from '../text/format.ts';
import { END_MARK } from './layout.ts';
import type { PersonView, TaskView } from './model.ts';

export const DOTS = '…………';
/** A line for the hand, after the indent of a first line. */
export const DOTTED = '…'.repeat(29);

/** What is missing is dotted, for the hand. */
export function orDots(text: string): string {
  return text.trim() === '' ? DOTS : text.trim();
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
  return `${two(Math.floor(minute / 60))} giờ ${two(minute % 60)}`;
}

/** "ông Nguyễn Văn A, Chủ tịch UBND xã" without guessing at a gender: "đồng chí …". */
export function comrade(person: PersonView | null): string {
  if (!person) return DOTS;
  const name = `Đồng chí ${orDots(person.name)}`;
  return person.title.trim() === '' ? name : `${name}, ${person.title.trim()}`;
}

export function dueText(task: TaskView): string {
  if (task.dueOn) return formatDayInText(task.dueOn);
  return task.dueText.trim() === '' ? DOTS : task.dueText.trim();
}

/** Ends a paragraph with one mark, whatever stood there. */
export function ended(text: string, mark: string): string {
  return `${text.trim().replace(/[\s.;,:/]+$/u, '')}${mark}`;
}

export function closing(text: string): string {
  return ended(text, END_MARK);
}

/** For a column that holds a summary: whole words, then where the rest stands. */
export function abridged(text: string, most = 500): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/\s+\S*$/u, '');
  return `${cut}… (toàn văn lưu tại sổ)`;
}

/** First letter small, for the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers in papers: below 10 with a leading zero. */
export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

export function countOrDots(value: number | null): string {
  return value === null ? '……' : two(value);
}
