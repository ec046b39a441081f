import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import { fromBase64, toBase64, toSignedBytes } from '../../../src/core/document/bytes.ts';
import { minutesData } from '../../../src/core/document/papers/minutes.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { wordsOf } from './docx-words.ts';
import { conference, frame, sampleOpinions, tasks } from './sample.ts';

const minutes = await TEMPLATES.minutes();
const given = (content: string, count = 1) => ({
  frame,
  conference,
  tasks,
  copies: 3,
  opinions: sampleOpinions(count).map((opinion) => ({ ...opinion, content })),
});

describe('renderDocx', () => {
  it('keeps what a citizen wrote as text, whatever it looks like', () => {
    const hostile = 'a & b < c > d {#opinions}{/opinions} {tên} {{x}} $1 $& \\ "trích" =SUM(A1) ]]> <w:p/>';
    expect(wordsOf(renderDocx(minutes, minutesData(given(hostile))))).toContain(hostile);
  });

  it('drops emoji and what XML forbids, and keeps line breaks', () => {
    const words = wordsOf(renderDocx(minutes, minutesData(given('dòng một 😀\u0001\u000B\nDòng hai \uD800'))));
    expect(words).toContain('dòng một\n');
    expect(words).toContain('Dòng hai');
    expect(words).not.toMatch(/[\u{1F000}-\u{1FFFF}\u0001\uD800]/u);
  });

  it('prints nothing for what is missing, and never "undefined"', () => {
    const words = wordsOf(renderDocx(minutes, {}));
    expect(words).not.toMatch(/undefined|null|\{|\}/);
  });

  it('holds no opinions, 500 opinions, and one of 4,000 characters', () => {
    expect(wordsOf(renderDocx(minutes, minutesData({ ...given(''), opinions: [] })))).toContain('không có ý kiến');
    const long = `${'Kiến nghị về đất đai. '.repeat(182)}HẾT`;
    expect(wordsOf(renderDocx(minutes, minutesData(given(long))))).toContain(long);
    expect(wordsOf(renderDocx(minutes, minutesData(given('x', 500))))).toContain('Ý kiến 500.');
  });

  it('gives the same bytes for the same data', () => {
    const once = renderDocx(minutes, minutesData(given('x')));
    expect(toBase64(renderDocx(minutes, minutesData(given('x'))))).toBe(toBase64(once));
  });

  it('says in Vietnamese that a file is no .docx, and which tag is broken where', () => {
    expect(() => renderDocx(new Uint8Array([1, 2, 3]), {})).toThrow('không phải văn bản Word');
    const zip = new PizZip(minutes);
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    zip.file('word/document.xml', xml.replace('{/opinions}', ''));
    expect(() => renderDocx(zip.generate({ type: 'uint8array' }), {})).toThrow(
      /\{#opinions\} chưa được đóng.*thân văn bản/,
    );
  });

  it('runs where there is nothing but ECMAScript', async () => {
    const bundle = await build({
      stdin: {
        contents: "export { renderDocx } from './src/core/document/render.ts';",
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      format: 'iife',
      globalName: 'papers',
      platform: 'browser',
      target: 'es2019',
      write: false,
    });
    const realm: Record<string, unknown> = {
      signed: toSignedBytes(minutes),
      data: JSON.stringify(minutesData(given('Ý kiến {a}'))),
    };
    const made = runInNewContext(
      `${bundle.outputFiles[0]?.text}; Array.from(papers.renderDocx(Uint8Array.from(signed, (b) => b & 255), JSON.parse(data)))`,
      realm,
    ) as number[];
    expect(wordsOf(Uint8Array.from(made))).toContain('Ý kiến {a}');
  });
});

describe('bytes', () => {
  it('go to base64 and signed bytes and back as Node has it', () => {
    const bytes = Uint8Array.from({ length: 20_001 }, (_, at) => (at * 7) % 256);
    for (const length of [0, 1, 2, 3, 4, 8190, 8191, 20_001]) {
      const piece = bytes.subarray(0, length);
      expect(toBase64(piece)).toBe(Buffer.from(piece).toString('base64'));
      expect([...fromBase64(toBase64(piece))]).toEqual([...piece]);
      expect(toSignedBytes(piece)).toEqual([...new Int8Array(piece)]);
    }
  });
});

it('the clock and randomness are nowhere in core/document', () => {
  for (const file of ['render', 'head', 'words', 'opinions', 'chunks']) {
    expect(readFileSync(`src/core/document/${file}.ts`, 'utf8')).not.toMatch(/Math\.random|Date\.now|new Date\(\)/);
  }
});
