/** What a cell shows: its value through its number format, in the spreadsheet's locale. */
import type { Locale } from '../locale.ts';
import type { CellValue } from '../state.ts';
import { dateShown } from './date-format.ts';

const kinds = new Map<string, FormatKind>();

export type FormatKind = 'general' | 'text' | 'date' | 'number';

/** What a format makes of a number; worked out once for each format. */
export function formatKind(format: string | undefined): FormatKind {
  if (!format) return 'general';
  let kind = kinds.get(format);
  if (!kind) {
    kind = kindOf(format);
    kinds.set(format, kind);
  }
  return kind;
}

function kindOf(format: string): FormatKind {
  if (/^(general|0\.#+)$/i.test(format)) return 'general';
  if (format === '@') return 'text';
  const bare = format.replace(/"[^"]*"|\\./g, '').replace(/\[\$[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare) ? 'date' : 'number';
}

/** The text that a person sees in the cell. */
export function shown(value: CellValue, format: string | undefined, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const kind = formatKind(format);
  if (kind === 'date') return dateShown(value, format ?? '');
  if (kind === 'number') return numberShown(value, format ?? '', locale);
  return generalShown(value, locale);
}

function generalShown(value: number, locale: Locale): string {
  const rounded = Number(value.toPrecision(15));
  if (Math.abs(rounded) >= 1e15 || (rounded !== 0 && Math.abs(rounded) < 1e-9)) {
    return rounded
      .toExponential()
      .replace('.', locale.decimal)
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E');
  }
  return String(Number(rounded.toFixed(10))).replace('.', locale.decimal);
}

function numberShown(value: number, format: string, locale: Locale): string {
  const sections = format.split(';');
  const section = (value < 0 && sections[1] !== undefined ? sections[1] : sections[0]) ?? '';
  const sign = value < 0 && sections[1] === undefined ? '-' : '';
  const digits = /[#0?][#0?,.]*(?:E\+0+)?/.exec(section.replace(/"[^"]*"/g, (text) => '\u0000'.repeat(text.length)));
  if (!digits) return sign + literal(section);
  const pattern = digits[0];
  const before = literal(section.slice(0, digits.index));
  const after = literal(section.slice(digits.index + pattern.length));
  const scaled = Math.abs(value) * (section.includes('%') ? 100 : 1);
  return sign + before + digitsShown(scaled, pattern, locale) + after;
}

function digitsShown(value: number, pattern: string, locale: Locale): string {
  const [whole = '', fraction = ''] = pattern.replace(/E.*/, '').split('.');
  const most = fraction.length;
  const least = fraction.replaceAll('#', '').length;
  if (pattern.includes('E')) {
    const [mantissa = '', exponent = '0'] = value.toExponential(most).split('e');
    const size = String(Math.abs(Number(exponent))).padStart(2, '0');
    return `${mantissa.replace('.', locale.decimal)}E${Number(exponent) < 0 ? '-' : '+'}${size}`;
  }
  const [integers = '0', decimals = ''] = value.toFixed(most).split('.');
  const padded = integers.padStart(whole.replaceAll(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  let end = decimals;
  while (end.length > least && end.endsWith('0')) end = end.slice(0, -1);
  const start = grouped === '0' && !whole.includes('0') && end ? '' : grouped;
  return end ? start + locale.decimal + end : start;
}

function literal(text: string): string {
  return text
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('"', '');
}
