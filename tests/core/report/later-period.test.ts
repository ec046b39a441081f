/** The report of the week after the conference: what was carried over and finished in it is judged in it. */
import { expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { between, opinionRows, reportOf, rowsOf, taskRow } from './report-of-period.ts';

const rows = rowsOf({
  opinions: opinionRows(
    { doneOn: day('2026-07-01'), workingDays: 4 },
    { doneOn: day('2026-07-06'), workingDays: 6, unit: 'Công an xã' },
    {
      doneOn: day('2026-07-07'),
      originalDueOn: day('2026-07-02'),
      dueOn: day('2026-07-07'),
      extended: true,
      extendedOn: day('2026-07-01'),
    },
    { unit: 'Công an xã', field: 'Hộ tịch' },
    { doneOn: day('2026-06-29') },
  ),
  tasks: [
    taskRow,
    { ...taskRow, code: 'NV-2', doneOn: day('2026-07-02') },
    { ...taskRow, code: 'NV-3', doneOn: day('2026-06-30') },
    { ...taskRow, code: 'NV-4', dropped: true },
  ],
});
const { figures, paper, text } = reportOf(rows, between('2026-07-01', '2026-07-07'));

it('says how what was carried over kept its time', () => {
  expect(figures.problems).toEqual([]);
  expect(['onTime', 'timing.onTimeExtended', 'answeredLate', 'extended', 'meanDays'].map(text)).toEqual([
    '2',
    '1',
    '1',
    '1',
    '5',
  ]);
  expect(paper.timeliness).toContain(
    'Trong 03 ý kiến trả lời xong (tính cả 03 ý kiến kỳ trước chuyển sang): đúng hạn 02 ý kiến (trong đó 01 sau gia hạn), quá hạn 01',
  );
  expect(paper.weaknesses.map((line) => line.text)).toEqual([
    '- Có 01 ý kiến đã trả lời nhưng quá thời hạn: Công an xã 01.',
    '- Còn 01 ý kiến quá thời hạn trả lời (kỳ trước chuyển sang 01): Công an xã 01.',
    '- Còn 01 nhiệm vụ theo kết luận quá thời hạn.',
    expect.stringContaining('Nguyên nhân'),
  ]);
});

it('counts it by unit and by field', () => {
  expect(
    paper.units.map(({ name, assigned, onTime, late, overdue }) => [name, assigned, onTime, late, overdue]),
  ).toEqual([
    ['Công an xã', '2', '0', '1', '1'],
    ['Phòng Kinh tế', '2', '2', '0', '0'],
  ]);
  expect(paper.fields.map(({ name, total, carried, carriedDone }) => [name, total, carried, carriedDone])).toEqual([
    ['Đất đai', '0', '3', '3'],
    ['Hộ tịch', '0', '1', '0'],
  ]);
});

it('shows tasks given before as long as they are to be done', () => {
  expect(paper.tasksText).toBe(
    'Nhiệm vụ giao theo thông báo kết luận: 02 (kỳ trước chuyển sang 02); hoàn thành 01, quá hạn 01.',
  );
});
