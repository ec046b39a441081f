/** Parts III–V of a report: proposed from the figures, worded by the office for good. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Clerk } from '../../../demo/clerk.ts';
import { conferences, documents } from '../../../src/core/tables/conference-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { type RemarkRow, reportRemarks } from '../../../src/core/tables/report-tables.ts';
import { CODE, opinion, paperOffice, paste, run, said, slip, words } from './paper-office.ts';

const OWN = '- Người dân tham gia đông đủ, không khí cởi mở.\n- Lãnh đạo xã trả lời từng ý kiến 🙂 =1+1';
const report = (clerk: Clerk, period = '1/2026'): void => {
  run(clerk, 'makeSixMonthReport', [{ text: period }, 'OK']);
  expect(said(clerk)).toContain('Đã tạo dự thảo');
};
const remark = (clerk: Clerk, part: RemarkRow['part'], at = 0): RemarkRow => {
  const found = clerk.rows(reportRemarks).filter((row) => row.part === part)[at];
  if (!found) throw new Error(String(part));
  return found;
};

describe('remarks of the six-month report', () => {
  let clerk: Clerk;
  let proposed: string;
  beforeAll(() => {
    clerk = paperOffice();
    clerk.type(conferences, CODE, 'status', 'Đã tổ chức');
    paste(clerk, registrations, [slip(1), slip(2)]);
    paste(clerk, opinions, [opinion(1), opinion(2, { unit: '', status: 'new' })]);
    clerk.workspace.clock.moveTo(new Date('2026-07-02T02:00:00Z'));
    report(clerk);
    proposed = remark(clerk, 'strengths').proposal;
  });

  it('stand in a sheet, hidden until it is wanted, as the report has them', () => {
    expect(clerk.rows(reportRemarks).map((row) => [row.part, row.report, row.own])).toEqual([
      ['strengths', '6 tháng đầu năm 2026', ''],
      ['weaknesses', '6 tháng đầu năm 2026', ''],
      ['nextPeriod', '6 tháng đầu năm 2026', ''],
      ['proposals', '6 tháng đầu năm 2026', ''],
    ]);
    expect(said(clerk)).toContain('sửa ở bảng "Nhận xét báo cáo"');
    const text = words(clerk, 'sixMonthReport');
    for (const row of clerk.rows(reportRemarks))
      for (const line of row.proposal.split('\n')) expect(text).toContain(line);
    const sheet = clerk.workspace.world.state.workbook.sheets.find((one) => one.name === reportRemarks.sheet);
    expect(sheet?.hidden).toBe(true);
  });

  it('are opened by a command, which says what to do first where there is no report yet', () => {
    const { workbook } = clerk.workspace.world.state;
    run(clerk, 'openRemarks');
    const sheet = workbook.sheets.find((one) => one.name === reportRemarks.sheet);
    expect([sheet?.hidden, workbook.activeSheetId]).toEqual([false, sheet?.id]);
    const fresh = paperOffice();
    run(fresh, 'openRemarks');
    expect(said(fresh)).toContain('Chưa có báo cáo nào. Hãy lập báo cáo trước');
  });

  it('worded by the office, they are in the next version; a blank keeps the proposal', () => {
    clerk.type(reportRemarks, remark(clerk, 'strengths').code, 'own', OWN);
    clerk.type(reportRemarks, remark(clerk, 'proposals').code, 'own', '   ');
    report(clerk);
    const text = words(clerk, 'sixMonthReport');
    expect(text).toContain('- Người dân tham gia đông đủ, không khí cởi mở.\n- Lãnh đạo xã trả lời từng ý kiến');
    expect(text).not.toContain(proposed.split('\n')[0]);
    expect(text).toContain(remark(clerk, 'weaknesses').proposal.split('\n')[0]);
    expect(text).toContain(`V. KIẾN NGHỊ, ĐỀ XUẤT\n${remark(clerk, 'proposals').proposal}`);
    expect(clerk.rows(documents).map((row) => row.version)).toEqual([1, 2]);
  });

  it('what the office typed stays as typed when the proposal changes with the figures', () => {
    clerk.type(opinions, `${CODE}-0002-1`, 'unit', 'Công an xã');
    const [before, next] = [remark(clerk, 'weaknesses'), remark(clerk, 'nextPeriod')];
    clerk.type(reportRemarks, before.code, 'own', 'Khâu nhận hồ sơ còn chậm.');
    clerk.type(conferences, CODE, 'status', 'Đã lên kế hoạch');
    report(clerk);
    const [after, text] = [remark(clerk, 'weaknesses'), words(clerk, 'sixMonthReport')];
    expect(after.proposal).not.toBe(before.proposal);
    expect(after.own).toBe('Khâu nhận hồ sơ còn chậm.');
    expect(text).toContain('Khâu nhận hồ sơ còn chậm.');
    expect(text).toContain(next.proposal.split('\n').pop());
    expect(remark(clerk, 'strengths').proposal).not.toBe(proposed);
    expect(remark(clerk, 'strengths').own).toBe(OWN);
    expect(clerk.rows(reportRemarks)).toHaveLength(4);
  });

  it('are of one report: another period has its own', () => {
    report(clerk, '3/2026');
    expect(clerk.rows(reportRemarks)).toHaveLength(8);
    expect(words(clerk, 'sixMonthReport')).not.toContain('không khí cởi mở');
    report(clerk);
    expect(words(clerk, 'sixMonthReport')).toContain('không khí cởi mở');
  });

  it('while the period still runs, a report closed on a later day takes the same words', () => {
    const early = paperOffice();
    report(early);
    early.type(reportRemarks, remark(early, 'nextPeriod').code, 'own', 'Mở thêm một buổi tiếp dân lưu động.');
    early.workspace.clock.moveTo(new Date('2026-06-10T02:00:00Z'));
    report(early);
    expect(early.rows(documents).map((row) => row.version)).toEqual([1, 1]);
    expect(words(early, 'sixMonthReport')).toContain('Mở thêm một buổi tiếp dân lưu động.');
    expect(early.rows(reportRemarks)).toHaveLength(4);
  });
});
