/** Number and day put into a paper that exists; numbers that two papers bear. */
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { sameDocumentNumbers } from '../../../src/core/document/same-document-number.ts';
import { lacksIssued, stamped } from '../../../src/core/document/stamp.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { documents, type MadeDocument } from '../../../src/core/tables/conference-tables.ts';
import { wordsOf } from './docx-words.ts';
import { samplePapers } from './sample-papers.ts';

const issued = { number: '5', issuedOn: day('2026-06-29') };
const report = async () => renderDocx(await TEMPLATES.resultReport(), samplePapers().resultReport);
const edited = (docx: Uint8Array, edit: (xml: string) => string): Uint8Array => {
  const zip = new PizZip(docx);
  zip.file('word/document.xml', edit(zip.file('word/document.xml')?.asText() ?? ''));
  return zip.generate({ type: 'uint8array' });
};

describe('a paper that exists', () => {
  it('gets number and day in its head and in "Kèm theo"; nothing else changes, what people wrote stays', async () => {
    const draft = edited(await report(), (xml) => xml.replace('I. CÔNG TÁC', 'I. CÔNG TÁC (đã sửa tay)'));
    const before = wordsOf(draft).split('\n');
    const after = wordsOf(stamped(draft, issued) ?? draft).split('\n');
    const changed = after.filter((line, at) => line !== before[at]);
    expect(after).toHaveLength(before.length);
    expect(changed).toEqual([
      'Số: 05/BC-UBND',
      'Phú Xuyên, ngày 29 tháng 6 năm 2026',
      '(Kèm theo Báo cáo số 05/BC-UBND ngày 29/6/2026 của UBND xã Phú Xuyên)',
      '(Kèm theo Báo cáo số 05/BC-UBND ngày 29/6/2026 của UBND xã Phú Xuyên)',
    ]);
    expect(after).toContain('I. CÔNG TÁC (đã sửa tay) CHUẨN BỊ, TỔ CHỨC');
  });

  it('takes a whole number with its symbol as typed, marks and all; only what is known is filled', async () => {
    const words = wordsOf(stamped(await report(), { number: 'Số 12/BC-VP&TH', issuedOn: null }) ?? new Uint8Array());
    expect(words).toContain('Số: 12/BC-VP&TH\n');
    expect(words).toMatch(/Phú Xuyên, ngày\u00A0+tháng\u00A0+năm 2026/);
  });

  it('whose lines an editor cut into runs, or with other blanks, is filled all the same', async () => {
    const docx = edited(await report(), (xml) =>
      xml.replace(
        />Số:\s+\/BC-UBND</,
        '>Số:</w:t></w:r><w:r><w:t xml:space="preserve">     /</w:t></w:r><w:r><w:t>BC-UBND<',
      ),
    );
    expect(wordsOf(docx)).toContain('Số:     /BC-UBND');
    expect(wordsOf(stamped(docx, issued) ?? docx).split('\n')).toContain('Số: 05/BC-UBND');
  });

  it('that has its number already is left alone', async () => {
    const once = stamped(await report(), issued);
    expect(once).not.toBeNull();
    expect(stamped(once ?? new Uint8Array(), { number: '9', issuedOn: day('2026-07-01') })).toBeNull();
  });
});

const paper = (code: string, more: Partial<MadeDocument>): MadeDocument => ({
  ...emptyRow(documents),
  code,
  kind: 'conclusionNotice',
  subject: 'DT-2026-01',
  title: `Văn bản ${code}`,
  version: 1,
  state: 'final',
  madeAt: new Date('2026-06-25T02:00:00Z'),
  ...more,
});

it('a file lacks what was written down after it was made; what an earlier version handed on it has', () => {
  const first = paper('VB-1', { number: '7', issuedOn: day('2026-06-29') });
  const second = paper('VB-2', { version: 2, number: '7', issuedOn: day('2026-06-29') });
  const rows = [first, second];
  expect(lacksIssued(first, rows)).toBe(true);
  expect(lacksIssued(second, rows)).toBe(false);
  expect(lacksIssued({ ...second, number: '8' }, rows)).toBe(true);
  expect(lacksIssued(paper('VB-3', { subject: 'DT-2026-02' }), rows)).toBe(false);
  // Minutes have no line of place and day (mẫu 1.9).
  const minutes = paper('VB-5', { kind: 'minutes', issuedOn: day('2026-06-25') });
  expect(lacksIssued(minutes, [minutes])).toBe(false);
  expect(lacksIssued(paper('VB-4', { kind: 'runningScript', number: '1' }), rows)).toBe(false);
});

describe('one number on two papers', () => {
  const first = paper('VB-1', { number: '05/TB-UBND' });
  const found = (more: Partial<MadeDocument>) =>
    sameDocumentNumbers([first, paper('VB-2', { subject: 'DT-2026-02', ...more })]);

  it('is named, however it is typed', () => {
    expect(found({ number: 'Số: 5/TB-UBND ' })).toEqual([
      {
        code: 'VB-2',
        first: 'VB-1',
        sentence:
          'Số "Số: 5/TB-UBND" của VB-2 (Văn bản VB-2) trùng với VB-1 (Văn bản VB-1): hãy xem lại số ở bảng "Văn bản".',
      },
    ]);
  });

  it.each([
    ['another symbol', { number: '05/BC-UBND' }],
    ['another year', { number: '05/TB-UBND', issuedOn: day('2025-12-30') }],
    ['another version of the same paper', { number: '05/TB-UBND', subject: 'DT-2026-01', version: 2 }],
    ['a version out of use', { number: '05/TB-UBND', state: 'void' }],
    ['no number', { number: ' ' }],
    ['words', { number: 'chưa có' }],
  ] as const)('%s is no such case', (_, more) => expect(found(more)).toEqual([]));

  it('invitations are copies under one number', () => {
    const copy = (code: string, subject: string) => paper(code, { kind: 'invitation', subject, number: '3' });
    expect(sameDocumentNumbers([copy('VB-1', 'A · 1'), copy('VB-2', 'A · 2')])).toEqual([]);
  });
});
