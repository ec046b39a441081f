/** Days and times as Google Sheets keeps them: a count of days since 30 December 1899 in the spreadsheet's own zone. */

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const EPOCH = Date.UTC(1899, 11, 30);
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** The serial number of an instant on the wall clock of a zone. */
export function serialOf(instant: Date, timeZone: string): number {
  const wall = instant.getTime() + offsetAt(timeZone, instant.getTime());
  return (wall - EPOCH) / DAY;
}

/** The instant that a serial number means on the wall clock of a zone. */
export function instantOf(serial: number, timeZone: string): Date {
  const wall = Math.round(serial * DAY) + EPOCH;
  const first = offsetAt(timeZone, wall);
  return new Date(wall - offsetAt(timeZone, wall - first));
}

/** The serial number of a day of the calendar. */
export function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** The parts of a serial number, as a Date whose UTC fields are the wall clock. */
export function wallClock(serial: number): Date {
  return new Date(Math.round(serial * DAY) + EPOCH);
}

/** Milliseconds that a zone is ahead of UTC at an instant. Intl is slow, so a week whose ends agree is asked about once. */
function offsetAt(timeZone: string, instant: number): number {
  const week = Math.floor(instant / WEEK);
  const start = measuredOnce(timeZone, week * WEEK);
  if (start === measuredOnce(timeZone, (week + 1) * WEEK)) return start;
  return measuredOnce(timeZone, Math.floor(instant / 900_000) * 900_000);
}

function measuredOnce(timeZone: string, instant: number): number {
  let known = offsets.get(timeZone);
  if (!known) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  let offset = known.get(instant);
  if (offset === undefined) {
    offset = measuredOffset(timeZone, instant);
    known.set(instant, offset);
  }
  return offset;
}

function measuredOffset(timeZone: string, instant: number): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(instant / 1000) * 1000;
}
