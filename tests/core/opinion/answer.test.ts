import { describe, expect, test } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import {
  approveAnswer,
  draftAnswer,
  type Given,
  giveAnswer,
  recordSuperiorReply,
  reopen,
  tellCitizen,
} from '../../../src/core/opinion/answer.ts';
import { withGroups } from '../../../src/core/opinion/group.ts';
import { afterPlan, type OpinionPlan } from '../../../src/core/opinion/plan.ts';
import { refreshStatuses, statusOf } from '../../../src/core/opinion/status-of.ts';
import type { Opinion } from '../../../src/core/tables/register-tables.ts';
import { opinion } from '../mail/office-fixture.ts';

const assigned = opinion({
  status: 'assigned',
  unit: 'Phòng Văn hóa - Xã hội',
  officer: 'CB-01',
  assignedOn: day('2026-06-12'),
  originalDueOn: day('2026-06-22'),
  dueOn: day('2026-06-22'),
});
const given: Given = {
  way: 'inWriting',
  outcome: 'explained',
  on: day('2026-06-19'),
  by: 'Lê Văn Chủ',
  number: '45/UBND-VP',
  approvalRequired: true,
  events: [],
};
const taken = (one: Opinion, plan: OpinionPlan): Opinion => {
  expect(plan.refused).toEqual([]);
  return afterPlan([one], plan)[0] as Opinion;
};
const drafted = taken(
  assigned,
  draftAnswer([assigned], 'Đã kiểm tra, giải quyết xong.', 'Trần Thị Bình', day('2026-06-17')),
);
const approved = taken(drafted, approveAnswer([drafted], 'Lê Văn Chủ', day('2026-06-18')));
const answered = taken(approved, giveAnswer([approved], given));

describe('from draft to the citizen', () => {
  test('each step leads to the next, and the columns say the same', () => {
    const told = taken(answered, tellCitizen([answered], day('2026-06-19')));
    const life = [assigned, drafted, approved, answered, told];
    expect(life.map((one) => one.status)).toEqual(['assigned', 'drafted', 'approved', 'answered', 'told']);
    expect(life.map((one) => statusOf(one))).toEqual(life.map((one) => one.status));
    expect(told.punctuality).toBe('onTime');
  });

  test("an officer's draft never reaches a citizen without approval, unless the profile waives it", () => {
    expect(giveAnswer([drafted], given).refused[0]?.sentence).toContain(
      'không ghi đã trả lời được khi đang "Có dự thảo trả lời"',
    );
    expect(giveAnswer([drafted], { ...given, approvalRequired: false }).refused).toEqual([]);
  });

  test('another draft takes the approval back', () => {
    const late = { ...drafted, answerApprovedBy: 'X', answerApprovedOn: day('2026-06-18') };
    expect(draftAnswer([late], 'Khác', 'Bình', day('2026-06-19')).changes[0]?.set.answerApprovedOn).toBeNull();
  });

  test('the chair answers at the conference whatever was prepared', () => {
    const onTheSpot = opinion({ status: 'new', scope: null });
    const plan = giveAnswer([onTheSpot], {
      ...given,
      way: 'atConference',
      number: '',
      answer: 'Tiếp nhận, giải thích rõ.',
    });
    expect(taken(onTheSpot, plan).status).toBe('answered');
  });

  test.each<[Partial<Given>, string]>([
    [{ number: '' }, 'phải ghi số văn bản'],
    [{ by: '' }, 'chưa ghi người trả lời'],
    [{ answer: ' ' }, 'chưa có "Nội dung trả lời"'],
    [{ way: 'escalated' }, 'đi với kết quả "Chuyển cấp trên"'],
    [{ way: 'guided', outcome: 'resolved' }, 'Không thuộc thẩm quyền'],
    [{ on: day('2026-06-01') }, 'trước ngày giao'],
    [{ outcome: 'committed' }, 'phải ghi việc sẽ làm'],
    [
      { outcome: 'committed', commitment: { code: 'NV-1', content: 'Sửa', dueOn: null, product: '' } },
      'phải ghi ngày hoàn thành',
    ],
  ])('%j is refused with what is missing', (set, sentence) => {
    expect(giveAnswer([approved], { ...given, ...set }).refused[0]?.sentence).toContain(sentence);
  });
});

describe('answered is not resolved', () => {
  test("passed up: open until the superior's reply is told (plan 003, line 35)", () => {
    const up = taken(approved, giveAnswer([approved], { ...given, way: 'escalated', outcome: 'escalated' }));
    expect(up.status).toBe('escalated');
    expect(tellCitizen([up], day('2026-06-20')).refused[0]?.sentence).toContain('chưa có trả lời của cấp trên');
    const replied = taken(up, recordSuperiorReply([up], 'Sở đã bổ sung quy định.', day('2026-07-10')));
    expect(replied.status).toBe('escalated');
    expect(taken(replied, tellCitizen([replied], day('2026-07-12'))).status).toBe('told');
  });

  test('a promise becomes one task with its own day for the whole group, without personal numbers', () => {
    const group = [approved, { ...approved, code: 'DT-2026-01-0002-1' }];
    const commitment = {
      code: 'NV-0001',
      content: 'Sửa đường, gọi 0950000101',
      dueOn: day('2026-09-30'),
      product: 'Đường',
    };
    const { tasks } = giveAnswer(group, { ...given, outcome: 'committed', commitment });
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      code: 'NV-0001',
      opinion: 'DT-2026-01-0001-1',
      dueOn: '2026-09-30',
      status: 'open',
      origin: 'commitment',
    });
    expect(tasks[0]?.content).toBe('Sửa đường, gọi [số điện thoại đã ẩn] (cùng nội dung: DT-2026-01-0002-1)');
  });

  test('re-opened with a reason and a new day; what was answered is kept', () => {
    const again = taken(answered, reopen([answered], 'Công dân chưa đồng ý', day('2026-07-01'), day('2026-07-08')));
    expect(again).toMatchObject({
      status: 'assigned',
      answeredOn: null,
      outcome: null,
      dueOn: '2026-07-08',
      originalDueOn: '2026-07-08',
    });
    expect(again.returnReason).toBe(
      '01/7/2026 mở lại: Công dân chưa đồng ý (đã trả lời 19/6/2026 (45/UBND-VP), hạn trước 22/6/2026)',
    );
    expect(again.note).toContain('Đã kiểm tra, giải quyết xong.');
    expect(reopen([answered], 'Vì', day('2026-07-01'), null).refused[0]?.sentence).toContain(
      'mở lại phải có hạn trả lời mới',
    );
  });
});

test('a question group is answered at once, without those that were separated', () => {
  const row = (n: number, set: Partial<Opinion> = {}) =>
    opinion({ code: `DT-2026-01-000${n}-1`, group: 'Khai sinh', ...set });
  const rows = [
    row(1),
    row(2, { group: ' khai  sinh ' }),
    row(3, { group: '' }),
    row(4, { status: 'separated' }),
    row(5, { conference: 'DT-2026-02' }),
  ];
  expect(withGroups(rows, ['DT-2026-01-0002-1']).map((one) => one.code)).toEqual([
    'DT-2026-01-0001-1',
    'DT-2026-01-0002-1',
  ]);
});

test('what staff typed into the cells moves the status; a written answer without approval does not count', () => {
  const typed = { ...drafted, answeredOn: day('2026-06-24'), answerWay: 'inWriting' as const };
  expect(statusOf(typed)).toBe('drafted');
  const plan = refreshStatuses([{ ...typed, answerApprovedOn: day('2026-06-23') }], []);
  expect(plan.changes[0]?.set).toMatchObject({ status: 'answered', punctuality: 'onTime' });
  expect(refreshStatuses(afterPlan([{ ...typed, answerApprovedOn: day('2026-06-23') }], plan), []).changes).toEqual([]);
});
