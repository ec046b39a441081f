/** What the register does not hold is a dash and no rise; what only the superior can settle is followed. */
import { expect, it } from 'vitest';
import { between, heldRow, opinionRows, reportOf, rowsOf } from './report-of-period.ts';

const rows = rowsOf({ conferences: [heldRow], opinions: opinionRows({}, { outcome: 'escalated' }) });
const now = between('2026-01-01', '2026-06-30');

it('compares with no year of which the register holds nothing', () => {
  const { paper } = reportOf(rows, now, between('2025-01-01', '2025-06-30'));
  expect(paper.comparison.length).toBeGreaterThan(5);
  for (const { before, change, percent } of paper.comparison)
    expect([before, change, percent]).toEqual(['–', '–', '–']);
});

it('settles what is left and follows what waits for the superior', () => {
  const said = reportOf(rows, now).paper.nextPeriod.map(({ text }) => text);
  expect(said[0]).toContain('Giải quyết dứt điểm 01 ý kiến còn lại');
  expect(said[1]).toContain('Theo dõi, thông tin lại kết quả 01 ý kiến');
});
