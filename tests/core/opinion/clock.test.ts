import { describe, expect, test } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { shippedCalendar } from '../../../src/core/calendar/shipped-days.ts';
import {
  type ClockPlan,
  planExtension,
  planPause,
  planResume,
  planSetDay,
  replayLedger,
} from '../../../src/core/opinion/clock.ts';
import { punctualityOf } from '../../../src/core/opinion/status-of.ts';
import { pausedOpinions } from '../../../src/core/reminder/due-item.ts';
import type { DeadlineEvent, Opinion } from '../../../src/core/tables/register-tables.ts';
import { opinion } from '../mail/office-fixture.ts';

const due = opinion({
  status: 'assigned',
  originalDueOn: day('2026-06-22'),
  dueOn: day('2026-06-22'),
  why: 'Đếm từ ngày nhận.',
});
const decision = {
  code: 'GH-0001',
  on: day('2026-06-17'),
  reason: 'Phải xác minh thực địa',
  allowedBy: 'Lê Văn Chủ',
  recordedBy: 'vp@x.vn',
};
const context = (events: readonly DeadlineEvent[] = []) => ({
  events,
  unit: 'working' as const,
  calendar: shippedCalendar(),
});
function ok(plan: ClockPlan): { event: DeadlineEvent; opinion: Opinion; sentence: string } {
  if (!plan.ok) throw new Error(plan.sentence);
  return { event: plan.event, opinion: { ...due, ...plan.change.set }, sentence: plan.change.sentence };
}

describe('extension', () => {
  test('keeps the original day, explains the new one, asks to tell the citizen', () => {
    const { event, opinion: moved, sentence } = ok(planExtension(due, day('2026-06-29'), decision, context()));
    expect(moved).toMatchObject({ originalDueOn: '2026-06-22', dueOn: '2026-06-29' });
    expect(moved.why.split('\n')).toEqual([
      'Đếm từ ngày nhận.',
      'Hạn ban đầu: thứ Hai, 22/6/2026.',
      'Gia hạn ngày 17/6/2026 đến thứ Hai, 29/6/2026 (Phải xác minh thực địa; người cho phép: Lê Văn Chủ).',
      'Hạn hiện nay: thứ Hai, 29/6/2026.',
    ]);
    expect(sentence).toContain('Phải báo người dân ngày dự kiến trả lời mới');
    expect(event).toMatchObject({ kind: 'extension', to: '2026-06-29', opinion: due.code });
  });

  test.each([
    [{ reason: '' }, '2026-06-29', 'chưa ghi lý do'],
    [{ allowedBy: '' }, '2026-06-29', 'chưa ghi người cho phép'],
    [{}, '2026-06-22', 'không sau hạn đang có'],
    [{ on: day('2026-06-23') }, '2026-06-29', 'đã qua nên không gia hạn lùi được'],
    [{}, '2031-01-06', 'Chưa khai lịch làm việc năm 2031'],
  ])('%j to %s is refused: %s', (set, to, sentence) => {
    const plan = planExtension(due, day(to), { ...decision, ...set }, context());
    expect(plan).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
  });

  test('on time, on time after extension, late', () => {
    const { event, opinion: moved } = ok(planExtension(due, day('2026-06-29'), decision, context()));
    const on = (answeredOn: string) => punctualityOf({ ...moved, answeredOn: day(answeredOn) }, [event]);
    expect([on('2026-06-22'), on('2026-06-29'), on('2026-06-30')]).toEqual(['onTime', 'onTimeExtended', 'late']);
  });
});

describe('pause', () => {
  test('gives the working days back when it ends, and is no extension', () => {
    const paused = ok(planPause(due, decision, context()));
    expect(paused.opinion.dueOn).toBe('2026-06-22');
    const resume = { ...decision, code: 'GH-0002', on: day('2026-06-23') };
    const resumed = ok(planResume(paused.opinion, resume, context([paused.event])));
    expect(resumed.opinion.dueOn).toBe('2026-06-26');
    expect(resumed.sentence).toContain('tiếp tục tính hạn, hạn mới thứ Sáu, 26/6/2026');
    const events = [paused.event, resumed.event];
    expect(punctualityOf({ ...resumed.opinion, answeredOn: day('2026-06-26') }, events)).toBe('onTime');
    expect(replayLedger(resumed.opinion, context(events))).toBeNull();
    expect(replayLedger(due, context(events))?.set.dueOn).toBe('2026-06-26');
  });

  test('twice, or ended without having begun, is refused', () => {
    const { event } = ok(planPause(due, decision, context()));
    expect(planPause(due, decision, context([event]))).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('đang tạm dừng rồi'),
    });
    expect(planResume(due, decision, context())).toMatchObject({ ok: false });
  });
});

describe('a day set for one opinion (plan 003, line 199)', () => {
  const noRule = { ...due, assignedOn: day('2026-06-12'), originalDueOn: null, dueOn: null, why: '' };
  const by = { ...decision, code: 'GH-0003', reason: 'Thông báo kết luận số 12/TB-UBND' };

  test('is the original day, with who set it and by what; a row typed into the ledger does the same', () => {
    const { event, opinion: fixed, sentence } = ok(planSetDay(noRule, day('2026-07-15'), by, context()));
    expect(fixed).toMatchObject({ originalDueOn: '2026-07-15', dueOn: '2026-07-15' });
    expect(fixed.why).toBe('Hạn do Lê Văn Chủ ấn định: thứ Tư, 15/7/2026 (Thông báo kết luận số 12/TB-UBND).');
    expect(sentence).toContain('ấn định hạn thứ Tư, 15/7/2026, Lê Văn Chủ');
    expect(replayLedger(noRule, context([event]))?.set).toEqual({
      originalDueOn: '2026-07-15',
      dueOn: '2026-07-15',
      why: fixed.why,
    });
    expect(replayLedger(fixed, context([event]))).toBeNull();
  });

  test('extensions and pauses of the clock before it are history', () => {
    const { event: extended, opinion: moved } = ok(planExtension(due, day('2026-07-20'), decision, context()));
    const paused = ok(planPause(moved, { ...decision, on: day('2026-06-18') }, context([extended]))).event;
    const set = { ...by, on: day('2026-06-19') };
    const running = { ...moved, assignedOn: day('2026-06-12') };
    const { event, opinion: fixed } = ok(planSetDay(running, day('2026-07-03'), set, context([extended, paused])));
    const events = [extended, paused, event];
    expect(replayLedger(fixed, context(events))).toBeNull();
    expect(pausedOpinions(events, day('2026-06-22')).size).toBe(0);
    expect(punctualityOf({ ...fixed, draftedOn: day('2026-07-03') }, events)).toBe('onTime');
    const again = ok(planExtension(fixed, day('2026-07-10'), { ...by, on: day('2026-06-22') }, context(events)));
    expect(again.opinion.dueOn).toBe('2026-07-10');
    expect(again.opinion.why).toContain('Hạn ban đầu: thứ Sáu, 03/7/2026.');
    expect(again.opinion.why).toContain('Hạn do Lê Văn Chủ ấn định');
  });

  test("another unit's clock begins with its own receipt", () => {
    const { event } = ok(planExtension(due, day('2026-07-20'), decision, context()));
    const other = { ...due, receivedOn: day('2026-06-18'), dueOn: day('2026-06-25'), originalDueOn: day('2026-06-25') };
    expect(replayLedger(other, context([event]))).toBeNull();
  });

  test.each<[Partial<Opinion>, string, object, string]>([
    [{ assignedOn: null }, '2026-07-15', {}, 'chưa phân công'],
    [{ answeredOn: day('2026-06-16') }, '2026-07-15', {}, 'đã trả lời ngày 16/6/2026'],
    [{}, '2026-06-16', {}, 'trước ngày ấn định'],
    [{ dueOn: day('2026-06-22') }, '2026-07-15', {}, 'dùng "Gia hạn…"'],
    [{}, '2026-07-15', { reason: ' ' }, 'chưa ghi căn cứ'],
    [{}, '2026-07-15', { allowedBy: '' }, 'chưa ghi người ấn định'],
    [{}, '2031-07-15', {}, 'Chưa khai lịch làm việc năm 2031'],
    [{ scope: 'out_to_cao' }, '2026-07-15', {}, 'tố cáo'],
  ])('%j to %s is refused: %s', (set, to, change, sentence) => {
    const plan = planSetDay({ ...noRule, ...set }, day(to), { ...by, ...change }, context());
    expect(plan).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
  });
});
