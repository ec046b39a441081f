/** A draft that the office or a leader does not take: the unit owes again, by the day that it had (`docs/decisions/0002`). */
import type { Day } from '../calendar/day.ts';
import { dayText, longDayText } from '../calendar/day-text.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { withLine } from './assign.ts';
import { type OpinionPlan, planEach } from './plan.ts';
import { stepProblem } from './steps.ts';

/**
 * The words of the draft and its day go to the notes, since the next draft is judged by its own day; an approval of those
 * words is void. The due day stays: rework is no extension, which only a leader gives and which the citizen is told.
 */
export function sendBackDraft(opinions: readonly Opinion[], reason: string, on: Day): OpinionPlan {
  return planEach(opinions, (opinion) => {
    if (reason.trim() === '') return { problem: 'chưa ghi lý do trả lại dự thảo.' };
    const problem = stepProblem(opinion, 'sendBackDraft');
    if (problem !== null) return { problem };
    const came = opinion.draftedOn === null ? '' : ` (về ngày ${dayText(opinion.draftedOn)})`;
    const set: Partial<Opinion> = {
      status: 'assigned',
      answer: '',
      answeredBy: '',
      draftedOn: null,
      answerApprovedBy: '',
      answerApprovedOn: null,
      punctuality: null,
      returnReason: withLine(opinion.returnReason, on, `trả lại dự thảo: ${reason}`),
      note: withLine(opinion.note, on, `Dự thảo của ${opinion.unit}${came} bị trả lại: ${opinion.answer}`),
    };
    return { set, sentence: `trả lại dự thảo${came} cho ${opinion.unit}; ${dueAgain(opinion.dueOn, on)}` };
  });
}

function dueAgain(dueOn: Day | null, on: Day): string {
  if (dueOn === null) return 'đơn vị gửi lại, chưa có hạn.';
  return `đơn vị gửi lại, hạn giữ nguyên ${longDayText(dueOn)}${dueOn < on ? ' (đã qua)' : ''}.`;
}
