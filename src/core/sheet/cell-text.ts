import { formatNumber } from '../text/format.ts';

/** What a cell can hold when read from or written to a sheet. */
export type Cell = string | number | boolean | Date;

/** A cell of a sheet holds at most 50,000 characters (Google's limit). */
export const CELL_LIMIT = 50_000;

/**
 * Text as it may be written to a cell: never a formula. A leading apostrophe is Google's own sign for "this is text";
 * one that a person typed becomes ’ so that the two cannot be confused.
 */
export function toCellText(text: string): string {
  const shown = text.startsWith("'") ? `’${text.slice(1)}` : text;
  const guarded = /^[\s"]*[=+\-@＝＋－＠|%]|^[\t\r\n]/.test(shown) ? `'${shown}` : shown;
  return guarded.length > CELL_LIMIT ? cut(guarded, text.length) : guarded;
}

/** What fits, ended by a note that keeps the cut visible; a character of two units is not torn. */
function cut(guarded: string, length: number): string {
  const note = `\n[… Đã cắt bớt: nguyên văn dài ${formatNumber(length)} ký tự, ô chỉ chứa được ${formatNumber(CELL_LIMIT)} ký tự; xem bản gốc của phiếu.]`;
  return guarded.slice(0, CELL_LIMIT - note.length).replace(/[\uD800-\uDBFF]$/, '') + note;
}

/** Text as read from a cell, without the guarding apostrophe, which Google may or may not have consumed. */
export function fromCellText(cell: Cell): string {
  const text = typeof cell === 'string' ? cell : typeof cell === 'object' ? '' : String(cell);
  return text.startsWith("'") ? text.slice(1) : text;
}

/** Latin letters up to U+02FF and the Vietnamese ones in one code point each: text of these is composed (NFC) already. */
const NOT_SURELY_COMPOSED = /[^\u0000-\u02ff\u1ea0-\u1eff\u2010-\u2027]/;

/** The same text in composed form (NFC); Unicode's own routine is asked only where it could change anything. */
export const composed = (text: string): string => (NOT_SURELY_COMPOSED.test(text) ? text.normalize('NFC') : text);

/** Words and signs that may stand in what Google reads as a number, a sum of money, a percentage, a day or a time. */
const PART_OF_A_NUMBER =
  /[\d\s.,:/\\+\-–%()'’"°^*$€£¥₫đ]|(?<!\p{L})(?:e|am|pm|sa|ch|t|z|gmt|utc|vnd|usd|th|thg|tháng|ngày|năm|giờ|phút|thứ|hai|ba|tư|sáu|bảy|chủ|nhật|cn|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*)(?!\p{L})/giu;
const TRUTH = /^\s*(?:true|false|đúng|sai)\s*$/iu;

/**
 * Whether Google may read a text as something else (a number, a day, a time, true) in a cell that is not formatted as
 * text. In doubt yes. A text behind the guarding apostrophe stays text anyhow.
 */
export function mayTurnFromText(text: string): boolean {
  if (text === '' || text.startsWith("'")) return false;
  if (!/\d/.test(text)) return TRUTH.test(text);
  return text.replace(PART_OF_A_NUMBER, '') === '';
}
