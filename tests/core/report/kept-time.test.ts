/** The share of what kept its time: text, Số liệu and Phụ lục III say one thing, and no unit that owes an answer has 100%. */
import { expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { between, opinionRows, reportOf, rowsOf } from './report-of-period.ts';

const spoken = { unit: '', answeredAtConference: true, doneOn: day('2026-06-25') } as const;
const { figures, paper, text } = reportOf(
  rowsOf({
    opinions: opinionRows(
      { doneOn: day('2026-07-01') },
      {},
      spoken,
      { ...spoken, scope: 'out_other' },
      { unit: '', dueOn: null },
    ),
  }),
  between('2026-06-01', '2026-07-07'),
);

it('counts what is overdue as not on time, everywhere', () => {
  expect(text('onTimeShare')).toBe('75%');
  expect(paper.allUnits.share).toBe('75%');
  expect(paper.timeliness).toContain(
    'tỷ lệ đúng hạn 75% (tính cả 01 ý kiến chưa trả lời đã quá hạn là không đúng hạn)',
  );
  expect(paper.units.find(({ name }) => name === 'Phòng Kinh tế')?.share).toBe('50%');
});

it('has a line of its own for what the chair answered and gave to nobody', () => {
  expect(figures.problems).toEqual([]);
  expect(paper.units.map(({ name, assigned, onTime }) => [name, assigned, onTime])).toEqual([
    ['Chủ trì trả lời tại hội nghị (không giao đơn vị)', '2', '2'],
    ['Phòng Kinh tế', '2', '1'],
    ['Chưa xác định', '1', '0'],
  ]);
});
