/** Papers of the day itself: the programme, the rules of order, the script from which the chair leads. */
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView } from '../model.ts';
import { opinionsFor, speakerLine } from '../opinions.ts';
import { answerOf, entriesOf, questionOf } from '../same-question.ts';
import { comrade, ended, orDots, two } from '../words.ts';
import { meeting } from './calls.ts';
import { answerer } from './result-of.ts';

export type AgendaStep = { time: string; text: string; presenter: string };
export type AgendaInput = { frame: Frame; conference: ConferenceView; steps: readonly AgendaStep[] };

export function agendaData({ frame, conference, steps }: AgendaInput) {
  return { ...frameData(frame, 'CTr', conference.name), ...meeting(conference), steps: stepLines(steps) };
}

export type RulesOfOrderInput = {
  frame: Frame;
  conference: ConferenceView;
  conduct: readonly string[];
  notAdmitted: readonly string[];
};

/** Duties of those who take part and who is not admitted (plan 000, lines 130–138). */
export function rulesOfOrderData({ frame, conference, conduct, notAdmitted }: RulesOfOrderInput) {
  return {
    ...frameData(frame, 'NQ', conference.name),
    conduct: conduct.map((text, at) => ({ text: `${at + 1}. ${ended(text, '.')}` })),
    hasNotAdmitted: notAdmitted.length > 0,
    notAdmitted: notAdmitted.map((text) => ({ text: ended(text, '.') })),
  };
}

export type RunningScriptInput = {
  frame: Frame;
  conference: ConferenceView;
  steps: readonly AgendaStep[];
  opinions: readonly OpinionView[];
};

/** Opinions stand in the order in which they are given: the workflow sorts by registration, or the chair by field (plan 000, line 74). */
export function runningScriptData({ frame, conference, steps, opinions }: RunningScriptInput) {
  const shown = opinionsFor('internal', opinions);
  const entries = entriesOf(shown, (one) => [one.answer, one.unit, answerer(one, conference.chair)]);
  return {
    ...frameData(frame, '', conference.name),
    ...meeting(conference),
    secretary: comrade(conference.secretary),
    steps: stepLines(steps),
    count: two(shown.length),
    noOpinions: shown.length === 0,
    opinions: entries.map((entry, at) => {
      const [opinion] = entry as readonly [OpinionView];
      const [silent, ownerless] = [opinion.answer.trim() === '', opinion.unit === ''];
      return {
        no: String(at + 1),
        code: entry.map((one) => one.code).join(', '),
        who: speakerLine('internal', opinion),
        about: [opinion.field, entry.map((one) => one.code).join(', ')].filter((part) => part !== '').join('; '),
        field: opinion.field,
        question: questionOf('internal', entry),
        answer: !silent
          ? answerOf('internal', entry)
          : ownerless
            ? 'Chưa có dự kiến trả lời, chưa phân công đơn vị.'
            : `Chưa có dự kiến trả lời; đề nghị ${orDots(opinion.unit)} trả lời.`,
        answerer: silent && ownerless ? 'chủ trì chỉ định' : answerer(opinion, conference.chair),
      };
    }),
  };
}

function stepLines(steps: readonly AgendaStep[]) {
  return steps.map((step, at) => ({
    no: String(at + 1),
    time: step.time,
    text: step.text,
    presenter: step.presenter,
  }));
}
