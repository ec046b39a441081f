import type { OpinionPlan } from '../../core/opinion/plan.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import type { Opinion } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';

type Kind = 'periodic' | 'thematic' | 'adHoc' | null;

/** Opinions by the kind of their conference, since rules may apply to some kinds only. */
export function byConference(book: Book, rows: readonly Opinion[]): [Kind, Opinion[]][] {
  const kinds = new Map<Kind, Opinion[]>();
  for (const row of rows) {
    const kind = book.find(conferences, row.conference)?.kind ?? null;
    const known = kinds.get(kind);
    if (known) known.push(row);
    else kinds.set(kind, [row]);
  }
  return [...kinds];
}

export function mergePlans(plans: readonly OpinionPlan[]): OpinionPlan {
  return {
    changes: plans.flatMap((plan) => plan.changes),
    refused: plans.flatMap((plan) => plan.refused),
    tasks: plans.flatMap((plan) => plan.tasks),
  };
}
