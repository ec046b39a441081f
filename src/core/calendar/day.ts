/** A civil day in Viet Nam, written YYYY-MM-DD; ordered as text. Instants are `Date`; the two meet only here (UTC+7, no DST). */
export type Day = string & { readonly __day: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

/** Days that were written out before: a register of ten thousand rows names the same few hundred again and again. */
const written = new Map<number, Day>();
const MOST_WRITTEN = 5000;

/** The day that lies `number` days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  const known = written.get(number);
  if (known !== undefined) return known;
  const made = new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day;
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(number, made);
  return made;
}

/** A day from ISO text, or null where the text is no day of the calendar ("2026-02-30", "2026-13-01", "31/08"). */
export function parseDay(text: string): Day | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const value = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(value).toISOString().slice(0, 10) === text ? (text as Day) : null;
}

/** A day written in code or data; throws on what is no day. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`Không phải một ngày dạng năm-tháng-ngày: "${text}"`);
  return parsed;
}

/** The day `count` calendar days after (or, negative, before). */
export function addDays(from: Day, count: number): Day {
  return dayOfNumber(dayNumber(from) + count);
}

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 = Chủ nhật … 6 = thứ Bảy. */
export function weekday(of: Day): number {
  return (((dayNumber(of) + 4) % 7) + 7) % 7;
}

/** The civil day in Viet Nam at an instant: 2026-06-15T17:30Z is already 16/6. */
export function dayAt(instant: Date): Day {
  return dayOfNumber(Math.floor((instant.getTime() + VIETNAM_OFFSET_MS) / MS_PER_DAY));
}

/** The instant at which the clock in Viet Nam shows this day and time of day. */
export function instantAt(on: Day, hour = 0, minute = 0, second = 0): Date {
  return new Date(dayNumber(on) * MS_PER_DAY + ((hour * 60 + minute) * 60 + second) * 1000 - VIETNAM_OFFSET_MS);
}

/** Minutes after midnight in Viet Nam at an instant. */
export function minuteOfDay(instant: Date): number {
  const local = new Date(instant.getTime() + VIETNAM_OFFSET_MS);
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}
