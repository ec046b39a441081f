/** Utilities.formatDate: Java's SimpleDateFormat, as far as programs use it. */
import { invalidArgument } from '../kernel/signature.ts';

const parts = new Map<string, Intl.DateTimeFormat>();

/** The instant in that zone, written by the pattern; letters inside '…' stand as they are. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const f = fieldsOf(date, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([a-zA-Z])\2*/g, (token, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return written(token, f, date, timeZone);
  });
}

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
}

function written(token: string, f: Fields, date: Date, timeZone: string): string {
  const n = token.length;
  const number = (value: number) => String(value).padStart(n, '0');
  const name = (kind: 'month' | 'weekday') =>
    new Intl.DateTimeFormat('en-US', { timeZone, [kind]: n >= 4 ? 'long' : 'short' }).format(date);
  switch (token[0]) {
    case 'y':
    case 'Y':
      return n === 2 ? String(f.year % 100).padStart(2, '0') : number(f.year);
    case 'M':
    case 'L':
      return n >= 3 ? name('month') : number(f.month);
    case 'd':
      return number(f.day);
    case 'H':
      return number(f.hour);
    case 'k':
      return number(f.hour || 24);
    case 'h':
      return number(f.hour % 12 || 12);
    case 'K':
      return number(f.hour % 12);
    case 'm':
      return number(f.minute);
    case 's':
      return number(f.second);
    case 'S':
      return number(date.getUTCMilliseconds());
    case 'a':
      return f.hour < 12 ? 'AM' : 'PM';
    case 'E':
      return name('weekday');
    case 'u':
      return number(f.weekday || 7);
    case 'z':
    case 'Z':
    case 'X':
      return offset(token, f, date);
    default:
      throw invalidArgument('format');
  }
}

function offset(token: string, f: Fields, date: Date): string {
  const local = Date.UTC(f.year, f.month - 1, f.day, f.hour, f.minute, f.second);
  const minutes = Math.round((local - date.getTime()) / 60_000);
  if (token[0] === 'X' && minutes === 0) return 'Z';
  const sign = minutes < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  if (token[0] === 'Z') return `${sign}${hours}${rest}`;
  if (token[0] === 'z') return `GMT${sign}${hours}:${rest}`;
  return token.length === 1 ? sign + hours : token.length === 2 ? sign + hours + rest : `${sign}${hours}:${rest}`;
}

function fieldsOf(date: Date, timeZone: string): Fields {
  const shown = Object.fromEntries(
    formatter(timeZone)
      .formatToParts(date)
      .map((part) => [part.type, part.value]),
  );
  const [year, month, day] = [Number(shown.year), Number(shown.month), Number(shown.day)];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return {
    year,
    month,
    day,
    hour: Number(shown.hour),
    minute: Number(shown.minute),
    second: Number(shown.second),
    weekday,
  };
}

/** An unknown zone is GMT, as on Google. */
function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = parts.get(timeZone);
  if (known) return known;
  const options = {
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    made = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'GMT' });
  }
  parts.set(timeZone, made);
  return made;
}
