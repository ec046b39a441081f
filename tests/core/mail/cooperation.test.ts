import { describe, expect, test } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { assignmentMails } from '../../../src/core/mail/assignment.ts';
import { cooperationMails } from '../../../src/core/mail/cooperation.ts';
import { field, office, officer, opinion } from './office-fixture.ts';

const today = day('2026-06-12');
const police = officer({ id: 'CB-07', unit: 'Công an xã', name: 'Vũ Văn An', email: 'congan@example.vn', fields: [] });
const given = (set = {}) =>
  opinion({
    unit: 'Phòng Văn hóa - Xã hội',
    cooperatingUnits: ['Công an xã'],
    officer: 'CB-01',
    status: 'assigned',
    assignedOn: today,
    dueOn: day('2026-06-17'),
    citizen: 'Nguyễn Thị Lụa',
    content: `Hồ sơ của tôi, CCCD 001190012345, điện thoại 0950000101, quá hạn. ${'Đã đi lại nhiều lần. '.repeat(60)}`,
    ...set,
  });
const input = {
  officers: [officer({}), police],
  fields: [field({})],
  office,
  today,
  sentKeys: new Set<string>(),
};

describe('the mail to a co-operating unit', () => {
  test('says what is asked, who leads, by which day, and less of the citizen than the lead hears', () => {
    const opinions = [given(), given({ code: 'DT-2026-01-0002-1' })];
    const { mails, problems } = cooperationMails({ ...input, opinions });
    expect(problems).toEqual([]);
    expect(mails.map(({ to, kind }) => [to, kind])).toEqual([['congan@example.vn', 'assignment']]);
    const text = mails[0]?.text ?? '';
    expect(text).toContain('giao Công an xã phối hợp trả lời 2 ý kiến');
    expect(text).toContain('Chủ trì: Phòng Văn hóa - Xã hội');
    expect(text).toContain('Hạn của đơn vị chủ trì: thứ Tư, 17/6/2026');
    expect(text).toContain('Gửi đơn vị chủ trì ý kiến, số liệu, tài liệu');
    for (const hidden of ['Lụa', '001190012', '0950000101']) expect(text).not.toContain(hidden);
    const outside = { ...input, officers: [officer({}), { ...police, unitKind: 'other' as const }] };
    expect(cooperationMails({ ...outside, opinions }).mails[0]?.text).toContain(
      'UBND xã Phú Xuyên đề nghị Công an xã phối hợp trả lời 2 ý kiến',
    );
    const lead = assignmentMails({ ...input, opinions }).mails[0]?.text ?? '';
    expect(text.length).toBeLessThan(lead.length);
  });

  test('once for each lead unit: not again when another officer of it takes over, again when another unit leads', () => {
    const sentKeys = new Set(cooperationMails({ ...input, opinions: [given()] }).mails[0]?.about);
    const again = (set: object) => cooperationMails({ ...input, sentKeys, opinions: [given(set)] }).mails.length;
    expect(again({})).toBe(0);
    expect(again({ officer: 'CB-02', assignedOn: day('2026-06-15') })).toBe(0);
    expect(again({ unit: 'Phòng Kinh tế' })).toBe(1);
  });

  test.each([
    ['the lead unit itself', { cooperatingUnits: ['phòng văn hóa -  Xã hội'] }],
    ['a denunciation', { scope: 'mixed_to_cao' }],
    ['an opinion that is not assigned', { assignedOn: null }],
    ['nobody', { cooperatingUnits: [] }],
  ])('%s gets none', (_name, set) => {
    expect(cooperationMails({ ...input, opinions: [given(set)] })).toEqual({ mails: [], problems: [] });
  });

  test('a unit named twice gets one; one that no mail reaches is named once, with its opinions', () => {
    const cooperatingUnits = ['Công an xã', 'công an  xã', 'Trưởng thôn 3'];
    const opinions = [given({ cooperatingUnits }), given({ code: 'DT-2026-01-0002-1', cooperatingUnits })];
    const { mails, problems } = cooperationMails({ ...input, opinions });
    expect(mails.map(({ about }) => about.length)).toEqual([2]);
    expect(problems).toEqual([
      'Đơn vị phối hợp "Trưởng thôn 3" chưa có cán bộ ở trang "Đơn vị, cán bộ": báo trực tiếp việc phối hợp trả lời DT-2026-01-0001-1, DT-2026-01-0002-1.',
    ]);
  });
});
