/** Báo cáo kết quả đối thoại 6 tháng, năm: I–V and Phụ lục I–IV; sent to the superior committee and the people's council. */
import { dayAt } from '../../calendar/day.ts';
import { byField, byUnit } from '../../report/annexes.ts';
import { figure, type ReportFigures } from '../../report/figures.ts';
import { periodText } from '../../report/period.ts';
import { STANDINGS } from '../../report/standing.ts';
import { CHANNELS } from '../../tables/choices.ts';
import { addresseeData, toAddressees } from '../addressees.ts';
import { fieldChart, numberedCharts, standingChart, unitChart } from '../charts.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView } from '../model.ts';
import { contentFor, opinionsFor, speakerName } from '../opinions.ts';
import { shortened } from '../shortened.ts';
import { comradeWithin, dayOrDash, dayOrDots, ended, listed, lowerFirst, two } from '../words.ts';
import { separatedText } from './summaries.ts';

export type PetitionLine = { content: string; agency: string; paper: string; reply: string };

export type SixMonthReportInput = {
  frame: Frame;
  /** "UBND thành phố Hà Nội (qua Văn phòng UBND thành phố)", "Hội đồng nhân dân xã" */
  addressees: readonly string[];
  figures: ReportFigures;
  previous?: ReportFigures;
  conferences: readonly ConferenceView[];
  opinions: readonly OpinionView[];
  petitions: readonly PetitionLine[];
  direction: readonly string[];
  /** Sessions that the plan foresees after the period */
  ahead: readonly string[];
  superior: string;
};

/** So many characters of an opinion stand in "Nội dung tóm tắt". */
const SUMMARY = 500;

export function sixMonthReportData(input: SixMonthReportInput) {
  const { frame, figures } = input;
  const value = (key: string) => figure(figures, key).value ?? 0;
  // Counts as papers write them ("05"); shares and means as they are.
  const text = (key: string) =>
    /Share$|^meanDays$/.test(key) ? figure(figures, key).text : two(figure(figures, key).value ?? 0);
  const fields = byField(figures, input.previous);
  const units = byUnit(figures);
  const opinions = opinionsFor('internal', input.opinions);
  const dayOf = new Map(input.conferences.map((conference) => [conference.code, conference]));
  return {
    ...frameData(
      toAddressees(frame, input.addressees),
      'BC',
      `Kết quả tổ chức đối thoại với Nhân dân ${figures.period.label}`,
    ),
    ...addresseeData(input.addressees),
    periodLabel: figures.period.label,
    periodText: periodText(figures.period),
    asOf: dayOrDots(figures.asOf),
    direction: input.direction.map((said) => ({ text: ended(said, '.') })),
    organised:
      `Trong kỳ, UBND ${frame.commune.fullName} đã tổ chức ${text('conferences')} hội nghị đối thoại ` +
      `(định kỳ ${text('conferences.periodic')}, chuyên đề ${text('conferences.thematic')}, đột xuất ${text('conferences.adHoc')})` +
      attendanceText(value('present'), value('invited'), text('presentShare')),
    conferences: input.conferences.map((conference) => ({ text: conferenceLine(conference) })),
    received:
      `Tiếp nhận ${text('slips')} phiếu đăng ký (đúng hạn ${text('slips.onTime')}, quá hạn ${text('slips.late')}, phát biểu tại hội nghị ${text('slips.onTheSpot')}, trùng ${text('slips.duplicate')}; ` +
      `của tổ chức, doanh nghiệp ${text('slips.organisation')}), với tổng số ${text('opinions')} ý kiến, kiến nghị: ` +
      `gửi trước hội nghị ${text('opinions.before')}, nêu tại hội nghị ${text('opinions.atConference')}.`,
    channels: listed(
      Object.entries(CHANNELS)
        .filter(([code]) => value(`slips.${code}`) > 0)
        .map(([code, label]) => `${label}: ${text(`slips.${code}`)} phiếu`),
    ),
    scopes:
      `Phân loại: thuộc nội dung, thẩm quyền cấp xã ${text('scope.in_scope')}; vượt thẩm quyền, kiến nghị cấp trên ${text('scope.beyond_authority')}; ` +
      `thuộc cơ quan khác ${text('scope.other_agency')}; không thuộc nội dung đối thoại ${text('scope.out_other')}; chưa xác định ${text('scope.unclear')}. ` +
      separatedText({
        complaints: value('scope.out_khieu_nai'),
        denunciations: value('scope.out_to_cao') + value('scope.mixed_to_cao'),
        beside: value('scope.setAside'),
      }),
    handled:
      `Số ý kiến, kiến nghị đưa vào đối thoại: ${text('ours')}${value('standing.separated') === 0 ? '' : ` (không tính ${text('standing.separated')} ý kiến tách riêng)`}. ` +
      `Đã giải quyết, trả lời ${text('done')}/${text('ours')} ý kiến, đạt ${text('doneShare')}: ` +
      `trực tiếp tại hội nghị ${text('standing.answeredAtConference')}, bằng văn bản ${text('standing.answeredInWriting')}, ` +
      `hướng dẫn đến cơ quan có thẩm quyền ${text('standing.guided')}, cấp trên đã trả lời ${text('standing.superiorAnswered')}. ` +
      `Vượt thẩm quyền, chờ cấp trên trả lời ${text('standing.escalatedOpen')}; đang giải quyết trong hạn ${text('standing.inTime')}, quá hạn ${text('standing.overdue')}; ` +
      `chưa phân công đơn vị trả lời ${text('standing.unassigned')}; không thuộc nội dung đối thoại, chờ hướng dẫn ${text('standing.outside')}.`,
    timeliness:
      `Trả lời đúng hạn ${text('onTime')} ý kiến, tỷ lệ ${text('onTimeShare')}; số ngày làm việc trung bình để trả lời: ${text('meanDays')}; ` +
      `gia hạn ${text('extended')} ý kiến; tiếp tục kiến nghị sau khi trả lời ${text('keepsPetitioning')} ý kiến.`,
    tasksText: `Nhiệm vụ giao theo thông báo kết luận: ${text('tasks')}; hoàn thành ${text('tasks.done')}, đang thực hiện trong hạn ${text('tasks.open')}, quá hạn ${text('tasks.overdue')}.`,
    publicationText: `Đã công khai kết luận của ${text('published')}/${text('conferences')} hội nghị.`,
    ...numberedCharts({
      chartOfFields: fieldChart(fields.lines.map(({ name, total }) => [name, total])),
      chartOfStandings: standingChart((of) => value(`standing.${of}`)),
      chartOfUnits: unitChart(units.lines),
    }),
    ...assessment(input, value, text),
    noDetails: opinions.length === 0,
    hasDetails: opinions.length > 0,
    details: opinions.map((opinion, at) => ({
      no: String(at + 1),
      conference: conferenceDay(dayOf, opinion),
      who: speakerName(opinion.mayPublishName ? 'internal' : 'posted', opinion),
      hamlet: opinion.hamlet,
      content: shortened(contentFor('internal', opinion), SUMMARY).text,
      field: opinion.field,
      scope: opinion.scopeText,
      unit: opinion.agency || opinion.unit,
      way: opinion.answerPaper === '' ? opinion.answerWay : opinion.answerPaper,
      due: dayOrDash(opinion.dueOn),
      done: dayOrDash(opinion.answeredOn),
      result: STANDINGS[opinion.standing],
      note: opinion.note,
    })),
    fields: fields.lines.map((line, at) => ({ no: String(at + 1), ...numbers(line) })),
    allFields: numbers(fields.all),
    units: units.lines.map((line, at) => ({ no: String(at + 1), ...numbers(line) })),
    allUnits: numbers(units.all),
    noPetitions: input.petitions.length === 0,
    hasPetitions: input.petitions.length > 0,
    petitions: input.petitions.map((line, at) => ({ no: String(at + 1), ...line })),
  };
}

/** Who came, and of how many: a share only where the register says it of all of them. */
function attendanceText(present: number, invited: number, presentShare: string): string {
  if (present + invited === 0) return '.';
  if (invited === 0 || present > invited) return `; có ${two(present)} người dự.`;
  return `; có ${two(present)} người dự trên ${two(invited)} người được mời (tỷ lệ ${presentShare}).`;
}

function conferenceLine(conference: ConferenceView): string {
  const day = conference.startsAt ? conferenceDayText(conference) : '…/…/……';
  return `Ngày ${day}: ${conference.name}; ${conference.kind}, ${conference.form}, tại ${conference.place}; chủ trì: ${comradeWithin(conference.chair)}.`;
}

function conferenceDay(all: ReadonlyMap<string, ConferenceView>, opinion: OpinionView): string {
  const conference = all.get(opinion.conference);
  return conference ? conferenceDayText(conference) : '–';
}

function conferenceDayText(conference: ConferenceView): string {
  return conference.startsAt ? dayOrDash(dayAt(conference.startsAt)) : '–';
}

/** Parts III–V out of the figures: what the register shows, and what is left to do; praise is the office's to add. */
function assessment(
  { ahead, superior }: SixMonthReportInput,
  value: (key: string) => number,
  text: (key: string) => string,
): { [part in 'strengths' | 'weaknesses' | 'nextPeriod' | 'proposals']: { text: string }[] } {
  const open = value('standing.inTime') + value('standing.overdue') + value('standing.unassigned');
  const some = (key: string, said: string): string[] => (value(key) > 0 ? [said] : []);
  const lines = (said: readonly string[], none: string): { text: string }[] =>
    said.length === 0 ? [{ text: none }] : said.map((line) => ({ text: `- ${line}` }));
  return {
    strengths: lines(
      [
        ...some(
          'conferences',
          `Đã tổ chức ${text('conferences')} hội nghị đối thoại; ý kiến, kiến nghị được tiếp nhận, phân loại, giao trả lời.`,
        ),
        ...some(
          'done',
          `Tỷ lệ giải quyết, trả lời đạt ${text('doneShare')}; tỷ lệ trả lời đúng hạn ${text('onTimeShare')}.`,
        ),
      ],
      'Trong kỳ không tổ chức hội nghị.',
    ),
    weaknesses: lines(
      [
        ...some('slips.late', `Có ${text('slips.late')} phiếu gửi sau thời hạn đăng ký.`),
        ...some('standing.unassigned', `Còn ${text('standing.unassigned')} ý kiến chưa phân công đơn vị trả lời.`),
        ...some('answeredLate', `Có ${text('answeredLate')} ý kiến đã trả lời nhưng quá thời hạn.`),
        ...some('standing.overdue', `Còn ${text('standing.overdue')} ý kiến quá thời hạn trả lời.`),
        ...some('tasks.overdue', `Còn ${text('tasks.overdue')} nhiệm vụ theo kết luận quá thời hạn.`),
        ...(value('published') < value('conferences')
          ? [`Còn ${two(value('conferences') - value('published'))} hội nghị chưa công khai kết luận.`]
          : []),
      ],
      'Không có ý kiến, nhiệm vụ quá hạn.',
    ),
    nextPeriod: lines(
      [
        ...(open > 0
          ? [`Giải quyết dứt điểm ${two(open)} ý kiến còn lại, trả lời và thông báo cho người kiến nghị.`]
          : []),
        ...some(
          'standing.escalatedOpen',
          `Theo dõi, thông tin lại kết quả ${text('standing.escalatedOpen')} ý kiến đã kiến nghị cấp trên.`,
        ),
        ...some('tasks.open', `Hoàn thành ${text('tasks.open')} nhiệm vụ theo kết luận hội nghị.`),
        ...ahead.map((session) => ended(`Tổ chức ${lowerFirst(session)}`, '.')),
      ],
      'Tiếp tục tổ chức đối thoại theo kế hoạch.',
    ),
    proposals: lines(
      some(
        'standing.escalatedOpen',
        `Đề nghị ${superior} xem xét, giải quyết ${text('standing.escalatedOpen')} ý kiến, kiến nghị vượt thẩm quyền (Phụ lục IV).`,
      ),
      'Không có.',
    ),
  };
}

/** Numbers as the table prints them. */
function numbers<T extends { [name: string]: string | number }>(line: T): { [Name in keyof T]: string } {
  return Object.fromEntries(Object.entries(line).map(([name, value]) => [name, String(value)])) as {
    [Name in keyof T]: string;
  };
}
