import Holidays from 'date-holidays';
import { addDays, type Day, dayOfNumber, weekday } from '../src/core/calendar/day.ts';
import { shippedCalendar } from '../src/core/calendar/shipped-days.ts';
import { type Count, countDays, dueDay } from '../src/core/deadline/count-days.ts';

export interface BenchRow {
  readonly name: string;
  readonly ms: number;
  readonly count: number;
}

const COUNT = 100_000;

/** 100,000 counts over 2024–2026, the same for every contender: 5 to 34 working days after each day in turn. */
function counts(): Count[] {
  const first = Date.UTC(2024, 0, 1) / 86_400_000;
  return Array.from({ length: COUNT }, (_, i) => ({
    from: dayOfNumber(first + (i % 1000)),
    amount: 5 + (i % 30),
    unit: 'working',
    direction: 'after',
    adjust: 'forward',
  }));
}

function timed(name: string, all: readonly Count[], due: (count: Count) => Day): BenchRow {
  const start = performance.now();
  let sink = 0;
  for (const count of all) sink += due(count).length;
  if (sink !== all.length * 10) throw new Error(`${name}: some day is no day`);
  return { name, ms: Math.round(performance.now() - start), count: all.length };
}

/** Day by day with a check of each day: what the index replaces, and what a library of holidays offers. */
function dayLoop(count: Count, isOff: (day: Day) => boolean): Day {
  let day = count.from;
  for (let left = count.amount; left > 0; ) {
    day = addDays(day, 1);
    if (!isOff(day)) left -= 1;
  }
  return day;
}

/** Due days with our index, with their reckoning, by a slow count over the same calendar, and by `date-holidays` (which
 * knows no swaps and no make-up days, so its answers differ). */
export function benchDeadlines(): BenchRow[] {
  const all = counts();
  const calendar = shippedCalendar();
  const peer = new Holidays('VN');
  const isPeerHoliday = (day: Day) =>
    weekday(day) === 0 || weekday(day) === 6 || peer.isHoliday(new Date(`${day}T12:00:00+07:00`)) !== false;
  const sample = all.slice(0, COUNT / 1000);
  return [
    timed('due days', all, (count) => dueDay(count, calendar)),
    timed('due days with their reckoning', all, (count) => countDays(count, calendar).dueOn),
    timed('slow count, day by day', all, (count) => dayLoop(count, (day) => !calendar.isWorkingDay(day))),
    timed('date-holidays and a day loop', sample, (count) => dayLoop(count, isPeerHoliday)),
  ];
}
