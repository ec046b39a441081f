import type { Cell } from './cell-text.ts';
import { columnLetter, findLayout, type Layout } from './layout.ts';
import { emptyRow, FIRST_LINE, type Row, type Table } from './table.ts';

/** A cell that could not be read as its column asks; the cell itself stays as the person left it. */
export interface CellProblem {
  readonly sheet: string;
  readonly line: number;
  readonly column: string;
  readonly sentence: string;
}

/** A row with the line on which it stood when it was read. */
export interface PlacedRow<T extends Table> {
  readonly line: number;
  readonly code: string;
  readonly values: Row<T>;
  readonly unreadable: ReadonlySet<string>;
}

export interface TableContent<T extends Table> {
  readonly table: T;
  readonly layout: Layout;
  readonly width: number;
  /** Lines of the sheet in use, headers included. */
  readonly lines: number;
  readonly rows: readonly PlacedRow<T>[];
  readonly byCode: ReadonlyMap<string, PlacedRow<T>>;
  readonly problems: readonly CellProblem[];
  readonly grid: readonly (readonly Cell[])[];
}

/** Thrown when a sheet lacks its columns: nothing is read and nothing written until it is repaired. */
export class BrokenTable extends Error {}

/** Reads all rows of a sheet; wholly empty lines are passed over, unreadable cells are named and left alone. */
export function readTable<T extends Table>(table: T, grid: readonly (readonly Cell[])[]): TableContent<T> {
  const found = findLayout(table, grid);
  if (!found.ok) throw new BrokenTable(found.problems.join('\n'));
  const { layout, width } = found;
  const columns = Object.entries(table.columns).map(
    ([key, column]) => [key, column, layout.get(key) as number] as const,
  );
  const rows: PlacedRow<T>[] = [];
  const problems: CellProblem[] = [];
  const byCode = new Map<string, PlacedRow<T>>();
  const untouched: ReadonlySet<string> = new Set();
  const blank = emptyRow(table) as Record<string, unknown>;
  for (let at = FIRST_LINE - 1; at < grid.length; at++) {
    const cells = grid[at] as readonly Cell[];
    if (cells.every((cell) => cell === '')) continue;
    // Most cells of a register are empty: a row begins as a copy of the empty one.
    const values: Record<string, unknown> = { ...blank };
    let unreadable: Set<string> | null = null;
    for (const [key, column, position] of columns) {
      const cell = cells[position];
      if (cell === '' || cell === undefined) continue;
      const parsed = column.parse(cell);
      values[key] = parsed.value;
      if (parsed.problem === undefined) continue;
      unreadable = (unreadable ?? new Set<string>()).add(key);
      problems.push({
        sheet: table.sheet,
        line: at + 1,
        column: key,
        sentence: `Bảng "${table.sheet}", ô ${columnLetter(position)}${at + 1}, cột "${column.header}": ${parsed.problem}.`,
      });
    }
    const code = String(values[table.code] ?? '').trim();
    const row: PlacedRow<T> = { line: at + 1, code, values: values as Row<T>, unreadable: unreadable ?? untouched };
    rows.push(row);
    if (code === '') continue;
    const other = byCode.get(code);
    if (other)
      problems.push({
        sheet: table.sheet,
        line: at + 1,
        column: table.code,
        sentence: `Bảng "${table.sheet}": mã "${code}" có ở cả dòng ${other.line} và dòng ${at + 1}; hãy xóa dòng chép thừa.`,
      });
    else byCode.set(code, row);
  }
  return { table, layout, width, lines: Math.max(grid.length, FIRST_LINE - 1), rows, byCode, problems, grid };
}
