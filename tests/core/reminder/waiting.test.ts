import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '../../../src/core/calendar/day.ts';
import { shippedCalendar } from '../../../src/core/calendar/shipped-days.ts';
import { digestMail } from '../../../src/core/mail/digest.ts';
import { draftArrivedOn } from '../../../src/core/opinion/draft.ts';
import { citizenPunctualityOf, punctualityOf, statusOf } from '../../../src/core/opinion/status-of.ts';
import { waitingPoints } from '../../../src/core/reminder/manager-points.ts';
import { type DigestInput, planDigests } from '../../../src/core/reminder/plan-digests.ts';
import { waitingItems } from '../../../src/core/reminder/waiting.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { deadlineEvents, type Opinion } from '../../../src/core/tables/register-tables.ts';
import { leader, office, officer, opinion } from '../mail/office-fixture.ts';

const calendar = shippedCalendar();
const CODE = 'DT-2026-01-0001-1';
const given = (set: Partial<Opinion> = {}): Opinion =>
  opinion({
    status: 'assigned',
    unit: 'Phòng Văn hóa - Xã hội',
    officer: 'CB-01',
    assignedOn: day('2026-06-12'),
    originalDueOn: day('2026-06-30'),
    dueOn: day('2026-06-30'),
    ...set,
  });
const drafted = (on: string, set: Partial<Opinion> = {}) =>
  given({ status: 'drafted', answer: 'Đã kiểm tra.', draftedOn: day(on), ...set });

const plan = (set: Partial<DigestInput> & { today: Day }) =>
  planDigests({
    opinions: [],
    tasks: [],
    officers: [officer({}), leader],
    calendar,
    sentKeys: new Set(),
    paused: false,
    ...set,
  });

describe("the unit's clock ends with its draft at the office (plan 002, line 143)", () => {
  test.each<[string, Partial<Opinion>, string | null]>([
    ['on its day', { draftedOn: day('2026-06-30'), answeredOn: day('2026-07-20') }, 'onTime'],
    ['a day later', { draftedOn: day('2026-07-01') }, 'late'],
    [
      'in time, approved and answered long after',
      { draftedOn: day('2026-06-20'), answerApprovedOn: day('2026-07-09') },
      'onTime',
    ],
    ['without a day of its own: the approval proves it', { answerApprovedOn: day('2026-07-01') }, 'late'],
    ['still owed', {}, null],
  ])('%s', (_name, set, verdict) => {
    expect(punctualityOf(given(set), [])).toBe(verdict);
  });

  const extension = { ...emptyRow(deadlineEvents), opinion: CODE, kind: 'extension' as const, on: day('2026-06-25') };
  test('after an extension it is said so, and a text with an open place is no draft', () => {
    const later = given({ dueOn: day('2026-07-06'), draftedOn: day('2026-07-03') });
    expect(punctualityOf(later, [extension])).toBe('onTimeExtended');
    expect(statusOf(given({ answer: 'Kính gửi ông/bà […]' }))).toBe('assigned');
    expect(statusOf(given({ answer: 'Kính gửi ông/bà' }))).toBe('drafted');
    expect(draftArrivedOn(given({}))).toBeNull();
  });

  test("the citizen's own clock is judged by the day on which he was told (plan 000, line 86)", () => {
    const told = given({ draftedOn: day('2026-06-20'), answeredOn: day('2026-06-30'), toldOn: day('2026-07-01') });
    expect([punctualityOf(told, []), citizenPunctualityOf(told, [])]).toEqual(['onTime', 'late']);
  });
});

describe('whose turn it is', () => {
  test('the unit is left alone once its draft is there; the leader hears that it waits for him, twice', () => {
    const sentKeys = new Set<string>();
    const heard: string[] = [];
    for (let on = day('2026-06-24'); on <= day('2026-07-20'); on = addDays(on, 1)) {
      for (const digest of plan({ today: on, opinions: [drafted('2026-06-24')], sentKeys }).digests) {
        for (const key of [digest.key, ...digest.stepKeys]) sentKeys.add(key);
        heard.push(`${on} ${digest.kind} ${digest.officer.id} ${digest.items.length} ${digest.waiting.length}`);
      }
    }
    expect(heard).toEqual(['2026-06-25 leaderDigest CB-90 0 1', '2026-06-30 leaderDigest CB-90 0 1']);
  });

  test('the leader is told that it waits for him, not that he is overdue', () => {
    const today = day('2026-07-10');
    const [digest] = plan({ today, opinions: [drafted('2026-06-24')] }).digests;
    const mail = digestMail(digest as never, today, office);
    expect(mail.subject).toBe('Đối thoại 10/7/2026: 1 trả lời chờ đồng chí duyệt');
    expect(mail.text).toContain('Chờ đồng chí duyệt (1)');
    expect(mail.text).toContain('dự thảo về ngày 24/6/2026');
    expect(mail.text).not.toMatch(/quá hạn/i);
  });

  test('where the citizen has a day of his own, the leader hears it before that day and on it', () => {
    const citizenClocks = new Set(['DT-2026-01']);
    const on = (today: Day) =>
      plan({ today, opinions: [drafted('2026-06-20')], citizenClocks, sentKeys: new Set([`${CODE}@W4@2026-06-20`]) });
    expect(on(day('2026-06-26')).digests).toEqual([]);
    expect(on(day('2026-06-29')).digests[0]?.stepKeys).toEqual([`${CODE}@W-1@2026-06-30`]);
    expect(on(day('2026-06-30')).digests[0]?.stepKeys).toEqual([`${CODE}@W0@2026-06-30`]);
    const [digest] = on(day('2026-06-29')).digests;
    expect(digestMail(digest as never, day('2026-06-29'), office).text).toContain(
      'ngày phải báo kết quả cho người dân: thứ Ba, 30/6/2026',
    );
  });

  test('without a leader who can be written to, the keeper hears it', () => {
    const point = plan({ today: day('2026-06-25'), opinions: [drafted('2026-06-24')], officers: [officer({})] });
    expect(point.forManager[0]?.sentence).toContain(
      `Chưa có lãnh đạo UBND nào nhận được thư chờ duyệt: 1 việc cần nhắc (${CODE})`,
    );
  });

  test('an approved answer waits for its conference without a word, then for its issue; a told one for nothing', () => {
    const approved = drafted('2026-06-24', { status: 'approved', answerApprovedOn: day('2026-06-25') });
    const today = day('2026-07-02');
    const items = (ahead: string[]) => waitingItems({ opinions: [approved], ahead: new Set(ahead) }, today);
    expect(items(['DT-2026-01'])).toEqual([]);
    expect(waitingPoints(items([]), today, calendar)).toEqual([
      `1 trả lời đã duyệt chờ ban hành (${CODE}): ban hành rồi chọn "Ghi đã trả lời…".`,
    ]);
    const told = { ...approved, status: 'told' as const, answeredOn: today, toldOn: today };
    expect(waitingItems({ opinions: [told] }, today)).toEqual([]);
  });
});

test('laws: a unit hears nothing of an opinion from the day on which its draft is there, and no step twice', () => {
  const day0 = day('2026-08-01');
  const span = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(span, span, fc.option(span), (due, draft, approval) => {
      const dueOn = addDays(day0, due);
      const draftedOn = addDays(day0, draft);
      const approvedOn = approval === null ? null : addDays(draftedOn, approval);
      const sentKeys = new Set<string>();
      const keys: string[] = [];
      for (let n = 0; n < 70; n++) {
        const on = addDays(day0, n);
        const row =
          on < draftedOn
            ? given({ originalDueOn: dueOn, dueOn })
            : drafted(draftedOn, { dueOn, status: approvedOn !== null && on >= approvedOn ? 'approved' : 'drafted' });
        for (const digest of plan({ today: on, opinions: [row], sentKeys }).digests) {
          expect(digest.items.length === 0 || on < draftedOn).toBe(true);
          expect(digest.waiting.length === 0 || approvedOn === null || on < approvedOn).toBe(true);
          expect(calendar.isWorkingDay(on)).toBe(true);
          for (const key of [digest.key, ...digest.stepKeys]) sentKeys.add(key);
          keys.push(...digest.stepKeys);
        }
      }
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 80 },
  );
});
