import type { JournalEntry } from '../../core/tables/ledger-tables.ts';
import { effectiveUser } from '../../google/session.ts';
import type { AddedRow } from './pending.ts';

/** What a workflow notes in "Nhật ký"; personal values are never among it. */
export type JournalNote = Partial<Pick<JournalEntry, 'by' | 'about' | 'column' | 'before' | 'after' | 'detail'>> & {
  readonly what: string;
};

/** What one execution notes in the log, until it is written. */
export class JournalNotes {
  readonly #at: Date;
  readonly #waiting: JournalNote[] = [];
  #noted = 0;

  constructor(at: Date) {
    this.#at = at;
  }

  add(note: JournalNote): void {
    this.#waiting.push(note);
  }

  /** The rows to be appended; from then on they are no longer waiting. */
  take(): AddedRow[] {
    if (this.#waiting.length === 0) return [];
    const by = effectiveUser() || 'hệ thống';
    const start = this.#at.getTime().toString(36);
    return this.#waiting
      .splice(0)
      .map((note) => this.#row(note, `${start}-${this.#noted++}`, by) as unknown as AddedRow);
  }

  #row(note: JournalNote, id: string, by: string): JournalEntry {
    const { what, about = '', column = '', before = '', after = '', detail = '' } = note;
    return { id, at: this.#at, by: note.by ?? by, what, about, column, before, after, detail };
  }
}
