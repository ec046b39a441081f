/** What is known of a table after a write, so that no execution reads the same table twice. */
import { type Cell, fromCellText } from '../../core/sheet/cell-text.ts';
import { type PlacedRow, readTable, type TableContent } from '../../core/sheet/read-table.ts';
import { FIRST_LINE, HEADER_LINE, type Table } from '../../core/sheet/table.ts';
import type { Block } from '../../core/sheet/write-plan.ts';

/** A cell as a sheet gives it back after it was written. */
const stored = (cell: Cell): Cell => (typeof cell === 'string' ? fromCellText(cell) : cell);

/** The content with these blocks written; null where only a new look could tell, since codes or unread lines were written. */
export function changed(content: TableContent<Table>, blocks: readonly Block[]): TableContent<Table> | null {
  const lines = new Set<number>();
  const grid = content.grid as readonly (readonly Cell[])[] as Cell[][];
  const code = content.layout.get(content.table.code) as number;
  for (const { line, position, values } of blocks) {
    if (position <= code && code < position + (values[0]?.length ?? 0)) return null;
    for (const [down, cells] of values.entries()) {
      const own = grid[line - 1 + down];
      if (!own) return null;
      for (const [across, cell] of cells.entries()) own[position + across] = stored(cell);
      lines.add(line + down);
    }
  }
  return parsedAgain(content, lines);
}

/** The content with the rows of these lines read anew from the cells that are kept. */
export function parsedAgain(content: TableContent<Table>, lines: ReadonlySet<number>): TableContent<Table> | null {
  if (lines.size === 0) return content;
  const rows = content.rows as PlacedRow<Table>[];
  const byCode = content.byCode as Map<string, PlacedRow<Table>>;
  const head = content.grid.slice(0, HEADER_LINE);
  const [problems, fresh] = [content.problems.filter((problem) => !lines.has(problem.line)), [...lines]];
  const read = readTable(content.table, [...head, ...fresh.map((line) => content.grid[line - 1] ?? [])]);
  if (read.problems.length > 0 || read.rows.length !== fresh.length) return null;
  for (const row of read.rows) {
    const line = fresh[row.line - FIRST_LINE] as number;
    const index = indexOfLine(rows, line);
    const before = rows[index];
    if (before?.line !== line || before.code !== row.code) return null;
    const placed = { ...row, line };
    rows[index] = placed;
    if (byCode.get(row.code) === before) byCode.set(row.code, placed);
  }
  return { ...content, problems };
}

/** Where the row of a line stands, or would stand: rows are in the order of their lines. */
function indexOfLine(rows: readonly PlacedRow<Table>[], line: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle] as PlacedRow<Table>).line < line) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The content with new rows below; null where somebody typed lines or moved columns since it was read. */
export function appended(
  content: TableContent<Table>,
  head: TableContent<Table>,
  block: Block,
): TableContent<Table> | null {
  const same = [...content.layout].every(([key, position]) => head.layout.get(key) === position);
  if (!same || content.lines !== block.line - 1) return null;
  const cells = block.values.map((line) => line.map(stored));
  const read = readTable(content.table, [...head.grid.slice(0, HEADER_LINE), ...cells]);
  if (read.problems.length > 0 || read.rows.some((row) => content.byCode.has(row.code))) return null;
  (content.grid as readonly (readonly Cell[])[] as Cell[][]).push(...cells);
  for (const row of read.rows) {
    const placed = { ...row, line: row.line - FIRST_LINE + block.line };
    (content.rows as PlacedRow<Table>[]).push(placed);
    if (row.code !== '') (content.byCode as Map<string, PlacedRow<Table>>).set(row.code, placed);
  }
  return { ...content, lines: content.lines + cells.length };
}
