/** The starters against Nghị định 30/2020/NĐ-CP, Phụ lục I, read from the OOXML itself and not from the constants that drew it. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { buildTemplates, TEMPLATES } from '../../../build/templates/build-templates.ts';
import { PAPER_KINDS, type PaperKind } from '../../../src/core/document/kinds.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { textWidth } from '../../../src/core/document/text-width.ts';
import { samplePapers } from '../../core/document/sample-papers.ts';

const samples = samplePapers();
const part = (docx: Uint8Array, name: string) => new PizZip(docx).file(name)?.asText() ?? '';
const papers = await Promise.all(
  PAPER_KINDS.map(async (kind) => {
    const starter = await TEMPLATES[kind]();
    return { kind, starter, docx: renderDocx(starter, samples[kind]) };
  }),
);
const mm = (twips: string | undefined) => (Number(twips) * 25.4) / 1440;
const runWith = (xml: string, text: string) =>
  [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run).find((run) => run.includes(text)) ?? '';
const paragraphWith = (xml: string, text: string) =>
  [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .find((paragraph) => paragraph.includes(text)) ?? '';
/** Points of the line that underlined blanks of 4pt draw; a blank is a quarter of its size. */
const ruleIn = (cell: string) =>
  [...cell.matchAll(/<w:r>(?:(?!<w:r>).)*?<w:u w:val="single"\/>.*?<w:t[^>]*>(\u00A0+)<\/w:t>/gs)]
    .map(([, blanks]) => blanks?.length ?? 0)
    .pop() ?? 0;
type List = { titles: string[]; widths: number[]; room: number; fixed: boolean };
/** The tables with a head, each with the millimetres between the margins of its own page. */
function lists(xml: string): List[] {
  const pages = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)];
  return [...xml.matchAll(/<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs)]
    .filter(([table]) => table.includes('<w:tblHeader/>'))
    .map((found) => {
      const [table] = found;
      const page = pages.find((section) => section.index > found.index)?.[0] ?? '';
      const twips = (name: string) => mm(new RegExp(` w:${name}="(\\d+)"`).exec(page)?.[1]);
      const head = /<w:tr>.*?<\/w:tr>/s.exec(table)?.[0] ?? '';
      return {
        titles: [...head.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell.replace(/<[^>]+>/g, '')),
        widths: [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => mm(width)),
        room: twips('w') - twips('left') - twips('right'),
        fixed: table.includes('<w:tblLayout w:type="fixed"/>'),
      };
    });
}

const headless: readonly PaperKind[] = ['qrPoster', 'registrationSlip'];
const unsigned: readonly PaperKind[] = [
  'registrationSlip',
  'satisfactionSurvey',
  'qrPoster',
  'minutes',
  'runningScript',
  'dossierCover',
  'denunciationHandover',
];

describe.each(papers)('$kind', ({ starter, docx }) => {
  const xml = part(docx, 'word/document.xml');

  it('is A4 with lawful margins, numbered from 1 in the middle of the head, not on the first page', () => {
    for (const [section] of xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)) {
      const side = (name: string) => mm(new RegExp(`<w:pgMar[^>]*w:${name}="(\\d+)"`).exec(section)?.[1]);
      const landscape = section.includes('w:orient="landscape"');
      const [width, height] = ['w', 'h'].map((name) =>
        Math.round(mm(new RegExp(`<w:pgSz[^>]*w:${name}="(\\d+)"`).exec(section)?.[1])),
      );
      expect([width, height]).toEqual(landscape ? [297, 210] : [210, 297]);
      expect(side('top')).toBeGreaterThanOrEqual(19.9);
      expect(side('top')).toBeLessThanOrEqual(25.1);
      expect(side('right')).toBeGreaterThanOrEqual(14.9);
      expect(side('right')).toBeLessThanOrEqual(20.1);
      if (!landscape) expect(Math.round(side('left'))).toBe(30);
      expect(section).toContain('<w:titlePg/>');
      expect(section).toMatch(/<w:pgNumType w:start="1"/);
    }
    const files = Object.keys(new PizZip(docx).files).filter((name) => /word\/header\d+\.xml/.test(name));
    const numbered = files.map((name) => part(docx, name)).filter((header) => header.includes('PAGE'));
    expect(numbered.length).toBeGreaterThan(0);
    for (const header of numbered) expect(header).toMatch(/<w:jc w:val="center"\/>.*<w:sz w:val="2[68]"\/>/s);
  });

  it('is set in Times New Roman, black, in Vietnamese', () => {
    const styles = part(docx, 'word/styles.xml');
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(xml).not.toMatch(/w:ascii="(?!Times New Roman)/);
    expect(styles).toContain('vi-VN');
  });

  it('has no tag and no hole left', () => {
    expect(xml.replace(/<[^>]+>/g, '').replace('{tên}', '')).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('numbers no first page, and is set in the lawful sizes', () => {
    const first = [...xml.matchAll(/<w:headerReference[^>]*w:type="first"[^>]*r:id="(\w+)"/g)].map(([, id]) => id);
    const relations = part(docx, 'word/_rels/document.xml.rels');
    expect(first.length).toBeGreaterThan(0);
    for (const id of first) {
      const file =
        new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1] ??
        new RegExp(`Target="([^"]+)"[^>]*Id="${id}"`).exec(relations)?.[1] ??
        '';
      const header = part(docx, `word/${file}`);
      expect(header).toContain('<w:hdr');
      expect(header).not.toContain('PAGE');
    }
    // Justified prose is the body: 13–14pt, first line in, 6pt apart.
    for (const [paragraph] of xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<w:jc w:val="both"\/>.*?<\/w:p>/gs)) {
      expect(paragraph).toMatch(/w:firstLine="(567|720)"/);
      expect(Number(/w:before="(\d+)"/.exec(paragraph)?.[1])).toBeGreaterThanOrEqual(120);
      for (const [, size] of paragraph.matchAll(/<w:sz w:val="(\d+)"\/>/g)) expect(['26', '28']).toContain(size);
    }
  });

  it('names an annex without a point and says in italics what it goes with', () => {
    for (const [, name] of xml.matchAll(/>(Phụ lục[^<]{0,6})</g)) expect(name).toMatch(/^Phụ lục( [IVX]+)?$/);
    const said = runWith(xml, '(Kèm theo ');
    if (said !== '') {
      expect(said).toContain('<w:i/>');
      expect(said).toMatch(
        /\(Kèm theo (Báo cáo số[\u00A0 ]+\/BC|Biên bản số[\u00A0 ]+\/BB|Phiếu chuyển số[\u00A0 ]+\/PC)-\w+ ngày\u00A0+tháng\u00A0+năm 2026 của /,
      );
    }
  });

  it('repeats the head of every table and breaks no row', () => {
    for (const [table] of xml.matchAll(/<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs)) {
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) expect(row).toContain('<w:cantSplit/>');
      if (table.includes('>STT<')) expect(/<w:tr>.*?<\/w:tr>/s.exec(table)?.[0]).toContain('<w:tblHeader/>');
    }
  });

  it('gives the content the widest column of every list, on the paper between the margins', () => {
    // Of the starter itself: a paper shows but one of two tables that depend on what is known.
    for (const { titles, widths, room, fixed } of lists(part(starter, 'word/document.xml'))) {
      const total = widths.reduce((sum, width) => sum + width, 0);
      expect(fixed).toBe(true);
      expect(total).toBeGreaterThan(room - 3);
      expect(total).toBeLessThanOrEqual(room + 0.6);
      expect(widths[0]).toBeLessThanOrEqual(12.1);
      const widest = titles[widths.indexOf(Math.max(...widths))];
      expect(widest).toMatch(/^(Nội dung|Nhiệm vụ|Lĩnh vực$|Đơn vị$|Chỉ tiêu$|Tên tài liệu)/);
      for (const [at, title] of titles.entries()) {
        if (title.startsWith('Mã')) expect(widths[at]).toBeCloseTo(22, 0);
        if (/^(Người kiến nghị|Họ tên, tổ chức)$/.test(title)) expect(widths[at]).toBeLessThanOrEqual(30.1);
      }
    }
  });
});

describe.each(papers.filter(({ kind }) => !headless.includes(kind)))('$kind with a head', ({ docx }) => {
  const xml = part(docx, 'word/document.xml');

  it('has the two-column head without borders', () => {
    const head = /<w:tbl>.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
    expect(head).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(head).toContain('<w:insideV w:val="none"');
    expect(runWith(head, 'CỘNG HÒA XÃ HỘI')).toMatch(/<w:b\/>.*<w:sz w:val="2[46]"\/>/s);
    expect(runWith(head, 'Độc lập')).toMatch(/<w:b\/>.*<w:sz w:val="2[68]"\/>/s);
    expect(runWith(head, 'ỦY BAN NHÂN DÂN')).toMatch(/<w:sz w:val="2[46]"\/>/);
  });

  it('draws the lines as long as the decree says', () => {
    const head = /<w:tbl>.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
    const [agency = '', nation = ''] = [...head.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
    // The motto at 13pt bold is 56–58 mm wide in Times New Roman: the line below it is as long.
    expect(ruleIn(nation) / (72 / 25.4)).toBeGreaterThan(55.5);
    expect(ruleIn(nation) / (72 / 25.4)).toBeLessThan(58.5);
    const last = [...agency.matchAll(/<w:t[^>]*>([^<\u00A0]+)<\/w:t>/g)].map(([, text]) => text ?? '').pop() ?? '';
    const share = ruleIn(agency) / Math.min(textWidth(last, 12), 64 * (72 / 25.4));
    expect(share).toBeGreaterThanOrEqual(0.33);
    expect(share).toBeLessThanOrEqual(0.5);
  });
});

describe.each(papers.filter(({ kind }) => !unsigned.includes(kind)))('$kind with a signature', ({ kind, docx }) => {
  const xml = part(docx, 'word/document.xml');

  it('ends in ./., with the signature beside Nơi nhận on one page', () => {
    expect(runWith(xml, 'Nơi nhận:')).toMatch(/<w:b\/>.*<w:i\/>.*<w:sz w:val="24"\/>/s);
    expect(runWith(xml, '- Lưu: ')).toContain('<w:sz w:val="22"/>');
    const signature =
      [...xml.matchAll(/<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs)]
        .map(([table]) => table)
        .find((table) => table.includes('Nơi nhận:')) ?? '';
    expect(signature).toContain('<w:cantSplit/>');
    if (kind !== 'agenda' && kind !== 'loudspeakerBulletin')
      expect(paragraphWith(xml, './.')).toContain('<w:keepNext/>');
    expect(xml).toMatch(/Số:\u00A0{6,}\//);
    expect(xml).toMatch(/Phú Xuyên, ngày\u00A0+tháng\u00A0+năm 2026/);
  });
});

it('body text is justified, first line in, at least 6pt apart, single to 1.5', () => {
  const xml = part(papers.find(({ kind }) => kind === 'plan')?.docx ?? new Uint8Array(), 'word/document.xml');
  const paragraph = paragraphWith(xml, 'xây dựng Kế hoạch');
  expect(paragraph).toContain('<w:jc w:val="both"/>');
  const firstLine = mm(/w:firstLine="(\d+)"/.exec(paragraph)?.[1]);
  expect([10, 12.7].some((lawful) => Math.abs(firstLine - lawful) < 0.1)).toBe(true);
  expect(Number(/w:before="(\d+)"/.exec(paragraph)?.[1])).toBeGreaterThanOrEqual(120);
  const line = Number(/w:line="(\d+)"/.exec(paragraph)?.[1]);
  expect(line).toBeGreaterThanOrEqual(240);
  expect(line).toBeLessThanOrEqual(360);
  expect(paragraph).toContain('w:lineRule="auto"');
});

it('căn cứ are italic, each ends with ; and the last with .', () => {
  const xml = part(papers.find(({ kind }) => kind === 'plan')?.docx ?? new Uint8Array(), 'word/document.xml');
  const ends = [...xml.matchAll(/<w:r>(?:(?!<w:r>).)*?Căn cứ (.*?)<\/w:t>/gs)].map(([run, text]) => [
    run.includes('<w:i/>'),
    text?.slice(-1),
  ]);
  expect(ends).toEqual([
    [true, ';'],
    [true, '.'],
  ]);
});

it('Biên bản keeps Nơi nhận in the row of its signatures, which no page cuts', () => {
  const minutes = papers.find(({ kind }) => kind === 'minutes');
  const rows = [
    ...part(minutes?.docx ?? new Uint8Array(), 'word/document.xml').matchAll(/<w:tr>(?:(?!<w:tr>).)*?<\/w:tr>/gs),
  ];
  const signed = rows.map(([row]) => row).filter((row) => row.includes('THƯ KÝ'));
  expect(signed).toHaveLength(1);
  expect(signed[0]).toContain('Nơi nhận:');
  expect(signed[0]).toContain('<w:cantSplit/>');
});

it('writes one file of base64 for each kind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  await buildTemplates(folder);
  const kinds = PAPER_KINDS.map((kind) => `template-${kind}.html`);
  expect(readdirSync(folder).sort()).toEqual(['starter-export.html', ...kinds].sort());
  expect(readFileSync(join(folder, 'template-minutes.html'), 'utf8')).toMatch(/^[A-Za-z0-9+/]+=*$/);
});
