/** Many who ask the same are one entry of a paper; who is named there depends on where the paper goes; counts stay counts of opinions. */
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import type { OpinionView } from '../../../src/core/document/model.ts';
import { conclusionNoticeData } from '../../../src/core/document/papers/conclusion-notice.ts';
import { minutesData } from '../../../src/core/document/papers/minutes.ts';
import { runningScriptData } from '../../../src/core/document/papers/programme.ts';
import { answerSummaryData } from '../../../src/core/document/papers/summaries.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { wordsOf } from './docx-words.ts';
import { conference, frame, officeFrame, sampleOpinions, tasks } from './sample.ts';

const asked = sampleOpinions(1)[0] as OpinionView;
const of = (n: number, more: Partial<OpinionView>): OpinionView => ({
  ...asked,
  code: `YK-000${n}`,
  slip: `PDK-000${n}`,
  organisation: '',
  hamlet: '',
  raisedAtConference: false,
  mayPublishName: false,
  ...more,
});
const three = [
  of(1, { group: 'Nhóm 1', citizenName: 'Lê Văn Một', hamlet: 'thôn Mẫu', content: 'Đề nghị sửa loa truyền thanh.' }),
  of(2, { citizenName: 'Trần Thị Riêng', content: 'Đề nghị cấp lại sổ.' }),
  of(3, { group: 'nhóm  1', citizenName: 'Phạm Văn Ba', mayPublishName: true, content: 'Loa hỏng.' }),
  of(4, { group: 'Nhóm 1', citizenName: 'Vũ Văn Kín', organisation: 'Công ty Mẫu', content: 'Loa không kêu.' }),
];
const minutesOf = async (opinions: readonly OpinionView[]) =>
  wordsOf(renderDocx(await TEMPLATES.minutes(), minutesData({ frame, conference, tasks, copies: 2, opinions })));
const noticeOf = async (opinions: readonly OpinionView[]) =>
  wordsOf(
    renderDocx(
      await TEMPLATES.conclusionNotice(),
      conclusionNoticeData({ frame, conference, tasks, publication: [], opinions }),
    ),
  );

describe('opinions of one question group', () => {
  it('are one entry of the minutes, which names all who asked and says why there are fewer entries than opinions', async () => {
    const words = await minutesOf(three);
    expect(words).toContain(
      'Hội nghị đã ghi nhận 04 ý kiến, kiến nghị; ý kiến cùng nội dung được ghi chung, thành 02 mục (số liệu tính theo từng ý kiến):',
    );
    expect(words).toContain(
      'Ý kiến 1. Ông/Bà Lê Văn Một, thôn Mẫu: Đề nghị sửa loa truyền thanh (03 phiếu cùng nội dung: Ông/Bà Lê Văn Một, thôn Mẫu; Ông/Bà Phạm Văn Ba; Công ty Mẫu, đại diện Ông/Bà Vũ Văn Kín).',
    );
    expect(words).toContain('Ý kiến 2. Ông/Bà Trần Thị Riêng: Đề nghị cấp lại sổ.');
    expect(words).not.toContain('Ý kiến 3.');
    expect(await minutesOf(three.slice(1, 3))).toContain('Hội nghị đã ghi nhận 02 ý kiến, kiến nghị:');
  });

  it('that got another answer keep an entry of their own', async () => {
    const words = await minutesOf([three[0], { ...three[2], answer: 'Trả lời khác.' }] as OpinionView[]);
    expect(words).toContain('Ý kiến 2. Ông/Bà Phạm Văn Ba: Loa hỏng.');
    expect(words).not.toContain('cùng nội dung');
  });

  it('raised at the hall, or twice on one slip, are not called slips', async () => {
    const words = await minutesOf([three[0], { ...three[2], raisedAtConference: true }] as OpinionView[]);
    expect(words).toContain('(02 ý kiến cùng nội dung: ');
  });

  it('are one entry of the posted notice, which names only those who agreed, in the texts of all of them', async () => {
    const answer = 'Cảm ơn ông Vũ Văn Kín và ông Lê Văn Một.';
    const leaking = three.map((one) => (one.group === '' ? one : { ...one, answer }));
    const words = await noticeOf(leaking);
    expect(words).toContain('(03 phiếu cùng nội dung: Ông/Bà Phạm Văn Ba).');
    expect(words).not.toMatch(/Văn Kín|Văn Một|Thị Riêng/);
    expect(await noticeOf(three.filter((one) => !one.mayPublishName))).toContain('(02 phiếu cùng nội dung).');
  });

  it('stand together in the summary of answers and in the chair’s script, under all their codes', async () => {
    const input = { frame: officeFrame, conference, addressees: ['Lãnh đạo UBND xã'], opinions: three };
    const summary = wordsOf(renderDocx(await TEMPLATES.answerSummary(), answerSummaryData(input)));
    expect(summary).toContain('Đã có trả lời 04/04 ý kiến');
    expect(summary).toContain('thành 02 mục');
    expect(summary).toContain('YK-0001, YK-0003, YK-0004');
    const script = wordsOf(
      renderDocx(await TEMPLATES.runningScript(), runningScriptData({ frame, conference, steps: [], opinions: three })),
    );
    expect(script).toContain('(04 Ý KIẾN)');
    expect(script).toContain('YK-0001, YK-0003, YK-0004');
    expect(script.match(/Hỏi:/g)).toHaveLength(2);
  });
});
