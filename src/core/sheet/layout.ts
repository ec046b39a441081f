import type { Cell } from './cell-text.ts';
import { HEADER_LINE, KEY_LINE, type Table } from './table.ts';

/** Where the columns of a table stand in the sheet as it is now: key → position counted from 0. */
export type Layout = ReadonlyMap<string, number>;

export type LayoutResult =
  | { readonly ok: true; readonly layout: Layout; readonly width: number }
  | { readonly ok: false; readonly problems: readonly string[] };

const REPAIR = 'Hãy mở menu Đối thoại ▸ Thiết lập ▸ "Kiểm tra và sửa bảng".';

/** Finds every column by its key in the hidden first row; staff may move, rename and insert columns as they like. */
export function findLayout(table: Table, grid: readonly (readonly Cell[])[]): LayoutResult {
  const keys = grid[KEY_LINE - 1] ?? [];
  const layout = new Map<string, number>();
  const problems: string[] = [];
  keys.forEach((cell, position) => {
    const key = String(cell).trim();
    const column = table.columns[key];
    if (!column) return;
    if (layout.has(key))
      problems.push(
        `Bảng "${table.sheet}": cột "${column.header}" có hai lần (cột ${columnLetter(layout.get(key) as number)} và cột ${columnLetter(position)}). ${REPAIR}`,
      );
    else layout.set(key, position);
  });
  for (const [key, column] of Object.entries(table.columns))
    if (!layout.has(key)) problems.push(`Bảng "${table.sheet}": thiếu cột "${column.header}" (khóa ${key}). ${REPAIR}`);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, layout, width: keys.length };
}

/** A, B, … Z, AA for a position counted from 0. */
export function columnLetter(position: number): string {
  let letters = '';
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const folded = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** What "Kiểm tra và sửa bảng" does to the key row: keys to write, columns to append at the right, what it cannot decide. */
export interface LayoutRepair {
  readonly keys: readonly { readonly position: number; readonly key: string }[];
  readonly append: readonly string[];
  readonly done: readonly string[];
  readonly undecided: readonly string[];
}

/** Mends missing and doubled keys by the headers, which people see; a doubled key stays at the column whose header is its own. */
export function repairLayout(table: Table, grid: readonly (readonly Cell[])[]): LayoutRepair {
  const keyCells = (grid[KEY_LINE - 1] ?? []).map((cell) => String(cell).trim());
  const headers = (grid[HEADER_LINE - 1] ?? []).map(folded);
  const width = Math.max(keyCells.length, headers.length);
  const keys: { position: number; key: string }[] = [];
  const append: string[] = [];
  const done: string[] = [];
  const undecided: string[] = [];
  const taken = new Set<number>();
  for (const [key, column] of Object.entries(table.columns)) {
    const holders = keyCells.map((cell, at) => (cell === key ? at : -1)).filter((at) => at >= 0);
    if (holders.length === 1) {
      taken.add(holders[0] as number);
      continue;
    }
    const header = folded(column.header);
    if (holders.length > 1) {
      const kept = holders.find((at) => headers[at] === header) ?? (holders[0] as number);
      taken.add(kept);
      for (const at of holders) if (at !== kept) keys.push({ position: at, key: '' });
      done.push(`Cột "${column.header}": giữ cột ${columnLetter(kept)}, bỏ đánh dấu trùng ở các cột còn lại.`);
      continue;
    }
    const named: number[] = [];
    for (let at = 0; at < width; at++)
      if (headers[at] === header && !taken.has(at) && table.columns[keyCells[at] ?? ''] === undefined) named.push(at);
    if (named.length === 1) {
      keys.push({ position: named[0] as number, key });
      taken.add(named[0] as number);
      done.push(`Cột "${column.header}": đã nhận lại cột ${columnLetter(named[0] as number)} theo tiêu đề.`);
    } else if (named.length > 1) {
      undecided.push(
        `Có ${named.length} cột cùng tiêu đề "${column.header}" (${named.map(columnLetter).join(', ')}): hãy đổi tên cột thừa rồi chạy lại.`,
      );
    } else {
      append.push(key);
      done.push(`Cột "${column.header}": không còn trong bảng, đã thêm lại ở bên phải.`);
    }
  }
  return { keys, append, done, undecided };
}
