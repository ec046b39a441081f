/**
 * The starter workbook filled with lines (ECMA-376, part 1, 18.3): its second line shows how each column looks. Texts are
 * inline strings in cells marked as quoted: no spreadsheet calculates them, not even after somebody edits one.
 */
import { type Day, day as dayOf, daysBetween } from '../calendar/day.ts';
import { docxLibraries } from '../document/docx-libraries.ts';
import { packed } from '../document/render.ts';
import { shortened } from '../document/shortened.ts';
import { clean } from '../text/clean.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { EXPORT_SHEETS, type ExportCell, type ExportColumn, type ExportRows } from './export-sheets.ts';

/** Day 0 of a spreadsheet */
const EPOCH = dayOf('1899-12-30');
/** A cell holds 32,767 characters; what is longer ends in "(…)". */
const CELL_LIMIT = 32_760;
/** What stands above each page holds 255. */
const CAPTION_LIMIT = 200;
const PATTERN_ROW = /<row r="2".*?<\/row>/s;

/** `sheets` are the lines of EXPORT_SHEETS; `caption` stands above each printed page. */
export function filledWorkbook(starter: Uint8Array, sheets: readonly ExportRows[], caption: string): Uint8Array {
  const zip = new (docxLibraries().PizZip)(starter);
  EXPORT_SHEETS.forEach(({ columns }, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    zip.file(path, filledSheet(zip.file(path)?.asText() ?? '', columns, sheets[at] ?? [], caption));
  });
  return packed(zip);
}

function filledSheet(xml: string, columns: readonly ExportColumn[], rows: ExportRows, caption: string): string {
  const pattern = PATTERN_ROW.exec(xml)?.[0] ?? '';
  const looks = [...pattern.matchAll(/ s="(\d+)"/g)].map((look) => look[1] as string);
  const lines = rows.map((row, down) => {
    const cells = row.map((cell, at) => cellXml(`${columnName(at)}${down + 2}`, looks[at] ?? '0', columns[at], cell));
    return `<row r="${down + 2}" ht="${heightOf(row, columns)}" customHeight="1">${cells.join('')}</row>`;
  });
  // What people wrote comes last: nothing is looked for in it.
  return xml
    .replace(/(ref="A1:[A-Z]+)\d+"/g, `$1${rows.length + 1}"`)
    .replace('{caption}', () => xmlText(caption.slice(0, CAPTION_LIMIT).replace(/&/g, '&&')))
    .replace(PATTERN_ROW, () => lines.join(''));
}

function cellXml(place: string, look: string, column: ExportColumn | undefined, cell: ExportCell): string {
  const open = `<c r="${place}" s="${look}"`;
  if (cell === null || cell === '') return `${open}/>`;
  if (typeof cell === 'number') return `${open}><v>${cell}</v></c>`;
  if (column?.kind === 'day') return `${open}><v>${daysBetween(EPOCH, cell as Day)}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
}

/** Points for the texts of a row, wrapped within their columns: not every program measures them itself. A row has at most 409. */
function heightOf(row: readonly ExportCell[], columns: readonly ExportColumn[]): number {
  const linesOf = (cell: ExportCell, width: number): number =>
    typeof cell === 'string'
      ? cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.95) / width)), 0)
      : 1;
  return Math.min(409, Math.max(...row.map((cell, at) => linesOf(cell, columns[at]?.width ?? 10))) * 15);
}

/** "_x0041_" would be read as the letter A (18.18.95 ST_Xstring): what a person typed so stays as typed. */
function xmlText(text: string): string {
  return escapeHtml(shortened(clean(text), CELL_LIMIT).text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

const columnName = (at: number): string => String.fromCharCode(65 + at);
