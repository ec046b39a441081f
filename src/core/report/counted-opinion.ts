/** An opinion judged once for its report: where it stands on the closing day, whether its limit was kept, when it was finished. */
import type { Day } from '../calendar/day.ts';
import type { OpinionRow } from './rows.ts';
import { DONE, type Standing, standing, wasOnTime } from './standing.ts';

/** How an answer kept its limit; "noDay": none was set, or the day that decides is still to come. */
export const TIMINGS = {
  onTime: 'Trả lời đúng hạn ban đầu',
  onTimeExtended: 'Trả lời đúng hạn sau gia hạn',
  late: 'Trả lời quá hạn',
  noDay: 'Đã trả lời, không ấn định hạn hoặc chưa đến ngày xét hạn',
} as const;

export type Timing = keyof typeof TIMINGS;

export type CountedOpinion = OpinionRow & {
  readonly standing: Standing;
  /** null while it is not finished */
  readonly timing: Timing | null;
  /** null while it is not finished, or where the register has no day for it */
  readonly finishedOn: Day | null;
};

export function countedOpinion(row: OpinionRow, asOf: Day): CountedOpinion {
  const where = standing(row, asOf);
  const done = DONE.has(where);
  return {
    ...row,
    standing: where,
    timing: done ? timingOf(row, asOf) : null,
    finishedOn: done ? finishedOn(row, where) : null,
  };
}

function finishedOn(row: OpinionRow, where: Standing): Day | null {
  return where === 'superiorAnswered' ? row.superiorRepliedOn : (row.doneOn ?? row.heldOn ?? null);
}

function timingOf(row: OpinionRow, asOf: Day): Timing {
  const kept = wasOnTime(row, asOf);
  if (kept === null) return 'noDay';
  if (!kept) return 'late';
  const { originalDueOn, judgedOn = row.doneOn } = row;
  const afterFirst =
    !row.answeredAtConference && originalDueOn != null && judgedOn !== null && judgedOn > originalDueOn;
  return row.extended && afterFirst ? 'onTimeExtended' : 'onTime';
}
