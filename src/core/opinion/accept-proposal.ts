/** What accepting an officer's proposal writes; staff decide, the token only tells how the proposal came. */
import type { Day } from '../calendar/day.ts';
import type { AnswerProposal } from '../tables/ledger-tables.ts';
import type { DeadlineEvent, Opinion } from '../tables/register-tables.ts';
import { draftAnswer } from './answer.ts';
import type { AnswerClock } from './answer-clock.ts';
import { recordReceipt, returnToOffice } from './assign.ts';
import type { OpinionPlan } from './plan.ts';

/** Receipt and draft count from the day on which the officer sent them; a draft replaces an earlier draft, never an approved answer. */
export function acceptProposal(
  proposal: AnswerProposal,
  opinion: Opinion,
  receivedOn: Day,
  today: Day,
  clock: AnswerClock,
  events: readonly DeadlineEvent[] = [],
): OpinionPlan {
  const by = proposal.writtenBy || opinion.answeredBy || opinion.unit;
  if (proposal.action === 'received') return recordReceipt([opinion], receivedOn, clock);
  if (proposal.action === 'return') return returnToOffice([opinion], by, proposal.answer, today);
  return draftAnswer([opinion], proposal.answer, by, receivedOn, events);
}
