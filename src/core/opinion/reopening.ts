/** What an opinion had been before it was opened again: kept as data, for papers and reports of the days before. */
import type { Day } from '../calendar/day.ts';
import type { DeadlineEvent, Opinion } from '../tables/register-tables.ts';
import { type ClockDecision, eventOf } from './clock.ts';
import type { OpinionChange } from './plan.ts';

/** Columns that a reopening empties or begins anew, and the unit, which may change afterwards. */
const KEPT = [
  ...(['status', 'unit', 'assignedOn', 'receivedOn', 'originalDueOn', 'dueOn', 'answer', 'draftedOn'] as const),
  ...(['answerWay', 'answeredBy', 'answerNumber', 'answeredOn', 'answerApprovedBy', 'answerApprovedOn'] as const),
  ...(['outcome', 'superiorReply', 'superiorRepliedOn', 'toldOn'] as const),
];

type Kept = Pick<Opinion, (typeof KEPT)[number]>;

export interface Reopening {
  readonly event: DeadlineEvent;
  /** The day of reopening: on every earlier day the opinion was what it had been. */
  readonly on: Day;
  readonly before: Kept;
}

/** A cell holds at most 50,000 characters (core/sheet/cell-text.ts); a text that does not fit is told by the note of the opinion. */
const MOST = 45_000;

/** The row of "Gia hạn, tạm dừng" that keeps what `opinion` was; its clock takes no notice of it. */
export function reopeningOf(opinion: Opinion, decision: ClockDecision): DeadlineEvent {
  const kept = Object.fromEntries(KEPT.filter((key) => opinion[key]).map((key) => [key, opinion[key]]));
  const whole = JSON.stringify(kept);
  const before = whole.length <= MOST ? whole : JSON.stringify({ ...kept, answer: '', superiorReply: '' });
  return { ...eventOf(opinion, 'reopening', null, decision), before };
}

/**
 * The rows of the ledger that go with reopened opinions, in turn: what was, then the new day where one is set.
 * `code` gives the next free code.
 */
export function eventsOfReopening(
  opinion: Opinion,
  { set }: Pick<OpinionChange, 'set'>,
  decision: Omit<ClockDecision, 'code'>,
  code: () => string,
): DeadlineEvent[] {
  const events = [reopeningOf(opinion, { ...decision, code: code() })];
  if (!set.dueOn) return events;
  const reason = `mở lại: ${decision.reason}`;
  return [...events, eventOf(opinion, 'set', set.dueOn, { ...decision, reason, code: code() })];
}

/** The reopenings of one opinion, first to last; a row that keeps nothing readable (typed by hand, erased) is none. */
export function reopeningsOf(code: string, events: readonly DeadlineEvent[]): Reopening[] {
  return events
    .flatMap((event) => {
      if (event.opinion !== code || event.kind !== 'reopening' || event.on === null) return [];
      const before = keptIn(event.before);
      return before === null ? [] : [{ event, on: event.on, before }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function keptIn(text: string): Kept | null {
  if (text.trim() === '') return null;
  try {
    const kept: Partial<Kept> = JSON.parse(text);
    return { ...NOTHING_KEPT, ...kept };
  } catch {
    // Changed by hand: what it held cannot be known, and the row of the opinion as it is now still counts.
    return null;
  }
}

const NOTHING_KEPT: Kept = {
  ...{ status: null, unit: '', assignedOn: null, receivedOn: null, originalDueOn: null, dueOn: null, answer: '' },
  ...{ draftedOn: null, answerWay: null, answeredBy: '', answerNumber: '', answeredOn: null, answerApprovedBy: '' },
  ...{ answerApprovedOn: null, outcome: null, superiorReply: '', superiorRepliedOn: null, toldOn: null },
};

/** The opinion as the people at the conference heard it answered, where it was opened again later; else null. */
export function answeredThere(
  opinion: Opinion,
  events: readonly DeadlineEvent[],
): { readonly opinion: Opinion; readonly reopenedOn: Day } | null {
  const there = reopeningsOf(opinion.code, events).find(({ before }) => before.answerWay === 'atConference');
  return there ? { opinion: { ...opinion, ...there.before }, reopenedOn: there.on } : null;
}

/**
 * What the opinion was before each reopening, with the rows of its ledger that were known by then. Two reopenings of one
 * day leave only what was before the first: nobody's closing day lies between them.
 */
export function earlierOpinions(
  opinion: Opinion,
  events: readonly DeadlineEvent[],
): { readonly until: Day; readonly opinion: Opinion; readonly events: readonly DeadlineEvent[] }[] {
  return reopeningsOf(opinion.code, events).map(({ event, on, before }) => {
    const at = events.indexOf(event);
    const known = events.filter(
      (other, place) => other.on !== null && (other.on < on || (other.on === on && place < at)),
    );
    return { until: on, opinion: { ...opinion, ...before }, events: known };
  });
}
