import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/sheet/cell-text.ts';
import { columnLetter, findLayout, repairLayout } from '../../../src/core/sheet/layout.ts';
import { BrokenTable, readTable } from '../../../src/core/sheet/read-table.ts';
import { registrations } from '../../../src/core/tables/register-tables.ts';

const KEYS = Object.keys(registrations.columns);
const HEADERS = Object.values(registrations.columns).map((column) => column.header);
const REPAIR = 'Kiểm tra và sửa bảng';
const grid = (): Cell[][] => [[...KEYS], [...HEADERS]];
const at = (key: string): number => KEYS.indexOf(key);

function mended(damaged: Cell[][]): Cell[][] {
  const repair = repairLayout(registrations, damaged);
  const [keys = [], headers = []] = damaged.map((line) => [...line]);
  for (const { position, key } of repair.keys) keys[position] = key;
  for (const key of repair.append) {
    keys.push(key);
    headers.push(HEADERS[at(key)] as string);
  }
  return [keys, headers];
}

test('a missing key is refused with the column and the way to repair it', () => {
  const damaged = grid();
  (damaged[0] as Cell[])[at('phone')] = '';
  const found = findLayout(registrations, damaged);
  expect(found.ok).toBe(false);
  if (found.ok) return;
  expect(found.problems).toHaveLength(1);
  expect(found.problems[0]).toContain('Bảng "Phiếu đăng ký": thiếu cột "Điện thoại"');
  expect(found.problems[0]).toContain(REPAIR);
  expect(() => readTable(registrations, damaged)).toThrow(BrokenTable);
});

test('a doubled key is refused with both columns', () => {
  const damaged = grid();
  damaged[0]?.push('phone');
  const found = findLayout(registrations, damaged);
  const said = found.ok ? '' : found.problems.join();
  expect(said).toContain(`cột ${columnLetter(at('phone'))} và cột ${columnLetter(KEYS.length)}`);
  expect(said).toContain(REPAIR);
});

describe('the repair', () => {
  test('of a sound sheet does nothing', () => {
    expect(repairLayout(registrations, grid())).toEqual({ keys: [], append: [], done: [], undecided: [] });
  });

  test.each([
    ['key row emptied', (damaged: Cell[][]) => damaged[0]?.fill('')],
    ['one key overwritten', (damaged: Cell[][]) => ((damaged[0] as Cell[])[at('email')] = 'x')],
    [
      'headers decomposed',
      (damaged: Cell[][]) => {
        damaged[0]?.fill('');
        damaged[1] = HEADERS.map((header) => header.normalize('NFD').toUpperCase());
      },
    ],
    [
      'columns turned round',
      (damaged: Cell[][]) => {
        damaged[0]?.fill('');
        damaged[1]?.reverse();
      },
    ],
  ])('%s: every column is found again by its header', (_what, damage) => {
    const damaged = grid();
    damage(damaged);
    const found = findLayout(registrations, mended(damaged));
    expect(found.ok).toBe(true);
    expect(repairLayout(registrations, damaged).append).toEqual([]);
    if (!found.ok) return;
    const headers = (mended(damaged)[1] as string[]).map((header) => header.normalize('NFC').toLowerCase());
    for (const key of KEYS)
      expect(headers[found.layout.get(key) as number]).toBe(registrations.columns[key as 'code'].header.toLowerCase());
  });

  test('keeps the doubled key at the column whose header is its own', () => {
    const damaged = grid();
    damaged[0]?.unshift('phone');
    damaged[1]?.unshift('Bản chép');
    const found = findLayout(registrations, mended(damaged));
    expect(found.ok && found.layout.get('phone')).toBe(at('phone') + 1);
  });

  test('adds a deleted column at the right', () => {
    const damaged = grid().map((line) => line.filter((_, position) => position !== at('phone')));
    expect(repairLayout(registrations, damaged).append).toEqual(['phone']);
    const found = findLayout(registrations, mended(damaged));
    expect(found.ok && found.layout.get('phone')).toBe(KEYS.length - 1);
  });

  test('leaves a renamed column whose key is there, and asks about two columns of one name', () => {
    const renamed = grid();
    (renamed[1] as Cell[])[at('phone')] = 'SĐT';
    expect(repairLayout(registrations, renamed).keys).toEqual([]);
    const doubled = grid();
    (doubled[0] as Cell[])[at('phone')] = '';
    doubled[0]?.push('');
    doubled[1]?.push('Điện thoại');
    expect(repairLayout(registrations, doubled).undecided[0]).toContain('hãy đổi tên cột thừa');
  });
});

test('letters of columns', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
