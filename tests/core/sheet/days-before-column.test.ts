import { expect, it } from 'vitest';
import { daysBefore } from '../../../src/core/sheet/days-before-column.ts';

const column = daysBefore('Nhắc trước');

it.each<[string | number, number[]]>([
  ['3, 1, 0', [3, 1, 0]],
  ['10;3', [10, 3]],
  [2, [2]],
  ["'5,2", [5, 2]],
  ['', []],
])('%j is read', (cell, days) => expect(column.parse(cell)).toEqual({ value: days }));

it.each(['-3', '3 1', '2,x', '0912345678', '501', '1.5', 'ba'])(
  '%s is no number of days: named, and no part is used',
  (cell) => {
    const read = column.parse(cell);
    expect(read.value).toEqual([]);
    expect(read.problem).toContain(`đang là "${cell}"`);
  },
);

it('a day that Sheets made of "3/1" is named', () =>
  expect(column.parse(new Date('2026-01-03')).problem).toContain('đang là một ngày giờ'));
