/** Reports inside the office: opinions before the conference, all answers, what people still ask for, a unit's results, the report read aloud. */

import type { Day } from '../../calendar/day.ts';
import type { SetAside } from '../../opinion/for-papers.ts';
import { DONE } from '../../report/standing.ts';
import { formatNumber } from '../../text/format.ts';
import { maskForPublication } from '../../text/sensitive.ts';
import { addresseeData, toAddressees } from '../addressees.ts';
import { frameData } from '../head.ts';
import type { Block, ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import { contentFor, listedContent, opinionsFor, speakerLine } from '../opinions.ts';
import { outlineData } from '../outline.ts';
import { entriesOf, mergedNote, sameAsked } from '../same-question.ts';
import { dayOrDash, ended, listed, orDots, two } from '../words.ts';
import { taskLines } from './assignments.ts';

export type OpinionSummaryInput = {
  frame: Frame;
  conference: ConferenceView;
  addressees: readonly string[];
  opinions: readonly OpinionView[];
  setAside: SetAside;
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
    ...frameData(
      toAddressees(input.frame, input.addressees),
      'BC',
      `Tổng hợp ý kiến, kiến nghị gửi trước ${input.conference.name}`,
    ),
    ...addresseeData(input.addressees),
    received:
      `Đã tiếp nhận ${two(slips.total)} phiếu đăng ký (đúng hạn ${two(slips.onTime)}, quá hạn ${two(slips.late)}; của tổ chức, doanh nghiệp ${two(slips.organisations)}) ` +
      `với ${two(opinions.length)} ý kiến, kiến nghị đưa vào tổng hợp${merged(opinions)}.`,
    channels: listed(slips.byChannel.map(({ channel, count }) => `${channel}: ${two(count)} phiếu`)),
    separated: separatedText(input.setAside),
    hasHamlets: opinions.some((opinion) => opinion.hamlet !== ''),
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
  const unassigned = opinions.filter((opinion) => opinion.standing === 'unassigned').length;
  return {
    ...frameData(
      toAddressees(input.frame, input.addressees),
      'BC',
      `Tổng hợp ý kiến trả lời của các cơ quan, đơn vị phục vụ ${input.conference.name}`,
    ),
    ...addresseeData(input.addressees),
    counted:
      `Đã có trả lời ${two(answered.length)}/${two(opinions.length)} ý kiến, kiến nghị; chưa có trả lời ${two(opinions.length - answered.length)} ý kiến` +
      `${unassigned === 0 ? '' : `, trong đó ${two(unassigned)} ý kiến chưa phân công đơn vị`}${merged(opinions)}.`,
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
      toAddressees(input.frame, input.addressees),
      'BC',
      `Tổng hợp các ý kiến tiếp tục kiến nghị sau ${input.conference.name}`,
    ),
    ...addresseeData(input.addressees),
    count: two(opinions.length),
    none: opinions.length === 0,
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
  const done = opinions.filter((opinion) => DONE.has(opinion.standing)).length;
  const to = unitAddressee(input.frame);
  return {
    ...frameData(
      toAddressees(input.frame, to),
      'BC',
      `Kết quả giải quyết ý kiến, kiến nghị và thực hiện kết luận tại ${input.conference.name}`,
    ),
    ...addresseeData(to),
    unit: input.unit,
    counted:
      `Tổng số ý kiến được giao: ${two(opinions.length)}; đã giải quyết, trả lời: ${two(done)}${merged(opinions)}. ` +
      `Nhiệm vụ được giao: ${two(input.tasks.length)}; hoàn thành: ${two(input.tasks.filter((task) => task.doneOn !== null).length)}.`,
    ...details(opinions),
    hasTasks: input.tasks.length > 0,
    difficultiesNo: input.tasks.length > 0 ? '3' : '2',
    tasks: taskLines(input.tasks).map((line, at) => ({ ...line, done: dayOrDash(input.tasks[at]?.doneOn ?? null) })),
  };
}

export type UnitAnswerInput = Omit<UnitResultReportInput, 'tasks'> & { answerBy: Day | null };

/** What a unit proposes to answer, sent to the office before the conference (plan 000, line 66; plan 002, lines 141–143; plan 003, line 157). */
export function unitAnswerData(input: UnitAnswerInput) {
  const opinions = opinionsFor('internal', input.opinions);
  const to = unitAddressee(input.frame);
  return {
    ...frameData(toAddressees(input.frame, to), 'BC', `Trả lời ý kiến, kiến nghị phục vụ ${input.conference.name}`),
    ...addresseeData(to),
    unit: input.unit,
    count: two(opinions.length),
    hasDue: input.answerBy !== null,
    answerBy: dayOrDash(input.answerBy),
    ...details(opinions),
  };
}

/** A unit reports to the committee by way of the office; the office itself directly. */
function unitAddressee(frame: Frame): string[] {
  const committee = `UBND ${frame.commune.fullName}`;
  return [frame.byUnit ? `${committee} (qua ${frame.commune.office})` : committee];
}

export type ReadReportInput = { frame: Frame; conference: ConferenceView; subject: string; blocks: readonly Block[] };

/** Read at the conference: kiểm soát TTHC, Một cửa, CCHC, KT-XH. */
export function readReportData({ frame, conference, subject, blocks }: ReadReportInput) {
  return {
    ...frameData(frame, 'BC', subject),
    conferenceName: conference.name,
    issuer: frame.byUnit?.name ?? (frame.byOffice ? frame.commune.office : `UBND ${frame.commune.fullName}`),
    outline: outlineData(blocks),
  };
}

/** An entry for a question group where the paper says the same of all its opinions. */
function entries(opinions: readonly OpinionView[]) {
  return entriesOf(opinions, (one) => [
    ...[one.field, one.unit, one.answer, one.answeredBy, one.note],
    ...[dayOrDash(one.answeredOn), dayOrDash(one.dueOn), one.outcome, one.status],
  ]);
}

/** What explains an annex with fewer lines than opinions. */
function merged(opinions: readonly OpinionView[]): string {
  return mergedNote(opinions.length, entries(opinions).length);
}

function details(opinions: readonly OpinionView[]) {
  return {
    noDetails: opinions.length === 0,
    hasDetails: opinions.length > 0,
    details: entries(opinions).map((entry, at) => {
      const [opinion] = entry as readonly [OpinionView];
      const same = sameAsked('internal', entry);
      return {
        no: String(at + 1),
        code: entry.map((one) => one.code).join(', '),
        who: speakerLine('internal', opinion),
        content: `${listedContent('internal', opinion)}${same === '' ? '' : ` (${same})`}`,
        field: opinion.field,
        unit: opinion.unit,
        answer: opinion.answer.trim() === '' ? '' : contentFor('internal', opinion, opinion.answer),
        answeredBy: opinion.answeredBy,
        done: dayOrDash(opinion.answeredOn),
        due: dayOrDash(opinion.dueOn),
        result: opinion.outcome === '' ? opinion.status : opinion.outcome,
        note: maskForPublication(opinion.note),
      };
    }),
  };
}

/** Of what stands aside no more than the number is said. */
export function separatedText({ complaints, denunciations, beside }: Omit<SetAside, 'besideCodes'>): string {
  const more = beside === 0 ? '' : `, nội dung cùng phiếu có tố cáo ${two(beside)}`;
  return `Tách để xử lý theo quy định riêng: khiếu nại ${two(complaints)}, tố cáo ${two(denunciations)}${more}.`;
}

export function tally(names: readonly string[]): { text: string; name: string; count: string }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(orDots(name), (counts.get(orDots(name)) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([name, count], at, all) => ({
      name,
      count: formatNumber(count),
      text: ended(`${name}: ${two(count)} ý kiến`, at === all.length - 1 ? '.' : ';'),
    }));
}
