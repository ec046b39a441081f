/** From a unit's draft to the citizen who knows: drafted → approved → given → told, with one of five outcomes. */
import type { Day } from '../calendar/day.ts';
import { dayText, longDayText } from '../calendar/day-text.ts';
import { ANSWER_WAYS, OUTCOMES } from '../tables/choices.ts';
import type { DeadlineEvent, Opinion } from '../tables/register-tables.ts';
import { withLine } from './assign.ts';
import { type Commitment, commitmentProblem, taskOf } from './commitment.ts';
import { draftArrivedOn, hasOpenPlace } from './draft.ts';
import { type OpinionPlan, planEach } from './plan.ts';
import { punctualityOf } from './status-of.ts';
import { OPEN_PLACE_LEFT, stepProblem } from './steps.ts';

/**
 * A unit's draft comes in on a day, unless staff wrote an earlier one into the row; with it the unit has kept its time
 * limit or not (plan 002, line 143). A better draft later moves that day no more; an approval of the earlier text is void.
 */
export function draftAnswer(
  opinions: readonly Opinion[],
  answer: string,
  answeredBy: string,
  on: Day,
  events: readonly DeadlineEvent[] = [],
): OpinionPlan {
  return planEach(opinions, (opinion) => {
    const problem = stepProblem({ ...opinion, answer }, 'draft');
    if (problem !== null) return { problem };
    const draftedOn = opinion.draftedOn ?? on;
    if (draftedOn > on) return { problem: `"Dự thảo về ngày" ${dayText(draftedOn)} chưa tới: sửa lại ngày.` };
    const drafted = { ...opinion, draftedOn, answerApprovedBy: '', answerApprovedOn: null };
    const set = {
      answer,
      answeredBy,
      draftedOn,
      answerApprovedBy: '',
      answerApprovedOn: null,
      status: 'drafted' as const,
      punctuality: punctualityOf(drafted, events),
    };
    return { set, sentence: `dự thảo về ngày ${dayText(draftedOn)}${againstDue(drafted)}; chờ lãnh đạo duyệt.` };
  });
}

function againstDue(opinion: Opinion): string {
  const arrivedOn = draftArrivedOn(opinion);
  if (opinion.dueOn === null || arrivedOn === null) return '';
  return arrivedOn <= opinion.dueOn ? ', trong hạn' : `, quá hạn ${dayText(opinion.dueOn)}`;
}

export function approveAnswer(opinions: readonly Opinion[], by: string, on: Day): OpinionPlan {
  return planEach(opinions, (opinion) => {
    if (by.trim() === '') return { problem: 'chưa ghi ai duyệt trả lời.' };
    const problem = stepProblem(opinion, 'approveAnswer');
    if (problem !== null) return { problem };
    const set = { answerApprovedBy: by, answerApprovedOn: on, status: 'approved' as const };
    return { set, sentence: `${by} duyệt trả lời ngày ${dayText(on)}.` };
  });
}

export interface Given {
  readonly way: keyof typeof ANSWER_WAYS;
  readonly outcome: keyof typeof OUTCOMES;
  readonly on: Day;
  /** Who said or signed it. */
  readonly by: string;
  /** Number of the paper; asked for where the answer is in writing or passed up. */
  readonly number: string;
  /** The words, where they differ from the approved draft (at the conference). */
  readonly answer?: string;
  readonly approvalRequired: boolean;
  /** Asked for where the outcome is "tiếp thu, có lộ trình". */
  readonly commitment?: Commitment;
  readonly events: readonly DeadlineEvent[];
}

/** Given at the conference or issued; the citizen is told by the next step. A promise makes one task for the whole group. */
export function giveAnswer(opinions: readonly Opinion[], given: Given): OpinionPlan {
  const plan = planEach(opinions, (opinion) => {
    const answer = given.answer ?? opinion.answer;
    const step = given.way === 'atConference' ? 'answerAtConference' : 'answer';
    const problem =
      stepProblem({ ...opinion, answer }, step, given.approvalRequired) ?? missingOf(given, answer, opinion);
    if (problem !== null) return { problem };
    const passedUp = given.outcome === 'escalated';
    const set: Partial<Opinion> = {
      answer,
      answerWay: given.way,
      answeredBy: given.by,
      answerNumber: given.number,
      answeredOn: given.on,
      outcome: given.outcome,
      status: passedUp ? 'escalated' : 'answered',
      punctuality: punctualityOf({ ...opinion, answeredOn: given.on, answerWay: given.way }, given.events),
    };
    const next = passedUp ? 'theo dõi cho tới khi cấp trên trả lời và báo được cho người dân' : 'chờ báo người dân';
    return { set, sentence: `${ANSWER_WAYS[given.way]}, ${OUTCOMES[given.outcome]}; ${next}.` };
  });
  const first = opinions.find((opinion) => plan.changes.some((change) => change.code === opinion.code));
  const promised = given.outcome === 'committed' && given.commitment && first;
  return promised
    ? {
        ...plan,
        tasks: [
          taskOf(
            first,
            given.commitment as Commitment,
            plan.changes.map((change) => change.code),
          ),
        ],
      }
    : plan;
}

/** The five outcomes and the ways that go with them (requirements of plans 001 line 78, 002 lines 101–103 and 143, 003 line 35). */
function missingOf(given: Given, answer: string, opinion: Opinion): string | null {
  if (given.by.trim() === '') return 'chưa ghi người trả lời.';
  if (answer.trim() === '') return 'chưa có nội dung trả lời.';
  if (hasOpenPlace(answer)) return OPEN_PLACE_LEFT;
  if (given.way === 'inWriting' && given.number.trim() === '') return 'trả lời bằng văn bản thì phải ghi số văn bản.';
  if ((given.way === 'escalated') !== (given.outcome === 'escalated') && given.way !== 'atConference')
    return 'cách trả lời "Kiến nghị cấp trên" đi với kết quả "Chuyển cấp trên".';
  if (given.way === 'guided' && given.outcome !== 'notOurs' && given.outcome !== 'explained')
    return 'hướng dẫn sang cơ quan khác đi với kết quả "Không thuộc thẩm quyền" hoặc "Đã giải trình, hướng dẫn".';
  if (opinion.assignedOn !== null && given.way !== 'atConference' && given.on < opinion.assignedOn)
    return `ngày trả lời ${dayText(given.on)} trước ngày giao ${dayText(opinion.assignedOn)}.`;
  return given.outcome === 'committed' ? commitmentProblem(given.commitment, given.on) : null;
}

/** The superior has replied; the opinion stays open until that reply is told. */
export function recordSuperiorReply(opinions: readonly Opinion[], reply: string, on: Day): OpinionPlan {
  return planEach(opinions, (opinion) => {
    const problem =
      stepProblem(opinion, 'superiorReply') ?? (reply.trim() === '' ? 'chưa ghi nội dung trả lời của cấp trên.' : null);
    if (problem !== null) return { problem };
    return {
      set: { superiorReply: reply, superiorRepliedOn: on },
      sentence: `cấp trên trả lời ngày ${dayText(on)}; chờ báo người dân.`,
    };
  });
}

/** The citizen knows, by mail, paper, phone or face to face. */
export function tellCitizen(opinions: readonly Opinion[], on: Day): OpinionPlan {
  return planEach(opinions, (opinion) => {
    const problem = stepProblem(opinion, 'tell');
    if (problem !== null) return { problem };
    if (opinion.answeredOn !== null && on < opinion.answeredOn)
      return { problem: `ngày báo ${dayText(on)} trước ngày trả lời ${dayText(opinion.answeredOn)}.` };
    return { set: { toldOn: on, status: 'told' }, sentence: `đã báo người dân ngày ${dayText(on)}.` };
  });
}

/** Opened again for a reason; what ran before is kept in the reasons, and a new day must be given. */
export function reopen(opinions: readonly Opinion[], reason: string, on: Day, newDueOn: Day | null): OpinionPlan {
  return planEach(opinions, (opinion) => {
    if (reason.trim() === '') return { problem: 'chưa ghi lý do mở lại.' };
    const problem = stepProblem(opinion, 'reopen');
    if (problem !== null) return { problem };
    const assigned = opinion.assignedOn !== null && opinion.unit !== '' && opinion.status !== 'separated';
    if (assigned && newDueOn === null) return { problem: 'mở lại phải có hạn trả lời mới.' };
    if (newDueOn !== null && newDueOn < on) return { problem: `hạn mới ${dayText(newDueOn)} trước ngày mở lại.` };
    const dueOn = assigned ? newDueOn : null;
    const before = [
      opinion.answeredOn
        ? `đã trả lời ${dayText(opinion.answeredOn)}${opinion.answerNumber ? ` (${opinion.answerNumber})` : ''}`
        : '',
      opinion.dueOn ? `hạn trước ${dayText(opinion.dueOn)}` : '',
    ].filter((part) => part !== '');
    const set: Partial<Opinion> = {
      status: assigned ? 'assigned' : 'new',
      ...(assigned ? {} : { assignedOn: null, receivedOn: null }),
      originalDueOn: dueOn,
      dueOn,
      why: dueOn ? `Mở lại ngày ${dayText(on)} (${reason.trim()}), hạn mới: ${longDayText(dueOn)}.` : '',
      answer: '',
      draftedOn: null,
      answerWay: null,
      answerNumber: '',
      answeredOn: null,
      answerApprovedBy: '',
      answerApprovedOn: null,
      outcome: null,
      superiorReply: '',
      superiorRepliedOn: null,
      toldOn: null,
      punctuality: null,
      citizenPunctuality: null,
      returnReason: withLine(
        opinion.returnReason,
        on,
        `mở lại: ${reason}${before.length > 0 ? ` (${before.join(', ')})` : ''}`,
      ),
      note: opinion.answer ? withLine(opinion.note, on, `Trả lời trước khi mở lại: ${opinion.answer}`) : opinion.note,
    };
    return {
      set,
      sentence: `mở lại (${reason.trim()})${dueOn ? `, hạn mới ${longDayText(dueOn)}` : '; chờ phân công'}.`,
    };
  });
}
