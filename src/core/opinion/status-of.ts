/** The status that the columns of a row justify: people may fill them in without a command. */
import { timeliness } from '../deadline/timeliness.ts';
import type { PUNCTUALITY } from '../tables/choices.ts';
import { OPINION_STATUSES } from '../tables/choices.ts';
import type { DeadlineEvent, Opinion } from '../tables/register-tables.ts';
import { draftArrivedOn, isDraft } from './draft.ts';
import { ownEvents } from './own-events.ts';
import { type OpinionPlan, planEach } from './plan.ts';
import type { Status } from './steps.ts';

/** Answered, not resolved: an opinion passed up is told only when the superior's reply is; a draft without approval is none. */
export function statusOf(opinion: Opinion, approvalRequired = true): Status {
  const { status, answeredOn } = opinion;
  if (status === 'separated') return status;
  if (answeredOn !== null && isGiven(opinion, approvalRequired)) {
    const passedUp = opinion.outcome === 'escalated' || opinion.answerWay === 'escalated';
    if (passedUp && (opinion.superiorRepliedOn === null || opinion.toldOn === null)) return 'escalated';
    return opinion.toldOn === null ? 'answered' : 'told';
  }
  if (opinion.assignedOn !== null) {
    if (!isDraft(opinion.answer)) return 'assigned';
    return opinion.answerApprovedOn === null ? 'drafted' : 'approved';
  }
  return status === 'proposed' && opinion.unit !== '' ? 'proposed' : 'new';
}

/** What the chair said at the conference needs no other approval; a written answer does, unless the profile waives it. */
const isGiven = (opinion: Opinion, approvalRequired: boolean): boolean =>
  !approvalRequired || opinion.answerWay === 'atConference' || opinion.answerApprovedOn !== null;

type Punctuality = keyof typeof PUNCTUALITY;
type Dated = Pick<Opinion, 'code' | 'receivedOn' | 'originalDueOn' | 'dueOn' | 'answerWay'>;
type Events = readonly DeadlineEvent[];

/**
 * Of the unit: on time · on time after an extension · late, by the day on which its draft had reached the office (plan
 * 002, line 143); null while it owes the draft, or without a due day. A pause alone is no extension.
 */
export function punctualityOf(
  opinion: Dated & Pick<Opinion, 'draftedOn' | 'answerApprovedOn' | 'answeredOn'>,
  events: Events,
): Punctuality | null {
  // What is answered before the people at the conference is answered on the day that was set for it (plan 002, line 99).
  if (opinion.answerWay === 'atConference' && opinion.answeredOn !== null && opinion.dueOn !== null) return 'onTime';
  return judged(opinion, draftArrivedOn(opinion), events);
}

/** Of the citizen's own clock, where the plan's day binds the notice of the result (plan 000, line 86); null until told. */
export function citizenPunctualityOf(opinion: Dated & Pick<Opinion, 'toldOn'>, events: Events): Punctuality | null {
  return judged(opinion, opinion.toldOn, events);
}

function judged(opinion: Dated, doneOn: Opinion['toldOn'], events: Events): Punctuality | null {
  const { originalDueOn, dueOn: currentDueOn } = opinion;
  if (doneOn === null || currentDueOn === null) return null;
  const result = timeliness({ originalDueOn, currentDueOn, doneOn }, doneOn);
  if (result === 'late') return 'late';
  if (result !== 'onTimeAfterExtension') return 'onTime';
  return ownEvents(opinion, events).some((event) => event.kind === 'extension') ? 'onTimeExtended' : 'onTime';
}

/** Brings status and punctuality of every row into line with its columns; `citizenClocks` are the conferences whose day binds the notice to the citizen. */
export function refreshStatuses(
  opinions: readonly Opinion[],
  events: readonly DeadlineEvent[],
  approvalRequired = true,
  citizenClocks: ReadonlySet<string> = new Set(),
): OpinionPlan {
  const shouldBe = (one: Opinion) => ({
    status: statusOf(one, approvalRequired),
    punctuality: punctualityOf(one, events),
    citizenPunctuality: citizenClocks.has(one.conference) ? citizenPunctualityOf(one, events) : null,
  });
  const stale = opinions.filter((one) => {
    const { status, punctuality, citizenPunctuality } = shouldBe(one);
    const same = one.punctuality === punctuality && one.citizenPunctuality === citizenPunctuality;
    return one.code !== '' && !(same && one.status === status);
  });
  return planEach(stale, (one) => {
    const set = shouldBe(one);
    return { set, sentence: `trạng thái theo các cột đã ghi: "${OPINION_STATUSES[set.status]}".` };
  });
}
