import { readTable, type TableContent } from '../../core/sheet/read-table.ts';
import { HEADER_LINE, KEY_LINE, type Row, type Table } from '../../core/sheet/table.ts';
import { appendBlock, type Block, changeBlocks, type RowChange } from '../../core/sheet/write-plan.ts';
import { flush, lastLine, readColumn, readGrid, readHead, writeBlock } from '../../google/workbook.ts';

/**
 * Adds rows below whatever is the last line at this very moment, under the keys as they stand at this very moment: a
 * person may have typed a line or moved a column since the table was read.
 */
export function appendRows(table: Table, rows: readonly Row<Table>[]): void {
  const head = readTable(table, readHead(table.sheet));
  const block = appendBlock({ ...head, lines: Math.max(lastLine(table.sheet), HEADER_LINE) }, rows);
  if (block) writeBlock(table.sheet, block);
}

const ATTEMPTS = 3;

/**
 * Writes changes to the rows that bear their codes. A lock stops scripts, not people: codes are re-read just before the
 * write, codes and keys again after its flush; where somebody sorted, inserted, deleted or moved a column in between,
 * the cells that were written to another row or column are put right. Returns a sentence for each such repair.
 */
export function applyChanges(read: TableContent<Table>, changes: readonly RowChange<Table>[]): string[] {
  const repairs: string[] = [];
  let content = read;
  let wanted: readonly RowChange<Table>[] = changes;
  let wipes: readonly Block[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (!codesStand(content)) content = readTable(content.table, readGrid(content.table.sheet));
    const blocks = [...changeBlocks(content, wanted), ...wipes];
    for (const block of blocks) writeBlock(content.table.sheet, block);
    flush();
    if (blocks.length === 0 || (codesStand(content) && keysStand(content))) return repairs;
    const fresh = readTable(content.table, readGrid(content.table.sheet));
    ({ wanted, wipes } = misplaced(content, fresh, wanted, blocks));
    repairs.push(`Bảng "${content.table.sheet}" bị sắp xếp, thêm bớt dòng hoặc cột trong lúc ghi; đã ghi lại theo mã.`);
    content = fresh;
  }
  throw new Error(
    `Bảng "${content.table.sheet}" liên tục bị sắp xếp trong lúc ghi. Hãy ngừng sửa bảng ít phút rồi chạy lại lệnh vừa rồi.`,
  );
}

/** True when the code column, its key included, is just as it was when the table was read. */
function codesStand(content: TableContent<Table>): boolean {
  const position = content.layout.get(content.table.code) as number;
  const now = readColumn(content.table.sheet, position, content.lines);
  if (String(now[KEY_LINE - 1]) !== content.table.code) return false;
  return now.every((cell, at) => String(cell) === String(content.grid[at]?.[position] ?? ''));
}

/** True when every key still stands over the column where it was read. */
function keysStand(content: TableContent<Table>): boolean {
  const keys = readHead(content.table.sheet)[KEY_LINE - 1] ?? [];
  return [...content.layout].every(([key, position]) => String(keys[position]) === key);
}

/**
 * What must be written to undo a displaced write: every row that now stands on a written line, in the column that was
 * meant and in the column that was hit, gets what it held when it was read, or what was wanted for it; a column that
 * was inserted meanwhile is emptied again.
 */
function misplaced(
  before: TableContent<Table>,
  now: TableContent<Table>,
  wanted: readonly RowChange<Table>[],
  blocks: readonly Block[],
): { wanted: RowChange<Table>[]; wipes: Block[] } {
  const meant = new Map([...before.layout].map(([key, position]) => [position, key]));
  const hit = new Map([...now.layout].map(([key, position]) => [position, key]));
  const sets = new Map<string, Record<string, unknown>>(wanted.map((change) => [change.code, { ...change.set }]));
  const wipes: Block[] = [];
  for (const block of blocks) {
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
