/** A1 notation: "B2", "A1:C3", "A:A", "3:5", "'Ý kiến'!A1". */
import type { Area } from './state.ts';

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, AA → 27. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "B3" for row 3, column 2. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "A1:B2", or "A1" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet's name as a formula writes it. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'Sheet'!A1:B2" into sheet name and the rest. */
export function splitSheetName(notation: string): { sheet: string | null; rest: string } {
  const bang = notation.lastIndexOf('!');
  if (bang < 0) return { sheet: null, rest: notation };
  const name = notation.slice(0, bang);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: notation.slice(bang + 1) };
}

/** The area that a notation without sheet name means on a grid of that size, or null. */
export function parseArea(notation: string, size: { maxRows: number; maxColumns: number }): Area | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(notation.trim());
  if (!match) return null;
  const [, fromLetters, fromRow, toLetters, toRow] = match;
  const isRange = notation.includes(':');
  if (!isRange && !(fromLetters && fromRow)) return null;
  if (isRange && !(fromLetters || fromRow)) return null;
  if (isRange && !(toLetters || toRow)) return null;
  const left = fromLetters ? columnNumber(fromLetters) : 1;
  const top = fromRow ? Number(fromRow) : 1;
  const right = isRange ? (toLetters ? columnNumber(toLetters) : size.maxColumns) : left;
  const bottom = isRange ? (toRow ? Number(toRow) : size.maxRows) : top;
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether the outer area holds every cell of the inner one. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
