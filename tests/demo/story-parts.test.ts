import { describe, expect, it } from 'vitest';
import { mailLines } from '../../demo/act-assign.ts';
import { blocksOf } from '../../demo/blocks.ts';
import { isWorked, nextWorkingMorning } from '../../demo/mornings.ts';
import { day } from '../../src/core/calendar/day.ts';

const position = (column: string): number => 'abcdef'.indexOf(column);

describe('what the clerk pastes', () => {
  it('puts neighbours into one rectangle, and keeps what is apart apart', () => {
    const lines = [
      { line: 4, cells: { b: 'b4', a: 'a4', d: 'd4' } },
      { line: 3, cells: { a: 'a3', b: 'b3' } },
      { line: 6, cells: { a: 'a6', b: 'b6' } },
    ];
    expect(blocksOf(lines, position)).toEqual([
      {
        line: 3,
        position: 0,
        texts: [
          ['a3', 'b3'],
          ['a4', 'b4'],
        ],
      },
      { line: 4, position: 3, texts: [['d4']] },
      { line: 6, position: 0, texts: [['a6', 'b6']] },
    ]);
  });
});

describe('the story', () => {
  it('tells mails by their sort, one alone by its words', () => {
    const subjects = [
      'Nhắc hạn 23/6/2026: 8 việc đến hạn hôm nay',
      'Nhắc hạn 23/6/2026: 1 việc quá hạn',
      'Tình hình ý kiến đối thoại tuần 29/6/2026 – 05/7/2026: 1 việc quá hạn',
    ];
    expect(mailLines(subjects.map((subject) => ({ subject })))).toEqual([
      'Gửi 2 thư: Nhắc hạn',
      'Gửi 1 thư: Tình hình ý kiến đối thoại tuần: 1 việc quá hạn',
    ]);
  });

  it('goes on when the office works: not on a holiday, but on a make-up Saturday', () => {
    expect(isWorked(day('2026-01-02'))).toBe(false);
    expect(isWorked(day('2026-01-10'))).toBe(true);
    expect(nextWorkingMorning(new Date('2026-04-29T20:00:00+07:00')).toISOString()).toBe('2026-05-04T02:00:00.000Z');
  });
});
