import { readTable, type TableContent } from '../../core/sheet/read-table.ts';
import { KEY_LINE, type Row, type Table } from '../../core/sheet/table.ts';
import { appendBlock, changeBlocks, type RowChange } from '../../core/sheet/write-plan.ts';
import { flush, lastLine, readColumn, readGrid, writeBlock } from '../../google/workbook.ts';

/** Adds rows below whatever is the last line at this very moment: a person may have typed one since the table was read. */
export function appendRows(content: TableContent<Table>, rows: readonly Row<Table>[]): void {
  const lines = Math.max(lastLine(content.table.sheet), 2);
  const block = appendBlock({ ...content, lines }, rows);
  if (block) writeBlock(content.table.sheet, block);
}

/**
 * Writes codes into rows that people typed without one. The rows are looked for by what they hold, since they have
 * nothing else to be known by; a row that is gone by now is named and its code stays unused.
 */
export function writeCodes(read: TableContent<Table>, codes: ReadonlyMap<number, string>): string[] {
  const { table } = read;
  const fresh = readTable(table, readGrid(table.sheet));
  const position = fresh.layout.get(table.code) as number;
  const lost: string[] = [];
  const lines = new Map<number, string>();
  const sameCells = (a: readonly unknown[] = [], b: readonly unknown[] = []): boolean =>
    a.length === b.length && a.every((cell, at) => String(cell) === String(b[at]));
  for (const [line, code] of codes) {
    const typed = read.grid[line - 1];
    const now = sameCells(typed, fresh.grid[line - 1])
      ? line
      : fresh.rows.find((row) => row.code === '' && !lines.has(row.line) && sameCells(typed, fresh.grid[row.line - 1]))
          ?.line;
    if (now === undefined)
      lost.push(`Bảng "${table.sheet}": dòng ${line} vừa bị sửa hoặc xóa, chưa vào sổ (mã ${code} bỏ trống).`);
    else lines.set(now, code);
  }
  const sorted = [...lines.keys()].sort((a, b) => a - b);
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to + 1] === (sorted[to] as number) + 1) to++;
    const values = sorted.slice(from, to + 1).map((line) => [lines.get(line) as string]);
    writeBlock(table.sheet, { line: sorted[from] as number, position, values, formats: values.map(() => ['@']) });
    from = to + 1;
  }
  flush();
  return lost;
}

const ATTEMPTS = 3;

/**
 * Writes changes to the rows that bear their codes. A lock stops scripts, not people: codes are re-read just before the
 * write and again after its flush; where somebody sorted, inserted or deleted in between, the cells that went to
 * another row's line are put right. Returns a sentence for each such repair.
 */
export function applyChanges(read: TableContent<Table>, changes: readonly RowChange<Table>[]): string[] {
  const repairs: string[] = [];
  let content = read;
  let wanted: readonly RowChange<Table>[] = changes;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (!standsAsRead(content)) content = readTable(content.table, readGrid(content.table.sheet));
    const blocks = changeBlocks(content, wanted);
    for (const block of blocks) writeBlock(content.table.sheet, block);
    flush();
    if (blocks.length === 0 || standsAsRead(content)) return repairs;
    wanted = intendedCells(content, wanted, blocks);
    repairs.push(`Bảng "${content.table.sheet}" bị sắp xếp hoặc thêm bớt dòng trong lúc ghi; đã ghi lại theo mã.`);
    content = readTable(content.table, readGrid(content.table.sheet));
  }
  throw new Error(
    `Bảng "${content.table.sheet}" liên tục bị sắp xếp trong lúc ghi. Hãy ngừng sửa bảng ít phút rồi chạy lại lệnh vừa rồi.`,
  );
}

/** True when the code column, its key included, is just as it was when the table was read. */
function standsAsRead(content: TableContent<Table>): boolean {
  const position = content.layout.get(content.table.code) as number;
  const now = readColumn(content.table.sheet, position, content.lines);
  if (String(now[KEY_LINE - 1]) !== content.table.code) return false;
  return now.every((cell, at) => String(cell) === String(content.grid[at]?.[position] ?? ''));
}

/** What every row between the first and the last written line should hold in the columns that were written. */
function intendedCells(
  content: TableContent<Table>,
  changes: readonly RowChange<Table>[],
  blocks: readonly { line: number; position: number; values: readonly (readonly unknown[])[] }[],
): RowChange<Table>[] {
  const keyAt = new Map([...content.layout].map(([key, position]) => [position, key]));
  const sets = new Map<string, Record<string, unknown>>(changes.map((change) => [change.code, { ...change.set }]));
  for (const block of blocks) {
    const key = keyAt.get(block.position) as string;
    for (const row of content.rows) {
      if (row.code === '' || row.line < block.line || row.line >= block.line + block.values.length) continue;
      const set = sets.get(row.code) ?? {};
      if (!(key in set)) set[key] = (row.values as Record<string, unknown>)[key];
      sets.set(row.code, set);
    }
  }
  return [...sets].map(([code, set]) => ({ code, set }));
}
