/**
 * Text made safe for a cell. Writing values to Google Sheets parses them as if typed (USER_ENTERED): `=…` would become
 * a formula, `0950000101` a number, `1/2` a date. A leading apostrophe keeps the cell plain text and is not shown.
 * Formula characters: OWASP, "CSV Injection". Limit: Google, "50,000 characters in a single cell".
 */
import { formatNumber } from './format.ts';

export const CELL_LIMIT = 50_000;

const FORMULA_START = /^[\s'"]*[=+\-@＝＋－＠|%]|^[\t\r\n]/;
/** A person writes a word first; what begins with a digit, a sign of money or a point might be read as a number, date or time. */
const VALUE_START = /^\s*[$€£¥₫.,(]?\s*\p{Nd}/u;
const WORD_VALUE = /^\s*(true|false|đúng|sai|nan|null|#\S*)\s*$/i;

/** Whether Sheets might read the text as something other than text. */
export function wouldBeParsed(text: string): boolean {
  return text.startsWith("'") || FORMULA_START.test(text) || VALUE_START.test(text) || WORD_VALUE.test(text);
}

/** The text for a cell: never a formula, number or date; too long a text ends in a note that says how much is missing. */
export function asCellText(text: string): string {
  const safe = wouldBeParsed(text) ? `'${text}` : text;
  if (safe.length <= CELL_LIMIT) return safe;
  const note = `\n[… Đã cắt bớt: nguyên văn dài ${formatNumber(text.length)} ký tự, ô chỉ chứa được ${formatNumber(CELL_LIMIT)} ký tự; xem bản gốc của phiếu.]`;
  return withoutHalfPair(safe.slice(0, CELL_LIMIT - note.length)) + note;
}

/** The parts of a text of any length, each fit for one cell, none lost: joined they are the text. */
export function cellParts(text: string, size = CELL_LIMIT - 1): string[] {
  const parts: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const head = rest.length <= size ? rest : withoutHalfPair(rest.slice(0, size));
    parts.push(head);
    rest = rest.slice(head.length);
  }
  return parts;
}

function withoutHalfPair(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
