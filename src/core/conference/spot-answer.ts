/** What an answer given at the table, or promised there, writes into an opinion. */
import type { Day } from '../calendar/day.ts';
import { eventOf } from '../opinion/clock.ts';
import { whySet } from '../opinion/own-events.ts';
import { isDenunciation } from '../opinion/scope.ts';
import type { Conference } from '../tables/conference-tables.ts';
import type { DeadlineEvent, Opinion } from '../tables/register-tables.ts';
import type { SpotOpinion } from './spot-opinion.ts';

export interface SpotAnswer {
  readonly set: Partial<Opinion>;
  /** The day that the chair promised, for "Gia hạn, tạm dừng"; its code is given when it is written. */
  readonly event: DeadlineEvent | null;
}

const PROMISED = 'Hẹn trả lời bằng văn bản tại hội nghị';

/**
 * Answered is answered and told, since whoever asked sits there; who is absent with notice is still to be told (plan 002,
 * line 99). Promised in writing is due on the day that was promised (plan 002, line 101). A prepared answer stays, and
 * what was said besides stands below it.
 */
export function spotAnswer(
  { answer, answeredBy, promisedOn, kind }: SpotOpinion,
  opinion: Opinion,
  { today, conference, absent }: { today: Day; conference: Conference; absent: boolean },
): SpotAnswer {
  const chair = [conference.chair, conference.chairTitle].filter((part) => part !== '').join(', ');
  const by = answeredBy || opinion.answeredBy || chair;
  if (promisedOn !== null) {
    const decision = { code: '', on: today, reason: PROMISED, allowedBy: by || 'Chủ trì hội nghị', recordedBy: '' };
    const why = whySet({ ...decision, to: promisedOn });
    return {
      set: { answerWay: 'inWriting', originalDueOn: promisedOn, dueOn: promisedOn, why },
      event: eventOf(opinion, 'set', promisedOn, decision),
    };
  }
  if (answer === '' && (kind !== 'answer' || opinion.answer === '')) return { set: {}, event: null };
  const said =
    opinion.answer === '' || opinion.answer === answer ? answer : `${opinion.answer}\nTại hội nghị: ${answer}`;
  return {
    set: {
      answer: answer === '' ? opinion.answer : said,
      answeredBy: by,
      answerWay: 'atConference',
      answeredOn: today,
      toldOn: absent ? null : today,
      outcome: opinion.outcome ?? 'explained',
      status: absent ? 'answered' : 'told',
    },
    event: null,
  };
}

/** Why nothing is written for an opinion that the secretary names, or null. */
export function spotAnswerProblem(
  spoken: SpotOpinion,
  opinion: Opinion | null | undefined,
  conference: string,
): string | null {
  if (!opinion) return `Không thấy ý kiến ${spoken.about}.`;
  if (opinion.conference !== conference) return `${spoken.about} thuộc hội nghị ${opinion.conference}.`;
  if (isDenunciation(opinion) || opinion.status === 'separated')
    return `${spoken.about} đã tách, không trả lời tại đây.`;
  if (opinion.answeredOn !== null) return `${spoken.about} đã ghi trả lời.`;
  if (spoken.answer === '' && spoken.promisedOn === null && opinion.answer === '')
    return `${spoken.about} chưa có nội dung trả lời để ghi.`;
  return null;
}
