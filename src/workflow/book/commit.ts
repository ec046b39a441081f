/** Writes what a book has collected: codes of typed rows, then changes, then new rows, then the log. */
import type { Table } from '../../core/sheet/table.ts';
import type { RowChange } from '../../core/sheet/write-plan.ts';
import { journal } from '../../core/tables/ledger-tables.ts';
import { lockTurn } from '../../google/lock.ts';
import { flushBlocks } from '../../google/workbook.ts';
import { appendRows, applyChanges } from './apply.ts';
import type { JournalNotes } from './journal-notes.ts';
import type { Pending } from './pending.ts';
import { type LostRow, writeCodes } from './write-codes.ts';

/** What a commit works on; `of` makes the entry of a table that was not touched yet. */
export interface Collected {
  readonly pendings: ReadonlyMap<Table, Pending>;
  readonly notes: JournalNotes;
  of(table: Table): Pending;
}

/**
 * To be called under the lock. A typed row that could not be coded takes with it whatever was to be written about it; it is
 * returned by name.
 */
export function writeCollected(collected: Collected): readonly LostRow[] {
  const { pendings, notes } = collected;
  const lost = writeAllCodes([...pendings.values()]);
  const codes = new Set(lost.map((row) => row.code));
  if (codes.size > 0) for (const pending of pendings.values()) pending.forget(codes);
  for (const row of lost) notes.add({ what: 'Dòng chưa vào sổ', about: row.code, detail: row.sentence });
  writeChanges(collected);
  for (const pending of pendings.values()) Object.assign(pending, { justRead: false, within: null });
  flushBlocks();
  return lost;
}

function writeAllCodes(pendings: readonly Pending[]): LostRow[] {
  const lost: LostRow[] = [];
  for (const pending of pendings) {
    if (pending.named.size === 0) continue;
    lost.push(...writeCodes(pending.read(), pending.named));
    pending.named.clear();
    pending.content = null;
  }
  return lost;
}

function writeChanges(collected: Collected): void {
  const changing = [...collected.pendings.values()].filter((pending) => pending.changed.size > 0);
  if (changing.length === 0) {
    addRows(collected);
    return;
  }
  for (const pending of changing) pending.read();
  // What was looked at last is written last: a mail is "sent" once the register says so too, never the other way round.
  changing.sort((a, b) => Number(a.justRead) - Number(b.justRead));
  const work = changing.map((pending) => ({
    content: pending.read(),
    changes: [...pending.changed].map(([code, set]): RowChange<Table> => ({ code, set })),
    justRead: pending.justRead && pending.turn === lockTurn(),
    within: pending.within,
    mayBeOld: pending.turn !== lockTurn(),
  }));
  const { contents, repairs } = applyChanges(work, () => addRows(collected));
  changing.forEach((pending, at) => {
    // Where rows were added as well, the next look reads both.
    pending.content = pending.content && (contents[at] ?? null);
    pending.turn = lockTurn();
    pending.changed.clear();
  });
  for (const detail of repairs) collected.notes.add({ what: 'Ghi lại sau khi có người sắp xếp bảng', detail });
  if (repairs.length > 0) addRows(collected);
}

/** New rows of all tables, and last what is noted in the log. */
function addRows({ pendings, notes, of }: Collected): void {
  for (const pending of pendings.values()) {
    if (pending.added.length === 0) continue;
    const content = pending.changed.size > 0 ? null : pending.content;
    pending.content = appendRows(pending.own, pending.added.splice(0), content);
  }
  const entries = notes.take();
  if (entries.length === 0) return;
  const log = of(journal);
  log.content = appendRows(journal, entries, log.content);
}
