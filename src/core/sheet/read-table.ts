import { type Cell, composed } from './cell-text.ts';
import { parseText } from './column.ts';

import { columnLetter, findLayout, type Layout } from './layout.ts';
import { type AnyColumn, emptyRow, FIRST_LINE, type Row, type Table } from './table.ts';

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

/** Behind it a text is guarded (cell-text.ts), so that its column must read it. */
const APOSTROPHE = 39;

/** Reads all rows of a sheet; wholly empty lines are passed over, unreadable cells are named and left alone. */
export function readTable<T extends Table>(table: T, grid: readonly (readonly Cell[])[]): TableContent<T> {
  const found = findLayout(table, grid);
  if (!found.ok) throw new BrokenTable(found.problems.join('\n'));
  const { layout, width } = found;
  const keys = Object.keys(table.columns);
  const columns = keys.map((key) => table.columns[key] as AnyColumn);
  const positions = keys.map((key) => layout.get(key) as number);
  const isText = columns.map(({ parse }) => parse === parseText);
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
    // A loop over numbers: ten thousand rows of forty columns are read by every morning's run.
    for (let of = 0; of < keys.length; of++) {
      const cell = cells[positions[of] as number];
      if (cell === '' || cell === undefined) continue;
      const key = keys[of] as string;
      if (isText[of] && typeof cell === 'string' && cell.charCodeAt(0) !== APOSTROPHE) {
        values[key] = composed(cell);
        continue;
      }
      const column = columns[of] as AnyColumn;
      const parsed = column.parse(cell);
      values[key] = parsed.value;
      if (parsed.problem === undefined) continue;
      unreadable = (unreadable ?? new Set<string>()).add(key);
      const place = `ô ${columnLetter(positions[of] as number)}${at + 1}`;
      problems.push({
        sheet: table.sheet,
        line: at + 1,
        column: key,
        sentence: `Bảng "${table.sheet}", ${place}, cột "${column.header}": ${parsed.problem}.`,
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
