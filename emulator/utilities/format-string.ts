/** Utilities.formatString: Java's idea of printf. */
import { GoogleError } from '../kernel/contract.ts';

/** Fill a template such as `%s: %05.2f`. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+ 0,]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (whole, index, flags, width, digits, kind) => {
      if (kind === '%') return '%';
      const value = values[index ? Number(index) - 1 : next++];
      return pad(
        convert(whole, kind, value, flags, digits === undefined ? undefined : Number(digits)),
        flags,
        Number(width ?? 0),
      );
    },
  );
}

function convert(whole: string, kind: string, value: unknown, flags: string, digits: number | undefined): string {
  const number = Number(value);
  const signed = (text: string) => (flags.includes('+') && number >= 0 ? `+${text}` : text);
  switch (kind) {
    case 's':
      return String(value).slice(0, digits);
    case 'd':
    case 'i':
      return signed(grouped(String(Math.trunc(number)), flags));
    case 'f':
      return signed(grouped(number.toFixed(digits ?? 6), flags));
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    case 'e':
      return number.toExponential(digits ?? 6);
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value);
    case 'b':
      return String(Boolean(value));
    default:
      throw new GoogleError(`Invalid argument: ${whole}`);
  }
}

function grouped(text: string, flags: string): string {
  return flags.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : text;
}

function pad(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[+-]/.test(text) ? text.slice(0, 1) : '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
