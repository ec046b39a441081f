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

  test('another agency is asked to co-operate, not told; a part that somebody plays and a unit are no comrades', async () => {
    const tax = officer({ unit: 'Thuế cơ sở 12', unitKind: 'other', name: 'Đỗ Thị Thuế' });
    const mailTo = (who: ReturnType<typeof officer>) =>
      assignmentMails({ ...input, officers: [who], opinions: [given({ unit: who.unit })] }).mails[0];
    const mail = mailTo(tax);
    expect(mail?.subject).toBe('Đề nghị phối hợp trả lời ý kiến đối thoại DT-2026-01-0001-1');
    expect(mail?.text.split('\n').slice(0, 3)).toEqual([
      'Kính gửi đồng chí Đỗ Thị Thuế,',
      '',
      'UBND xã Phú Xuyên đề nghị Thuế cơ sở 12 phối hợp, cho ý kiến trả lời 1 ý kiến sau:',
    ]);
    expect(mail?.text).not.toContain(' giao ');
    expect(mailTo(officer({ name: 'Công chức một cửa' }))?.text).toMatch(/^Kính gửi công chức một cửa,\n/);
    expect(mailTo(officer({ name: ' ' }))?.text).toMatch(/^Kính gửi Phòng Văn hóa - Xã hội,\n/);
  });

  test('an officer without address is named with what to do', () => {
    const officers = [officer({ emailBad: true })];
    const { mails, problems } = assignmentMails({ ...input, officers, opinions: [given()] });
    expect(mails).toEqual([]);
    expect(problems[0]).toContain('có địa chỉ thư bị đánh dấu hỏng; giao trực tiếp hoặc gửi Zalo');
  });
});
