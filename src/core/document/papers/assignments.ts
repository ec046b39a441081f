/** Papers that give out work: Phiếu trình, Phiếu chuyển (who answers which opinion by when), Phân công nhiệm vụ, Ý kiến chỉ đạo. */

import { official } from '../../text/official.ts';
import { addresseeData, toAddressees } from '../addressees.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView, PersonView, TaskView } from '../model.ts';
import { contentFor, listedContent, opinionsFor, SHORT_OPINION, speakerLine } from '../opinions.ts';
import { comradeWithin, dayOrDash, dayOrDots, dueText, ended, two } from '../words.ts';
import { type AnswerRule, answerWhen, dayWithin } from './answer-limit.ts';

export type AssignmentSlipInput = {
  frame: Frame;
  conference: ConferenceView;
  unit: string;
  opinions: readonly OpinionView[];
  /** Whose direction it follows while no leader has approved the assignment */
  directedBy: PersonView;
  /** The plan's time limit, said where a day is not known yet; null: the plan has none */
  rule: AnswerRule | null;
};

export function assignmentSlipData(input: AssignmentSlipInput) {
  const opinions = opinionsFor('internal', input.opinions);
  const days = opinions.map((opinion) => opinion.dueOn);
  const long = opinions.filter(isLong);
  return {
    ...frameData(
      toAddressees(input.frame, [input.unit]),
      'PC',
      `Chuyển ý kiến, kiến nghị để chuẩn bị trả lời tại ${input.conference.name}`,
    ),
    ...addresseeData([input.unit]),
    unit: input.unit,
    directedBy: approvers(opinions) || comradeWithin(input.directedBy),
    count: two(opinions.length),
    purpose: opinions.every((opinion) => opinion.ownUnit)
      ? 'để xem xét, tham mưu trả lời'
      : 'và đề nghị xem xét, phối hợp trả lời',
    answerWhen: answerWhen(days, input.rule),
    // Of earlier templates: "chậm nhất ngày {answerBy}".
    answerBy: dayOrDots(days.includes(null) ? null : ([...days].sort().at(-1) ?? null)),
    hasDays: days.some((on) => on !== null),
    opinions: opinions.map((opinion, at) => ({
      ...assignedLine(opinion, at, 'toàn văn tại Phụ lục'),
      due: dayWithin(opinion.dueOn, input.rule),
    })),
    hasWhole: long.length > 0,
    whole: long.map((opinion) => ({
      no: String(opinions.indexOf(opinion) + 1),
      who: `${speakerLine('internal', opinion)} (${opinion.code})`,
      text: wholeContent(opinion),
    })),
  };
}

/** "đồng chí Nguyễn Văn A, Chủ tịch UBND xã": whoever approved that these opinions are given to the unit; '' while nobody has. */
function approvers(opinions: readonly OpinionView[]): string {
  const said = opinions.map((opinion) => opinion.approvedBy.trim()).filter((by) => by !== '');
  return [...new Set(said.map(official))].join(' và ');
}

export type AssignmentProposalInput = {
  frame: Frame;
  conference: ConferenceView;
  to: string;
  opinions: readonly OpinionView[];
};

export function assignmentProposalData(input: AssignmentProposalInput) {
  const opinions = opinionsFor('internal', input.opinions);
  return {
    ...frameData(
      toAddressees(input.frame, [input.to]),
      'PTr',
      `Phân công chuẩn bị trả lời ý kiến, kiến nghị tại ${input.conference.name}`,
    ),
    ...addresseeData([input.to]),
    count: two(opinions.length),
    opinions: opinions.map((opinion, at) => assignedLine(opinion, at)),
  };
}

export type TaskAssignmentInput = {
  frame: Frame;
  conference: ConferenceView;
  duties: readonly { unit: string; duties: readonly string[] }[];
};

/** Before the conference: which unit prepares what (plan 003, line 149). */
export function taskAssignmentData({ frame, conference, duties }: TaskAssignmentInput) {
  return {
    ...frameData(frame, 'TB', `Phân công nhiệm vụ chuẩn bị, tổ chức ${conference.name}`),
    conferenceName: conference.name,
    units: duties.map((unit, at) => ({
      heading: `${at + 1}. ${unit.unit}`,
      duties: unit.duties.map((text) => ({ text: ended(text, '.') })),
    })),
  };
}

export type DirectiveInput = {
  frame: Frame;
  conference: ConferenceView;
  opinions: readonly OpinionView[];
  tasks: readonly TaskView[];
  directions: readonly string[];
};

/** After the conference: what is still to be solved (plan 003, line 179). */
export function directiveData(input: DirectiveInput) {
  return {
    ...frameData(
      input.frame,
      'TB',
      `Ý kiến chỉ đạo đối với các việc cần tiếp tục giải quyết sau ${input.conference.name}`,
    ),
    conferenceName: input.conference.name,
    directions: input.directions.map((text) => ({ text: ended(text, '.') })),
    hasTasks: input.tasks.length > 0,
    tasks: taskLines(input.tasks),
    hasOpinions: opinionsFor('internal', input.opinions).length > 0,
    opinions: opinionsFor('internal', input.opinions).map((opinion, at) => ({
      ...assignedLine(opinion, at),
      due: directedDay(opinion),
    })),
  };
}

/** The day that is still to be kept; who gives the direction sets one where there is none. */
function directedDay({ standing, expectedOn, dueOn }: OpinionView): string {
  const on = expectedOn ?? dueOn;
  if (standing === 'escalatedOpen') return 'Chờ cấp trên trả lời';
  return standing === 'overdue' ? `${dayOrDots(on)} (đã quá hạn)` : dayOrDots(on);
}

export function taskLines(tasks: readonly TaskView[]) {
  return tasks.map((task, at) => ({
    no: String(at + 1),
    content: task.content,
    unit: task.unit,
    cooperation: task.cooperation,
    due: dueText(task),
    product: task.product,
    result: task.result,
  }));
}

/** The unit that answers reads the citizen's own words, whole. */
function wholeContent(opinion: OpinionView): string {
  return contentFor('internal', opinion, opinion.fullContent || opinion.content);
}

function isLong(opinion: OpinionView): boolean {
  return wholeContent(opinion).trim().length > SHORT_OPINION;
}

/** The office's summary where there is one, else the beginning. */
function briefly(opinion: OpinionView, whole?: string): string {
  const said = listedContent('internal', opinion, whole);
  return whole === undefined || said.endsWith(`${whole})`) ? said : `${said} (${whole})`;
}

/** `whole` says where all of a long opinion is to be read: its slip, unless the paper has it. */
function assignedLine(opinion: OpinionView, at: number, whole?: string) {
  return {
    no: String(at + 1),
    code: opinion.code,
    who: speakerLine('internal', opinion),
    content: isLong(opinion) ? briefly(opinion, whole) : wholeContent(opinion),
    field: opinion.field,
    unit: opinion.unit || 'Chưa phân công',
    cooperation: opinion.cooperation,
    cooperationNote: opinion.cooperation === '' ? '' : `; phối hợp: ${opinion.cooperation}`,
    officer: opinion.officer,
    due: dayOrDash(opinion.dueOn),
  };
}
