/** What a cell can hold when read from or written to a sheet. */
export type Cell = string | number | boolean | Date;

/** A cell of a sheet holds at most 50,000 characters (Google's limit); the mark at the end keeps the cut visible. */
export const CELL_LIMIT = 50_000;
const CUT_MARK = ' […đã cắt bớt: văn bản dài quá giới hạn 50.000 ký tự của một ô]';

/**
 * Text as it may be written to a cell: never a formula. A leading apostrophe is Google's own sign for "this is text";
 * one that a person typed becomes ’ so that the two cannot be confused.
 */
export function toCellText(text: string): string {
  const shown = text.startsWith("'") ? `’${text.slice(1)}` : text;
  const guarded = /^[\s"]*[=+\-@＝＋－＠|%]|^[\t\r\n]/.test(shown) ? `'${shown}` : shown;
  return guarded.length > CELL_LIMIT ? guarded.slice(0, CELL_LIMIT - CUT_MARK.length) + CUT_MARK : guarded;
}

/** Text as read from a cell, without the guarding apostrophe, which Google may or may not have consumed. */
export function fromCellText(cell: Cell): string {
  const text = cell instanceof Date ? '' : String(cell);
  return text.startsWith("'") ? text.slice(1) : text;
}
