/** Báo cáo kết quả đối thoại 6 tháng, năm: I–V and Phụ lục I–IV; sent to the superior committee and the people's council. */
import { dayAt } from '../../calendar/day.ts';
import { byField, byUnit } from '../../report/annexes.ts';
import { figure, type ReportFigures } from '../../report/figures.ts';
import { periodText } from '../../report/period.ts';
import { CHANNELS } from '../../tables/choices.ts';
import { addresseeData } from '../addressees.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView } from '../model.ts';
import { contentFor, opinionsFor, speakerName } from '../opinions.ts';
import { abridged, DOTTED, dayOrDash, dayOrDots } from '../words.ts';

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
  /** Written by the office; each dotted where empty */
  direction: readonly string[];
  strengths: readonly string[];
  weaknesses: readonly string[];
  nextPeriod: readonly string[];
  proposals: readonly string[];
};

export function sixMonthReportData(input: SixMonthReportInput) {
  const { frame, figures } = input;
  const text = (key: string) => figure(figures, key).text;
  const fields = byField(figures, input.previous);
  const units = byUnit(figures);
  const opinions = opinionsFor('internal', input.opinions);
  const dayOf = new Map(input.conferences.map((conference) => [conference.code, conference]));
  return {
    ...frameData(frame, 'BC', `Kết quả tổ chức đối thoại với Nhân dân ${figures.period.label}`),
    ...addresseeData(input.addressees),
    periodLabel: figures.period.label,
    periodText: periodText(figures.period),
    asOf: dayOrDots(figures.asOf),
    direction: lines(input.direction),
    organised:
      `Trong kỳ, UBND ${frame.commune.fullName} đã tổ chức ${text('conferences')} hội nghị đối thoại ` +
      `(định kỳ ${text('conferences.periodic')}, chuyên đề ${text('conferences.thematic')}, đột xuất ${text('conferences.adHoc')}); ` +
      `có ${text('present')} người dự trên ${text('invited')} người được mời (tỷ lệ ${text('presentShare')}).`,
    conferences: input.conferences.map((conference) => ({ text: conferenceLine(conference) })),
    received:
      `Tiếp nhận ${text('slips')} phiếu đăng ký (đúng hạn ${text('slips.onTime')}, quá hạn ${text('slips.late')}, trùng ${text('slips.duplicate')}; ` +
      `của tổ chức, doanh nghiệp ${text('slips.organisation')}), với tổng số ${text('opinions')} ý kiến, kiến nghị: ` +
      `gửi trước hội nghị ${text('opinions.before')}, nêu tại hội nghị ${text('opinions.atConference')}.`,
    channels: Object.entries(CHANNELS)
      .filter(([code]) => (figure(figures, `slips.${code}`).value ?? 0) > 0)
      .map(([code, label]) => ({ text: `${label}: ${text(`slips.${code}`)} phiếu` })),
    scopes:
      `Phân loại: thuộc nội dung, thẩm quyền cấp xã ${text('scope.in_scope')}; vượt thẩm quyền, kiến nghị cấp trên ${text('scope.beyond_authority')}; ` +
      `thuộc cơ quan khác ${text('scope.other_agency')}; không thuộc nội dung đối thoại ${text('scope.out_other')}; chưa xác định ${text('scope.unclear')}. ` +
      `Tách để xử lý theo quy định riêng: khiếu nại ${text('scope.out_khieu_nai')}, tố cáo ${String((figure(figures, 'scope.out_to_cao').value ?? 0) + (figure(figures, 'scope.mixed_to_cao').value ?? 0))}.`,
    handled:
      `Đã giải quyết, trả lời ${text('done')}/${text('opinions')} ý kiến, đạt ${text('doneShare')} (không tính ý kiến tách riêng): ` +
      `trực tiếp tại hội nghị ${text('standing.answeredAtConference')}, bằng văn bản ${text('standing.answeredInWriting')}, hướng dẫn đến cơ quan có thẩm quyền ${text('standing.guided')}. ` +
      `Đang giải quyết trong hạn ${text('standing.inTime')}, quá hạn ${text('standing.overdue')}, chờ cấp trên trả lời ${text('standing.escalatedOpen')}, tách riêng ${text('standing.separated')}.`,
    timeliness:
      `Trả lời đúng hạn ${text('onTime')} ý kiến, tỷ lệ ${text('onTimeShare')}; số ngày làm việc trung bình để trả lời: ${text('meanDays')}; ` +
      `gia hạn ${text('extended')} ý kiến; tiếp tục kiến nghị sau khi trả lời ${text('keepsPetitioning')} ý kiến.`,
    tasksText: `Nhiệm vụ giao theo thông báo kết luận: ${text('tasks')}; hoàn thành ${text('tasks.done')}, đang thực hiện trong hạn ${text('tasks.open')}, quá hạn ${text('tasks.overdue')}.`,
    publicationText: `Đã công khai kết luận của ${text('published')}/${text('conferences')} hội nghị.`,
    strengths: lines(input.strengths),
    weaknesses: lines(input.weaknesses),
    nextPeriod: lines(input.nextPeriod),
    proposals: lines(input.proposals),
    noDetails: opinions.length === 0,
    hasDetails: opinions.length > 0,
    details: opinions.map((opinion, at) => ({
      no: String(at + 1),
      conference: conferenceDay(dayOf, opinion),
      who: speakerName(opinion.mayPublishName ? 'internal' : 'posted', opinion),
      hamlet: opinion.hamlet,
      content: abridged(contentFor('internal', opinion)),
      field: opinion.field,
      scope: opinion.scopeText,
      unit: opinion.unit,
      way: opinion.answerPaper === '' ? opinion.answerWay : opinion.answerPaper,
      due: dayOrDash(opinion.dueOn),
      done: dayOrDash(opinion.answeredOn),
      result: opinion.outcome === '' ? opinion.status : opinion.outcome,
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

function conferenceLine(conference: ConferenceView): string {
  const day = conference.startsAt ? conferenceDayText(conference) : '…/…/……';
  return `Ngày ${day}: ${conference.name} (${conference.kind}, ${conference.form}), tại ${conference.place}; chủ trì: ${conference.chair.name}.`;
}

function conferenceDay(all: ReadonlyMap<string, ConferenceView>, opinion: OpinionView): string {
  const conference = all.get(opinion.conference);
  return conference ? conferenceDayText(conference) : '–';
}

function conferenceDayText(conference: ConferenceView): string {
  return conference.startsAt ? dayOrDash(dayAt(conference.startsAt)) : '–';
}

function lines(texts: readonly string[]): { text: string }[] {
  return (texts.length === 0 ? [DOTTED] : texts).map((text) => ({ text }));
}

/** Numbers as the table prints them. */
function numbers<T extends { [name: string]: string | number }>(line: T): { [Name in keyof T]: string } {
  return Object.fromEntries(Object.entries(line).map(([name, value]) => [name, String(value)])) as {
    [Name in keyof T]: string;
  };
}
