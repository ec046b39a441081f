/** Biên bản hội nghị (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9): who came, who asked, who answered, what the chair concluded. */
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import { contentFor, opinionsFor, speakerLine } from '../opinions.ts';
import { comrade, countOrDots, dayOrDots, dueText, ended, momentText, orDots, two } from '../words.ts';

export type MinutesInput = {
  frame: Frame;
  conference: ConferenceView;
  opinions: readonly OpinionView[];
  tasks: readonly TaskView[];
  copies: number;
};

export function minutesData(input: MinutesInput) {
  const { conference } = input;
  const opinions = opinionsFor('internal', input.opinions);
  const people = conference.attendance;
  const known = people.filter((group) => group.present !== null);
  const present = known.reduce((sum, group) => sum + (group.present ?? 0), 0);
  const invited = people.reduce((sum, group) => sum + (group.invited ?? 0), 0);
  return {
    ...frameData(input.frame, 'BB', conference.name),
    beganAt: momentText(conference.startsAt),
    place: ended(orDots(conference.place), '.'),
    chair: `${comrade(conference.chair)}.`,
    coChair: conference.coChair ? [{ who: `${comrade(conference.coChair)}.` }] : [],
    secretary: `${comrade(conference.secretary)}.`,
    groups: people.map((group) => ({
      text: `${group.group}: ${countOrDots(group.present)} người${group.invited === null ? '' : ` (mời ${two(group.invited)})`};`,
    })),
    presentText: `Tổng số người dự: ${known.length === 0 ? '……' : two(present)} người${invited === 0 ? '' : `; số được mời: ${two(invited)} người`}.`,
    programme: conference.programme.map((text) => ({ text: ended(text, ';') })),
    reports: conference.reports.map((report) => ({
      text: `${ended(report.title, '')}${report.by === '' ? '' : ` (${report.by} trình bày)`}.`,
    })),
    hasReports: conference.reports.length > 0,
    opinionCount: two(opinions.length),
    noOpinions: opinions.length === 0,
    opinions: opinions.map((opinion, at) => ({
      no: String(at + 1),
      code: opinion.code,
      speaker: speakerLine('internal', opinion),
      question: contentFor('internal', opinion),
      hasAnswer: opinion.answer.trim() !== '',
      answeredBy: answeredBy(opinion),
      answer: contentFor('internal', opinion, opinion.answer),
      result: resultOf(opinion),
    })),
    conclusions: conference.conclusions.map((text) => ({ text })),
    noConclusions: conference.conclusions.length === 0,
    hasTasks: input.tasks.length > 0,
    tasks: input.tasks.map((task, at) => ({
      no: String(at + 1),
      content: task.content,
      unit: task.unit,
      cooperation: task.cooperation,
      due: dueText(task),
      product: task.product,
    })),
    endedAt: momentText(conference.endsAt),
    copies: two(input.copies),
    secretaryName: conference.secretary.name,
    chairName: conference.chair.name,
  };
}

function answeredBy(opinion: OpinionView): string {
  if (opinion.answeredBy.trim() === '') return orDots(opinion.unit);
  return `đồng chí ${opinion.answeredBy.trim()}${opinion.answeredByTitle.trim() === '' ? '' : `, ${opinion.answeredByTitle.trim()}`}`;
}

/** What became of the opinion in the room: answered, in writing by when, sent up, guided elsewhere. */
export function resultOf(opinion: OpinionView): string {
  if (opinion.scope === 'out_khieu_nai') return 'hướng dẫn thực hiện theo quy định của pháp luật về khiếu nại.';
  if (opinion.scope === 'beyond_authority')
    return 'ghi nhận, tổng hợp báo cáo, kiến nghị cấp trên; sẽ thông tin lại khi có kết quả.';
  if (opinion.scope === 'other_agency')
    return `hướng dẫn liên hệ cơ quan có thẩm quyền${opinion.unit === '' ? '' : ` (${opinion.unit})`}.`;
  if (opinion.answeredAtConference) return 'đã trả lời trực tiếp tại hội nghị.';
  if (opinion.answerPaper.trim() !== '') return `đã trả lời bằng văn bản (${opinion.answerPaper.trim()}).`;
  return `giao ${orDots(opinion.unit)} trả lời bằng văn bản trước ngày ${dayOrDots(opinion.dueOn)}.`;
}
