import { expect, it } from 'vitest';
import type { Day } from '../../../src/core/calendar/day.ts';
import { sameNumberText } from '../../../src/core/opinion/same-number.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { opinions } from '../../../src/core/tables/register-tables.ts';

const row = (code: string, answerNumber = '', answeredOn = '2026-06-20') => ({
  ...emptyRow(opinions),
  code,
  answerNumber,
  answeredOn: answeredOn as Day,
});
const on = '2026-06-25' as Day;

it('a number that another answer of the year bears is named, however it was typed', () => {
  const all = [row('A'), row('B', 'Số: 15/ubnd-vp'), row('C', '16/UBND-VP'), row('D', '15/UBND-VP', '2025-06-20')];
  const said = sameNumberText({ number: '15/UBND-VP', on }, [row('A')], all);
  expect(said).toBe('Số 15/UBND-VP đã ghi cho B: hãy xem lại, trừ khi là cùng một văn bản.');
});

it('one number for several questions at once is pointed out; no number, a first use, or the row itself is not', () => {
  const said = sameNumberText({ number: '15/UBND-VP', on }, [row('A'), row('B')], []);
  expect(said).toBe('Số 15/UBND-VP sẽ ghi cho 2 câu hỏi khác nhau: hãy xem lại, trừ khi là cùng một văn bản.');
  expect(sameNumberText({ number: ' ', on }, [row('A'), row('B')], [row('C')])).toBe('');
  expect(sameNumberText({ number: '15', on }, [row('A')], [row('A', '15'), row('C', '16')])).toBe('');
});
