import Docxtemplater from 'docxtemplater';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { paper } from '../../../build/templates/paper.ts';
import { listTable } from '../../../build/templates/table.ts';
import { body, repeat } from '../../../build/templates/text.ts';
import { renderDocx } from '../../../src/core/document/render.ts';

const template = await paper('thử', [
  body('{outer}'),
  listTable('rows', [
    { title: 'STT', width: 10, value: '{no}' },
    { title: 'Nội dung', width: 40, value: 'Về: {content} ({note}){outer}' },
    { title: 'Trống', width: 20, value: '{missing}' },
  ]),
  ...repeat('lines', [body('{text}')]),
]);
const documentOf = (bytes: Uint8Array) => new PizZip(bytes).file('word/document.xml')?.asText();
const asTheLibraryDoes = (data: object) => {
  const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, nullGetter: () => '' });
  return filled.render(data).getZip().file('word/document.xml')?.asText();
};
const text = fc.oneof(
  fc.constantFrom('', '&', '<w:p>', '"\'', '{no}', '</w:t>', '1', 'Đất đai'),
  fc.string({ unit: fc.constantFrom('a', 'ế', '<', '&', '"') }),
);
const row = fc.record({ no: text, content: text, note: text }, { requiredKeys: ['no'] });

it('rows put in at once are what docxtemplater makes of them, whatever the texts', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), text, (rows, outer) => {
      const data = { rows, outer, lines: rows.map(({ no }) => ({ text: no })) };
      expect(documentOf(renderDocx(template, data))).toBe(asTheLibraryDoes(data));
    }),
    { numRuns: 60 },
  );
});
