import type { Cell } from '../../core/sheet/cell-text.ts';
import { readTable, type TableContent } from '../../core/sheet/read-table.ts';
import type { Table } from '../../core/sheet/table.ts';
import { flush, readGrid, writeBlock } from '../../google/workbook.ts';

/** A typed row that was changed or deleted before its code could be written; its code stays unused. */
export interface LostRow {
  readonly code: string;
  readonly sentence: string;
}

const ATTEMPTS = 3;
type Line = readonly Cell[];

/**
 * Writes codes into rows that people typed without one. The rows are looked for by what they hold, since they have
 * nothing else to be known by. After the flush they are looked at again: a code that a sort let fall on another row is
 * taken back, and that row gets its own again.
 */
export function writeCodes(read: TableContent<Table>, codes: ReadonlyMap<number, string>): LostRow[] {
  const { table } = read;
  const waiting = new Map([...codes].map(([line, code]) => [code, read.grid[line - 1] as Line]));
  for (let attempt = 1; attempt <= ATTEMPTS && waiting.size > 0; attempt++) {
    const before = readTable(table, readGrid(table.sheet));
    const position = before.layout.get(table.code) as number;
    const lines = place(before, waiting, position);
    if (lines.size === 0) break;
    writeAt(table.sheet, position, lines);
    flush();
    const after = readTable(table, readGrid(table.sheet));
    const back = new Map<number, string>();
    for (const [line, code] of lines) {
      const now = after.grid[line - 1] ?? [];
      if (sameBeside(now, waiting.get(code) ?? [], position)) waiting.delete(code);
      else back.set(line, formerCode(before, now, position));
    }
    if (back.size > 0) {
      writeAt(table.sheet, position, back);
      flush();
    }
  }
  return [...waiting.keys()].map((code) => ({
    code,
    sentence: `Bảng "${table.sheet}": một dòng vừa bị sửa hoặc xóa trong lúc vào sổ nên chưa có mã (mã ${code} bỏ trống); hãy chọn lại lệnh.`,
  }));
}

/** The line on which each waiting row stands now: still without a code, and holding what it held. */
function place(
  content: TableContent<Table>,
  waiting: ReadonlyMap<string, Line>,
  position: number,
): Map<number, string> {
  const lines = new Map<number, string>();
  for (const [code, typed] of waiting) {
    const row = content.rows.find(
      (one) => one.code === '' && !lines.has(one.line) && sameBeside(content.grid[one.line - 1] ?? [], typed, position),
    );
    if (row) lines.set(row.line, code);
  }
  return lines;
}

const sameBeside = (a: Line, b: Line, position: number): boolean =>
  a.length === b.length && a.every((cell, at) => at === position || String(cell) === String(b[at]));

/** The code that a row had before another's was written over it. */
function formerCode(before: TableContent<Table>, cells: Line, position: number): string {
  const row = before.rows.find((one) => sameBeside(before.grid[one.line - 1] ?? [], cells, position));
  return row?.code ?? '';
}

/** One block for each run of neighbouring lines. */
function writeAt(sheet: string, position: number, codes: ReadonlyMap<number, string>): void {
  const sorted = [...codes.keys()].sort((a, b) => a - b);
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to + 1] === (sorted[to] as number) + 1) to++;
    const values = sorted.slice(from, to + 1).map((line) => [codes.get(line) as string]);
    writeBlock(sheet, { line: sorted[from] as number, position, values, formats: values.map(() => ['@']) });
    from = to + 1;
  }
}
