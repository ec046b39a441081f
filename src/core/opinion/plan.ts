/** What a command on opinions would write, and what it leaves alone and why. */
import type { RowChange } from '../sheet/write-plan.ts';
import type { Opinion, opinions, Task } from '../tables/register-tables.ts';

export interface OpinionChange extends RowChange<typeof opinions> {
  /** What a person reads before confirming. */
  readonly sentence: string;
}

export interface Refusal {
  readonly code: string;
  /** Begins with the code; says what is missing and what to do. */
  readonly sentence: string;
}

export interface OpinionPlan {
  readonly changes: readonly OpinionChange[];
  readonly refused: readonly Refusal[];
  /** Tasks that a promise makes. */
  readonly tasks: readonly Task[];
}

type Outcome = { readonly set: Partial<Opinion>; readonly sentence: string } | { readonly problem: string };

/** One decision for each opinion, in the order given. */
export function planEach(opinions: readonly Opinion[], decide: (opinion: Opinion) => Outcome): OpinionPlan {
  const changes: OpinionChange[] = [];
  const refused: Refusal[] = [];
  for (const opinion of opinions) {
    const { code } = opinion;
    const decided = decide(opinion);
    if ('problem' in decided) refused.push({ code, sentence: `${code}: ${decided.problem}` });
    else changes.push({ code, set: decided.set, sentence: `${code}: ${decided.sentence}` });
  }
  return { changes, refused, tasks: [] };
}

/** Opinions as they will be once the changes are written: what mails and lists are made from. */
export function afterPlan(opinions: readonly Opinion[], plan: Pick<OpinionPlan, 'changes'>): Opinion[] {
  const sets = new Map(plan.changes.map((change) => [change.code, change.set]));
  return opinions.map((opinion) => ({ ...opinion, ...sets.get(opinion.code) }));
}
