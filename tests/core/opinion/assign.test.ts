import { describe, expect, test } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { shippedCalendar } from '../../../src/core/calendar/shipped-days.ts';
import { answerClock } from '../../../src/core/opinion/answer-clock.ts';
import {
  approveAssignment,
  clocksToStart,
  reassign,
  recordReceipt,
  returnToOffice,
} from '../../../src/core/opinion/assign.ts';
import { afterPlan } from '../../../src/core/opinion/plan.ts';
import { proposeAssignment } from '../../../src/core/opinion/propose.ts';
import { assignmentTextForZalo } from '../../../src/core/opinion/zalo.ts';
import { PRESETS } from '../../../src/core/profile/presets.ts';
import { field, officer, opinion } from '../mail/office-fixture.ts';

const today = day('2026-06-12');
const calendar = shippedCalendar();
const clock = answerClock(PRESETS['phu-xuyen-2026'], 'periodic', calendar);
const fields = [
  field({}),
  field({ code: 'dat_dai', name: 'Đất đai', unit: 'Phòng Kinh tế' }),
  field({ code: 'khac', name: 'Khác', unit: '' }),
];
const head = officer({ id: 'CB-02', name: 'Hoàng Văn Trưởng', title: 'Trưởng phòng', fields: [], leads: true });
const officers = [officer({}), head, officer({ id: 'CB-03', unit: 'Phòng Kinh tế', name: 'Đỗ Kinh', fields: [] })];
const propose = (set = {}, table = officers) => proposeAssignment([opinion(set)], fields, table, today);

describe('proposal', () => {
  test('from the field to its unit and the officer who has the field', () => {
    expect(propose().changes).toEqual([
      {
        code: 'DT-2026-01-0001-1',
        set: { unit: 'Phòng Văn hóa - Xã hội', officer: 'CB-01', status: 'proposed' },
        sentence: 'DT-2026-01-0001-1: Phòng Văn hóa - Xã hội, Trần Thị Bình.',
      },
    ]);
  });

  test("nobody of the unit has the field: the unit's leader", () => {
    const table = [officer({ fields: ['dat_dai'] }), head];
    expect(propose({}, table).changes[0]?.set.officer).toBe('CB-02');
  });

  test('the officer is away: the deputy, or else the leader, and it says for whom', () => {
    const away = { awayFrom: day('2026-06-10'), awayTo: day('2026-06-20') };
    const plan = propose({}, [officer(away), head]);
    expect(plan.changes[0]?.sentence).toContain('Hoàng Văn Trưởng (thay Trần Thị Bình đang vắng)');
    const nobody = propose({}, [officer(away)]);
    expect(nobody.changes[0]?.sentence).toContain('đang vắng và chưa có người thay');
  });

  test('two officers of one field share the work', () => {
    const table = [officer({}), officer({ id: 'CB-05', name: 'Phạm Năm' })];
    const two = [opinion({}), opinion({ code: 'DT-2026-01-0002-1' })];
    const plan = proposeAssignment(two, fields, table, today);
    expect(plan.changes.map((change) => change.set.officer)).toEqual(['CB-01', 'CB-05']);
  });

  test('what staff typed stays', () => {
    const { set, sentence } =
      propose({ unit: 'Phòng Kinh tế', officer: 'CB-03', cooperatingUnits: ['Công an xã'] }).changes[0] ?? {};
    expect(set).toMatchObject({ unit: 'Phòng Kinh tế', officer: 'CB-03' });
    expect(set).not.toHaveProperty('cooperatingUnits');
    expect(sentence).toContain('phối hợp: Công an xã');
  });

  test.each([
    [{ scope: 'out_khieu_nai' }, 'là khiếu nại: không phân công cho đơn vị'],
    [{ scope: 'out_to_cao' }, 'là tố cáo: không phân công cho đơn vị'],
    [{ scope: 'mixed_to_cao' }, 'tách phần đó ra trước'],
    [{ scope: null }, 'chưa xác định phạm vi'],
    [{ field: '' }, 'chưa có lĩnh vực'],
    [{ field: 'khac' }, 'chưa có đơn vị mặc định'],
    [{ officer: 'CB-99' }, 'không có cán bộ mã "CB-99"'],
    [{ status: 'assigned' }, 'không đề xuất phân công được khi đang "Đã phân công"'],
  ] as const)('%j is refused with what to do', (set, sentence) => {
    const plan = propose(set);
    expect(plan.changes).toEqual([]);
    expect(plan.refused[0]?.sentence).toContain(sentence);
  });

  test('a unit that nobody listed is proposed, and it says that no mail will reach it', () => {
    expect(propose({ unit: 'Chi cục Thuế' }).changes[0]?.sentence).toContain('phải giao trực tiếp');
  });
});

const proposed = opinion({ status: 'proposed', unit: 'Phòng Văn hóa - Xã hội', officer: 'CB-01' });
const approval = { approvedBy: 'Lê Văn Chủ', on: today, clock, receiptIsAssignment: false };

describe('approval and receipt', () => {
  test('no clock before the unit has received (plan 002, line 143)', () => {
    const { set, sentence } = approveAssignment([proposed], approval).changes[0] ?? {};
    expect(set).toMatchObject({
      status: 'assigned',
      assignedOn: today,
      receivedOn: null,
      dueOn: null,
      originalDueOn: null,
    });
    expect(sentence).toContain('hạn tính từ ngày đơn vị nhận phân công');
  });

  test('five days from the receipt, rolled to a working day, with the reason', () => {
    const [assigned] = afterPlan([proposed], approveAssignment([proposed], approval));
    const plan = recordReceipt([assigned as never], day('2026-06-15'), clock);
    expect(plan.changes[0]?.set).toMatchObject({
      receivedOn: '2026-06-15',
      originalDueOn: '2026-06-22',
      dueOn: '2026-06-22',
    });
    expect(plan.changes[0]?.set.why).toContain('Nguồn:');
    expect(plan.changes[0]?.sentence).toBe(
      'DT-2026-01-0001-1: đơn vị nhận ngày 15/6/2026; hạn trả lời thứ Hai, 22/6/2026.',
    );
  });

  test('a profile that waives the receipt counts from the assignment', () => {
    const { set } = approveAssignment([proposed], { ...approval, receiptIsAssignment: true }).changes[0] ?? {};
    expect(set).toMatchObject({ receivedOn: today, dueOn: '2026-06-17' });
  });

  test('ten working days where the plan says so (plan 000, line 86); none where it names no limit', () => {
    const chiDong = {
      ...approval,
      clock: answerClock(PRESETS['chi-dong-2025'], 'periodic', calendar),
      receiptIsAssignment: true,
    };
    expect(approveAssignment([proposed], chiDong).changes[0]?.set.dueOn).toBe('2026-06-26');
    const none = {
      ...approval,
      clock: answerClock(PRESETS['nghia-dung-2024'], 'periodic', calendar),
      receiptIsAssignment: true,
    };
    const { set } = approveAssignment([proposed], none).changes[0] ?? {};
    expect(set?.dueOn).toBeNull();
    expect(set?.why).toContain('Kế hoạch không ấn định thời hạn trả lời');
  });

  test('an undeclared year gives no day and says what to load', () => {
    const assigned = { ...proposed, status: 'assigned' as const, assignedOn: day('2031-01-02') };
    const { set } = recordReceipt([assigned], day('2031-01-06'), clock).changes[0] ?? {};
    expect(set?.dueOn).toBeNull();
    expect(set?.why).toContain('Chưa khai lịch làm việc năm 2031');
  });

  test('a day of receipt that staff typed starts the clock; doing it twice changes nothing', () => {
    const typed = { ...proposed, status: 'assigned' as const, assignedOn: today, receivedOn: day('2026-06-15') };
    const plan = clocksToStart([typed], clock);
    expect(plan.changes[0]?.set.dueOn).toBe('2026-06-22');
    expect(clocksToStart(afterPlan([typed], plan), clock).changes).toEqual([]);
  });

  test('nobody approved: nothing is given', () => {
    const plan = approveAssignment([proposed], { ...approval, approvedBy: ' ' });
    expect(plan.refused[0]?.sentence).toBe('DT-2026-01-0001-1: chưa ghi lãnh đạo nào duyệt phân công.');
  });
});

describe('given to somebody else, given back', () => {
  const running = {
    ...proposed,
    status: 'assigned' as const,
    assignedOn: today,
    receivedOn: day('2026-06-15'),
    originalDueOn: day('2026-06-22'),
    dueOn: day('2026-06-22'),
  };
  const to = {
    ...approval,
    unit: 'Phòng Kinh tế',
    officer: 'CB-03',
    reason: 'Nội dung về đất đai',
    on: day('2026-06-16'),
  };

  test('another unit starts its own clock; the reason and the former unit stay on the row', () => {
    const { set } = reassign([running], to, officers).changes[0] ?? {};
    expect(set).toMatchObject({
      unit: 'Phòng Kinh tế',
      officer: 'CB-03',
      receivedOn: null,
      dueOn: null,
      assignedOn: '2026-06-16',
    });
    expect(set?.returnReason).toBe('16/6/2026 giao lại từ Phòng Văn hóa - Xã hội, Trần Thị Bình: Nội dung về đất đai');
  });

  test('within the unit the day stays', () => {
    const { set } = reassign([running], { ...to, unit: running.unit, officer: 'CB-02' }, officers).changes[0] ?? {};
    expect(set).not.toHaveProperty('dueOn');
    expect(set).toMatchObject({ officer: 'CB-02', receivedOn: '2026-06-15' });
  });

  test('an officer returns it with a reason, never without', () => {
    const { set } = returnToOffice([running], 'Trần Thị Bình', 'Thuộc Công an', today).changes[0] ?? {};
    expect(set).toMatchObject({ status: 'new', unit: '', officer: '', dueOn: null, assignedOn: null });
    expect(returnToOffice([running], 'Trần Thị Bình', '', today).refused[0]?.sentence).toContain(
      'chưa ghi lý do trả lại',
    );
  });
});

test('the text for Zalo carries codes and days, and nothing of the citizen', () => {
  const given = { ...proposed, assignedOn: today, citizen: 'Nguyễn Thị Lụa', content: 'CCCD 001190012345' };
  const secret = { ...given, code: 'DT-2026-01-0009-1', scope: 'out_to_cao' as const };
  expect(assignmentTextForZalo([given, secret], fields, 'UBND xã Phú Xuyên')).toBe(
    [
      'UBND xã Phú Xuyên giao Phòng Văn hóa - Xã hội chuẩn bị trả lời 1 ý kiến đối thoại:',
      '- DT-2026-01-0001-1 (Hộ tịch): hạn tính từ ngày xác nhận đã nhận',
      'Nội dung xem trong thư điện tử hoặc phiếu giao việc. Đề nghị xác nhận đã nhận.',
    ].join('\n'),
  );
});
