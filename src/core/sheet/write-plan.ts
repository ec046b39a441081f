import { type Cell, toCellText } from './cell-text.ts';
import type { TableContent } from './read-table.ts';
import { FIRST_LINE, type Row, type Table } from './table.ts';

/** New values for some columns of the row with this code. */
export interface RowChange<T extends Table> {
  readonly code: string;
  readonly set: Partial<Row<T>>;
}

/** A rectangle of cells to be written with one call. */
export interface Block {
  readonly line: number;
  readonly position: number;
  readonly values: readonly (readonly Cell[])[];
  readonly formats?: readonly (readonly string[])[];
}

/** Keeps a cell as it was read when it is written back beside its neighbours: a text stays a text. */
const asRead = (cell: Cell): Cell => (typeof cell === 'string' ? toCellText(cell) : cell);

/**
 * The rows to be added below the last line in use, as one block. Columns that staff inserted stay empty; a table
 * without any new row needs no block.
 */
export function appendBlock<T extends Table>(content: TableContent<T>, rows: readonly Row<T>[]): Block | null {
  if (rows.length === 0) return null;
  const columns = Object.entries(content.table.columns);
  const values: Cell[][] = [];
  const format: string[] = Array.from({ length: content.width }, () => '@');
  for (const [key, column] of columns) format[content.layout.get(key) as number] = column.numberFormat;
  for (const row of rows) {
    const cells: Cell[] = Array.from({ length: content.width }, () => '');
    for (const [key, column] of columns)
      cells[content.layout.get(key) as number] = column.toCell((row as Record<string, unknown>)[key]);
    values.push(cells);
  }
  return { line: content.lines + 1, position: 0, values, formats: rows.map(() => format) };
}

/** How far apart two changed lines of one column may lie and still be written with one call. */
const SPAN = Number.POSITIVE_INFINITY;

/**
 * One block for each changed column, from the first to the last changed line, so that the number of calls does not grow
 * with the rows. The lines between are written back as they were read a moment ago. A column that belongs to staff is
 * written only in the lines that change (their number is what a person selected).
 */
export function changeBlocks<T extends Table>(content: TableContent<T>, changes: readonly RowChange<T>[]): Block[] {
  const byColumn = new Map<string, Map<number, Cell>>();
  for (const change of changes) {
    const placed = content.byCode.get(change.code);
    if (!placed) continue;
    for (const [key, value] of Object.entries(change.set)) {
      const column = content.table.columns[key];
      if (!column) throw new Error(`Bảng "${content.table.sheet}" không có cột ${key}`);
      const lines = byColumn.get(key) ?? new Map<number, Cell>();
      byColumn.set(key, lines.set(placed.line, column.toCell(value)));
    }
  }
  const blocks: Block[] = [];
  for (const [key, lines] of byColumn) {
    const position = content.layout.get(key) as number;
    const span = content.table.columns[key]?.owner === 'system' ? SPAN : 1;
    const sorted = [...lines.keys()].sort((a, b) => a - b);
    for (let from = 0; from < sorted.length; ) {
      let to = from;
      while (to + 1 < sorted.length && (sorted[to + 1] as number) - (sorted[to] as number) <= span) to++;
      const first = sorted[from] as number;
      const values: Cell[][] = [];
      for (let line = Math.max(first, FIRST_LINE); line <= (sorted[to] as number); line++)
        values.push([lines.get(line) ?? asRead(content.grid[line - 1]?.[position] ?? '')]);
      blocks.push({ line: first, position, values });
      from = to + 1;
    }
  }
  return blocks;
}
