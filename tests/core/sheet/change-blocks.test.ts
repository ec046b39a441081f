import { expect, it } from 'vitest';
import type { Cell } from '../../../src/core/sheet/cell-text.ts';
import { number, text } from '../../../src/core/sheet/column.ts';
import { readTable } from '../../../src/core/sheet/read-table.ts';
import { table } from '../../../src/core/sheet/table.ts';
import { appendBlock, changeBlocks } from '../../../src/core/sheet/write-plan.ts';

const SHEET = table(
  'Thử',
  {
    code: text('Mã', { owner: 'system' }),
    state: text('Trạng thái', { owner: 'system' }),
    error: text('Lỗi', { owner: 'system' }),
    note: text('Ghi chú'),
    amount: number('Số', { owner: 'system' }),
  },
  { code: 'code' },
);
const KEYS = Object.keys(SHEET.columns);
const content = (lines: number) =>
  readTable(SHEET, [
    KEYS,
    KEYS,
    ...Array.from({ length: lines }, (_, n): Cell[] => [`M${n}`, `s${n}`, `=e${n}`, `n${n}`, n]),
  ]);

it('columns of the system that stand side by side are written with one call, what lies between as it was read', () => {
  const blocks = changeBlocks(content(4), [
    { code: 'M0', set: { state: 'a', error: '' } },
    { code: 'M2', set: { state: 'c' } },
  ]);
  expect(blocks).toEqual([
    {
      line: 3,
      position: 1,
      values: [
        ['a', ''],
        ['s1', "'=e1"],
        ['c', "'=e2"],
      ],
    },
  ]);
});

it('a column of staff between them is not touched, and its own changes are written line by line', () => {
  const blocks = changeBlocks(content(4), [
    { code: 'M0', set: { error: 'x', note: 'gõ', amount: 1 } },
    { code: 'M2', set: { note: 'gõ nữa' } },
  ]);
  expect(blocks.map(({ line, position, values }) => [line, position, values])).toEqual([
    [3, 2, [['x']]],
    [3, 3, [['gõ']]],
    [5, 3, [['gõ nữa']]],
    [3, 4, [[1]]],
  ]);
});

it('far apart, two columns are written apart rather than thousands of cells between', () => {
  const blocks = changeBlocks(content(5000), [
    { code: 'M0', set: { state: 'a' } },
    { code: 'M4999', set: { error: 'b' } },
  ]);
  expect(blocks.map(({ line, values }) => [line, values.length])).toEqual([
    [3, 1],
    [5002, 1],
  ]);
});

it('formats go with new rows only where a text could turn into something else', () => {
  const row = { code: 'M9', state: 'mới', error: '', note: '', amount: 5 };
  expect(appendBlock(content(1), [row])?.formats).toBeUndefined();
  expect(appendBlock(content(1), [row, { ...row, note: '12/5' }])?.formats).toEqual(
    Array(2).fill(['@', '@', '@', '@', '0.###']),
  );
});
