import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { coverageKey } from '../../../src/core/report/coverage.ts';
import { periodOf, reportPeriod, sinceNewYear } from '../../../src/core/report/period.ts';
import { readPeriod, type SaidContext } from '../../../src/core/report/said-period.ts';

const context: SaidContext = {
  today: day('2026-11-20'),
  cut: 'plain',
  conferences: [
    { code: 'DT-2026-01', opensOn: day('2026-05-20'), heldOn: day('2026-06-25') },
    { code: 'DT-2026-02', opensOn: null, heldOn: null },
    { code: 'DT-2026-03', opensOn: null, heldOn: day('2026-12-10') },
    { code: '', opensOn: null, heldOn: day('2026-06-25') },
  ],
};
const keyOf = (said: string, more: Partial<SaidContext> = {}): string => {
  const read = readPeriod(said, { ...context, ...more });
  return read.ok ? coverageKey(read.coverage) : read.sentence;
};

describe('what a person types for a period', () => {
  it.each([
    ['', '2026-07-01..2026-12-31|2026-11-20'],
    ['1', '2026-01-01..2026-06-30|2026-06-30'],
    ['1/2026', '2026-01-01..2026-06-30|2026-06-30'],
    ['2 2025', '2025-07-01..2025-12-31|2025-12-31'],
    ['3/2025', '2025-01-01..2025-12-31|2025-12-31'],
    ['6 tháng đầu năm 2026', '2026-01-01..2026-06-30|2026-06-30'],
    ['6 tháng cuối năm 2025', '2025-07-01..2025-12-31|2025-12-31'],
    ['9 tháng', '2026-01-01..2026-09-30|2026-09-30'],
    ['9 THÁNG 2025', '2025-01-01..2025-09-30|2025-09-30'],
    ['9 thang dau nam 2025', '2025-01-01..2025-09-30|2025-09-30'],
    ['năm', '2026-01-01..2026-12-31|2026-11-20'],
    ['cả năm 2025', '2025-01-01..2025-12-31|2025-12-31'],
    ['2025', '2025-01-01..2025-12-31|2025-12-31'],
    ['01/02/2026 – 31/3/2026', '2026-02-01..2026-03-31|2026-03-31'],
    ['từ ngày 1-2-2026 đến ngày 31.3.2026', '2026-02-01..2026-03-31|2026-03-31'],
    ['1/2/2026-1/2/2026', '2026-02-01..2026-02-01|2026-02-01'],
    ['dt-2026-01', '2026-05-20..2026-06-25|2026-11-20|DT-2026-01'],
    ['DT-2026-03', '2026-11-20..2026-12-10|2026-11-20|DT-2026-03'],
    ['1/2026 chốt 10/7/2026', '2026-01-01..2026-06-30|2026-07-10'],
    ['1/2026, chốt ngày 30/4/2026', '2026-01-01..2026-06-30|2026-04-30'],
    ['DT-2026-01 chốt 30/6/2026', '2026-05-20..2026-06-25|2026-06-30|DT-2026-01'],
  ])('%j is %s', (said, key) => expect(keyOf(said)).toBe(key));

  it('is cut where the profile says so', () => {
    const regime = { cut: 'regime' } as const;
    expect(keyOf('1/2026', regime)).toBe('2025-12-15..2026-06-14|2026-06-14');
    expect(keyOf('2/2025', regime)).toBe('2025-06-15..2025-12-14|2025-12-14');
    expect(keyOf('9 tháng 2026', regime)).toBe('2025-12-15..2026-09-14|2026-09-14');
    expect(keyOf('năm 2025', regime)).toBe('2024-12-15..2025-12-14|2025-12-14');
  });

  it.each([
    ['31/6/2026 – 31/7/2026', 'Ngày "31/6/2026" không có trong lịch'],
    ['01/6/2026 – 29/2/2026', 'Ngày "29/2/2026" không có trong lịch'],
    ['31/3/2026 – 01/02/2026', 'kết thúc (01/02/2026) trước khi bắt đầu (31/03/2026)'],
    ['01/02/2026', 'cần ngày đầu và ngày cuối của kỳ'],
    ['1/1/2026 2/1/2026 3/1/2026', 'cần ngày đầu và ngày cuối của kỳ'],
    ['1/2027', 'bắt đầu ngày 01/01/2027, sau hôm nay (20/11/2026)'],
    ['HN-09', 'Không có hội nghị "HN-09"'],
    ['DT-2026-07', '"DT-2026-07" ở bảng "Hội nghị"; có: DT-2026-01, DT-2026-02, DT-2026-03.'],
    ['DT-2026-02', 'chưa ghi ngày bắt đầu'],
    ['1/2026 chốt 21/11/2026', 'Ngày chốt 21/11/2026 còn ở phía trước'],
    ['1/2026 chốt 31/12/2025', 'trước ngày đầu của kỳ (01/01/2026)'],
    ['1/2026 chốt hôm qua', 'Không đọc được ngày chốt'],
    ['1/2026 chốt 1/7/2026 chốt 2/7/2026', 'Không rõ kỳ'],
    ['quý ba', 'Không rõ kỳ "quý ba"'],
    ['4/2026', 'Không rõ kỳ "4/2026"'],
    ['9 tháng cuối năm 2025', 'Không rõ kỳ'],
  ])('%j is refused: %s', (said, sentence) => expect(keyOf(said)).toContain(sentence));
});

describe('since New Year', () => {
  it('is counted from the first day of the year that the period ends in, by the cut', () => {
    const of = (cut: 'plain' | 'regime', from: string, to: string) =>
      sinceNewYear(periodOf(day(from), day(to)), cut).from;
    expect(of('plain', '2026-07-01', '2026-12-31')).toBe('2026-01-01');
    expect(of('regime', '2026-06-15', '2026-12-14')).toBe('2025-12-15');
    expect(of('regime', '2026-12-15', '2026-12-20')).toBe('2026-12-15');
    expect(of('plain', '2025-11-01', '2026-02-28')).toBe('2025-11-01');
    const half = reportPeriod(2026, 'firstHalf', 'plain');
    expect(sinceNewYear(half, 'plain')).toBe(half);
  });
});
