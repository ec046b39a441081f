/** Báo cáo kết quả hội nghị to the superior: how it went, what was asked and answered, with two annexes. */
import { addresseeData } from '../addressees.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import { contentFor, opinionsFor, speakerName } from '../opinions.ts';
import { comrade, DOTTED, dayOrDash, momentText, orDots, two } from '../words.ts';
import { taskLines } from './assignments.ts';
import { resultOf } from './minutes.ts';
import { separatedText, tally } from './summaries.ts';

export type ResultReportInput = {
  frame: Frame;
  addressees: readonly string[];
  conference: ConferenceView;
  opinions: readonly OpinionView[];
  tasks: readonly TaskView[];
  preparation: readonly string[];
  strengths: readonly string[];
  weaknesses: readonly string[];
  proposals: readonly string[];
};

export function resultReportData(input: ResultReportInput) {
  const { conference } = input;
  const opinions = opinionsFor('internal', input.opinions);
  const answered = opinions.filter((opinion) => opinion.answeredAtConference).length;
  const written = opinions.filter((opinion) => !opinion.answeredAtConference && opinion.answeredOn !== null).length;
  const present = conference.attendance.reduce((sum, group) => sum + (group.present ?? 0), 0);
  const known = conference.attendance.some((group) => group.present !== null);
  return {
    ...frameData(input.frame, 'BC', `Kết quả ${conference.name}`),
    ...addresseeData(input.addressees),
    conferenceName: conference.name,
    preparation: texts(input.preparation),
    when: `Thời gian: ${momentText(conference.startsAt)}.`,
    where: `Địa điểm: ${orDots(conference.place)}. Hình thức: ${conference.form}.`,
    who: `Chủ trì: ${comrade(conference.chair)}. Số người dự: ${known ? two(present) : '……'} người.`,
    counted:
      `Tổng số ý kiến, kiến nghị: ${opinions.length} (gửi trước hội nghị ${opinions.filter((opinion) => !opinion.raisedAtConference).length}, ` +
      `nêu tại hội nghị ${opinions.filter((opinion) => opinion.raisedAtConference).length}). Trả lời trực tiếp tại hội nghị ${answered}; ` +
      `đã trả lời bằng văn bản ${written}; đang giải quyết ${opinions.length - answered - written}. ${separatedText(input.opinions)}`,
    byField: tally(opinions.map((opinion) => opinion.field || 'Chưa xác định lĩnh vực')),
    strengths: texts(input.strengths),
    weaknesses: texts(input.weaknesses),
    proposals: texts(input.proposals),
    noDetails: opinions.length === 0,
    hasDetails: opinions.length > 0,
    details: opinions.map((opinion, at) => ({
      no: String(at + 1),
      who: speakerName(opinion.mayPublishName ? 'internal' : 'posted', opinion),
      hamlet: opinion.hamlet,
      content: contentFor('internal', opinion),
      field: opinion.field,
      unit: opinion.unit,
      result: resultOf(opinion),
      due: dayOrDash(opinion.dueOn),
    })),
    figures: figureLines(opinions),
    hasTasks: input.tasks.length > 0,
    tasks: taskLines(input.tasks),
  };
}

/** Phụ lục II: a line for each field; the last line is the sum. */
function figureLines(opinions: readonly OpinionView[]) {
  const fields = [...new Set(opinions.map((opinion) => opinion.field || 'Chưa xác định'))].sort((one, other) =>
    one.localeCompare(other, 'vi'),
  );
  const line = (name: string, no: string, rows: readonly OpinionView[]) => {
    const at = rows.filter((opinion) => opinion.answeredAtConference).length;
    const written = rows.filter((opinion) => !opinion.answeredAtConference && opinion.answeredOn !== null).length;
    return {
      no,
      name,
      total: String(rows.length),
      at: String(at),
      written: String(written),
      open: String(rows.length - at - written),
    };
  };
  return [
    ...fields.map((name, at) =>
      line(
        name,
        String(at + 1),
        opinions.filter((opinion) => (opinion.field || 'Chưa xác định') === name),
      ),
    ),
    line('Tổng số', '', opinions),
  ];
}

function texts(list: readonly string[]): { text: string }[] {
  return (list.length === 0 ? [DOTTED] : list).map((text) => ({ text }));
}
