/** Where an opinion is longer than its place: a short one in the table, the whole in an annex with pages of its own. */
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import { day } from '../../../src/core/calendar/day.ts';
import type { OpinionView } from '../../../src/core/document/model.ts';
import { answerWhen, dayWithin } from '../../../src/core/document/papers/answer-limit.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { sampleOpinions } from './sample.ts';
import { samplePapers } from './sample-papers.ts';

const END = 'Tôi hỏi: bao giờ đính chính cho tôi?';
const LONG = `${'Khi dồn điền đổi thửa, thôn ghi nhầm số thửa của nhà tôi. '.repeat(70)}${END}`;
const five = { amount: 5, unit: 'calendar', anchor: 'assignmentReceived' } as const;

const xmlOf = (docx: Uint8Array) => new PizZip(docx).file('word/document.xml')?.asText() ?? '';
const sections = (xml: string) => [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section);
const cells = (xml: string) => [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell.replace(/<[^>]+>/g, ''));

async function made(kind: 'assignmentSlip' | 'minutes' | 'resultReport', ...given: Partial<OpinionView>[]) {
  const [one] = sampleOpinions(1);
  const opinions = given.map((more) => ({ ...(one as OpinionView), slip: 'DT-2026-01-0022', ...more }));
  return xmlOf(renderDocx(await TEMPLATES[kind](), samplePapers(opinions)[kind]));
}

describe.each(['assignmentSlip', 'minutes'] as const)('%s', (kind) => {
  it('has the whole of a long opinion in an annex that counts its own pages from 1', async () => {
    const xml = await made(kind, { content: LONG, fullContent: LONG });
    expect(sections(xml)).toHaveLength(2);
    for (const section of sections(xml))
      expect(section).toMatch(/<w:type w:val="nextPage"\/>.*<w:pgNumType w:start="1"/);
    const [before = '', annex = ''] = xml.split('>Phụ lục<');
    expect(before).toContain('<w:sectPr>');
    expect(before).not.toContain(END);
    expect(annex).toContain(END);
    expect(annex).not.toContain('<w:br w:type="page"/>');
  });

  it('has no annex and no empty page where every opinion is short', async () => {
    const xml = await made(kind, { content: 'Ý kiến ngắn.', fullContent: 'Ý kiến ngắn.' });
    expect(sections(xml)).toHaveLength(1);
    expect(sections(xml)[0]).toMatch(/<w:titlePg\/>/);
    expect(xml).not.toMatch(/Phụ lục|<w:br w:type="page"\/>/);
  });
});

describe('a table of many opinions', () => {
  it('says where the whole of a long one is to be read', async () => {
    const short = (xml: string) => cells(xml).find((text) => text.startsWith('Khi dồn điền')) ?? '';
    const slip = short(await made('assignmentSlip', { content: LONG, fullContent: LONG }));
    expect(slip.length).toBeLessThan(650);
    expect(slip).toMatch(/\(…; toàn văn tại Phụ lục\)$/);
    const report = short(await made('resultReport', { content: LONG, fullContent: LONG }));
    expect(report).toMatch(/\(…; nguyên văn tại phiếu DT-2026-01-0022\)$/);
  });

  it('keeps the summary of the office, and the whole in the annex of the slip', async () => {
    const xml = await made('assignmentSlip', { content: 'Đính chính số thửa.', fullContent: LONG });
    expect(cells(xml)).toContain('Đính chính số thửa. (toàn văn tại Phụ lục)');
    expect(xml.split('>Phụ lục<')[1]).toContain(END);
  });
});

describe('the time limit of a Phiếu chuyển', () => {
  it('is the rule of the plan, in its own number and unit, before the day is known', async () => {
    const xml = await made('assignmentSlip', { dueOn: null });
    expect(xml.replace(/<[^>]+>/g, '')).toContain(
      'gửi về Văn phòng HĐND và UBND xã chậm nhất 05 ngày kể từ ngày nhận Phiếu chuyển này. Nội dung',
    );
    expect(cells(xml)).not.toContain('Hạn');
    expect(answerWhen([null], { ...five, amount: 10, unit: 'working' })).toBe(
      'chậm nhất 10 ngày làm việc kể từ ngày nhận Phiếu chuyển này',
    );
    expect(answerWhen([null], { ...five, anchor: 'reportReceived' })).toBe(
      'chậm nhất 05 ngày kể từ ngày đơn vị nhận Báo cáo, Thông báo',
    );
  });

  it('is the day where it is known, the rule for the others', async () => {
    const known = day('2026-06-19');
    expect(cells(await made('assignmentSlip', { dueOn: known }, { dueOn: null }))).toEqual(
      expect.arrayContaining(['Hạn', '19/6/2026', '05 ngày kể từ ngày nhận']),
    );
    expect(answerWhen([known, known], five)).toBe('chậm nhất ngày 19/6/2026');
    expect(answerWhen([day('2026-06-17'), known], five)).toBe('theo hạn của từng ý kiến, chậm nhất ngày 19/6/2026');
    expect(answerWhen([known, null], five)).toContain('05 ngày kể từ ngày nhận Phiếu chuyển này; ý kiến đã ghi hạn');
  });

  it('is not guessed where the plan names none', () => {
    expect(answerWhen([null], null)).toBe('chậm nhất ngày …/…/……');
    expect(answerWhen([day('2026-06-19'), null], null)).toBe('theo hạn của từng ý kiến');
    expect(dayWithin(null, null)).toBe('…/…/……');
  });
});
