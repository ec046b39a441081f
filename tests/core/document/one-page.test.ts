/** Giấy mời is one page for every plan. Heights are reckoned from the OOXML; a line of Times New Roman takes 1.15 of its size. */
import PizZip from 'pizzip';
import { expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import type { PaperData } from '../../../src/core/document/render.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { samplePaper } from '../../../src/core/document/sample-source.ts';
import { textWidth } from '../../../src/core/document/text-width.ts';
import { PRESETS } from '../../../src/core/profile/presets.ts';

const MM = 72 / 25.4;
const [ROOM, WIDTH] = [(297 - 40) * MM, (210 - 50) * MM];
const number = (xml: string, pattern: RegExp, usual: number) => Number(pattern.exec(xml)?.[1] ?? usual);

function paragraphHeight(xml: string, width: number): number {
  const size = Math.max(...[...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2), 4);
  const spacing = /<w:spacing [^>]*>/.exec(xml)?.[0] ?? '';
  const line = number(spacing, /w:line="(\d+)"/, 240);
  const high = spacing.includes('exact') ? line / 20 : (size * 1.15 * line) / 240;
  const text = xml.replace(/<[^>]+>/g, '');
  const first = number(xml, /w:firstLine="(\d+)"/, 0) / 20;
  return (
    Math.max(1, Math.ceil((textWidth(text, size) + first) / width)) * high + number(spacing, /w:before="(\d+)"/, 0) / 20
  );
}

const paragraphs = (xml: string) => [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].map(([one]) => one);

/** Points from the top margin to the end of the signature. */
function heightOf(docx: Uint8Array): number {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  const outside = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    Math.max(
      ...[...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
        paragraphs(cell).reduce(
          (sum, one) => sum + paragraphHeight(one, number(cell, /<w:tcW w:type="dxa" w:w="(\d+)"/, 4500) / 20),
          0,
        ),
      ),
    ),
  );
  const total = [...rows, ...paragraphs(outside).map((one) => paragraphHeight(one, WIDTH))];
  return total.reduce((sum, one) => sum + one, 0);
}

it.each(Object.values(PRESETS).map((profile) => [profile.id, profile] as const))('%s', async (_, profile) => {
  const office = { profile, calendar: new WorkingCalendar([], []), officers: [], fields: [] };
  const sample = samplePaper('invitation', office, day('2026-06-25')) as PaperData;
  const deputy = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'].map((line) => ({ line }));
  const high = heightOf(renderDocx(await TEMPLATES.invitation(), { ...sample, authority: deputy }));
  expect(high).toBeGreaterThan(ROOM / 2);
  expect(high).toBeLessThan(ROOM);
});
