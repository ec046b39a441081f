import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, instantAt } from '../../../src/core/calendar/day.ts';
import { shippedCalendar } from '../../../src/core/calendar/shipped-days.ts';
import { sentStepKeys, stepKey } from '../../../src/core/reminder/keys.ts';
import { type DigestInput, planDigests } from '../../../src/core/reminder/plan-digests.ts';
import { ruleSteps } from '../../../src/core/reminder/rule-steps.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { milestones } from '../../../src/core/tables/conference-tables.ts';
import { mails } from '../../../src/core/tables/ledger-tables.ts';
import { deadlineEvents, type Opinion, tasks } from '../../../src/core/tables/register-tables.ts';
import { leader, officer, opinion } from '../mail/office-fixture.ts';

const calendar = shippedCalendar();
const owed = (set: Partial<Opinion> = {}) =>
  opinion({ status: 'assigned', unit: 'Phòng Văn hóa - Xã hội', officer: 'CB-01', dueOn: day('2026-06-30'), ...set });
const input = (set: Partial<DigestInput> & { today: Day }): DigestInput => ({
  opinions: [owed()],
  tasks: [],
  officers: [officer({}), leader],
  calendar,
  sentKeys: new Set(),
  paused: false,
  ...set,
});

/** Runs the daily job over a span; an outage leaves days out. Returns what went out on which day. */
function live(set: Partial<DigestInput>, from: Day, days: number, runs = (_on: Day) => true) {
  const sentKeys = new Set<string>();
  const sent: { on: Day; kind: string; to: string; codes: string[]; steps: readonly string[] }[] = [];
  for (let n = 0; n < days; n++) {
    const on = addDays(from, n);
    if (!runs(on)) continue;
    const plan = planDigests(input({ ...set, today: on, sentKeys }));
    for (const digest of plan.digests) {
      for (const key of [digest.key, ...digest.stepKeys]) sentKeys.add(key);
      sent.push({
        on,
        kind: digest.kind,
        to: digest.officer.id,
        codes: digest.items.map((one) => one.code),
        steps: digest.stepKeys,
      });
    }
  }
  return sent;
}

describe('the ladder of one item', () => {
  test('three and one working days before, on the day, one after, then the leader', () => {
    const sent = live({}, day('2026-06-20'), 20);
    expect(sent.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      '2026-06-25 digest',
      '2026-06-29 digest',
      '2026-06-30 digest',
      '2026-07-01 digest',
      '2026-07-02 leaderDigest',
    ]);
  });

  test('a deadline on a Saturday is reminded on Friday, and is overdue on Monday', () => {
    const sent = live({ opinions: [owed({ dueOn: day('2026-06-27') })] }, day('2026-06-20'), 12);
    expect(sent.map(({ on }) => on)).toEqual(['2026-06-23', '2026-06-25', '2026-06-26', '2026-06-29', '2026-06-30']);
  });

  test('after an outage one digest says how things stand', () => {
    const sent = live({}, day('2026-06-20'), 20, (on) => on >= '2026-07-01');
    expect(sent.map(({ on, kind, steps }) => [on, kind, steps.length])).toEqual([
      ['2026-07-01', 'digest', 1],
      ['2026-07-02', 'leaderDigest', 1],
    ]);
  });

  test('an outage that ends between two steps: the missed one is said, with how things stand now', () => {
    const sent = live({}, day('2026-06-20'), 9, (on) => on >= '2026-06-26');
    expect(sent.map(({ on, steps }) => [on, steps])).toEqual([
      ['2026-06-26', [stepKey('DT-2026-01-0001-1', -3, day('2026-06-30'))]],
    ]);
  });

  test('running twice on a day sends nothing more', () => {
    const first = planDigests(input({ today: day('2026-06-30') }));
    const sentKeys = new Set(first.digests.flatMap((digest) => [digest.key, ...digest.stepKeys]));
    expect(planDigests(input({ today: day('2026-06-30'), sentKeys })).digests).toEqual([]);
  });

  test('an extension begins the steps anew', () => {
    const sentKeys = new Set([stepKey('DT-2026-01-0001-1', 0, day('2026-06-30'))]);
    const moved = [owed({ dueOn: day('2026-07-07') })];
    expect(planDigests(input({ opinions: moved, today: day('2026-07-07'), sentKeys })).digests).toHaveLength(1);
  });
});

describe('silence', () => {
  const event = { ...emptyRow(deadlineEvents), opinion: 'DT-2026-01-0001-1', on: day('2026-06-20') };
  test.each<[string, Partial<DigestInput> & { today?: Day }]>([
    ['weekend', { today: day('2026-06-28') }],
    ['public holiday', { today: day('2026-09-02'), opinions: [owed({ dueOn: day('2026-09-03') })] }],
    ['pause switch', { paused: true }],
    ['waiting for the citizen', { events: [{ ...event, kind: 'pause' }] }],
    ['answered', { opinions: [owed({ status: 'answered' })] }],
    ['answered, status not yet refreshed', { opinions: [owed({ answeredOn: day('2026-06-29') })] }],
    ['draft typed, status not yet refreshed', { opinions: [owed({ answer: 'Đã kiểm tra.' })] }],
    ['told', { opinions: [owed({ status: 'told' })] }],
    ['passed up', { opinions: [owed({ status: 'escalated' })] }],
    ['no clock yet', { opinions: [owed({ dueOn: null })] }],
    ['not approved', { opinions: [owed({ status: 'proposed' })] }],
    ['denunciation', { opinions: [owed({ scope: 'mixed_to_cao' })] }],
    [
      'task done',
      { opinions: [], tasks: [{ ...emptyRow(tasks), code: 'NV-1', dueOn: day('2026-06-30'), status: 'done' }] },
    ],
  ])('%s', (_name, set) => {
    const plan = planDigests(input({ today: day('2026-06-30'), ...set }));
    expect(plan.digests).toEqual([]);
    expect(plan.forManager).toEqual([]);
  });

  test('a template with a place still open is no draft: the unit is reminded', () => {
    const opinions = [owed({ answer: 'Kính gửi ông/bà, […]' })];
    expect(planDigests(input({ today: day('2026-06-30'), opinions })).digests).toHaveLength(1);
  });

  test('a resumed clock is reminded again', () => {
    const events = [
      { ...event, kind: 'pause' as const },
      { ...event, kind: 'resume' as const, on: day('2026-06-24') },
    ];
    expect(planDigests(input({ today: day('2026-06-30'), events })).digests).toHaveLength(1);
  });

  test('a make-up working Saturday is a working day', () => {
    const makeUp = calendar.days.find((one) => one.kind === 'makeUpDay' && one.confirmed && one.on.startsWith('2026'))
      ?.on as Day;
    const plan = planDigests(input({ today: makeUp, opinions: [owed({ dueOn: makeUp })] }));
    expect(plan.quietBecause).toBeNull();
    expect(plan.digests[0]?.items[0]?.urgency).toBe('today');
  });
});

describe('whom it reaches', () => {
  const away = { awayFrom: day('2026-06-29'), awayTo: day('2026-07-03') };
  test('who is away is stood in for by the deputy', () => {
    const officers = [officer({ ...away, deputy: 'CB-02' }), officer({ id: 'CB-02', email: 'hai@example.vn' })];
    expect(planDigests(input({ today: day('2026-06-30'), officers })).digests[0]?.officer.id).toBe('CB-02');
  });

  test.each([
    [{ email: '' }, 'chưa có địa chỉ thư'],
    [{ emailBad: true }, 'bị đánh dấu hỏng'],
    [{ email: 'binh@' }, 'không hợp lệ'],
  ])('%j goes to the keeper of the register with what to do, once', (set, reason) => {
    const today = day('2026-06-30');
    const plan = planDigests(input({ today, officers: [officer(set)] }));
    expect(plan.digests).toEqual([]);
    expect(plan.forManager).toHaveLength(1);
    expect(plan.forManager[0]?.sentence).toContain(reason);
    expect(plan.forManager[0]?.sentence).toContain('1 việc cần nhắc (DT-2026-01-0001-1). Sửa địa chỉ');
    const sentKeys = new Set(plan.forManager[0]?.stepKeys);
    expect(planDigests(input({ today, officers: [officer(set)], sentKeys })).forManager).toEqual([]);
  });

  test('an undeclared year is said, not guessed', () => {
    const plan = planDigests(input({ today: day('2026-06-30'), opinions: [owed({ dueOn: day('2031-01-06') })] }));
    expect(plan.forManager[0]?.sentence).toContain('Chưa khai lịch làm việc năm 2031');
  });
});

describe('laws', () => {
  const dueDays = fc.array(
    fc.integer({ min: 0, max: 60 }).map((n) => addDays(day('2026-08-10'), n)),
    { minLength: 1, maxLength: 12 },
  );
  test('never on a day off, one digest per officer and day, each step once, whatever days the job misses', () => {
    fc.assert(
      fc.property(dueDays, fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }), (days, runs) => {
        const opinions = days.map((dueOn, n) => owed({ code: `DT-2026-01-${1000 + n}-1`, dueOn }));
        const start = day('2026-08-01');
        const sent = live({ opinions }, start, 80, (on) => runs[(Number(on.slice(8)) * 7) % 80] ?? true);
        expect(sent.every(({ on }) => calendar.isWorkingDay(on))).toBe(true);
        const perDay = sent.map(({ on, kind, to }) => `${on} ${kind} ${to}`);
        expect(new Set(perDay).size).toBe(perDay.length);
        const steps = sent.flatMap((one) => one.steps);
        expect(new Set(steps).size).toBe(steps.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what counts as sent', () => {
  const row = { ...emptyRow(mails), key: 'k', about: 'A@0@2026-06-30', intendedAt: instantAt(day('2026-06-29'), 7) };
  test.each([
    ['digest', 'intent', false],
    ['digest', 'failed', false],
    ['digest', 'void', false],
    ['digest', 'sending', true],
    ['digest', 'stale', true],
    ['digest', 'sent', true],
    ['assignment', 'intent', true],
    ['assignment', 'failed', true],
    ['assignment', 'void', false],
  ] as const)('the items of a %s in state %s: %s', (kind, state, counts) => {
    expect(sentStepKeys([{ ...row, kind, state }]).has('A@0@2026-06-30')).toBe(counts);
  });
});

test('more than a mail can hold: the most urgent today, the rest the next working day', () => {
  const opinions = Array.from({ length: 100 }, (_, n) =>
    owed({ code: `DT-2026-01-${1000 + n}-1`, dueOn: day('2026-06-30') }),
  );
  const [digest] = planDigests(input({ today: day('2026-07-01'), opinions })).digests;
  expect(digest).toMatchObject({ left: 20 });
  const sentKeys = new Set(digest?.stepKeys);
  const next = planDigests(input({ today: day('2026-07-02'), opinions, sentKeys })).digests;
  expect(next[0]?.items).toHaveLength(20);
});

test('an undeclared year takes no step away from the day on which it is declared', () => {
  const plan = planDigests(input({ today: day('2026-06-30'), opinions: [owed({ dueOn: day('2031-01-06') })] }));
  expect(plan.forManager[0]?.stepKeys).toEqual([]);
});

describe('the rule under which something is due', () => {
  const steps = ruleSteps([
    { id: 'answer', reminders: [2, 0] },
    { id: 'silent', reminders: [] },
  ]);
  const days = (set: Partial<DigestInput>) =>
    live({ steps, ...set }, day('2026-06-20'), 14).map(({ on, kind }) => `${on} ${kind}`);
  const overdue = ['2026-07-01 digest', '2026-07-02 leaderDigest'];
  const usual = ['2026-06-25 digest', '2026-06-29 digest', '2026-06-30 digest', ...overdue];

  test('of an answer names its steps; the day after and the leader follow all the same', () => {
    const answerRules = new Map([['DT-2026-01', 'answer']]);
    expect(days({ answerRules })).toEqual(['2026-06-26 digest', '2026-06-30 digest', ...overdue]);
  });

  test.each([
    ['a rule that says nothing', 'silent'],
    ['a rule that nobody knows', 'gone'],
  ])('%s: the usual steps', (_name, rule) => {
    expect(days({ answerRules: new Map([['DT-2026-01', rule]]) })).toEqual(usual);
  });

  test('a milestone has its own rule; a task, which has none, the usual steps', () => {
    const unit = 'Phòng Văn hóa - Xã hội';
    const dueOn = day('2026-06-30');
    const milestone = {
      ...emptyRow(milestones),
      code: 'M',
      rule: 'answer',
      product: 'Giấy mời',
      responsible: unit,
      dueOn,
    };
    expect(days({ opinions: [], milestones: [milestone] })[0]).toBe('2026-06-26 digest');
    const task = { ...emptyRow(tasks), code: 'NV-1', unit, dueOn };
    expect(days({ opinions: [], tasks: [task] })).toEqual(usual);
  });
});
