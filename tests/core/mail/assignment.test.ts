import { describe, expect, test } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { assignmentMails } from '../../../src/core/mail/assignment.ts';
import { field, office, officer, opinion } from './office-fixture.ts';

const today = day('2026-06-12');
const given = (set = {}) =>
  opinion({
    unit: 'Phòng Văn hóa - Xã hội',
    officer: 'CB-01',
    status: 'assigned',
    approvedBy: 'Lê Văn Chủ',
    approvedOn: today,
    assignedOn: today,
    citizen: 'Nguyễn Thị Lụa',
    content: 'Hồ sơ của tôi, CCCD 001190012345, điện thoại 0950000101,\nlua@example.vn: quá hạn 10 ngày.',
    ...set,
  });
const input = { officers: [officer({})], fields: [field({})], office, today, sentKeys: new Set<string>() };

describe('assignment mail', () => {
  test('carries what is needed to answer, and nothing else about the citizen', async () => {
    const { mails } = assignmentMails({
      ...input,
      opinions: [given(), given({ code: 'DT-2026-01-0002-1', dueOn: day('2026-06-17') })],
    });
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    await expect(mail?.text).toMatchFileSnapshot('golden/assignment.txt');
    await expect(mail?.html).toMatchFileSnapshot('golden/assignment.html');
    for (const hidden of ['Lụa', '001190012', '0950000101', 'lua@example.vn'])
      expect(`${mail?.text}${mail?.html}`).not.toContain(hidden);
  });

  test('the same opinion is not told twice to the same officer', () => {
    const [mail] = assignmentMails({ ...input, opinions: [given()] }).mails;
    const again = assignmentMails({ ...input, opinions: [given()], sentKeys: new Set(mail?.about) });
    expect(again.mails).toEqual([]);
  });

  test.each(['out_to_cao', 'mixed_to_cao'] as const)('nothing of %s leaves', (scope) => {
    expect(assignmentMails({ ...input, opinions: [given({ scope })] })).toEqual({ mails: [], problems: [] });
  });

  test('an officer without address is named with what to do', () => {
    const officers = [officer({ emailBad: true })];
    const { mails, problems } = assignmentMails({ ...input, officers, opinions: [given()] });
    expect(mails).toEqual([]);
    expect(problems[0]).toContain('có địa chỉ thư bị đánh dấu hỏng; giao trực tiếp hoặc gửi Zalo');
  });
});
