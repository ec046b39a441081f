import { withOwnNames } from '../../core/sheet/named-column.ts';
import { type CellProblem, readTable, type TableContent } from '../../core/sheet/read-table.ts';
import { HEADER_LINE, type Row, type Table } from '../../core/sheet/table.ts';
import { lockHeld, withLock } from '../../google/lock.ts';
import { keepVietnamTime, lastLine, readColumn, readHead } from '../../google/workbook.ts';
import { writeCollected } from './commit.ts';
import { fieldNamesOf } from './field-names.ts';
import { type JournalNote, JournalNotes } from './journal-notes.ts';
import { type AddedRow, Pending } from './pending.ts';
import type { LostRow } from './write-codes.ts';

/**
 * The workbook during one execution: every table is read at most once, changes are collected, and `commit` writes them
 * in a number of calls that does not depend on the number of rows. After a commit the book knows what it wrote; what
 * others have written since is seen by a new book, or by `refresh`.
 */
export interface Book {
  readonly now: Date;
  read<T extends Table>(table: T): TableContent<T>;
  /** Whether the table was read already, so that reading it costs no call. */
  has(table: Table): boolean;
  /**
   * Looks again at some columns of a table just before they are decided on and written; to be called under the lock. With
   * `codes`, only the lines from the first to the last of these are read; the write then costs a call more, for the keys.
   */
  refresh<T extends Table>(table: T, keys: readonly (keyof Row<T> & string)[], codes?: readonly string[]): void;
  /** One column alone: where a whole register is asked for nothing else, it need not be read. */
  column<T extends Table, K extends keyof Row<T> & string>(table: T, key: K): Row<T>[K][];
  /** Rows of a table as they will be after `commit`. */
  rows<T extends Table>(table: T): Row<T>[];
  find<T extends Table>(table: T, code: string): Row<T> | undefined;
  add<T extends Table>(table: T, row: Row<T>): void;
  change<T extends Table>(table: T, code: string, set: Partial<Row<T>>): void;
  /** Gives a code to a row that a person typed without one; from then on it is found and changed by it. */
  name(table: Table, line: number, code: string): void;
  note(entry: JournalNote): void;
  problems(): readonly CellProblem[];
  /**
   * Writes what was collected, under the lock: codes of typed rows, then changes, then new rows, then the log. A typed
   * row that could not be coded takes with it whatever was to be written about it; it is returned by name.
   */
  commit(): readonly LostRow[];
}

const WAIT_MS = 20_000;

/** Opens the workbook as it is now. Tables are read when first asked for. */
export function openBook(now: Date = new Date()): Book {
  keepVietnamTime();
  const pendings = new Map<Table, Pending>();
  const notes = new JournalNotes(now);

  function of(table: Table): Pending {
    const known = pendings.get(table);
    if (known) return known;
    const made = new Pending(withOwnNames(table, () => fieldNamesOf(book)));
    pendings.set(table, made);
    return made;
  }

  const write = (): readonly LostRow[] => writeCollected({ pendings, notes, of });

  const book: Book = {
    now,
    read: <T extends Table>(table: T) => of(table).read() as unknown as TableContent<T>,
    has: (table) => Boolean(pendings.get(table)?.content),
    rows<T extends Table>(table: T): Row<T>[] {
      return of(table).rows() as unknown as Row<T>[];
    },
    column<T extends Table, K extends keyof Row<T> & string>(table: T, key: K): Row<T>[K][] {
      const pending = of(table);
      if (pending.content || pending.added.length > 0) return book.rows(table).map((row) => row[key]);
      const { layout } = readTable(table, readHead(table.sheet));
      const cells = readColumn(table.sheet, layout.get(key) as number, Math.max(lastLine(table.sheet), HEADER_LINE));
      return cells.slice(HEADER_LINE).map((cell) => pending.own.columns[key]?.parse(cell).value as Row<T>[K]);
    },
    refresh: (table, keys, codes) => of(table).refresh(keys, codes),
    find<T extends Table>(table: T, code: string): Row<T> | undefined {
      const pending = of(table);
      const placed = pending.read().byCode.get(code);
      const found = placed ? pending.merged(code, placed.values) : pending.addedWith(code);
      return found as unknown as Row<T> | undefined;
    },
    add: (table, row) => void of(table).added.push(row as unknown as AddedRow),
    change: (table, code, set) => of(table).change(code, set),
    name: (table, line, code) => of(table).name(line, code),
    note: (entry) => notes.add(entry),
    problems: () => [...pendings.values()].flatMap((pending) => pending.content?.problems ?? []),
    commit() {
      if (lockHeld()) return write();
      const done = withLock(WAIT_MS, write);
      if (!done.ran) throw new Error('Sổ đang bận ghi; chưa ghi gì. Hãy chọn lại lệnh sau ít phút.');
      return done.result;
    },
  };
  return book;
}
