import { expect, test } from 'vitest';
import { type Day, day, instantAt } from '../../../src/core/calendar/day.ts';
import { shippedCalendar } from '../../../src/core/calendar/shipped-days.ts';
import { weeklyMail } from '../../../src/core/mail/weekly.ts';
import { answerClock } from '../../../src/core/opinion/answer-clock.ts';
import { PRESETS } from '../../../src/core/profile/presets.ts';
import {
  mailFailures,
  missingReceipts,
  untoldExtensions,
  waitingPoints,
} from '../../../src/core/reminder/manager-points.ts';
import { planWeekly } from '../../../src/core/reminder/plan-weekly.ts';
import { waitingItems } from '../../../src/core/reminder/waiting.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { mails } from '../../../src/core/tables/ledger-tables.ts';
import { deadlineEvents } from '../../../src/core/tables/register-tables.ts';
import { leader, office, officer, opinion } from '../mail/office-fixture.ts';

const calendar = shippedCalendar();
const unit = 'Phòng Văn hóa - Xã hội';
const rows = [
  opinion({ code: 'DT-2026-01-0001-1', status: 'assigned', unit, dueOn: day('2026-06-17') }),
  opinion({
    code: 'DT-2026-01-0002-1',
    status: 'drafted',
    unit,
    dueOn: day('2026-06-25'),
    draftedOn: day('2026-06-19'),
  }),
  opinion({
    code: 'DT-2026-01-0003-1',
    status: 'escalated',
    unit,
    dueOn: day('2026-06-10'),
    answeredOn: day('2026-06-10'),
  }),
  opinion({ code: 'DT-2026-01-0004-1', status: 'assigned', unit, dueOn: day('2026-06-10'), scope: 'out_to_cao' }),
  opinion({ code: 'DT-2026-01-0005-1', status: 'told', unit }),
];
const weekly = (today: Day, sentKeys = new Set<string>(), officers = [officer({}), leader]) =>
  planWeekly({ opinions: rows, tasks: [], officers, today, calendar, sentKeys, paused: false });

test('once a week, on the first working day on which the job runs', async () => {
  expect(weekly(day('2026-06-21')).digests).toEqual([]);
  const [digest] = weekly(day('2026-06-22')).digests;
  expect(digest?.key).toBe('weekly:CB-90:2026-06-22');
  expect(weekly(day('2026-06-24')).digests[0]?.key).toBe(digest?.key);
  expect(weekly(day('2026-06-24'), new Set([digest?.key as string])).digests).toEqual([]);
  await expect(weeklyMail(digest as never, office).text).toMatchFileSnapshot('../mail/golden/weekly.txt');
});

test('a leader without address is named to the keeper of the register, once a week', () => {
  const plan = weekly(day('2026-06-22'), new Set(), [{ ...leader, email: '' }]);
  expect(plan.digests).toEqual([]);
  expect(plan.forManager[0]?.sentence).toContain('Lê Văn Chủ chưa có địa chỉ thư: báo cáo tuần chưa gửi được');
  expect(
    weekly(day('2026-06-23'), new Set(plan.forManager[0]?.stepKeys), [{ ...leader, email: '' }]).forManager,
  ).toEqual([]);
});

test('what the keeper of the register must see', () => {
  const failed = {
    ...emptyRow(mails),
    key: 'k',
    subject: 'Nhắc hạn',
    state: 'failed' as const,
    error: 'Địa chỉ hỏng.',
    intendedAt: instantAt(day('2026-06-22'), 7),
  };
  expect(mailFailures([failed, { ...failed, state: 'sent' }])).toEqual(['Thư "Nhắc hạn": Địa chỉ hỏng.']);

  const today = day('2026-06-16');
  const given = opinion({ status: 'assigned', assignedOn: day('2026-06-12') });
  const clock = answerClock(PRESETS['phu-xuyen-2026'], 'periodic', calendar);
  expect(missingReceipts([given], today, clock)[0]).toContain('1 ý kiến đã giao chưa ghi "Đơn vị nhận ngày"');
  expect(missingReceipts([given], day('2026-06-15'), clock)).toEqual([]);
  expect(missingReceipts([given], today, { ...clock, rule: null })).toEqual([]);

  const extended = {
    ...emptyRow(deadlineEvents),
    opinion: given.code,
    kind: 'extension' as const,
    on: day('2026-06-12'),
    to: day('2026-06-29'),
  };
  expect(untoldExtensions([extended], [given])[0]).toContain('đã gia hạn đến 29/6/2026 mà chưa báo người dân');
  expect(untoldExtensions([{ ...extended, toldOn: today }], [given])).toEqual([]);
  const unheard = waitingItems({ opinions: [opinion({ status: 'answered', answeredOn: day('2026-06-12') })] }, today);
  expect(waitingPoints(unheard, today, calendar)).toHaveLength(1);
});
