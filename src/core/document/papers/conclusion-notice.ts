/** Thông báo kết luận: the opinions, who is responsible, by when (the least that it must say: plan 003, lines 193–199). Posted. */
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import { contentFor, opinionsFor, speakerLine } from '../opinions.ts';
import { comrade, dueText, momentText, orDots, two } from '../words.ts';
import { resultOf } from './minutes.ts';

export type ConclusionNoticeInput = {
  frame: Frame;
  conference: ConferenceView;
  opinions: readonly OpinionView[];
  tasks: readonly TaskView[];
  /** Where it is posted: "niêm yết tại trụ sở UBND xã", … */
  publication: readonly string[];
};

export function conclusionNoticeData(input: ConclusionNoticeInput) {
  const { conference, frame } = input;
  const opinions = opinionsFor('posted', input.opinions);
  const answered = opinions.filter((opinion) => opinion.answeredAtConference && isOurs(opinion));
  const pending = opinions.filter((opinion) => !opinion.answeredAtConference && isOurs(opinion));
  const beyond = opinions.filter((opinion) => !isOurs(opinion));
  return {
    ...frameData(
      frame,
      'TB',
      `Kết luận của ${conference.chair.title || `Chủ tịch UBND ${frame.commune.kind}`} tại ${conference.name}`,
    ),
    opening:
      `Vào hồi ${momentText(conference.startsAt)}, tại ${orDots(conference.place)}, ${comrade(conference.chair).replace(/^Đ/, 'đ')} đã chủ trì ${conference.name}. ` +
      `Sau khi nghe các báo cáo, ${two(opinions.length)} ý kiến, kiến nghị của người dân, tổ chức, doanh nghiệp và phần trả lời của các cơ quan, đơn vị, chủ trì hội nghị kết luận như sau:`,
    conclusions: conference.conclusions.map((text) => ({ text: maskedConclusion(text, input.opinions) })),
    noConclusions: conference.conclusions.length === 0,
    answered: answered.map(lineOf),
    noAnswered: answered.length === 0,
    pending: pending.map(lineOf),
    noPending: pending.length === 0,
    beyond: beyond.map(lineOf),
    noBeyond: beyond.length === 0,
    noTasks: input.tasks.length === 0,
    hasTasks: input.tasks.length > 0,
    tasks: input.tasks.map((task, at) => ({
      no: String(at + 1),
      content: maskedConclusion(task.content, input.opinions),
      unit: task.unit,
      cooperation: task.cooperation,
      due: dueText(task),
      product: task.product,
    })),
    publication: input.publication.length === 0 ? 'theo quy định' : input.publication.join('; '),
    onBehalf: frame.signature.authority.some((line) => line.startsWith('TL.')),
  };
}

const isOurs = (opinion: OpinionView) => opinion.scope !== 'beyond_authority' && opinion.scope !== 'other_agency';

function lineOf(opinion: OpinionView) {
  return {
    code: opinion.code,
    speaker: speakerLine('posted', opinion),
    question: contentFor('posted', opinion),
    unit: opinion.unit,
    result: resultOf(opinion),
  };
}

/** A conclusion typed at the table may name someone who did not agree to be named. */
function maskedConclusion(text: string, opinions: readonly OpinionView[]): string {
  return opinions.reduce((left, opinion) => contentFor('posted', opinion, left), text);
}
