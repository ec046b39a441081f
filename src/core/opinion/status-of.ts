/** The status that the columns of a row justify: people may fill them in without a command. */
import { timeliness } from '../deadline/timeliness.ts';
import type { PUNCTUALITY } from '../tables/choices.ts';
import { OPINION_STATUSES } from '../tables/choices.ts';
import type { DeadlineEvent, Opinion } from '../tables/register-tables.ts';
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
    if (opinion.answer.trim() === '') return 'assigned';
    return opinion.answerApprovedOn === null ? 'drafted' : 'approved';
  }
  return status === 'proposed' && opinion.unit !== '' ? 'proposed' : 'new';
}

/** What the chair said at the conference needs no other approval; a written answer does, unless the profile waives it. */
const isGiven = (opinion: Opinion, approvalRequired: boolean): boolean =>
  !approvalRequired || opinion.answerWay === 'atConference' || opinion.answerApprovedOn !== null;

/** On time · on time after an extension · late, by the day of the answer; null while open or without a due day. A pause alone is no extension. */
export function punctualityOf(
  opinion: Pick<Opinion, 'code' | 'originalDueOn' | 'dueOn' | 'answeredOn'> & Partial<Pick<Opinion, 'answerWay'>>,
  events: readonly Pick<DeadlineEvent, 'opinion' | 'kind'>[],
): keyof typeof PUNCTUALITY | null {
  const { originalDueOn, dueOn: currentDueOn, answeredOn: doneOn } = opinion;
  if (doneOn === null || currentDueOn === null) return null;
  // What is answered before the people at the conference is answered on the day that was set for it (plan 002, line 99).
  if (opinion.answerWay === 'atConference') return 'onTime';
  const result = timeliness({ originalDueOn, currentDueOn, doneOn }, doneOn);
  if (result === 'late') return 'late';
  const extended = events.some((event) => event.opinion === opinion.code && event.kind === 'extension');
  return result === 'onTimeAfterExtension' && extended ? 'onTimeExtended' : 'onTime';
}

/** Brings status and punctuality of every row into line with what its columns say. */
export function refreshStatuses(
  opinions: readonly Opinion[],
  events: readonly DeadlineEvent[],
  approvalRequired = true,
): OpinionPlan {
  const stale = opinions.filter(
    (one) =>
      one.code !== '' &&
      (one.status !== statusOf(one, approvalRequired) || one.punctuality !== punctualityOf(one, events)),
  );
  return planEach(stale, (one) => {
    const status = statusOf(one, approvalRequired);
    const sentence = `trạng thái theo các cột đã ghi: "${OPINION_STATUSES[status]}".`;
    return { set: { status, punctuality: punctualityOf(one, events) }, sentence };
  });
}
