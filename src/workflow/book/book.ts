import { withOwnNames } from '../../core/sheet/named-column.ts';
import { type CellProblem, type PlacedRow, readTable, type TableContent } from '../../core/sheet/read-table.ts';
import { HEADER_LINE, type Row, type Table } from '../../core/sheet/table.ts';
import type { RowChange } from '../../core/sheet/write-plan.ts';
import { type JournalEntry, journal } from '../../core/tables/ledger-tables.ts';
import { lockHeld, lockTurn, withLock } from '../../google/lock.ts';
import { effectiveUser } from '../../google/session.ts';
import { flushBlocks, keepVietnamTime, lastLine, readColumn, readGrid, readHead } from '../../google/workbook.ts';
import { appendRows, applyChanges } from './apply.ts';
import { fieldNamesOf } from './field-names.ts';
import { refreshed, type Stretch, stretchOf } from './standing.ts';
import { type LostRow, writeCodes } from './write-codes.ts';

/** What a workflow notes in "Nhật ký"; personal values are never among it. */
export type JournalNote = Partial<Pick<JournalEntry, 'by' | 'about' | 'column' | 'before' | 'after' | 'detail'>> & {
  readonly what: string;
};

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

interface Pending {
  /** The table with the names that this workbook gives to fields. */
  readonly own: Table;
  content: TableContent<Table> | null;
  /** The turn of the lock in which it was read or written last. */
  turn: number;
  justRead: boolean;
  within: Stretch | null;
  readonly added: Row<Table>[];
  readonly changed: Map<string, Record<string, unknown>>;
  readonly named: Map<number, string>;
}

/** Opens the workbook as it is now. Tables are read when first asked for. */
export function openBook(now: Date = new Date()): Book {
  keepVietnamTime();
  const pendings = new Map<Table, Pending>();
  const notes: JournalNote[] = [];

  const fieldNames = (): Readonly<Record<string, string>> => fieldNamesOf(book);

  function pendingOf(table: Table): Pending {
    const known = pendings.get(table);
    if (known) return known;
    const made: Pending = {
      own: withOwnNames(table, fieldNames),
      content: null,
      turn: 0,
      justRead: false,
      within: null,
      added: [],
      changed: new Map(),
      named: new Map(),
    };
    pendings.set(table, made);
    return made;
  }

  function readWhole(table: Table, pending: Pending): void {
    pending.content = readTable(pending.own, readGrid(table.sheet));
    pending.turn = lockHeld() ? lockTurn() : 0;
  }

  function read<T extends Table>(table: T): TableContent<T> {
    const pending = pendingOf(table);
    if (!pending.content) readWhole(table, pending);
    return pending.content as unknown as TableContent<T>;
  }

  function merged<T extends Table>(table: T, code: string, values: Row<T>): Row<T> {
    const set = pendingOf(table).changed.get(code);
    return set ? ({ ...values, ...set } as Row<T>) : values;
  }

  let noted = 0;

  /** Drops all that was collected about codes which could not be given. */
  function forget(lost: readonly LostRow[]): void {
    const codes = new Set(lost.map((row) => row.code));
    const refers = (table: Table, row: Row<Table>): boolean => {
      const values = row as Record<string, unknown>;
      const about = String(values.about ?? '').split(', ');
      return [values[table.code], values.registration, ...about].some((code) => codes.has(String(code)));
    };
    for (const [table, pending] of pendings) {
      const kept = pending.added.filter((row) => !refers(table, row));
      pending.added.splice(0, pending.added.length, ...kept);
      for (const code of codes) pending.changed.delete(code);
    }
  }

  /** New rows of all tables, and last what is noted in the log. */
  function addRows(): void {
    for (const pending of pendings.values()) {
      if (pending.added.length === 0) continue;
      const content = pending.changed.size > 0 ? null : pending.content;
      pending.content = appendRows(pending.own, pending.added.splice(0), content);
    }
    if (notes.length === 0) return;
    const by = effectiveUser() || 'hệ thống';
    const start = now.getTime().toString(36);
    const entries = notes.splice(0).map((entry) => journalRow(entry, `${start}-${noted++}`, now, by));
    const log = pendingOf(journal);
    log.content = appendRows(journal, entries as unknown as Row<Table>[], log.content);
  }

  function write(): readonly LostRow[] {
    const lost: LostRow[] = [];
    for (const [table, pending] of pendings) {
      if (pending.named.size === 0) continue;
      lost.push(...writeCodes(read(table) as unknown as TableContent<Table>, pending.named));
      pending.named.clear();
      pending.content = null;
    }
    if (lost.length > 0) forget(lost);
    for (const row of lost) notes.push({ what: 'Dòng chưa vào sổ', about: row.code, detail: row.sentence });
    const changing = [...pendings].filter(([, pending]) => pending.changed.size > 0);
    for (const [table] of changing) read(table);
    // What was looked at last is written last: a mail is "sent" once the register says so too, never the other way round.
    changing.sort(([, a], [, b]) => Number(a.justRead) - Number(b.justRead));
    const work = changing.map(([, { content, changed, justRead, within, turn }]) => ({
      content: content as TableContent<Table>,
      changes: [...changed].map(([code, set]): RowChange<Table> => ({ code, set })),
      justRead: justRead && turn === lockTurn(),
      within,
      mayBeOld: turn !== lockTurn(),
    }));
    if (work.length === 0) addRows();
    else {
      const { contents, repairs } = applyChanges(work, addRows);
      changing.forEach(([, pending], at) => {
        // Where rows were added as well, the next look reads both.
        pending.content = pending.content && (contents[at] ?? null);
        pending.turn = lockTurn();
        pending.changed.clear();
      });
      for (const detail of repairs) notes.push({ what: 'Ghi lại sau khi có người sắp xếp bảng', detail });
      if (repairs.length > 0) addRows();
    }
    for (const pending of pendings.values()) Object.assign(pending, { justRead: false, within: null });
    flushBlocks();
    return lost;
  }

  const book: Book = {
    now,
    read,
    has: (table) => Boolean(pendings.get(table)?.content),
    rows: <T extends Table>(table: T): Row<T>[] => [
      ...read(table).rows.map((row) => merged(table, row.code, row.values)),
      ...(pendingOf(table).added as unknown as Row<T>[]),
    ],
    column<T extends Table, K extends keyof Row<T> & string>(table: T, key: K): Row<T>[K][] {
      const pending = pendingOf(table);
      if (pending.content || pending.added.length > 0) return book.rows(table).map((row) => row[key]);
      const { layout } = readTable(table, readHead(table.sheet));
      const cells = readColumn(table.sheet, layout.get(key) as number, Math.max(lastLine(table.sheet), HEADER_LINE));
      return cells.slice(HEADER_LINE).map((cell) => pending.own.columns[key]?.parse(cell).value as Row<T>[K]);
    },
    refresh(table, keys, codes) {
      const pending = pendingOf(table);
      pending.within = pending.content && codes ? stretchOf(pending.content, codes) : null;
      const content = pending.content && refreshed(pending.content, keys, pending.within);
      if (content) pending.content = content;
      else {
        readWhole(table, pending);
        pending.within = null;
      }
      pending.turn = lockTurn();
      pending.justRead = true;
    },
    find<T extends Table>(table: T, code: string): Row<T> | undefined {
      const placed = read(table).byCode.get(code);
      if (placed) return merged(table, code, placed.values);
      return (pendingOf(table).added as unknown as Row<T>[]).find(
        (row) => (row as Record<string, unknown>)[table.code] === code,
      );
    },
    add(table, row) {
      pendingOf(table).added.push(row as unknown as Row<Table>);
    },
    change<T extends Table>(table: T, code: string, set: Partial<Row<T>>) {
      const pending = pendingOf(table);
      const fresh = pending.added.find((row) => (row as Record<string, unknown>)[table.code] === code);
      if (fresh) Object.assign(fresh, set);
      else pending.changed.set(code, { ...pending.changed.get(code), ...set });
    },
    name(table, line, code) {
      const pending = pendingOf(table);
      const content = read(table);
      const at = content.rows.findIndex((row) => row.line === line);
      const placed = content.rows[at];
      if (!placed) throw new Error(`Bảng "${table.sheet}" không có dòng ${line}`);
      const values = { ...placed.values, [table.code]: code } as Row<Table>;
      // Five hundred pasted rows are named one by one: the lists are copied once, for the first.
      if (pending.named.size === 0)
        pending.content = {
          ...content,
          rows: [...content.rows],
          byCode: new Map(content.byCode),
        } as unknown as TableContent<Table>;
      const own = pending.content as TableContent<Table>;
      const named = { ...placed, code, values } as PlacedRow<Table>;
      (own.rows as PlacedRow<Table>[])[at] = named;
      (own.byCode as Map<string, PlacedRow<Table>>).set(code, named);
      pending.named.set(line, code);
    },
    note(entry) {
      notes.push(entry);
    },
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

function journalRow(entry: JournalNote, id: string, at: Date, by: string): JournalEntry {
  return {
    id,
    at,
    by: entry.by ?? by,
    what: entry.what,
    about: entry.about ?? '',
    column: entry.column ?? '',
    before: entry.before ?? '',
    after: entry.after ?? '',
    detail: entry.detail ?? '',
  };
}
