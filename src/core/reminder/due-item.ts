/** What somebody owes by a day, whatever table it stands in; only what is open, with its clock running. */
import type { Day } from '../calendar/day.ts';
import { isDraft } from '../opinion/draft.ts';
import { isDenunciation } from '../opinion/scope.ts';
import type { Milestone } from '../tables/conference-tables.ts';
import type { DeadlineEvent, Opinion, Task } from '../tables/register-tables.ts';
import { maskForPublication } from '../text/sensitive.ts';

export interface DueItem {
  readonly code: string;
  readonly kind: 'opinion' | 'task' | 'milestone';
  readonly dueOn: Day;
  readonly officer: string;
  readonly unit: string;
  readonly field: string;
  readonly cooperating: readonly string[];
  /** The rule under which it is due; empty where nobody knows one. */
  readonly rule: string;
  /** As it was typed; leaves only through `told`. */
  readonly typed: string;
}

/** An item as a mail may tell it. */
export interface ToldItem extends Omit<DueItem, 'typed'> {
  /** What it is about, without identity numbers, phone numbers and addresses. */
  readonly what: string;
}

/** What people call an item: its code, or what is to be done where the code is a rule's. */
export const labelOf = (item: Pick<DueItem, 'code' | 'kind'> & { readonly what: string }): string =>
  item.kind === 'milestone' ? shortLine(item.what) : item.code;

const LABEL_LENGTH = 70;
const shortLine = (text: string): string =>
  text.length <= LABEL_LENGTH ? text : `${text.slice(0, LABEL_LENGTH).replace(/\s+\S*$/, '')}…`;

/** Hides what need not be known. Done for what is listed only, since the register may hold thousands. */
export function told<Item extends { readonly typed: string }>({
  typed,
  ...item
}: Item): Omit<Item, 'typed'> & { readonly what: string } {
  return { ...item, what: maskForPublication(typed) };
}

/** The unit owes its draft; once that has reached the office (plan 002, line 143), others have the next step (`waiting.ts`). */
export const owesDraft = (opinion: Pick<Opinion, 'status' | 'answer' | 'answeredOn'>): boolean =>
  opinion.status === 'assigned' && opinion.answeredOn === null && !isDraft(opinion.answer);

export interface DueRows {
  readonly opinions: readonly Opinion[];
  readonly tasks: readonly Task[];
  readonly milestones?: readonly Milestone[];
  readonly events?: readonly DeadlineEvent[];
  /** The rule for answers, by conference: the duty is the same where an extension or a day of its own moved the due day. */
  readonly answerRules?: ReadonlyMap<string, string>;
}

/** Opinions, tasks and milestones that are open on a day and have a due day. */
export function dueItems(rows: DueRows, today: Day): DueItem[] {
  const paused = pausedOpinions(rows.events ?? [], today);
  const items: DueItem[] = [];
  for (const opinion of rows.opinions) {
    if (opinion.dueOn === null || !owesDraft(opinion)) continue;
    if (isDenunciation(opinion) || paused.has(opinion.code)) continue;
    const { code, dueOn, officer, unit, field, cooperatingUnits: cooperating } = opinion;
    const typed = opinion.summary || opinion.content;
    const rule = rows.answerRules?.get(opinion.conference) ?? '';
    items.push({ code, kind: 'opinion', dueOn, officer, unit, field, cooperating, rule, typed });
  }
  for (const task of rows.tasks) {
    if (task.dueOn === null || task.doneOn !== null || task.status === 'done' || task.status === 'dropped') continue;
    const { code, dueOn, officer, unit, cooperatingUnits: cooperating, content: typed } = task;
    items.push({ code, kind: 'task', dueOn, officer, unit, field: '', cooperating, rule: '', typed });
  }
  for (const milestone of rows.milestones ?? []) {
    if (milestone.dueOn === null || milestone.doneOn !== null) continue;
    const { code, dueOn, rule, responsible: unit, product: typed } = milestone;
    items.push({ code, kind: 'milestone', dueOn, officer: '', unit, field: '', cooperating: [], rule, typed });
  }
  return items;
}

/** Opinions whose clock stands still on a day: the last pause has no later resumption, and no day was set since. */
export function pausedOpinions(events: readonly DeadlineEvent[], today: Day): Set<string> {
  const paused = new Map<string, { on: Day; is: boolean }>();
  for (const { opinion, kind, on } of events) {
    if (on === null || on > today || kind === null || kind === 'extension' || kind === 'reopening') continue;
    const last = paused.get(opinion);
    if (!last || on >= last.on) paused.set(opinion, { on, is: kind === 'pause' });
  }
  return new Set([...paused].filter(([, { is }]) => is).map(([code]) => code));
}
