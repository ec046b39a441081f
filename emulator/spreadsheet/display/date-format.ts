/** A serial number shown as a day or a time. */
import { wallClock } from '../serial-date.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Shows a serial number through a pattern such as dd/MM/yyyy HH:mm; m is minutes beside hours or seconds. */
export function dateShown(serial: number, format: string): string {
  const at = wallClock(serial);
  const tokens = format.match(/"[^"]*"|\\.|am\/pm|AM\/PM|\[[^\]]*\]|y+|m+|M+|d+|h+|H+|s+|[^"]/g) ?? [];
  const halves = tokens.some((token) => /^am\/pm$/i.test(token));
  return tokens.map((token, index) => part(token, at, halves, isMinutes(tokens, index))).join('');
}

function part(token: string, at: Date, halves: boolean, minutes: boolean): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('[')) return '';
  if (/^am\/pm$/i.test(token)) return at.getUTCHours() < 12 ? 'AM' : 'PM';
  switch (token[0]) {
    case 'y':
      return token.length <= 2 ? String(at.getUTCFullYear()).slice(-2) : String(at.getUTCFullYear()).padStart(4, '0');
    case 'd':
      return named(token, at.getUTCDate(), DAYS[at.getUTCDay()] ?? '');
    case 'M':
    case 'm':
      if (minutes) return padded(token, at.getUTCMinutes());
      return named(token, at.getUTCMonth() + 1, MONTHS[at.getUTCMonth()] ?? '');
    case 'h':
    case 'H':
      return padded(token, halves ? at.getUTCHours() % 12 || 12 : at.getUTCHours());
    case 's':
      return padded(token, at.getUTCSeconds());
    default:
      return token;
  }
}

/** A lower-case m is minutes when hours stand before it or seconds after it. */
function isMinutes(tokens: string[], index: number): boolean {
  if (!tokens[index]?.startsWith('m')) return false;
  const isPart = (token: string) => /^[ymMdhHs]/.test(token);
  const before = tokens.slice(0, index).reverse().find(isPart);
  const after = tokens.slice(index + 1).find(isPart);
  return /^[hH]/.test(before ?? '') || /^s/.test(after ?? '');
}

function named(token: string, number: number, name: string): string {
  if (token.length === 3) return name.slice(0, 3);
  return token.length > 3 ? name : padded(token, number);
}

function padded(token: string, number: number): string {
  return String(number).padStart(token.length > 1 ? 2 : 1, '0');
}
