import { expect, test } from 'vitest';
import { addDays, day } from '../../../src/core/calendar/day.ts';
import { WorkingCalendar } from '../../../src/core/calendar/working-calendar.ts';
import { type DashboardInput, dashboard } from '../../../src/core/dashboard/dashboard.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { type Conference, conferences, milestones } from '../../../src/core/tables/conference-tables.ts';
import { deadlineEvents, type Opinion, tasks } from '../../../src/core/tables/register-tables.ts';
import { officer, opinion } from '../mail/office-fixture.ts';

const today = day('2026-06-10');
const conference: Conference = { ...emptyRow(conferences), code: 'DT-2026-01', name: 'Hội nghị' };

function input(set: Partial<DashboardInput> = {}): DashboardInput {
  return {
    today,
    conference: undefined,
    registrations: [],
    opinions: [],
    tasks: [],
    milestones: [],
    events: [],
    mails: [],
    officers: [officer({ id: 'CB-01', unit: 'Phòng Kinh tế', name: 'Trần Thị Bình' })],
    fieldNames: { dat_dai: 'Đất đai', ho_tich: 'Hộ tịch' },
    calendar: new WorkingCalendar(
      [{ on: day('2026-06-15'), kind: 'dayOff', name: 'Nghỉ bù', decision: '', confirmed: true }],
      [2026],
    ),
    health: [],
    complaintsExcluded: true,
    ...set,
  };
}

const row = (n: number, set: Partial<Opinion> = {}): Opinion =>
  opinion({
    code: `DT-2026-01-${String(n).padStart(4, '0')}-1`,
    registration: `DT-2026-01-${String(n).padStart(4, '0')}`,
    conference: 'DT-2026-01',
    status: 'assigned',
    unit: 'Phòng Kinh tế',
    officer: 'CB-01',
    receivedOn: day('2026-06-01'),
    content: 'Nội dung kín của người dân',
    field: 'dat_dai',
    ...set,
  });
const texts = (given: DashboardInput): string[][] =>
  dashboard(given).lines.map(({ what, value, tone, todo }) => [what, String(value), tone, todo]);
/** The lines from one title to the next. */
function block(given: DashboardInput, name: string): string[][] {
  const lines = texts(given);
  const from = lines.findIndex(([what, , tone]) => tone === 'title' && what?.startsWith(name));
  if (from === -1) return [];
  const to = lines.findIndex(([, , tone], at) => at > from && tone === 'title');
  return lines.slice(from + 1, to === -1 ? undefined : to);
}

test('an empty office: nothing burns, and the charts say that there is nothing', () => {
  const board = dashboard(input());
  expect(board.summary).toBe('Không có việc quá hạn hay sự cố.');
  expect(block(input(), 'VIỆC CẦN LÀM')).toEqual([['Không có việc nào đang chờ', '0', 'good', 'Đã xem 19 loại việc']]);
  expect(block(input(), 'QUÁ HẠN')).toEqual([]);
  expect(block(input(), 'SẮP ĐẾN HẠN')).toEqual([['Không có việc nào', '', 'plain', '']]);
  expect(board.about).toBe('mọi ý kiến trong sổ');
  expect(board.charts.fields.rows).toEqual([['Chưa có ý kiến', 0]]);
  expect(board.charts.units.rows).toEqual([['Chưa có ý kiến', 0, 0, 0, 0]]);
  expect(board.charts.statuses.rows.map(([, count]) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('one overdue opinion burns: in the summary, first in the list, under its unit with code and day', () => {
  const given = input({ opinions: [row(1, { dueOn: day('2026-06-05') }), row(2, { status: 'new', unit: '' })] });
  expect(dashboard(given).summary).toBe(
    'PHẢI XỬ LÝ: Ý kiến quá hạn, đơn vị chưa gửi dự thảo: 1. Cần chú ý: 1 mục bên dưới.',
  );
  expect(block(given, 'VIỆC CẦN LÀM').map(([what, value, tone]) => [what, value, tone])).toEqual([
    ['Ý kiến quá hạn, đơn vị chưa gửi dự thảo', '1', 'bad'],
    ['Ý kiến chưa phân công', '1', 'warn'],
    ['Các việc khác: không có', '0', 'good'],
  ]);
  expect(block(given, 'QUÁ HẠN')).toEqual([['Phòng Kinh tế', '1', 'bad', '1 ý kiến: DT-2026-01-0001-1 (hạn 05/6)']]);
});

test('trouble of the system is in the summary too', () => {
  const health = [{ what: 'Nhận phiếu trực tuyến', value: 'có lỗi', todo: 'Sửa biểu mẫu', tone: 'bad' as const }];
  expect(dashboard(input({ health })).summary).toBe('PHẢI XỬ LÝ: Nhận phiếu trực tuyến: có lỗi.');
});

test('what is overdue stands under its unit however it was typed, the unit with the most first; what is paused does not', () => {
  const late = { dueOn: day('2026-06-08') };
  const given = input({
    opinions: [
      row(1, { ...late, unit: 'Công an xã' }),
      row(2, { dueOn: day('2026-06-03') }),
      row(3, { ...late, unit: ' phòng  kinh tế' }),
      row(4, late),
      row(5, { ...late, scope: 'out_to_cao' }),
    ],
    tasks: [
      { ...emptyRow(tasks), code: 'NV-001', content: 'Nạo vét kênh', unit: 'Phòng Kinh tế', status: 'open', ...late },
    ],
    events: [{ ...emptyRow(deadlineEvents), code: 'GH-1', opinion: row(4).code, kind: 'pause', on: day('2026-06-05') }],
  });
  expect(block(given, 'QUÁ HẠN')).toEqual([
    [
      'Phòng Kinh tế',
      '3',
      'bad',
      '2 ý kiến, 1 nhiệm vụ: DT-2026-01-0002-1 (hạn 03/6); DT-2026-01-0003-1 (hạn 08/6); NV-001 (hạn 08/6)',
    ],
    ['Công an xã', '1', 'bad', '1 ý kiến: DT-2026-01-0001-1 (hạn 08/6)'],
  ]);
});

test('the next ten working days, by day and by whom; a day off between makes them reach further; never a citizen’s words', () => {
  const milestone = { ...emptyRow(milestones), code: 'M', conference: 'DT-2026-01', product: 'Thông báo kết luận' };
  const given = input({
    opinions: [
      row(1, { dueOn: day('2026-06-25') }),
      row(2, { dueOn: day('2026-06-26') }),
      row(3, { dueOn: day('2026-06-11'), officer: '' }),
      row(4, { dueOn: day('2026-06-12'), scope: 'mixed_to_cao' }),
      row(5, { dueOn: day('2026-06-12'), status: 'drafted', answer: 'x' }),
    ],
    tasks: [{ ...emptyRow(tasks), code: 'NV-001', content: 'Nạo vét kênh', dueOn: today, status: 'open' }],
    milestones: [{ ...milestone, dueOn: day('2026-06-12'), responsible: 'Văn phòng' }],
  });
  expect(block(given, 'SẮP ĐẾN HẠN (10 NGÀY LÀM VIỆC TỚI)')).toEqual([
    ['NV-001: Nạo vét kênh', 'thứ Tư, 10/6/2026', 'warn', 'Chưa rõ đơn vị'],
    ['DT-2026-01-0003-1: gửi dự thảo trả lời', 'thứ Năm, 11/6/2026', 'warn', 'Phòng Kinh tế'],
    ['Thông báo kết luận', 'thứ Sáu, 12/6/2026', 'plain', 'Văn phòng'],
    ['DT-2026-01-0001-1: gửi dự thảo trả lời', 'thứ Năm, 25/6/2026', 'plain', 'Phòng Kinh tế – Trần Thị Bình'],
  ]);
  expect(JSON.stringify(dashboard(given))).not.toContain('Nội dung kín');
});

test('where the year is not declared, fourteen days are looked at, and it says so', () => {
  const given = input({ calendar: new WorkingCalendar([], []), opinions: [row(1, { dueOn: addDays(today, 14) })] });
  expect(block(given, 'SẮP ĐẾN HẠN (14 NGÀY TỚI, CHƯA KHAI LỊCH)')).toHaveLength(1);
  expect(block({ ...given, calendar: null }, 'SẮP ĐẾN HẠN (14')).toHaveLength(1);
});

test('charts tell of the conference in front and of what is not over; denunciations in no field and with no unit', () => {
  const told = { status: 'told', answer: 'x', answeredOn: today, answerWay: 'inWriting' } as const;
  const given = input({
    conference,
    opinions: [
      row(1, { ...told, punctuality: 'late' }),
      row(2, { ...told, punctuality: 'onTimeExtended', field: '' }),
      row(3, { dueOn: day('2026-06-01'), unit: 'Công an xã', field: 'ho_tich' }),
      row(4, { dueOn: day('2026-07-01') }),
      row(5, { scope: 'out_to_cao', status: 'new', field: 'ho_tich', unit: 'Công an xã' }),
      row(6, { ...told, conference: 'DT-2020-01' }),
      row(7, { conference: 'DT-2020-01', dueOn: day('2026-07-01') }),
    ],
  });
  const { charts, about } = dashboard(given);
  expect(about).toBe('ý kiến của hội nghị DT-2026-01 và ý kiến cũ chưa xong');
  expect(charts.statuses.rows.filter(([, count]) => count !== 0)).toEqual([
    ['Mới tiếp nhận: 1', 1],
    ['Đã phân công: 3', 3],
    ['Đã báo người dân: 2', 2],
  ]);
  expect(charts.fields.rows).toEqual([
    ['Đất đai: 3', 3],
    ['Chưa xác định: 1', 1],
    ['Hộ tịch: 1', 1],
  ]);
  expect(charts.units).toEqual({
    header: ['Đơn vị', 'Quá hạn', 'Trả lời trễ', 'Trong hạn', 'Trả lời đúng hạn'],
    rows: [
      ['Công an xã: 1/1 quá hạn', 1, 0, 0, 0],
      ['Phòng Kinh tế: 0/4 quá hạn', 0, 1, 2, 1],
    ],
  });
});

test('ten thousand opinions of thirty units: lists stay short, bars add up', () => {
  const opinions = Array.from({ length: 10_000 }, (_, n) =>
    row(n, {
      unit: `Đơn vị ${n % 30}`,
      field: `lv_${n % 25}`,
      dueOn: addDays(today, (n % 40) - 20),
      ...(n % 10 !== 0 && {
        status: 'told' as const,
        answer: 'x',
        answeredOn: today,
        answerWay: 'atConference' as const,
      }),
    }),
  );
  const board = dashboard(input({ opinions, conference }));
  expect(board.lines.length).toBeLessThan(80);
  expect(block(input({ opinions }), 'QUÁ HẠN').length).toBeLessThanOrEqual(13);
  expect(block(input({ opinions }), 'SẮP ĐẾN HẠN').at(-1)?.[0]).toMatch(/^… và \d+ việc khác$/);
  for (const { rows } of [board.charts.fields, board.charts.units]) {
    expect(rows).toHaveLength(9);
    const numbers = rows.flatMap(([, ...counts]) => counts.map(Number));
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(10_000);
  }
  expect(board.charts.fields.rows.at(-1)?.[0]).toBe(`Lĩnh vực khác: ${17 * 400}`);
});
