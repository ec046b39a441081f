/** Biên bản hội nghị (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9): who came, who asked, who answered, what the chair concluded. */
import { dayAt } from '../../calendar/day.ts';
import { invitedTotal } from '../../conference/invited-total.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import { contentFor, opinionsFor, SHORT_OPINION, speakerLine } from '../opinions.ts';
import { answerOf, entriesOf, mergedNote, questionOf } from '../same-question.ts';
import { comrade, countOrDots, dueText, ended, listed, momentText, orDots, two } from '../words.ts';
import { answerer, resultOf } from './result-of.ts';

export type MinutesInput = {
  frame: Frame;
  conference: ConferenceView;
  opinions: readonly OpinionView[];
  tasks: readonly TaskView[];
  copies: number;
};

export function minutesData(input: MinutesInput) {
  const { conference } = input;
  const heldOn = conference.startsAt && dayAt(conference.startsAt);
  const opinions = opinionsFor('internal', input.opinions);
  const discussed = opinions.filter((opinion) => opinion.standing !== 'separated');
  const resultNow = (opinion: OpinionView) => resultOf(opinion, heldOn);
  const entries = entriesOf(opinions, (one) => [one.answer, answerer(one, conference.chair), resultNow(one)]);
  const heads = entries.flatMap((entry) => entry.slice(0, 1));
  const isLong = (opinion: OpinionView): boolean => opinion.content.trim().length > SHORT_OPINION;
  const people = conference.attendance;
  const known = people.filter((group) => group.present !== null);
  const present = known.reduce((sum, group) => sum + (group.present ?? 0), 0);
  const invited = invitedTotal(people);
  return {
    ...frameData(input.frame, 'BB', conference.name),
    beganAt: momentText(conference.startsAt),
    place: ended(orDots(conference.place), '.'),
    chair: ended(comrade(conference.chair), '.'),
    coChair: conference.coChair ? [{ who: ended(comrade(conference.coChair), '.') }] : [],
    secretary: ended(comrade(conference.secretary), '.'),
    groups: people.map((group) => ({
      text: `${group.group}: ${countOrDots(group.present)} người${group.invited === null ? '' : ` (mời ${two(group.invited)})`};`,
    })),
    presentText: `Tổng số người dự: ${known.length === 0 ? '……' : two(present)} người${invited === null ? '' : `; số được mời: ${two(invited)} người`}.`,
    programme: listed(conference.programme),
    reports: listed(
      conference.reports.map(
        (report) => `${ended(report.title, '')}${report.by === '' ? '' : ` (${report.by} trình bày)`}`,
      ),
    ),
    hasReports: conference.reports.length > 0,
    // Without reports there is no point 2 before it.
    opinionsNo: conference.reports.length > 0 ? '3' : '2',
    opinionCount: two(discussed.length),
    mergedNote: mergedNote(opinions.length, entries.length),
    hasComplaints: discussed.length < opinions.length,
    complaintCount: two(opinions.length - discussed.length),
    noOpinions: opinions.length === 0,
    opinions: heads.map((opinion, at) => ({
      no: String(at + 1),
      code: (entries[at] ?? []).map((one) => one.code).join(', '),
      speaker: speakerLine('internal', opinion),
      question: questionOf('internal', entries[at] ?? []),
      hasAnswer: opinion.answer.trim() !== '',
      answeredBy: answerer(opinion, conference.chair),
      answer: answerOf('internal', entries[at] ?? []),
      result: resultNow(opinion),
    })),
    hasWhole: heads.some(isLong),
    whole: heads.flatMap((opinion, at) =>
      isLong(opinion)
        ? [{ no: String(at + 1), who: speakerLine('internal', opinion), text: contentFor('internal', opinion) }]
        : [],
    ),
    conclusions: conference.conclusions.map((text) => ({ text: ended(text, '.') })),
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
