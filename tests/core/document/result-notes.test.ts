/** What a report of results explains: why figures differ that look the same, and which answers were late. */
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import type { OpinionView } from '../../../src/core/document/model.ts';
import { resultReportData } from '../../../src/core/document/papers/result-report.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { wordsOf } from './docx-words.ts';
import { conference, frame, sampleOpinions, setAside } from './sample.ts';

const base = sampleOpinions(1)[0] as OpinionView;
const reportOf = async (opinions: readonly Partial<OpinionView>[], judgedByDraft = true) =>
  wordsOf(
    renderDocx(
      await TEMPLATES.resultReport(),
      resultReportData({
        frame,
        conference,
        judgedByDraft,
        setAside,
        tasks: [],
        opinions: opinions.map((more, at) => ({ ...base, code: `YK-${at + 1}`, ...more })),
        addressees: ['UBND thành phố Hà Nội'],
        preparation: [],
        slips: { total: 1, late: 0, atConference: 0 },
        superior: 'UBND thành phố Hà Nội',
      }),
    ),
  );
const beyond = { scope: 'beyond_authority', answer: '' } as const;

describe('opinions beyond authority', () => {
  it('that are not as many as those sent up are explained', async () => {
    const up = { ...beyond, standing: 'escalatedOpen' } as const;
    const words = await reportOf([
      up,
      { ...beyond, standing: 'answeredAtConference' },
      { standing: 'superiorAnswered' },
    ]);
    expect(words).toContain('vượt thẩm quyền, kiến nghị cấp trên 02;');
    expect(words).toContain(
      'Phân loại vượt thẩm quyền 02 ý kiến, trong đó 01 ý kiến trả lời ở cấp xã, không kiến nghị cấp trên; 01 ý kiến phân loại khác cũng kiến nghị cấp trên.',
    );
    expect(await reportOf([up])).not.toContain('Phân loại vượt thẩm quyền');
  });
});

it('who was guided outside the dialogue is told apart from who was guided to another agency', async () => {
  const words = await reportOf([
    { standing: 'guided', scope: 'out_other' },
    { standing: 'guided', scope: 'other_agency' },
  ]);
  expect(words).toContain('hướng dẫn đến cơ quan có thẩm quyền 02 (trong đó không thuộc nội dung đối thoại 01);');
  expect(words).toContain('không thuộc nội dung đối thoại, chờ hướng dẫn 0.');
});

describe('late answers', () => {
  const late = (lateDays: number | null, unit: string) => ({ lateDays, unit, standing: 'answeredInWriting' }) as const;
  const three = [late(2, 'Phòng Kinh tế'), late(null, 'Công an xã'), late(11, 'Công an xã'), late(1, 'Phòng Kinh tế')];

  it('are named with their line of Phụ lục I, unit and days, and by which day that is judged', async () => {
    const words = await reportOf(three);
    expect(words).toContain(
      '- Có 03 ý kiến trả lời quá hạn, tính theo ngày dự thảo trả lời của đơn vị về đến Văn phòng (số thứ tự tại Phụ lục I): Phòng Kinh tế: ý kiến số 1 (02 ngày), số 4 (01 ngày); Công an xã: ý kiến số 3 (11 ngày).',
    );
    expect(words).toContain('Hạn của đơn vị');
    expect(words).toContain('Đã trả lời bằng văn bản, quá hạn 11 ngày.');
    expect(words).not.toContain('Không có ý kiến, nhiệm vụ tồn đọng.');
  });

  it('are judged by the answer itself where the plan says nothing of a draft; where none is late, nothing is said', async () => {
    const words = await reportOf(three, false);
    expect(words).toContain('- Có 03 ý kiến trả lời quá hạn (số thứ tự');
    expect(words).not.toContain('Hạn của đơn vị');
    expect(await reportOf([late(null, 'Công an xã')])).not.toMatch(/trả lời quá hạn|, quá hạn \d/);
  });

  it('that are very many are counted beyond the first twenty', async () => {
    expect(await reportOf(Array.from({ length: 25 }, () => late(1, 'Công an xã')))).toContain(
      'số 20 (01 ngày); 05 ý kiến khác ghi tại Phụ lục I.',
    );
  });
});
