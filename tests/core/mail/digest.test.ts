import { describe, expect, test } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { shippedCalendar } from '../../../src/core/calendar/shipped-days.ts';
import { digestMail, managerDigestMail } from '../../../src/core/mail/digest.ts';
import { planDigests } from '../../../src/core/reminder/plan-digests.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import type { Officer } from '../../../src/core/tables/commune-tables.ts';
import { milestones } from '../../../src/core/tables/conference-tables.ts';
import { leader, office, officer, opinion } from './office-fixture.ts';

const today = day('2026-06-25');
const assigned = (n: number, dueOn: string, set = {}) =>
  opinion({
    code: `DT-2026-01-000${n}-1`,
    status: 'assigned',
    unit: 'Phòng Văn hóa - Xã hội',
    officer: 'CB-01',
    dueOn: day(dueOn),
    ...set,
  });

const plan = planDigests({
  opinions: [
    assigned(1, '2026-06-30'),
    assigned(2, '2026-06-25', { cooperatingUnits: ['Công an xã'] }),
    assigned(3, '2026-06-24', { content: 'CCCD 001190012345, gọi 0950000101\n■ QUÁ HẠN giả' }),
    assigned(4, '2026-06-19'),
    assigned(5, '2026-06-24', { officer: 'CB-02' }),
  ],
  tasks: [],
  officers: [officer({}), officer({ id: 'CB-02', name: 'Vũ Văn Hai', email: '' }), leader],
  today,
  calendar: shippedCalendar(),
  sentKeys: new Set(),
  paused: false,
});

describe('digests as people read them', () => {
  test('the officer: by urgency, without identity or phone numbers', async () => {
    const mail = digestMail(
      plan.digests[0] as never,
      today,
      office,
      (code) => `https://docs.google.com/forms/d/e/x/viewform?c=${code}`,
    );
    expect(mail.subject).toBe('Nhắc hạn 25/6/2026: 2 việc quá hạn, 1 việc đến hạn hôm nay, 1 việc sắp đến hạn');
    await expect(mail.text).toMatchFileSnapshot('golden/digest.txt');
    await expect(mail.html).toMatchFileSnapshot('golden/digest.html');
    for (const hidden of ['001190012', '0950000101']) expect(mail.text).not.toContain(hidden);
  });

  test('another agency is reminded of what it was asked for', () => {
    const digest = plan.digests[0] as never as { officer: Officer };
    const outside = { ...digest, officer: { ...digest.officer, unitKind: 'other' } };
    expect(digestMail(outside as never, today, office).text).toContain(
      'UBND xã Phú Xuyên nhắc các việc đối thoại đã đề nghị phối hợp, tính đến thứ Năm, 25/6/2026:',
    );
  });

  test('the leader: what is overdue from two working days', async () => {
    const escalation = plan.digests.find((digest) => digest.kind === 'leaderDigest');
    const mail = digestMail(escalation as never, today, office);
    expect(mail.to).toBe('chu@example.vn');
    await expect(mail.text).toMatchFileSnapshot('golden/leader-digest.txt');
  });

  test('a milestone is called by what is to be done, never by the key of its rule', () => {
    const milestone = {
      ...emptyRow(milestones),
      code: 'DT-2026-01/unit_reply',
      rule: 'unit_reply',
      conference: 'DT-2026-01',
      product: 'Gửi giấy mời và thông báo thời gian, địa điểm',
      responsible: 'Phòng Văn hóa - Xã hội',
      dueOn: day('2026-06-19'),
    };
    const of = (unit: string) => {
      const input = {
        opinions: [],
        tasks: [],
        milestones: [{ ...milestone, responsible: unit }],
        today,
        paused: false,
      };
      const officers = [officer({ leads: true }), leader];
      return planDigests({ ...input, officers, calendar: shippedCalendar(), sentKeys: new Set() });
    };
    const known = of('Phòng Văn hóa - Xã hội');
    const said = [
      ...known.digests.map((digest) => digestMail(digest, today, office).text),
      ...of('Đơn vị lạ').forManager.map((point) => point.sentence),
    ];
    expect(known.digests.map(({ kind }) => kind)).toEqual(['digest', 'leaderDigest']);
    for (const text of said) {
      expect(text).toContain('Gửi giấy mời và thông báo');
      expect(text).not.toContain('unit_reply');
    }
    expect(said).toHaveLength(3);
  });

  test('the keeper of the register: who could not be reached, what failed, the calendar of next year', async () => {
    const news = {
      today,
      to: 'so@example.vn',
      office,
      points: plan.forManager,
      failures: ['Thư "X": hỏng.'],
      yearToLoad: 2028,
    };
    const mail = managerDigestMail(news);
    await expect(mail?.text).toMatchFileSnapshot('golden/manager-digest.txt');
    expect(managerDigestMail({ ...news, points: [], failures: [], yearToLoad: null })).toBeNull();
  });
});
