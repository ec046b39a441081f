import type { Day } from '../../core/calendar/day.ts';
import { answerClock, dayForCitizen, runsToCitizen } from '../../core/opinion/answer-clock.ts';
import type { OpinionPlan } from '../../core/opinion/plan.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { deadlineEvents, type Opinion } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import type { Office } from '../office/office.ts';

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

/** Conferences whose rule binds the notice of the result to the citizen (plan 000, line 86). */
export function citizenClocks(book: Book, { profile, calendar }: Office): ReadonlySet<string> {
  const bound = book.rows(conferences).filter(({ kind }) => runsToCitizen(answerClock(profile, kind, calendar)));
  return new Set(bound.map(({ code }) => code));
}

/** The id of the rule for answers, by conference; none where the plan names no day. */
export function answerRules(book: Book, { profile, calendar }: Office): ReadonlyMap<string, string> {
  return new Map(
    book.rows(conferences).flatMap(({ code, kind }) => {
      const { rule } = answerClock(profile, kind, calendar);
      return rule === null ? [] : [[code, rule.id] as const];
    }),
  );
}

/** Of an opinion, the day by which whoever asked may be told to expect the answer (core/opinion/answer-clock.ts). */
export function daysForCitizens(book: Book, { profile, calendar }: Office): (opinion: Opinion) => Day | null {
  const clocks = new Map(
    book.rows(conferences).map(({ code, kind }) => [code, answerClock(profile, kind, calendar)] as const),
  );
  return (opinion) => {
    if (opinion.dueOn === null) return null;
    const clock = clocks.get(opinion.conference) ?? answerClock(profile, null, calendar);
    return dayForCitizen(opinion, clock, book.rows(deadlineEvents));
  };
}

/** Several plans as one, in their order. */
export function mergePlans(plans: readonly OpinionPlan[]): OpinionPlan {
  return {
    changes: plans.flatMap((plan) => plan.changes),
    refused: plans.flatMap((plan) => plan.refused),
    tasks: plans.flatMap((plan) => plan.tasks),
  };
}
