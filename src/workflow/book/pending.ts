/** What a book knows of one table and what is still to be written to it. */
import { type PlacedRow, readTable, type TableContent } from '../../core/sheet/read-table.ts';
import type { Row, Table } from '../../core/sheet/table.ts';
import { lockHeld, lockTurn } from '../../google/lock.ts';
import { readGrid } from '../../google/workbook.ts';
import { refreshed, type Stretch, stretchOf } from './standing.ts';

export type AddedRow = Row<Table>;

export class Pending {
  /** The table with the names that this workbook gives to fields. */
  readonly own: Table;
  content: TableContent<Table> | null = null;
  /** The turn of the lock in which it was read or written last. */
  turn = 0;
  justRead = false;
  /** The lines alone that were looked at last, where it was not all of them. */
  within: Stretch | null = null;
  readonly added: AddedRow[] = [];
  readonly changed = new Map<string, Record<string, unknown>>();
  readonly named = new Map<number, string>();

  constructor(own: Table) {
    this.own = own;
  }

  /** The content, read when it is first asked for. */
  read(): TableContent<Table> {
    if (!this.content) this.#readWhole();
    return this.content as TableContent<Table>;
  }

  /** Looks again at some columns, of all lines or of those from the first to the last of these codes. */
  refresh(keys: readonly string[], codes: readonly string[] | undefined): void {
    this.within = this.content && codes ? stretchOf(this.content, codes) : null;
    const content = this.content && refreshed(this.content, keys, this.within);
    if (content) this.content = content;
    else {
      this.#readWhole();
      this.within = null;
    }
    this.turn = lockTurn();
    this.justRead = true;
  }

  #readWhole(): void {
    this.content = readTable(this.own, readGrid(this.own.sheet));
    this.turn = lockHeld() ? lockTurn() : 0;
  }

  /** All rows as they will be, new ones last; the list is the caller's. */
  rows(): AddedRow[] {
    const { rows } = this.read();
    const known =
      this.changed.size === 0 ? rows.map((row) => row.values) : rows.map((row) => this.merged(row.code, row.values));
    for (const row of this.added) known.push(row);
    return known;
  }

  /** The row as it will be. */
  merged(code: string, values: AddedRow): AddedRow {
    const set = this.changed.get(code);
    return set ? ({ ...values, ...set } as AddedRow) : values;
  }

  addedWith(code: string): AddedRow | undefined {
    return this.added.find((row) => (row as Record<string, unknown>)[this.own.code] === code);
  }

  change(code: string, set: Record<string, unknown>): void {
    const fresh = this.addedWith(code);
    if (fresh) Object.assign(fresh, set);
    else this.changed.set(code, { ...this.changed.get(code), ...set });
  }

  /** Gives a code to the row on a line that a person typed without one. */
  name(line: number, code: string): void {
    const content = this.read();
    const at = content.rows.findIndex((row) => row.line === line);
    const placed = content.rows[at];
    if (!placed) throw new Error(`Bảng "${this.own.sheet}" không có dòng ${line}`);
    const values = { ...placed.values, [this.own.code]: code } as AddedRow;
    // Five hundred pasted rows are named one by one: the lists are copied once, for the first.
    if (this.named.size === 0) this.content = { ...content, rows: [...content.rows], byCode: new Map(content.byCode) };
    const kept = this.content as TableContent<Table>;
    const named: PlacedRow<Table> = { ...placed, code, values };
    (kept.rows as PlacedRow<Table>[])[at] = named;
    (kept.byCode as Map<string, PlacedRow<Table>>).set(code, named);
    this.named.set(line, code);
  }

  /** Drops what was collected about codes that could not be given. */
  forget(codes: ReadonlySet<string>): void {
    const refers = (row: AddedRow): boolean => {
      const values = row as Record<string, unknown>;
      const about = String(values.about ?? '').split(', ');
      return [values[this.own.code], values.registration, ...about].some((code) => codes.has(String(code)));
    };
    this.added.splice(0, this.added.length, ...this.added.filter((row) => !refers(row)));
    for (const code of codes) this.changed.delete(code);
  }
}
