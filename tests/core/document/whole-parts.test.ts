import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole } from '../../../src/core/document/whole-parts.ts';

const library = createRequire(import.meta.url);
const mend: (parts: string[], options: object) => string[] = library('docxtemplater/js/join-uncorrupt.js');
const { docx } = library('docxtemplater/js/file-type-config.js') as { docx: () => object };
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const mended = (parts: readonly string[]) => mend([...parts], { fileTypeConfig: docx(), contentType });

const OPEN = ['<w:tbl>', '<w:tr>', '<w:tc>', '<w:p>', '<w:r>', '<w:sdtContent>', '<w:sdt>', '<w:tc><w:p>', '<w:trPr/>'];
const CLOSE = ['</w:tbl>', '</w:tr>', '</w:tc>', '</w:p>', '</w:r>', '</w:sdtContent>', '</w:sdt>'];
const OTHER = ['', ' \n', 'chữ', 'a < b', '<w:tc/>', '<w:pPr/>', '<w:bookmarkEnd/>', '<w:sectPr/>', '<w:tcPr>'];

describe('parts that need no mending', () => {
  it('are never parts that docxtemplater would change', () => {
    const parts = fc.array(fc.constantFrom(...OPEN, ...CLOSE, ...OTHER), { maxLength: 14 });
    fc.assert(
      fc.property(parts, (given) => {
        if (isWhole(given)) expect(mended(given)).toEqual(given);
      }),
      { numRuns: 5000 },
    );
  });

  it('are those of an ordinary table; an empty cell or row, and a table at the end of a cell, are not', () => {
    const cell = ['<w:tc>', '<w:tcPr/>', '<w:p>', '<w:r>', 'chữ', '</w:r>', '</w:p>', '</w:tc>'];
    const table = (...cells: string[][]) => ['<w:tbl>', '<w:tr>', ...cells.flat(), '</w:tr>', '</w:tbl>', '<w:p/>'];
    expect(isWhole(table(cell, cell))).toBe(true);
    expect(isWhole(table(cell, ['<w:tc>', '<w:tcPr/>', '</w:tc>']))).toBe(false);
    expect(isWhole(table())).toBe(false);
    expect(isWhole([...table(cell).slice(0, -1), '</w:tc>'])).toBe(false);
  });
});
