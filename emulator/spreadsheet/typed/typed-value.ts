/** What a text becomes when it is typed into a cell, or given to setValue: Google reads both alike. */
import type { Locale } from '../locale.ts';
import type { CellValue } from '../state.ts';
import { dateTyped } from './typed-date.ts';
import { numberTyped } from './typed-number.ts';

export interface TypedValue {
  value: CellValue;
  /** The format that the reading gives a cell which has none. */
  format?: string;
  formula?: string;
}

export interface TypingContext {
  locale: Locale;
  /** The cell's number format, '' for automatic. */
  format: string;
  formulaInTextCell: 'formula' | 'text';
  /** The year that a day without one falls in. */
  year: number;
}

/** Reads a text the way Google reads what a person types. */
export function readTyped(text: string, context: TypingContext): TypedValue {
  if (text === '') return { value: '' };
  const first = text.charCodeAt(0);
  if (first === 0x27) return { value: text.slice(1) };
  if (first === 0x3d && text.length > 1) {
    if (context.format === '@' && context.formulaInTextCell === 'text') return { value: text };
    return { value: '', formula: text };
  }
  if (context.format === '@' || !mayBeMoreThanText(first)) return { value: text };
  const trimmed = text.trim();
  const typed = booleanTyped(trimmed) ?? numberTyped(trimmed, context.locale) ?? dateTyped(trimmed, context);
  if (typed) return typed;
  if ((first === 0x2b || first === 0x2d) && text.length > 1) return { value: '', formula: `=${text}` };
  return { value: text };
}

/** A cheap look at the first character: most texts are plainly texts. */
function mayBeMoreThanText(code: number): boolean {
  if (code >= 0x30 && code <= 0x39) return true;
  if (code <= 0x20 || code === 0xa0) return true;
  if ('+-.,($₫đ'.includes(String.fromCharCode(code))) return true;
  return 'tfTFjJmMaAsSoOnNdD'.includes(String.fromCharCode(code));
}

function booleanTyped(text: string): TypedValue | null {
  if (text.length > 5) return null;
  const upper = text.toUpperCase();
  if (upper === 'TRUE') return { value: true };
  return upper === 'FALSE' ? { value: false } : null;
}
