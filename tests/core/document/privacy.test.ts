import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../../build/templates/build-templates.ts';
import { KINDS, PAPER_KINDS } from '../../../src/core/document/kinds.ts';
import type { OpinionView } from '../../../src/core/document/model.ts';
import { contentFor } from '../../../src/core/document/opinions.ts';
import { replyLetterData } from '../../../src/core/document/papers/letters.ts';
import { renderDocx } from '../../../src/core/document/render.ts';
import { wordsOf } from './docx-words.ts';
import { frame, sampleOpinions } from './sample.ts';
import { samplePapers } from './sample-papers.ts';

const base = sampleOpinions(3) as [OpinionView, OpinionView, OpinionView];
const SECRET = 'TÀI LIỆU MẬT VỀ ÔNG X';
const opinions: OpinionView[] = [
  {
    ...base[0],
    mayPublishName: false,
    citizenName: 'Đặng Văn Kín',
    content: 'Tôi là Đặng Văn Kín, gọi 0912345678, ở số 9 ngõ 7 thôn Kín, thư kin@example.vn',
    address: 'số 9 ngõ 7 thôn Kín',
    answer: '',
    note: 'Gọi lại 0987654321; CCCD 001099012345; Trả lời trước khi mở lại: chưa rõ',
  },
  { ...base[1], scope: 'out_to_cao', content: SECRET, citizenName: 'Người Giấu Tên', code: 'YK-MẬT-1' },
  {
    ...base[2],
    scope: 'mixed_to_cao',
    content: `vừa kiến nghị vừa ${SECRET}`,
    citizenName: 'Người Giấu Tên',
    code: 'YK-MẬT-2',
  },
];
const papers = samplePapers(opinions);

describe('what a paper may carry', () => {
  it.each(PAPER_KINDS)('%s carries no denunciation', async (kind) => {
    const words = wordsOf(renderDocx(await TEMPLATES[kind](), papers[kind]));
    expect(words).not.toMatch(/MẬT|Giấu Tên/);
    expect(words).not.toMatch(/undefined|\[object|NaN/);
  });

  it.each(PAPER_KINDS.filter((kind) => KINDS[kind].audience === 'posted'))(
    '%s, which is posted, carries no contact and no name without consent',
    async (kind) => {
      const words = wordsOf(renderDocx(await TEMPLATES[kind](), papers[kind]));
      expect(words).not.toMatch(/Văn Kín|0912345678|ngõ 7|kin@example/);
    },
  );

  it.each(['sixMonthReport', 'resultReport', 'petitionToSuperior'] as const)(
    '%s, which leaves the office, carries no contact, no name without consent and no note of the office',
    async (kind) => {
      const words = wordsOf(renderDocx(await TEMPLATES[kind](), papers[kind]));
      expect(words).toContain('[đã ẩn]');
      expect(words).not.toMatch(/Văn Kín|0912345678|ngõ 7|kin@example/);
      expect(words).not.toMatch(/Gọi lại|0987654321|001099012345|mở lại/);
    },
  );

  it('no telephone number stands in the notes of papers for the leaders', async () => {
    const words = wordsOf(renderDocx(await TEMPLATES.opinionSummary(), papers.opinionSummary));
    expect(words).toContain('Gọi lại [số điện thoại đã ẩn]; CCCD *********345');
  });

  it('the minutes name who spoke', async () => {
    expect(wordsOf(renderDocx(await TEMPLATES.minutes(), papers.minutes))).toContain('Ông/Bà Đặng Văn Kín');
  });

  it('a denunciation gets no letter', () => {
    const opinion = opinions[1] as OpinionView;
    expect(() => replyLetterData({ frame, opinion, occasion: '', contact: '' })).toThrow('tố cáo');
  });
});

describe('a text that is posted', () => {
  const hiding = (text: string, more: Partial<OpinionView> = {}): string =>
    contentFor('posted', { ...base[0], mayPublishName: false, organisation: '', address: '', ...more }, text);

  it.each([
    ['TÔI LÀ ĐẶNG VĂN KÍN.', { citizenName: 'Đặng Văn Kín' }, 'TÔI LÀ [đã ẩn].'],
    ['bà Đặng  Văn\nKín nêu', { citizenName: 'Bà Đặng Văn Kín' }, 'bà [đã ẩn] nêu'],
    ['Đặng Văn Kính là người khác', { citizenName: 'Đặng Văn Kín' }, 'Đặng Văn Kính là người khác'],
    ['Công ty Kín (+) đề nghị', { citizenName: 'X', organisation: 'Công ty Kín (+)' }, '[đã ẩn] đề nghị'],
    ['nhà tại số 9, ngõ 7 thôn Kín, cạnh chợ', { address: 'Số 9,  ngõ 7 thôn Kín' }, 'nhà tại [đã ẩn], cạnh chợ'],
    ['An hỏi về đất', { citizenName: 'An' }, 'An hỏi về đất'],
    // What names nobody is not looked for.
    ['thì người dân không phải nộp', { citizenName: 'Người dân' }, 'thì người dân không phải nộp'],
    ['các hộ dân trong thôn đề nghị', { citizenName: 'Các hộ dân' }, 'các hộ dân trong thôn đề nghị'],
    ['bà con nhân dân hỏi', { citizenName: 'Bà con nhân dân' }, 'bà con nhân dân hỏi'],
    ['nguoi dan chua ro', { citizenName: 'nguoi dan' }, 'nguoi dan chua ro'],
    ['giảm thuế cho doanh nghiệp', { organisation: 'Doanh nghiệp' }, 'giảm thuế cho doanh nghiệp'],
    ['ông Hồ Khu hỏi', { citizenName: 'Hồ Khu' }, 'ông [đã ẩn] hỏi'],
    // A single syllable may be any word.
    ['lên thành phố; ông Thành hỏi', { citizenName: 'Thành' }, 'lên thành phố; ông [đã ẩn] hỏi'],
    ['chị em hỏi, bác Em hỏi', { citizenName: 'Em' }, 'chị em hỏi, bác [đã ẩn] hỏi'],
    ['vũ y; bà Vũ Y', { citizenName: 'Vũ Y' }, 'vũ y; bà [đã ẩn]'],
    ['hàng của Vinamau', { organisation: 'Vinamau' }, 'hàng của [đã ẩn]'],
    // An address that is only a hamlet is where the matter lies.
    ['đường thôn Kín xuống cấp', { address: 'thôn Kín' }, 'đường thôn Kín xuống cấp'],
    // Houses.
    ['số nhà 7 xóm Đình bị ngập', {}, '[số nhà đã ẩn] xóm Đình bị ngập'],
    ['Nhà số 12 ngõ 5, thôn Kín', {}, '[số nhà đã ẩn], thôn Kín'],
    ['tôi ở số 9A, ngách 3/12, ngõ 7', {}, 'tôi ở [số nhà đã ẩn]'],
    ['nhà 12 đường Mẫu', {}, '[số nhà đã ẩn] đường Mẫu'],
    ['nha so 5 ngo 3', {}, '[số nhà đã ẩn]'],
    ['ngõ 5 bị ngập, tòa nhà số 3', {}, 'ngõ 5 bị ngập, tòa nhà số 3'],
    ['Quyết định số 12 ngày 5, tại số 1 đường Mẫu', {}, 'Quyết định số 12 ngày 5, tại số 1 đường Mẫu'],
    // Identity numbers: not even the last digits.
    ['CCCD 001099012345 cấp 2021', {}, 'CCCD [số giấy tờ đã ẩn] cấp 2021'],
    ['căn cước đuôi 123 ạ', {}, '[số giấy tờ đã ẩn] ạ'],
    ['CCCD … 123', {}, '[số giấy tờ đã ẩn]'],
    ['làm CCCD năm 2024, gặp ông Thành', {}, 'làm CCCD năm 2024, gặp ông Thành'],
  ])('%j', (text, more, wanted) => expect(hiding(text, more)).toBe(wanted));

  it('keeps the name of whoever agreed, never the address', () => {
    const agreed = { mayPublishName: true, citizenName: 'Đặng Văn Kín', address: 'ngõ 7 thôn Kín' };
    expect(hiding('Đặng Văn Kín ở ngõ 7 thôn Kín', agreed)).toBe('Đặng Văn Kín ở [đã ẩn]');
  });
});
