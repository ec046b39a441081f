/**
 * A table as .csv (RFC 4180): UTF-8 with a mark at the beginning, by which Excel knows the letters; parted by semicolons,
 * because Excel takes the comma of a Vietnamese computer for the decimal sign; days as 25/06/2026.
 */
import type { Day } from '../calendar/day.ts';
import { clean } from '../text/clean.ts';
import { formatDay } from '../text/format.ts';
import type { ExportCell, ExportKind, ExportRows, ExportSheet } from './export-sheets.ts';

const MARK = '\uFEFF';
/**
 * What a spreadsheet would calculate when it opens the file: = + - @ and their wide forms, at the beginning or behind
 * blanks, a tab, a line break (OWASP, CSV Injection).
 */
const ACTIVE = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The whole file, header and lines, each ended by CRLF. */
export function csvOf({ columns }: ExportSheet, rows: ExportRows): string {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((cell, at) => said(cell, columns[at]?.kind))),
  ];
  return `${MARK}${lines.map((line) => `${line.map(quoted).join(';')}\r\n`).join('')}`;
}

function said(cell: ExportCell, kind: ExportKind | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return kind === 'day' ? formatDay(cell as Day) : harmless(clean(cell));
}

/** Text that could be taken for a formula stays text behind an apostrophe. */
function harmless(text: string): string {
  return ACTIVE.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[";\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
