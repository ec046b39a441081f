/** Biên bản hội nghị (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9): who came, who asked, who answered, what the chair concluded. */
import { dayAt } from '../../calendar/day.ts';
import { invitedTotal } from '../../conference/invited-total.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import { briefAnswer, briefContent, contentFor, opinionsFor, SHORT_OPINION, speakerLine } from '../opinions.ts';
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
  const long = opinions.filter((opinion) => opinion.content.trim().length > SHORT_OPINION);
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
    hasComplaints: discussed.length < opinions.length,
    complaintCount: two(opinions.length - discussed.length),
    noOpinions: opinions.length === 0,
    opinions: opinions.map((opinion, at) => ({
      no: String(at + 1),
      code: opinion.code,
      speaker: speakerLine('internal', opinion),
      question: briefContent('internal', opinion),
      hasAnswer: opinion.answer.trim() !== '',
      answeredBy: answerer(opinion, conference.chair),
      answer: briefAnswer('internal', opinion),
      result: resultOf(opinion, heldOn),
    })),
    hasWhole: long.length > 0,
    whole: opinions.flatMap((opinion, at) =>
      long.includes(opinion)
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
