import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, fromCellText } from '../../../src/core/sheet/cell-text.ts';
import { readTable } from '../../../src/core/sheet/read-table.ts';
import type { Row, Table } from '../../../src/core/sheet/table.ts';
import { appendBlock, changeBlocks } from '../../../src/core/sheet/write-plan.ts';
import { TABLES } from '../../../src/core/tables/index.ts';
import { anyHead, anyRows } from './any-row.ts';

/** As a sheet keeps what it is given: the guarding apostrophe is consumed, or (both are allowed for) stays. */
const stored = (block: readonly (readonly Cell[])[], consumed: boolean): Cell[][] =>
  block.map((line) =>
    line.map((cell) => (consumed && typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell)),
  );

function filled(table: Table, head: Cell[][], rows: Row<Table>[], consumed = true): Cell[][] {
  const block = appendBlock(readTable(table, head), rows);
  if (!block) throw new Error('nothing to append');
  return [...head, ...stored(block.values, consumed)];
}

describe.each(TABLES.map((table) => [table.sheet, table as Table] as const))('%s', (_name, table) => {
  test('any rows in any order of columns come back the same', () => {
    fc.assert(
      fc.property(anyHead(table), anyRows(table), fc.boolean(), (head, rows, consumed) => {
        const content = readTable(table, filled(table, head, rows, consumed));
        expect(content.problems).toEqual([]);
        expect(content.rows.map((row) => row.values)).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });

  test('a blank cell is what its column calls empty, and no problem', () => {
    for (const column of Object.values(table.columns)) {
      expect(column.parse('')).toEqual({ value: column.empty });
      expect(column.toCell(column.empty)).toBe('');
    }
  });

  test('no text is ever written as a formula', () => {
    fc.assert(
      fc.property(anyHead(table), anyRows(table), (head, rows) => {
        const block = appendBlock(readTable(table, head), rows);
        for (const cell of block?.values.flat() ?? [])
          if (typeof cell === 'string') expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 15 },
    );
  });

  test('a change touches the cells of its rows and columns, and no other', () => {
    fc.assert(
      fc.property(anyHead(table), anyRows(table), anyRows(table), fc.nat(), (head, rows, others, pick) => {
        const grid = filled(table, head, rows);
        const content = readTable(table, grid);
        const keys = Object.keys(table.columns).filter((key) => key !== table.code);
        const key = keys[pick % keys.length] as string;
        const at = pick % rows.length;
        const code = content.rows[at]?.code as string;
        const value = (others[0] as Record<string, unknown>)[key];
        const after = grid.map((line) => [...line]);
        for (const block of changeBlocks(content, [{ code, set: { [key]: value } }]))
          for (const [down, line] of stored(block.values, true).entries())
            for (const [across, cell] of line.entries())
              (after[block.line - 1 + down] as Cell[])[block.position + across] = cell;
        const expected = rows.map((row, n) => (n === at ? { ...row, [key]: value } : row));
        expect(readTable(table, after).rows.map((row) => row.values)).toEqual(expected);
        const differing = after.flatMap((line, y) =>
          line.flatMap((cell, x) => (String(cell) === String(grid[y]?.[x]) ? [] : [`${y}:${x}`])),
        );
        expect(differing.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
  });
});

test('a column of the staff is written only in the lines that change; one of the system in one call', () => {
  const table = TABLES.find((one) => one.sheet === 'Ý kiến – phân công') as Table;
  const head = [Object.keys(table.columns), Object.values(table.columns).map((column) => column.header)];
  const lines = Array.from({ length: 9 }, (_, n) =>
    Object.keys(table.columns).map((key) => (key === 'code' ? `Y-${n + 1}` : '')),
  );
  const content = readTable(table, [...head, ...lines]);
  const both = ['Y-2', 'Y-8'];
  const staff = changeBlocks(
    content,
    both.map((code) => ({ code, set: { unit: 'Công an' } })),
  );
  expect(staff.map((block) => [block.line, block.values.length])).toEqual([
    [4, 1],
    [10, 1],
  ]);
  const system = changeBlocks(
    content,
    both.map((code) => ({ code, set: { why: 'vì' } })),
  );
  expect(system.map((block) => [block.line, block.values.length])).toEqual([[4, 7]]);
  expect(fromCellText(system[0]?.values[3]?.[0] ?? '?')).toBe('');
});
