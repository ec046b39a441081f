/** When a time trigger runs: Google's fuzz, but the same at every run of the same story. */
import type { Schedule, TriggerState } from './trigger-state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first run of the trigger after that instant, or undefined if there is none. */
export function nextRun(trigger: TriggerState, after: number, timeZone: string): number | undefined {
  const schedule = trigger.schedule;
  if (!schedule) return undefined;
  const fuzz = fuzzOf(trigger.id);
  switch (schedule.every) {
    case 'once':
      return schedule.at > after ? schedule.at : trigger.nextAt === undefined ? after + 1 : undefined;
    case 'minutes':
      return after + schedule.minutes * MINUTE;
    case 'hours': {
      const step = schedule.hours * HOUR;
      const phase = minuteOf(schedule.nearMinute, fuzz) * MINUTE;
      return Math.floor((after - phase) / step) * step + phase + step;
    }
    default:
      return nextDay(schedule, trigger.createdAt, after, fuzz, timeZone);
  }
}

function nextDay(
  schedule: Schedule,
  createdAt: number,
  after: number,
  fuzz: number,
  timeZone: string,
): number | undefined {
  if (!('atHour' in schedule)) return undefined;
  const offset = offsetOf(after, timeZone);
  const minute = minuteOf(schedule.nearMinute, fuzz);
  const first = Math.floor((after + offset) / DAY) * DAY;
  const start = Math.floor((createdAt + offset) / DAY);
  for (let local = first; local < first + 400 * DAY; local += DAY) {
    const at = local + schedule.atHour * HOUR + minute * MINUTE - offset;
    if (at > after && isDay(schedule, local, start)) return at;
  }
  return undefined;
}

function isDay(schedule: Schedule, local: number, startDay: number): boolean {
  const date = new Date(local);
  const passed = local / DAY - startDay;
  if (schedule.every === 'days') return passed % schedule.days === 0;
  if (schedule.every === 'weeks')
    return date.getUTCDay() === schedule.weekDay && Math.floor(passed / 7) % schedule.weeks === 0;
  return schedule.every === 'month' && date.getUTCDate() === schedule.monthDay;
}

/** nearMinute is honoured to ±15 minutes; without it any minute of the hour may come. */
function minuteOf(nearMinute: number | undefined, fuzz: number): number {
  return nearMinute === undefined ? fuzz : nearMinute + (fuzz % 31) - 15;
}

/** 0–59, from the trigger's id. */
function fuzzOf(id: string): number {
  let sum = 7;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 100_003;
  return sum % 60;
}

function offsetOf(instant: number, timeZone: string): number {
  const text = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).format(instant);
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d+):(\d+))?/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE);
}
