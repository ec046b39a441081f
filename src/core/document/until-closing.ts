/** An opinion as a report closed on a day may show it: what was answered later is in no column of it. */
import type { Day } from '../calendar/day.ts';
import { DONE } from '../report/standing.ts';
import type { OpinionView } from './model.ts';

/** The view without day, way, paper and outcome of an answer that came after `asOf`; one that bears no day is shown where the standing counts it. */
export function untilClosing(opinion: OpinionView, asOf: Day): OpinionView {
  const { answeredOn, standing } = opinion;
  if (answeredOn === null ? DONE.has(standing) : answeredOn <= asOf) return opinion;
  return { ...opinion, answeredOn: null, answerWay: '', answerPaper: '', outcome: '' };
}
