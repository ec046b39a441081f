import type { TableContent } from '../../core/sheet/read-table.ts';
import { HEADER_LINE, type Table } from '../../core/sheet/table.ts';
import type { Block, RowChange } from '../../core/sheet/write-plan.ts';

/**
 * What must be written to undo a displaced write: every row that now stands on a written line, in the columns that were
 * meant and in those that were hit, gets what it held when it was read, or what was wanted for it; a column that
 * was inserted meanwhile is emptied again.
 */
export function misplaced(
  before: TableContent<Table>,
  now: TableContent<Table>,
  wanted: readonly RowChange<Table>[],
  blocks: readonly Block[],
): { wanted: RowChange<Table>[]; wipes: Block[] } {
  const meant = new Map([...before.layout].map(([key, position]) => [position, key]));
  const hit = new Map([...now.layout].map(([key, position]) => [position, key]));
  const sets = new Map<string, Record<string, unknown>>(wanted.map((change) => [change.code, { ...change.set }]));
  const wipes: Block[] = [];
  for (const block of blocks.flatMap(byColumn)) {
    const keys = [meant.get(block.position), hit.get(block.position)].filter((key) => key !== undefined);
    for (const row of now.rows) {
      if (row.line < block.line || row.line >= block.line + block.values.length) continue;
      const held = before.byCode.get(row.code);
      if (row.code === '' || !held) continue;
      const set = sets.get(row.code) ?? {};
      for (const key of keys) if (!(key in set)) set[key] = (held.values as Record<string, unknown>)[key];
      sets.set(row.code, set);
    }
    const isNew = !hit.has(block.position) && String(now.grid[HEADER_LINE - 1]?.[block.position] ?? '') === '';
    if (isNew) wipes.push({ ...block, values: block.values.map((line) => line.map(() => '')) });
  }
  return { wanted: [...sets].map(([code, set]) => ({ code, set })), wipes };
}

/** The columns of a block, each as a block of its own. */
const byColumn = (block: Block): Block[] =>
  (block.values[0] ?? []).map((_, across) => ({
    line: block.line,
    position: block.position + across,
    values: block.values.map((line) => [line[across] ?? '']),
  }));
