/** Thông báo kết luận: the opinions, who is responsible, by when (the least that it must say: plan 003, lines 193–199). Posted. */
import { type Day, dayAt } from '../../calendar/day.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import { contentFor, opinionsFor, speakerLine } from '../opinions.ts';
import { answerOf, entriesOf, questionOf } from '../same-question.ts';
import { comradeWithin, dueText, ended, momentText, orDots, two } from '../words.ts';
import { resultOf } from './result-of.ts';

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
  const heldOn = conference.startsAt && dayAt(conference.startsAt);
  const lines = (some: readonly OpinionView[]) =>
    entriesOf(some, (one) => [one.answer, one.unit, resultOf(one, heldOn, true)]).map((entry) => lineOf(entry, heldOn));
  const beyond = opinions.filter(isElsewhere);
  const answered = opinions.filter((opinion) => ANSWERED.has(opinion.standing) && !isElsewhere(opinion));
  const pending = opinions.filter((opinion) => !ANSWERED.has(opinion.standing) && !isElsewhere(opinion));
  return {
    ...frameData(
      frame,
      'TB',
      `Kết luận của ${conference.chair.title || `Chủ tịch UBND ${frame.commune.kind}`} tại ${conference.name}`,
    ),
    opening:
      `Vào hồi ${momentText(conference.startsAt)}, tại ${orDots(conference.place)}, ${comradeWithin(conference.chair)}, chủ trì ${conference.name}. ` +
      `Sau khi nghe ${conference.reports.length > 0 ? 'các báo cáo, ' : ''}${two(opinions.length)} ý kiến, kiến nghị của người dân, tổ chức, doanh nghiệp và phần trả lời của các cơ quan, đơn vị, ` +
      `${comradeWithin({ name: conference.chair.name, title: '' })} kết luận như sau:`,
    conclusions: conference.conclusions.map((text) => ({ text: ended(maskedConclusion(text, input.opinions), '.') })),
    noConclusions: conference.conclusions.length === 0,
    answered: lines(answered),
    noAnswered: answered.length === 0,
    pending: lines(pending),
    noPending: pending.length === 0,
    beyond: lines(beyond),
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
    publication:
      input.publication.length === 0
        ? 'theo quy định'
        : `theo các hình thức: ${input.publication.map((where) => where.charAt(0).toLowerCase() + where.slice(1)).join('; ')}`,
    onBehalf: frame.signature.authority.some((line) => line.startsWith('TL.')),
  };
}

const ANSWERED: ReadonlySet<OpinionView['standing']> = new Set<OpinionView['standing']>([
  'answeredAtConference',
  'answeredInWriting',
]);
const ELSEWHERE: ReadonlySet<OpinionView['standing']> = new Set<OpinionView['standing']>([
  ...(['escalatedOpen', 'superiorAnswered', 'guided', 'outside'] as const),
]);

/** The superior's, another agency's, or outside the dialogue. */
const isElsewhere = ({ standing, scope }: OpinionView) => ELSEWHERE.has(standing) || scope === 'other_agency';

function lineOf(entry: readonly OpinionView[], heldOn: Day | null) {
  const [opinion] = entry as readonly [OpinionView];
  return {
    code: entry.map((one) => one.code).join(', '),
    speaker: speakerLine('posted', opinion),
    question: questionOf('posted', entry),
    hasAnswer: opinion.answer.trim() !== '',
    answer: answerOf('posted', entry),
    unit: opinion.unit,
    result: resultOf(opinion, heldOn, true),
  };
}

/** A conclusion typed at the table may name someone who did not agree to be named. */
function maskedConclusion(text: string, opinions: readonly OpinionView[]): string {
  return opinions.reduce((left, opinion) => contentFor('posted', opinion, left), text);
}
