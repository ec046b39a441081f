import { type Cell, mayTurnFromText, toCellText } from './cell-text.ts';
import type { TableContent } from './read-table.ts';
import type { Row, Table } from './table.ts';

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
 * without any new row needs no block. The columns of a sheet are formatted to its end when it is made and when it grows;
 * formats go along only where a text could turn into a number or a day should somebody have changed them meanwhile.
 */
export function appendBlock<T extends Table>(content: TableContent<T>, rows: readonly Row<T>[]): Block | null {
  if (rows.length === 0) return null;
  const columns = Object.entries(content.table.columns);
  const values: Cell[][] = [];
  let formatted = false;
  for (const row of rows) {
    const cells: Cell[] = Array.from({ length: content.width }, () => '');
    for (const [key, column] of columns) {
      const cell = column.toCell((row as Record<string, unknown>)[key]);
      cells[content.layout.get(key) as number] = cell;
      formatted = formatted || (typeof cell === 'string' && column.choices === undefined && mayTurnFromText(cell));
    }
    values.push(cells);
  }
  const block = { line: content.lines + 1, position: 0, values };
  if (!formatted) return block;
  const format: string[] = Array.from({ length: content.width }, () => '@');
  for (const [key, column] of columns) format[content.layout.get(key) as number] = column.numberFormat;
  return { ...block, formats: rows.map(() => format) };
}

/** A rectangle still to be filled: some lines of one column, or of several that stand side by side. */
interface Span {
  readonly system: boolean;
  readonly from: number;
  to: number;
  first: number;
  last: number;
}

/** So many cells more are written rather than to make another call. */
const CELLS_FOR_A_CALL = 1000;

/**
 * The blocks that write these changes: as few as can be, and no more for more rows. In a column of the system one block
 * reaches from the first to the last changed line, with the lines between as they were read a moment ago; columns side by
 * side share a block. A column that belongs to staff is written only in the lines that change (their number is what a
 * person selected).
 */
export function changeBlocks<T extends Table>(content: TableContent<T>, changes: readonly RowChange<T>[]): Block[] {
  const cells = changedCells(content, changes);
  const system = systemPositions(content);
  return spansOf(cells, system).map(({ from, to, first, last }) => {
    const values: Cell[][] = [];
    for (let line = first; line <= last; line++) {
      const row: Cell[] = [];
      for (let position = from; position <= to; position++)
        row.push(cells.get(position)?.get(line) ?? asRead(content.grid[line - 1]?.[position] ?? ''));
      values.push(row);
    }
    return { line: first, position: from, values };
  });
}

/** The cells to be written: position → line → cell. */
function changedCells<T extends Table>(
  content: TableContent<T>,
  changes: readonly RowChange<T>[],
): Map<number, Map<number, Cell>> {
  const byPosition = new Map<number, Map<number, Cell>>();
  for (const change of changes) {
    const placed = content.byCode.get(change.code);
    if (!placed) continue;
    for (const [key, value] of Object.entries(change.set)) {
      const column = content.table.columns[key];
      if (!column) throw new Error(`Bảng "${content.table.sheet}" không có cột ${key}`);
      const position = content.layout.get(key) as number;
      const lines = byPosition.get(position) ?? new Map<number, Cell>();
      byPosition.set(position, lines.set(placed.line, column.toCell(value)));
    }
  }
  return byPosition;
}

function systemPositions<T extends Table>({ table, layout }: TableContent<T>): Set<number> {
  return new Set([...layout].flatMap(([key, position]) => (table.columns[key]?.owner === 'system' ? [position] : [])));
}

function spansOf(cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>, system: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (const position of [...cells.keys()].sort((a, b) => a - b)) {
    const lines = [...(cells.get(position)?.keys() ?? [])].sort((a, b) => a - b);
    const runs = system.has(position) ? [[lines[0], lines[lines.length - 1]]] : runsOf(lines);
    for (const [first, last] of runs as [number, number][]) {
      const span: Span = { system: system.has(position), from: position, to: position, first, last };
      if (!spans.some((beside) => joined(beside, span))) spans.push(span);
    }
  }
  return spans;
}

/** Neighbouring lines, as [first, last]. */
function runsOf(lines: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs[runs.length - 1];
    if (run && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/** Widens a span by the column at its right, where that writes nothing which is not the system's and few cells more. */
function joined(span: Span, next: Span): boolean {
  if (span.to !== next.from - 1 || span.system !== next.system) return false;
  const same = span.first === next.first && span.last === next.last;
  const [first, last] = [Math.min(span.first, next.first), Math.max(span.last, next.last)];
  const before = (span.to - span.from + 1) * (span.last - span.first + 1) + (next.last - next.first + 1);
  const after = (next.to - span.from + 1) * (last - first + 1);
  if (!same && (!span.system || after - before > CELLS_FOR_A_CALL)) return false;
  Object.assign(span, { to: next.to, first, last });
  return true;
}
