import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import { CHUNK_CHARACTERS, joinTemplate, splitTemplate } from '../../../src/core/document/chunks.ts';
import { KINDS, PAPER_KINDS } from '../../../src/core/document/kinds.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { checkTemplate, knownTags, TEMPLATE_LIMIT_BYTES, tagsOf } from '../../../src/core/document/template-check.ts';
import { wordsOf } from './docx-words.ts';
import { samplePapers } from './sample-papers.ts';

const samples = samplePapers();
const minutes = await TEMPLATES.minutes();
const known = tagsOf(samples.minutes);

function edited(change: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const zip = new PizZip(minutes);
  zip.file(part, change(zip.file(part)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array' });
}

describe('the data of a kind', () => {
  it.each(PAPER_KINDS)('%s fills every tag of its starter', async (kind) => {
    const filled = tagsOf(samples[kind]);
    const open = [...knownTags(await TEMPLATES[kind]())].filter((tag) => !filled.has(tag));
    // Inside lists that the sample leaves empty, and what only offices' papers have.
    expect(open.filter((tag) => !/^(line|text|name|who|url|addressee|dots|no|superiorLine)$/.test(tag))).toEqual([]);
  });
});

describe('checkTemplate', () => {
  it.each(PAPER_KINDS)('finds the starter of %s whole, with no tag that nothing fills', async (kind) => {
    const starter = await TEMPLATES[kind]();
    const check = checkTemplate(starter, kind, knownTags(starter));
    expect(check.sentences).toEqual([]);
    expect(check.usable).toBe(true);
  });

  it('names an unknown tag with its place, even when Word split it over runs', () => {
    const split = edited((xml) => xml.replace('{endedAt}', '{so</w:t></w:r><w:r><w:t>Nguoi}'));
    const check = checkTemplate(split, 'minutes', known);
    expect(check.unknown.map(({ tag, place }) => [tag, place])).toEqual([['soNguoi', 'thân văn bản']]);
    expect(check.missing).toEqual(['endedAt']);
    expect(check.usable).toBe(false);
    expect(check.sentences[0]).toBe('Thiếu thẻ bắt buộc {endedAt} của Biên bản hội nghị.');
  });

  it('an office’s template with a tag of an earlier starter is whole, and is filled', async () => {
    const zip = new PizZip(await TEMPLATES.assignmentSlip());
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    zip.file('word/document.xml', xml.replaceAll('{answerWhen}', 'chậm nhất ngày {answerBy}'));
    const former = zip.generate({ type: 'uint8array' });
    const check = checkTemplate(former, 'assignmentSlip', knownTags(await TEMPLATES.assignmentSlip()));
    expect([check.usable, check.sentences]).toEqual([true, []]);
    expect(wordsOf(renderDocx(former, samples.assignmentSlip))).toContain('chậm nhất ngày 19/6/2026');
    expect(knownTags(await TEMPLATES.satisfactionSurvey())).toContain('boxes');
    const { choices } = samples.satisfactionSurvey as unknown as { choices: { boxes: string }[] };
    expect(choices[0]?.boxes).toBe('□ 0 lần     □ 1 lần     □ Từ 2 lần trở lên');
  });

  it('looks into headers', () => {
    const zip = new PizZip(minutes);
    const header = Object.keys(zip.files).find((name) => /word\/header\d+\.xml/.test(name)) ?? '';
    const check = checkTemplate(
      edited((xml) => xml.replace('</w:p>', '<w:r><w:t>{mat}</w:t></w:r></w:p>'), header),
      'minutes',
      known,
    );
    expect(check.unknown).toMatchObject([{ tag: 'mat', place: 'đầu trang' }]);
  });

  it('names a broken tag', () => {
    const check = checkTemplate(
      edited((xml) => xml.replace('{/opinions}', '')),
      'minutes',
      known,
    );
    expect(check.usable).toBe(false);
    expect(check.sentences[0]).toContain('{#opinions}');
  });

  it('refuses what is no .docx or too large with a sentence', () => {
    expect(checkTemplate(new TextEncoder().encode('%PDF-1.7'), 'minutes', known).sentences[0]).toContain(
      'không phải văn bản Word',
    );
    const huge = checkTemplate(new Uint8Array(TEMPLATE_LIMIT_BYTES + 1), 'minutes', known);
    expect(huge.sentences[0]).toMatch(/^Tệp quá lớn \(2,0 MB/);
  });
});

describe('chunks', () => {
  it('fit a cell, are never a formula, and come back whole', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 251) % 256);
    const chunks = splitTemplate(bytes);
    expect(chunks.pieces.length).toBe(4);
    for (const piece of chunks.pieces) {
      expect(piece.length).toBeLessThanOrEqual(CHUNK_CHARACTERS);
      expect(piece).toMatch(/^[A-Za-z]/);
    }
    expect(joinTemplate(chunks)).toEqual(bytes);
  });

  it('refuse a missing, swapped or changed piece', () => {
    const chunks = splitTemplate(minutes.subarray(0, 60_000));
    const pieces = [...splitTemplate(Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)).pieces];
    const { checksum } = splitTemplate(Uint8Array.from({ length: 70_000 }, (_, at) => at % 256));
    expect(() => joinTemplate({ pieces: pieces.slice(1), checksum })).toThrow('bị thay đổi');
    expect(() => joinTemplate({ pieces: [...pieces].reverse(), checksum })).toThrow('bị thay đổi');
    expect(() => joinTemplate({ pieces: [], checksum: chunks.checksum })).toThrow('bị thay đổi');
  });
});

it('every kind has a name and required tags', () => {
  for (const kind of PAPER_KINDS) expect(KINDS[kind].required.length).toBeGreaterThan(0);
});
