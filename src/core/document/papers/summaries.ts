/** Reports inside the office: opinions before the conference, all answers, what people still ask for, a unit's results, the report read aloud. */

import { formatNumber } from '../../text/format.ts';
import { addresseeData } from '../addressees.ts';
import { frameData } from '../head.ts';
import type { Block, ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import { contentFor, opinionsFor, speakerLine } from '../opinions.ts';
import { outlineData } from '../outline.ts';
import { dayOrDash, dayOrDots, orDots, two } from '../words.ts';
import { taskLines } from './assignments.ts';

export type OpinionSummaryInput = {
  frame: Frame;
  conference: ConferenceView;
  addressees: readonly string[];
  opinions: readonly OpinionView[];
  slips: {
    total: number;
    onTime: number;
    late: number;
    organisations: number;
    byChannel: readonly { channel: string; count: number }[];
  };
};

export function opinionSummaryData(input: OpinionSummaryInput) {
  const opinions = opinionsFor('internal', input.opinions);
  const { slips } = input;
  return {
    ...frameData(input.frame, 'BC', `Tổng hợp ý kiến, kiến nghị gửi trước ${input.conference.name}`),
    ...addresseeData(input.addressees),
    received:
      `Đã tiếp nhận ${two(slips.total)} phiếu đăng ký (đúng hạn ${slips.onTime}, quá hạn ${slips.late}; của tổ chức, doanh nghiệp ${slips.organisations}) ` +
      `với ${two(opinions.length)} ý kiến, kiến nghị đưa vào tổng hợp.`,
    channels: slips.byChannel.map(({ channel, count }) => ({ text: `${channel}: ${count} phiếu` })),
    separated: separatedText(input.opinions),
    byHamlet: tally(opinions.map((opinion) => opinion.hamlet || 'Không ghi thôn, tổ dân phố')),
    byField: tally(opinions.map((opinion) => opinion.field || 'Chưa xác định lĩnh vực')),
    byScope: tally(opinions.map((opinion) => opinion.scopeText)),
    byUnit: tally(opinions.map((opinion) => opinion.unit || 'Chưa phân công')),
    ...details(opinions),
  };
}

export type AnswerSummaryInput = {
  frame: Frame;
  conference: ConferenceView;
  addressees: readonly string[];
  opinions: readonly OpinionView[];
};

export function answerSummaryData(input: AnswerSummaryInput) {
  const opinions = opinionsFor('internal', input.opinions);
  const answered = opinions.filter((opinion) => opinion.answer.trim() !== '');
  return {
    ...frameData(input.frame, 'BC', `Tổng hợp ý kiến trả lời của các cơ quan, đơn vị phục vụ ${input.conference.name}`),
    ...addresseeData(input.addressees),
    counted: `Đã có trả lời ${answered.length}/${opinions.length} ý kiến, kiến nghị; chưa có trả lời ${opinions.length - answered.length} ý kiến.`,
    byUnit: tally(answered.map((opinion) => opinion.unit || 'Chưa phân công')),
    ...details(opinions),
  };
}

export type ContinuingPetitionsInput = AnswerSummaryInput;

/** Asked again after the answer (plan 003, line 175). */
export function continuingPetitionsData(input: ContinuingPetitionsInput) {
  const opinions = opinionsFor('internal', input.opinions);
  return {
    ...frameData(
      input.frame,
      'BC',
      `Tổng hợp các ý kiến tiếp tục kiến nghị sau khi giải quyết (${input.conference.name})`,
    ),
    ...addresseeData(input.addressees),
    count: two(opinions.length),
    ...details(opinions),
  };
}

export type UnitResultReportInput = {
  frame: Frame;
  conference: ConferenceView;
  unit: string;
  opinions: readonly OpinionView[];
  tasks: readonly TaskView[];
};

/** A frame that the unit completes and signs (plan 002, line 147; plan 003, line 173). */
export function unitResultReportData(input: UnitResultReportInput) {
  const opinions = opinionsFor('internal', input.opinions);
  return {
    ...frameData(
      input.frame,
      'BC',
      `Kết quả giải quyết ý kiến, kiến nghị và thực hiện kết luận tại ${input.conference.name}`,
    ),
    ...addresseeData([`UBND ${input.frame.commune.fullName} (qua ${input.frame.commune.office})`]),
    unit: input.unit,
    counted: `Tổng số ý kiến được giao: ${opinions.length}; đã giải quyết, trả lời: ${opinions.filter((opinion) => opinion.answeredOn !== null).length}. Nhiệm vụ được giao: ${input.tasks.length}; hoàn thành: ${input.tasks.filter((task) => task.doneOn !== null).length}.`,
    ...details(opinions),
    hasTasks: input.tasks.length > 0,
    tasks: taskLines(input.tasks).map((line, at) => ({ ...line, done: dayOrDots(input.tasks[at]?.doneOn ?? null) })),
  };
}

export type ReadReportInput = { frame: Frame; conference: ConferenceView; subject: string; blocks: readonly Block[] };

/** Read at the conference: kiểm soát TTHC, Một cửa, CCHC, KT-XH. */
export function readReportData({ frame, conference, subject, blocks }: ReadReportInput) {
  return { ...frameData(frame, 'BC', subject), conferenceName: conference.name, outline: outlineData(blocks) };
}

function details(opinions: readonly OpinionView[]) {
  return {
    noDetails: opinions.length === 0,
    hasDetails: opinions.length > 0,
    details: opinions.map((opinion, at) => ({
      no: String(at + 1),
      code: opinion.code,
      who: speakerLine('internal', opinion),
      content: contentFor('internal', opinion),
      field: opinion.field,
      unit: opinion.unit,
      answer: opinion.answer.trim() === '' ? '' : contentFor('internal', opinion, opinion.answer),
      answeredBy: opinion.answeredBy,
      done: dayOrDash(opinion.answeredOn),
      due: dayOrDash(opinion.dueOn),
      result: opinion.outcome === '' ? opinion.status : opinion.outcome,
      note: opinion.note,
    })),
  };
}

export function separatedText(all: readonly OpinionView[]): string {
  const denunciations = all.length - opinionsFor('internal', all).length;
  const complaints = all.filter((opinion) => opinion.scope === 'out_khieu_nai').length;
  return `Tách để xử lý theo quy định riêng: khiếu nại ${complaints}, tố cáo ${denunciations}.`;
}

export function tally(names: readonly string[]): { text: string; name: string; count: string }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(orDots(name), (counts.get(orDots(name)) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([name, count]) => ({ name, count: formatNumber(count), text: `${name}: ${formatNumber(count)} ý kiến` }));
}
