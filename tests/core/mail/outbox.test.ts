import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, instantAt } from '../../../src/core/calendar/day.ts';
import { intend, mailOf } from '../../../src/core/mail/intent.ts';
import { type MailKind, PRIORITY } from '../../../src/core/mail/letter.ts';
import { planSending, QUOTA_NOTE, RESERVE_NOTE, sendingProblem } from '../../../src/core/mail/plan-sending.ts';
import type { Mail } from '../../../src/core/tables/ledger-tables.ts';

const now = instantAt(day('2026-06-25'), 7, 30);
const mail = (key: string, kind: MailKind = 'assignment', set: Partial<Mail> = {}): Mail => {
  const intent = mailOf({ key, kind, to: `${key}@example.vn`, subject: key, blocks: ['Nội dung'], about: [] });
  return { ...(intend([], [intent], now)[0] as Mail), ...set };
};
const limits = { quotaLeft: 100, reserveForAcknowledgements: 0, cap: 50, now };

describe('intend', () => {
  test('a key that exists is dropped, also among the new ones', () => {
    const intents = ['a', 'b', 'b', 'c'].map((key) =>
      mailOf({ key, kind: 'notice', to: 'x@y.vn', subject: '', blocks: [], about: [] }),
    );
    expect(intend([{ key: 'a' }], intents, now).map((row) => row.key)).toEqual(['b', 'c']);
  });
});

describe('planSending', () => {
  test('quota of 3 with 10 queued: 3 go, 7 wait and say why', () => {
    const plan = planSending({ ...limits, mails: Array.from({ length: 10 }, (_, n) => mail(`m${n}`)), quotaLeft: 3 });
    expect(plan.send).toHaveLength(3);
    expect(plan.changes.map((change) => change.set.error)).toEqual(Array(7).fill(QUOTA_NOTE));
    expect(plan.deferred).toBe(7);
  });

  test('the reserve is for acknowledgements, and citizens come first', () => {
    const queue = [mail('d', 'digest'), mail('as'), mail('ack', 'acknowledgement')];
    const plan = planSending({ ...limits, mails: queue, quotaLeft: 3, reserveForAcknowledgements: 1 });
    expect(plan.send.map((one) => one.key)).toEqual(['ack', 'as']);
    expect(plan.changes).toEqual([{ code: 'd', set: { error: RESERVE_NOTE } }]);
  });

  test('a mail whose run was broken off is shown to a person and not sent again', () => {
    const stuck = mail('x', 'assignment', { state: 'sending', sentAt: instantAt(day('2026-06-25'), 7) });
    const plan = planSending({ ...limits, mails: [stuck] });
    expect(plan.send).toEqual([]);
    expect(plan.changes[0]).toMatchObject({ code: 'x', set: { state: 'stale' } });
  });

  test('one bad address fails with a sentence, the others go', () => {
    const plan = planSending({ ...limits, mails: [mail('a'), mail('b', 'assignment', { to: 'không có' }), mail('c')] });
    expect(plan.send.map((one) => one.key)).toEqual(['a', 'c']);
    expect(plan.changes[0]?.set).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('không hợp lệ. Sửa địa chỉ'),
    });
  });

  test("yesterday's digest and what may no longer be written of are called off", () => {
    const old = mail('old', 'digest', { intendedAt: instantAt(day('2026-06-24'), 7) });
    const gone = mail('gone', 'assignment', { about: 'DT-2026-01-0001-1@CB-01@2026-06-12' });
    const plan = planSending({ ...limits, mails: [old, gone], gone: new Set(['DT-2026-01-0001-1']) });
    expect(plan.send).toEqual([]);
    expect(plan.changes.map((change) => change.set.state)).toEqual(['void', 'void']);
    expect(plan.changes.every((change) => change.set.body === '')).toBe(true);
  });

  test('a row copied by hand does not go twice', () => {
    expect(planSending({ ...limits, mails: [mail('a'), mail('a')] }).send).toEqual([]);
  });

  test('never more than quota and cap, never a mail that is not an intent', () => {
    const states = ['intent', 'sending', 'sent', 'failed', 'stale', 'void'] as const;
    const kinds = Object.keys(PRIORITY) as MailKind[];
    const row = fc.record({ kind: fc.constantFrom(...kinds), state: fc.constantFrom(...states) });
    fc.assert(
      fc.property(fc.array(row), fc.nat(20), fc.nat(20), fc.nat(20), (rows, quotaLeft, reserve, cap) => {
        const queue = rows.map(({ kind, state }, n) => mail(`m${n}`, kind, { state }));
        const { send, deferred } = planSending({
          mails: queue,
          quotaLeft,
          reserveForAcknowledgements: reserve,
          cap,
          now,
        });
        expect(send.length).toBeLessThanOrEqual(Math.min(quotaLeft, cap));
        expect(send.every((one) => one.state === 'intent')).toBe(true);
        expect(send.length + deferred).toBe(queue.filter((one) => one.state === 'intent').length);
        const priorities = send.map((one) => one.priority as number);
        expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
      }),
    );
  });
});

test("Google's words become a sentence with what to do", () => {
  expect(sendingProblem('Service invoked too many times for one day: email.')).toMatch(/^Hết lượt gửi thư trong ngày/);
  expect(sendingProblem('Invalid email: x')).toMatch(/^Địa chỉ nhận không hợp lệ/);
});
