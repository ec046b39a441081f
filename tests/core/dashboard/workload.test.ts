import { expect, test } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { workloadLines } from '../../../src/core/dashboard/workload.ts';
import type { Opinion } from '../../../src/core/tables/register-tables.ts';
import { officer, opinion } from '../mail/office-fixture.ts';

const row = (n: number, set: Partial<Opinion>): Opinion =>
  opinion({ code: `DT-2026-01-000${n}-1`, status: 'assigned', unit: 'Phòng Kinh tế', officer: 'CB-01', ...set });

test('who has how much, by unit and by name; what is told, taken out or a denunciation is nobody’s load', () => {
  const rows = [
    row(1, { dueOn: day('2026-06-01') }),
    row(2, { unit: ' phòng kinh  tế ', officer: '' }),
    row(3, { status: 'drafted', answer: 'Đã kiểm tra', dueOn: day('2026-06-01') }),
    row(4, { unit: 'Công an xã', officer: 'CB-09', status: 'approved', answer: 'x' }),
    row(5, { status: 'told' }),
    row(6, { scope: 'out_to_cao' }),
  ];
  const officers = [officer({ name: 'Trần Thị Bình' }), officer({ id: 'CB-09', name: '', title: '' })];
  expect(
    workloadLines(rows, officers, day('2026-06-05')).map(({ what, value, todo, tone }) => [what, value, todo, tone]),
  ).toEqual([
    ['KHỐI LƯỢNG THEO ĐƠN VỊ', 'Đang giữ', 'Đang ở bước nào, của ai', 'title'],
    [
      'Phòng Kinh tế',
      '3 ý kiến',
      '1 quá hạn, 2 chờ đơn vị gửi dự thảo, 1 chờ duyệt. Trần Thị Bình 2, chưa rõ cán bộ 1',
      'warn',
    ],
    ['Công an xã', '1 ý kiến', '1 chờ trả lời. đầu mối của đơn vị 1', 'plain'],
  ]);
  expect(workloadLines([], officers, day('2026-06-05'))).toEqual([]);
});
