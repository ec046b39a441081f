/** The starter workbook for the figures that go to the superior: header, look of each column, A4 across with the header on every page. */
import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre';
import PizZip from 'pizzip';
import { PAGE } from '../../src/core/document/layout.ts';
import { EXPORT_SHEETS, type ExportKind, type ExportSheet } from '../../src/core/report/export-sheets.ts';

const SIZE = 11;
const line = { style: 'thin' } as const;
const framed: CellStyle = {
  font: { name: PAGE.font, size: SIZE },
  border: { top: line, bottom: line, left: line, right: line },
};
const HEADER: CellStyle = {
  ...framed,
  font: { name: PAGE.font, size: SIZE, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const LOOKS: Record<ExportKind, CellStyle> = {
  text: { ...framed, alignment: { horizontal: 'left', vertical: 'top', wrapText: true } },
  number: { ...framed, alignment: { horizontal: 'center', vertical: 'top', wrapText: true } },
  day: { ...framed, numFmt: 'dd/mm/yyyy', alignment: { horizontal: 'center', vertical: 'top' } },
};

/** The .xlsx, its second lines still the pattern (core/report/export-workbook.ts). */
export async function exportStarter(): Promise<Uint8Array> {
  const made = await writeXlsx({
    sheets: EXPORT_SHEETS.map(starterSheet),
    properties: { title: 'Số liệu đối thoại', creator: 'Sổ Đối Thoại' },
    defaultFont: { name: PAGE.font, size: SIZE },
  });
  const zip = new PizZip(made);
  const change = (path: string, by: (xml: string) => string): void => {
    const before = zip.file(path)?.asText() ?? '';
    const after = by(before);
    if (after === before) throw new Error(`${path} of the starter workbook is not as expected.`);
    zip.file(path, after);
  };
  // Names with blanks need quotes, or Excel calls the file damaged.
  change('xl/workbook.xml', (xml) => xml.replace(/>([^<>'!]+)!\$/g, ">'$1'!$"));
  // Text stays text also when somebody edits the cell.
  change('xl/styles.xml', (xml) =>
    xml.replace(/<xf (?=[^>]*>\s*<alignment horizontal="left")/g, '<xf quotePrefix="1" '),
  );
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function starterSheet({ name, columns }: ExportSheet): WriteSheet {
  const last = String.fromCharCode(64 + columns.length);
  return {
    name,
    rows: [columns.map(({ title }) => title)],
    cells: new Map(
      columns.flatMap(({ kind }, at) => [
        [`0,${at}`, { style: HEADER }],
        [`1,${at}`, { style: LOOKS[kind] }],
      ]),
    ),
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map([[0, { height: 48 }]]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}1` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      margins: { top: 0.8, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: '&C{caption}', oddFooter: '&C&P/&N' },
  };
}
