/** Numbers as people type them: separators of the locale, percent, currency, exponents, spaces between digits. */
import type { Locale } from '../locale.ts';
import type { TypedValue } from './typed-value.ts';

/** The number that a text is, or null. Leading zeros and blanks between digits are lost, as they are with Google. */
export function numberTyped(text: string, locale: Locale): TypedValue | null {
  if (text.length > 60 || /^[A-Za-z]/.test(text) || !/\d/.test(text)) return null;
  let rest = text;
  let negative = false;
  if (/^\(.*\)$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1);
  }
  let format: string | undefined;
  const signed = /^([+-])\s*/.exec(rest);
  if (signed) {
    if (negative) return null;
    negative = signed[1] === '-';
    rest = rest.slice(signed[0].length);
  }
  const withoutCurrency = rest.replace(locale.currency, '');
  if (withoutCurrency !== rest) {
    if (!new RegExp(`^(${locale.currency.source})|(${locale.currency.source})$`).test(rest)) return null;
    format = locale.currencyFormat;
    rest = withoutCurrency.trim();
  } else if (rest.endsWith('%')) {
    rest = rest.slice(0, -1).trim();
    format = rest.includes(locale.decimal) ? '0.00%' : '0%';
  }
  const number = plainNumber(rest, locale);
  if (number === null) return null;
  const scaled = format?.endsWith('%') ? number.value / 100 : number.value;
  const value = negative ? 0 - scaled : scaled;
  const shown = format ?? number.format;
  return shown === undefined ? { value } : { value, format: shown };
}

function plainNumber(text: string, locale: Locale): { value: number; format?: string } | null {
  const exponent = /^(\d+)(?:[.,](\d+))?[eE]([+-]?\d{1,3})$/.exec(text);
  if (exponent) {
    const value = Number(`${exponent[1]}.${exponent[2] ?? '0'}e${exponent[3]}`);
    return Number.isFinite(value) ? { value, format: '0.00E+00' } : null;
  }
  const patterns = patternsOf(locale);
  const grouped = patterns.grouped.exec(text);
  if (grouped) {
    const value = Number(`${(grouped[1] ?? '').replaceAll(locale.group, '')}.${grouped[2] || '0'}`);
    return { value, format: grouped[2] ? '#,##0.00' : '#,##0' };
  }
  const plain = patterns.plain.exec(text);
  if (!plain || (plain[1] === undefined && !plain[2])) return null;
  const value = Number(`${(plain[1] ?? '0').replaceAll(' ', '')}.${plain[2] || '0'}`);
  return Number.isFinite(value) ? { value } : null;
}

const known = new Map<Locale, { grouped: RegExp; plain: RegExp }>();

function patternsOf(locale: Locale): { grouped: RegExp; plain: RegExp } {
  let patterns = known.get(locale);
  if (!patterns) {
    const fraction = `(?:[${locale.decimal}](\\d*))?`;
    patterns = {
      grouped: new RegExp(`^(\\d{1,3}(?:[${locale.group}]\\d{3})+)${fraction}$`),
      plain: new RegExp(`^(\\d+(?: \\d+)*)?${fraction}$`),
    };
    known.set(locale, patterns);
  }
  return patterns;
}
