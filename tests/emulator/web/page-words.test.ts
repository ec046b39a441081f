import { describe, expect, test } from 'vitest';
import { missing, prefilled } from '../../../emulator/web/client/citizen/answers.ts';
import { nextSection, sectionsOf } from '../../../emulator/web/client/citizen/sections.ts';
import { cellsOf, textOf } from '../../../emulator/web/client/sheet/clipboard.ts';
import { moved } from '../../../emulator/web/client/sheet/moves.ts';
import { at, rangesOf } from '../../../emulator/web/client/sheet/selection.ts';
import { linkedParts, localAddress, placeInWorkbook } from '../../../emulator/web/client/words.ts';
import type { FormItem, Grid } from '../../../emulator/web/protocol.ts';

describe('blocks of cells on the clipboard', () => {
  test('tabs part cells, line ends part rows, quotes hold both together', () => {
    expect(cellsOf('a\tb\r\n\tc\n')).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ]);
    expect(cellsOf('"hai\ndòng"\t"nói ""vâng"""\tx')).toEqual([['hai\ndòng', 'nói "vâng"', 'x']]);
  });

  test('a quote that somebody typed stays', () => {
    expect(cellsOf('"Nhà sạch" là gì\t5" ống')).toEqual([['"Nhà sạch" là gì', '5" ống']]);
  });

  test.each([
    [
      [
        ['a', 'b\nc'],
        ['', '"x"\ty'],
      ],
    ],
    [[['']]],
    [[['một']]],
  ])('%j comes back as it went', (rows) => {
    expect(cellsOf(textOf(rows))).toEqual(rows);
  });
});

describe('addresses', () => {
  test.each([
    [
      'https://docs.google.com/forms/d/e/abc/viewform?usp=pp_url&entry.1=x',
      '/forms/d/e/abc/viewform?usp=pp_url&entry.1=x',
    ],
    ['https://docs.google.com/document/d/abc/edit', '/document/d/abc/edit'],
    ['https://drive.google.com/drive/folders/abc', '/#drive'],
    ['https://docs.google.com//evil.example/x', 'https://docs.google.com//evil.example/x'],
    ['https://xa.example/a', 'https://xa.example/a'],
    ['javascript:alert(1)', null],
    ['không phải địa chỉ', null],
  ])('%s leads to %s', (link, address) => expect(localAddress(link)).toBe(address));

  test('a link into the workbook names a sheet and perhaps a range', () => {
    expect(placeInWorkbook('#gid=5&range=B7')).toEqual({ sheet: 5, ranges: ['B7'] });
    expect(placeInWorkbook('#gid=0')).toEqual({ sheet: 0, ranges: [] });
    expect(placeInWorkbook('#gid=5&range=<b>')).toBeNull();
  });

  test('a sentence keeps its full stop out of the link', () => {
    expect(linkedParts('Xem https://xa.example/a?b=1. Hết')).toEqual([
      { text: 'Xem ', link: null },
      { text: 'https://xa.example/a?b=1', link: 'https://xa.example/a?b=1' },
      { text: '. Hết', link: null },
    ]);
  });
});

const item = (id: number, kind: string, more: Partial<FormItem> = {}): FormItem => ({
  id,
  kind,
  title: `Câu ${id}`,
  help: '',
  required: false,
  choices: [],
  other: false,
  goTo: null,
  scale: null,
  ...more,
});

describe('a form in sections', () => {
  const items = [
    item(1, 'MULTIPLE_CHOICE', {
      choices: [
        { value: 'Cá nhân', goTo: null },
        { value: 'Tổ chức', goTo: 30 },
        { value: 'Thôi', goTo: 'SUBMIT' },
      ],
    }),
    item(20, 'PAGE_BREAK'),
    item(2, 'TEXT', { required: true }),
    item(30, 'PAGE_BREAK', { goTo: 'SUBMIT' }),
    item(3, 'CHECKBOX', { required: true }),
  ];
  const sections = sectionsOf(items);

  test('a choice leads to its section, otherwise one follows the other', () => {
    expect(sections.map((section) => section.items.map(({ id }) => id))).toEqual([[1], [2], [3]]);
    expect(nextSection(sections, 0, {})).toBe(1);
    expect(nextSection(sections, 0, { 1: 'Tổ chức' })).toBe(2);
    expect(nextSection(sections, 0, { 1: 'Thôi' })).toBeNull();
    expect(nextSection(sections, 1, {})).toBeNull();
    expect(nextSection(sections, 2, {})).toBeNull();
  });

  test('a prefilled link fills in, and only blanks are missing', () => {
    const answers = prefilled(items, '?usp=pp_url&entry.2=Nguy%E1%BB%85n+A&entry.3=x&entry.3=y');
    expect(answers).toEqual({ 2: 'Nguyễn A', 3: ['x', 'y'] });
    expect(missing(items, answers)).toEqual([]);
    expect(missing(items, { 2: '  ', 3: [] }).map(({ id }) => id)).toEqual([2, 3]);
  });
});

test('the keyboard walks over what is shown, past hidden rows and columns', () => {
  const row = (number: number) => ({ number, height: null, cells: [] });
  const column = (number: number) => ({ number, letters: '', width: 100, frozen: false });
  const grid = { frozen: [row(2)], rows: [row(3), row(7)], columns: [column(1), column(4)] } as unknown as Grid;
  const from = at({ row: 3, column: 1 });
  expect(moved(grid, from, 'ArrowDown', false, false)?.active).toEqual({ row: 7, column: 1 });
  expect(moved(grid, from, 'ArrowRight', false, false)?.active).toEqual({ row: 3, column: 4 });
  expect(moved(grid, at({ row: 7, column: 1 }), 'ArrowUp', false, true)?.active).toEqual({ row: 2, column: 1 });
  expect(moved(grid, from, 'ArrowDown', true, false)).toMatchObject({
    active: from.active,
    focus: { row: 7, column: 1 },
  });
  expect(rangesOf({ active: { row: 7, column: 28 }, focus: { row: 3, column: 26 }, more: [] })).toEqual(['Z3:AB7']);
  expect(moved(grid, from, 'x', false, false)).toBeNull();
});
