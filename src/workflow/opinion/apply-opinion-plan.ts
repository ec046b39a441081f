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
    for (const lost of typedOver(row, change.set)) book.note({ what, about: change.code, ...lost });
    book.change(opinions, change.code, change.set);
    book.note({ what, about: change.code, detail: change.sentence });
    written++;
  }
  for (const task of plan.tasks) book.add(tasks, task);
  return written;
}

/** Cells of staff that a plan writes over: their old values, for the log; of a personal column only that it changed. */
function typedOver(row: Opinion, set: Partial<Opinion>): { column: string; before: string; after: string }[] {
  return Object.entries(set).flatMap(([key, value]) => {
    const column = opinions.columns[key as keyof typeof opinions.columns] as AnyColumn;
    const shown = (of: unknown): string => {
      const cell = column.toCell(of);
      return cell instanceof Date ? formatDay(dayAt(cell)) : String(cell);
    };
    const [before, after] = [shown(row[key as keyof Opinion]), shown(value)];
    if (column.owner !== 'staff' || before === '' || before === after) return [];
    return [
      { column: column.header, before: column.personal ? '' : before, after: column.personal ? '(đã đổi)' : after },
    ];
  });
}

/** Codes of the plan whose rows somebody changed between the preview and now; they are left for another look. */
export function changedSince(seen: readonly object[], now: readonly object[]): Set<string> {
  const before = new Map(seen.map((row) => [(row as { code: string }).code, JSON.stringify(row)]));
  return new Set(
    now
      .map((row) => row as { code: string })
      .filter((row) => before.has(row.code) && before.get(row.code) !== JSON.stringify(row))
      .map((row) => row.code),
  );
}
