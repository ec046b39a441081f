/** Tables as .csv and .xlsx: what was said stands there as text, whatever it looks like; days are days. */
import STRINGS from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import fc from 'fast-check';
import { readXlsx } from 'hucre';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { exportStarter } from '../../../build/templates/export-starter.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { toUtf8 } from '../../../src/core/document/bytes.ts';
import { csvOf } from '../../../src/core/report/export-csv.ts';
import { EXPORT_SHEETS, type ExportCell, type ExportSheet } from '../../../src/core/report/export-sheets.ts';
import { filledWorkbook } from '../../../src/core/report/export-workbook.ts';
import { clean } from '../../../src/core/text/clean.ts';
import '../../property-seed.ts';

const sheet: ExportSheet = {
  name: 'Thử',
  columns: [
    { title: 'Lời', kind: 'text', width: 10 },
    { title: 'Ngày', kind: 'day', width: 10 },
    { title: 'Số', kind: 'number', width: 10 },
  ],
};
const HEADER = '\uFEFFLời;Ngày;Số\r\n';
const lineOf = (said: string): string => csvOf(sheet, [[said, null, null]]).slice(HEADER.length);

/** RFC 4180 read by the letter, with semicolons. */
function parsed(csv: string): string[][] {
  const lines: string[][] = [[]];
  let at = 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else while (at < csv.length && csv[at] !== ';' && csv[at] !== '\r') cell += csv[at++];
    lines.at(-1)?.push(cell);
    if (csv[at] === ';') at++;
    else {
      expect(csv.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      if (at < csv.length) lines.push([]);
    }
  }
  return lines;
}

describe('.csv', () => {
  it('has the mark, the header, CRLF, days as people read them, the comma of decimals, nothing for nothing', () => {
    expect(csvOf(sheet, [['Ông A', day('2026-01-05'), 63.5]])).toBe(`${HEADER}Ông A;05/01/2026;63,5\r\n`);
    expect(csvOf(sheet, [])).toBe(HEADER);
    expect(lineOf('')).toBe(';;\r\n');
  });

  it('quotes what would part cells or lines', () => {
    expect(lineOf('a;b')).toBe('"a;b";;\r\n');
    expect(lineOf('nói "có"')).toBe('"nói ""có""";;\r\n');
    expect(lineOf('một\nhai')).toBe('"một\nhai";;\r\n');
    expect(lineOf('a, b')).toBe('a, b;;\r\n');
  });

  it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠a', '\u00A0=1'])(
    'guards %j with an apostrophe',
    (said) => expect(parsed(lineOf(said))[0]?.[0]).toMatch(/^'/),
  );

  it.each(['1-2', 'a=b', '–5', '"=1', "'=1", '*1'])('leaves %j as it is', (said) =>
    expect(parsed(lineOf(said))[0]?.[0]).toBe(said),
  );

  it('gives every text back, and no cell begins like a formula', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...STRINGS));
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const [, [first = '', day_, number] = [], [second = ''] = []] = parsed(
          csvOf(sheet, [
            [one, null, 1],
            [other, null, 2],
          ]).slice(1),
        );
        expect([day_, number]).toEqual(['', '1']);
        for (const [cell, said] of [
          [first, one],
          [second, other],
        ] as const) {
          expect([clean(said), `'${clean(said)}`]).toContain(cell);
          expect(cell).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
    );
  });

  it('is UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...toUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });
});

const starter = await exportStarter();
const width = EXPORT_SHEETS[0].columns.length;
/** A line of "Ý kiến" with this text as its content. */
const lineWith = (said: string, more: Record<number, ExportCell> = {}): ExportCell[] =>
  Array.from({ length: width }, (_, at) => more[at] ?? (at === 5 ? said : null));
const opened = async (rows: ExportCell[][], caption = 'UBND xã') =>
  (await readXlsx(filledWorkbook(starter, [rows], caption))).sheets;

describe('.xlsx', () => {
  it('has the four sheets, each with its header on every page, A4 across, and no line of the starter', async () => {
    const bytes = filledWorkbook(starter, [], 'A & B');
    const sheets = (await readXlsx(bytes)).sheets;
    expect(sheets.map((one) => [one.name, one.rows.length])).toEqual(EXPORT_SHEETS.map(({ name }) => [name, 1]));
    for (const [at, one] of sheets.entries()) {
      expect(one.rows[0]).toEqual(EXPORT_SHEETS[at]?.columns.map(({ title }) => title));
      expect(one.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
      expect(one.pageSetup?.printTitlesRow).toBe('$1:$1');
      // "&&" is how a page header writes one "&".
      expect(one.headerFooter?.oddHeader).toBe('&CA && B');
    }
    expect(new PizZip(bytes).file('xl/workbook.xml')?.asText()).toContain("'Ý kiến'!$1:$1");
  });

  it('keeps every text as a text that nobody calculates', async () => {
    const said = [...STRINGS, '=1+1', '_x0041_', 'a\nb', '$1 $& $`', '{caption}', '</t></is></c>'];
    const bytes = filledWorkbook(starter, [said.map((one) => lineWith(one))], 'x');
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows.slice(1).map((row) => row[5] ?? '')).toEqual(said.map((one) => shown(one)));
    const zip = new PizZip(bytes);
    const xml = zip.file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    expect(xml).not.toMatch(/<f[ >]/);
    const look = /<c r="F2" s="(\d+)"/.exec(xml)?.[1];
    const looks = [...(zip.file('xl/styles.xml')?.asText() ?? '').replace(/.*<cellXfs/s, '').matchAll(/<xf [^>]*>/g)];
    expect(looks[Number(look)]?.[0]).toContain('quotePrefix="1"');
  });

  it('writes days as days and numbers as numbers', async () => {
    const [sheet] = await opened([lineWith('a', { 0: 1, 2: day('2026-06-25'), 10: day('2024-02-29') })]);
    expect(sheet?.rows[1]?.[0]).toBe(1);
    expect(sheet?.rows[1]?.[2]).toEqual(new Date('2026-06-25T00:00:00Z'));
    expect(sheet?.rows[1]?.[10]).toEqual(new Date('2024-02-29T00:00:00Z'));
  });

  it('cuts what no cell holds, and says so', async () => {
    const [sheet] = await opened([lineWith('dài '.repeat(10_000))]);
    const cell = String(sheet?.rows[1]?.[5]);
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell).toMatch(/\(…\)$/);
  });
});

/** As a cell shows it: cleaned, and without blanks around it. */
const shown = (text: string): string => clean(text).trim();
