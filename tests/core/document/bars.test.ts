import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import { convertedDocument } from '../../../emulator/drive/convert-document.ts';
import { barChart, LONGEST, sum } from '../../../src/core/document/bars.ts';
import { fieldChart, numberedCharts, standingChart, unitChart } from '../../../src/core/document/charts.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { checkTemplate, knownTags } from '../../../src/core/document/template-check.ts';
import '../../property-seed.ts';
import { samplePapers } from './sample-papers.ts';

const bars = (...values: number[][]) =>
  barChart(
    'Thử',
    values.map((of, at) => ({ name: `Dòng ${at + 1}`, values: of })),
  )?.bars ?? [];
const unit = (name: string, onTime: number, late: number, overdue = 0) => ({
  name,
  onTime,
  late,
  noDay: 0,
  overdue,
  assigned: onTime + late + overdue,
  open: 0,
  share: '',
});
const xmlOf = (docx: Uint8Array): string => new PizZip(docx).file('word/document.xml')?.asText() ?? '';

describe('bars of a chart', () => {
  it('are as long as their value, the largest the longest; nothing draws nothing and says 0', () => {
    expect(bars([40], [10], [1], [0]).map(({ bar, count }) => [bar, count])).toEqual([
      ['█'.repeat(LONGEST), '40'],
      [`${'█'.repeat(5)}▌`, '10'],
      ['▌', '1'],
      ['', '0'],
    ]);
  });

  it('tell two values apart by pattern, without colour', () => {
    expect(bars([18, 4], [0, 3], [2, 0]).map(({ bar }) => bar)).toEqual([`${'█'.repeat(18)}░░░░`, '░░░', '██']);
  });

  it('are none where there is nothing to compare', () => {
    expect(barChart('Thử', [])).toBeNull();
    expect(barChart('Thử', [{ name: 'Một', values: [3] }])).toBeNull();
    expect(bars([0], [0])).toEqual([]);
  });

  it('gather what is behind the ninth, so that the bars add up', () => {
    const drawn = bars(...Array.from({ length: 25 }, (_, at) => [25 - at]));
    expect(drawn).toHaveLength(10);
    expect(drawn.at(-1)).toMatchObject({ label: 'Còn lại (16)', count: String(sum([...Array(17).keys()])) });
  });

  it('never are longer than their column, and show whatever is not nothing', () => {
    const value = fc.oneof(fc.nat(3), fc.nat(10_000));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 30 }), (values) => {
        for (const [at, { bar }] of bars(...values)
          .slice(0, 9)
          .entries()) {
          const [kept, missed] = values[at] as [number, number];
          expect(bar.length).toBeLessThanOrEqual(LONGEST);
          expect(/[█▌]/.test(bar)).toBe(kept > 0);
          expect(bar.includes('░')).toBe(missed > 0);
        }
      }),
    );
  });
});

describe('charts of a report', () => {
  it('are numbered as they stand; one that is not drawn takes no number', () => {
    const charts = numberedCharts({
      chartOfFields: fieldChart([['Hộ tịch', 1]]),
      chartOfStandings: standingChart((of) => (of === 'inTime' ? 3 : 0)),
      chartOfUnits: unitChart([unit('Công an xã', 4, 0), unit('Phòng Kinh tế', 3, 1, 1), unit('Chưa làm', 0, 0)]),
    });
    expect(charts.chartOfFields).toEqual([]);
    expect(charts.chartOfStandings[0]).toEqual({
      caption: 'Biểu đồ 1. Kết quả giải quyết ý kiến, kiến nghị',
      bars: [
        { label: 'Đang giải quyết, trong hạn', bar: '█'.repeat(LONGEST), count: '3' },
        { label: 'Đang giải quyết, quá hạn', bar: '', count: '0' },
      ],
    });
    expect(charts.chartOfUnits[0]?.caption).toBe('Biểu đồ 2. Trả lời đúng hạn (█) và trễ hạn, quá hạn (░) theo đơn vị');
    expect(charts.chartOfUnits[0]?.bars.map(({ label, count }) => [label, count])).toEqual([
      ['Phòng Kinh tế', '3 đúng hạn, 2 trễ'],
      ['Công an xã', '4 đúng hạn, 0 trễ'],
    ]);
  });

  it('put a name in as text, shortened: a tag or markup in it stays what was typed', () => {
    const [first, second] =
      fieldChart([
        ['{content} <b>&', 2],
        [`Lĩnh vực ${'rất dài '.repeat(20)}`, 1],
      ])?.bars ?? [];
    expect(first).toMatchObject({ label: '{content} <b>&', count: '2 (66,7%)' });
    expect(second?.label).toMatch(/^Lĩnh vực rất dài .{20,45} \(…\)$/);
  });
});

describe.each(['sixMonthReport', 'resultReport'] as const)('charts in %s', async (kind) => {
  const starter = await TEMPLATES[kind]();
  const charts = {
    chartOfFields: [
      { caption: 'Biểu đồ 1. Thử', bars: bars([4], [3], [0]).map((bar) => ({ ...bar, label: '{x} <b>&' })) },
    ],
    chartOfStandings: [],
    chartOfUnits: [],
  };
  const data = { ...samplePapers()[kind], ...charts };

  it('are a table that no page breaks, its caption below, nothing of the ones that are not drawn', () => {
    const xml = xmlOf(renderDocx(starter, data));
    const table = /<w:tbl>(?:(?!<w:tbl>).)*█(?:(?!<w:tbl>).)*?<\/w:tbl><w:p>.*?<\/w:p>/s.exec(xml)?.[0] ?? '';
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(row).toContain('<w:cantSplit/>');
      expect(row.match(/<w:p>/g)).toHaveLength(3);
      expect(row.match(/<w:keepNext\/>/g)).toHaveLength(3);
      expect(row).toContain('{x} &lt;b&gt;&amp;');
      expect(
        [...row.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map((size) => Number(size[1]) / 2).every((pt) => pt >= 11),
      ).toBe(true);
    }
    expect(table).toMatch(/<\/w:tbl><w:p>.*Biểu đồ 1\. Thử.*<\/w:p>$/s);
    expect(xml.match(/Biểu đồ/g)).toHaveLength(1);
    expect(xml).not.toContain('chartOf');
  });

  it('survive the conversion to a Google Doc', () => {
    const converted = convertedDocument(renderDocx(starter, data)) as Uint8Array;
    expect(xmlOf(converted)).toContain('█'.repeat(LONGEST));
    expect(xmlOf(converted)).toContain('Biểu đồ 1. Thử');
  });

  it('are not asked of a template that an office made before there were any', () => {
    const zip = new PizZip(starter);
    const before = xmlOf(starter).replace(/<w:p>(?:(?!<w:p>).)*?\{#(chartOf\w+)\}.*?\{\/\1\}.*?<\/w:p>/gs, '');
    expect(before).not.toContain('{#chart');
    zip.file('word/document.xml', before);
    const own = zip.generate({ type: 'uint8array' });
    expect(checkTemplate(own, kind, knownTags(starter))).toMatchObject({ usable: true, sentences: [] });
    expect(xmlOf(renderDocx(own, data))).not.toMatch(/█|Biểu đồ|chartOf/);
  });
});
