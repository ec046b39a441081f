import { dayAt } from '../../core/calendar/day.ts';
import type { OpinionPlan } from '../../core/opinion/plan.ts';
import type { AnyColumn } from '../../core/sheet/table.ts';
import { type Opinion, opinions, tasks } from '../../core/tables/register-tables.ts';
import { formatDay } from '../../core/text/format.ts';
import type { Book } from '../book/book.ts';

const MOST_SHOWN = 12;

/** What a plan would do, for a person to read before saying yes. */
export function previewOf(plan: OpinionPlan, scope: string): string {
  const list = (sentences: readonly string[]): string =>
    sentences.length <= MOST_SHOWN
      ? sentences.join('\n')
      : `${sentences.slice(0, MOST_SHOWN).join('\n')}\n… và ${sentences.length - MOST_SHOWN} dòng khác`;
  const parts = [
    `Phạm vi: ${scope}. Sẽ ghi ${plan.changes.length} dòng:`,
    list(plan.changes.map((change) => change.sentence)),
  ];
  if (plan.refused.length > 0)
    parts.push(`Để nguyên ${plan.refused.length} dòng:`, list(plan.refused.map((one) => one.sentence)));
  return parts.join('\n\n');
}

/**
 * Puts a previewed plan into the book. A cell that belongs to staff is written only where it still holds what the
 * preview showed; its old value goes to the log.
 */
export function applyOpinionPlan(book: Book, plan: OpinionPlan, what: string): number {
  let written = 0;
  for (const change of plan.changes) {
    const row = book.find(opinions, change.code);
    if (!row) continue;
    book.change(opinions, change.code, change.set);
    book.note({ what, about: change.code, ...cellsChanged(row, change.set), detail: change.sentence });
    written++;
  }
  for (const task of plan.tasks) {
    book.add(tasks, task);
    book.note({ what: 'Lập nhiệm vụ', about: [task.code, task.opinion].join(', '), detail: `${what}.` });
  }
  return written;
}

/** What a row of the log can hold in a cell, with room to spare. */
const MOST_TEXT = 40_000;
/** The reckoning of a day is told by the day itself. */
const UNTOLD: ReadonlySet<string> = new Set(['why', 'token']);

/** Columns that a plan changes, with old and new values, one entry for a row; of a personal column only that it changed. */
function cellsChanged(row: Opinion, set: Partial<Opinion>): { column: string; before: string; after: string } {
  const cells = Object.entries(set).flatMap(([key, value]) => {
    const column = opinions.columns[key as keyof typeof opinions.columns] as AnyColumn;
    const shown = (of: unknown): string => {
      const cell = column.toCell(of);
      return cell instanceof Date ? formatDay(dayAt(cell)) : String(cell);
    };
    const [before, after] = [shown(row[key as keyof Opinion]), shown(value)];
    if (UNTOLD.has(key) || before === after) return [];
    const { header } = column;
    return [column.personal ? { header, before: '', after: '(đã đổi)' } : { header, before, after }];
  });
  const told = (of: 'before' | 'after'): string =>
    (cells.length === 1
      ? (cells[0]?.[of] ?? '')
      : cells.flatMap((cell) => (cell[of] === '' ? [] : [`${cell.header}: ${cell[of]}`])).join('\n')
    ).slice(0, MOST_TEXT);
  return { column: cells.map(({ header }) => header).join(', '), before: told('before'), after: told('after') };
}

export interface Stale {
  readonly changed: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

/** Codes of the plan whose rows somebody changed or took away between the preview and now; they are left for another look. */
export function changedSince(seen: readonly object[], now: readonly object[]): Stale {
  const present = new Map(now.map((row) => [(row as { code: string }).code, JSON.stringify(row)]));
  const changed = new Set<string>();
  const gone = new Set<string>();
  for (const row of seen) {
    const { code } = row as { code: string };
    const text = present.get(code);
    if (text === undefined) gone.add(code);
    else if (text !== JSON.stringify(row)) changed.add(code);
  }
  return { changed, gone };
}
