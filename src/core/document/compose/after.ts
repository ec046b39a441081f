/** Papers of the weeks after a conference. */

import { answerRule } from '../../opinion/answer-clock.ts';
import { satisfactionFigures } from '../../report/satisfaction.ts';
import { DONE } from '../../report/standing.ts';
import { formatDayInText } from '../../text/format.ts';
import { asHeard } from '../heard-there.ts';
import { KINDS_OF_PROFILE } from '../kinds-of-profile.ts';
import type { OpinionView } from '../model.ts';
import { numberInFull } from '../paper-reference.ts';
import { directiveData } from '../papers/assignments.ts';
import { conclusionNoticeData } from '../papers/conclusion-notice.ts';
import { petitionToSuperiorData } from '../papers/letters.ts';
import { resultReportData } from '../papers/result-report.ts';
import { continuingPetitionsData, unitResultReportData } from '../papers/summaries.ts';
import { dossierCoverData } from '../papers/upkeep.ts';
import { two } from '../words.ts';
import { byUnit } from './before.ts';
import {
  type Composer,
  chosenMany,
  frameFor,
  inSubject,
  leaders,
  one,
  type PaperSource,
  paperTitle,
  reportAddressees,
  toLeadersFrame,
  unitFrame,
} from './source.ts';

/** Opinions, whose responsibility, by which day (plan 003, lines 193–199). */
export const conclusionNotice: Composer = (source) =>
  one(
    source,
    'conclusionNotice',
    conclusionNoticeData({
      frame: frameFor(source, 'conclusionNotice'),
      conference: source.conference,
      opinions: asHeard(source.opinions, 'conclusionNotice'),
      tasks: source.tasks,
      publication: source.profile.papers.publication
        .filter((entry) => /kết luận/iu.test(entry.what))
        .map((entry) => entry.where),
    }),
  );

export const resultReport: Composer = (source) => {
  const issued = issuedPapers(source);
  const registered = source.slips.filter((slip) => slip.channel !== 'onTheSpot');
  const late = registered.filter((slip) => slip.onTime === 'late').length;
  return one(
    source,
    'resultReport',
    resultReportData({
      frame: frameFor(source, 'resultReport'),
      addressees: reportAddressees(source.profile, ['result']),
      conference: source.conference,
      opinions: source.opinions,
      tasks: source.tasks,
      preparation: [
        ...(['plan', 'taskAssignment', 'announcement', 'invitation'] as const).flatMap((kind) => {
          const paper = issued.get(kind);
          return paper ? [`- Ban hành ${paper}.`] : [];
        }),
        `- Tiếp nhận ${two(registered.length)} phiếu đăng ký, trong đó ${two(registered.length - late)} phiếu đúng hạn.`,
        `- Chuyển ý kiến, kiến nghị tới ${two(byUnit(source.opinions).length)} cơ quan, đơn vị để chuẩn bị trả lời.`,
      ],
      slips: {
        total: source.slips.length,
        late,
        atConference: source.slips.length - registered.length,
      },
      setAside: source.setAside,
      survey: satisfactionFigures(source.surveys),
      superior: source.profile.commune.superior,
      judgedByDraft: answerRule(source.profile, source.row.kind)?.anchor === 'assignmentReceived',
    }),
  );
};

export const petitionToSuperior: Composer = (source) => {
  const opinions = chosenMany(source, (opinion) => opinion.standing === 'escalatedOpen');
  if (opinions.length === 0) return [];
  const orders = one(
    source,
    'petitionToSuperior',
    petitionToSuperiorData({
      frame: frameFor(source, 'petitionToSuperior'),
      conference: source.conference,
      addressees: reportAddressees(source.profile, []),
      opinions,
      proposals: [],
    }),
  );
  // So that the report's list of petitions knows by which paper each went up.
  return orders.map((order) => ({ ...order, carries: opinions.map(({ code }) => code).join(', ') }));
};

/** Papers of this conference that the clerk gave a number, by kind: "Kế hoạch tổ chức … số 12/KH-UBND ngày 26/5/2026". */
function issuedPapers({ documents, row, profile }: PaperSource): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const paper of documents) {
    if (paper.subject !== row.code || paper.state === 'failed' || paper.number.trim() === '') continue;
    const on = paper.issuedOn ? ` ngày ${formatDayInText(paper.issuedOn)}` : '';
    said.set(
      paper.kind,
      `${paper.title.replace(/\s*\([^()]*\)$/, '')} số ${numberInFull(paper, profile.commune.tiers)}${on}`,
    );
  }
  return said;
}

/** Asked again after the answer: staff write "tiếp tục kiến nghị" into the note of the opinion. */
export const asksAgain = (opinion: OpinionView): boolean => /tiếp tục kiến nghị/iu.test(opinion.note);

export const continuingPetitions: Composer = (source) =>
  one(
    source,
    'continuingPetitions',
    continuingPetitionsData({
      frame: toLeadersFrame(source, 'continuingPetitions'),
      conference: source.conference,
      addressees: leaders(source),
      opinions: chosenMany(source, asksAgain),
    }),
  );

/** What is still to be solved, for the leaders' direction. */
export const directive: Composer = (source) =>
  one(
    source,
    'directive',
    directiveData({
      frame: frameFor(source, 'directive'),
      conference: source.conference,
      opinions: chosenMany(source, (opinion) => !DONE.has(opinion.standing) || asksAgain(opinion)),
      tasks: source.tasks.filter((task) => task.doneOn === null),
      directions: [
        `Yêu cầu các cơ quan, đơn vị được giao tập trung giải quyết dứt điểm các nội dung nêu dưới đây, bảo đảm đúng thời hạn; nội dung cần thêm thời gian phải báo cáo rõ lý do, thời gian dự kiến hoàn thành và thông báo cho người kiến nghị biết.`,
      ],
    }),
  );

/** A frame for each unit that was given opinions or tasks; the unit completes and signs it. */
export const unitResultReport: Composer = (source) => {
  const opinions = new Map(byUnit(source.opinions));
  const units = [...new Set([...opinions.keys(), ...source.tasks.map((task) => task.unit)])].filter(
    (unit) => unit !== '',
  );
  return units.map((unit) => ({
    kind: 'unitResultReport',
    subject: inSubject(source.row.code, unit),
    title: `${paperTitle(source, 'unitResultReport')} – ${unit} (${source.row.code})`,
    data: unitResultReportData({
      frame: unitFrame(source, 'unitResultReport', unit),
      conference: source.conference,
      unit,
      opinions: opinions.get(unit) ?? [],
      tasks: source.tasks.filter((task) => task.unit === unit),
    }),
  }));
};

const STAGES = { before: 'Trước hội nghị', during: 'Trong hội nghị', after: 'Sau hội nghị' } as const;

export const dossierCover: Composer = (source) =>
  one(
    source,
    'dossierCover',
    dossierCoverData({
      frame: frameFor(source, 'dossierCover'),
      conference: source.conference,
      keeper: source.row.keeper || source.profile.coordinator.text,
      lines: source.dossier.map((item) => {
        const kind = KINDS_OF_PROFILE[item.documentKind as keyof typeof KINDS_OF_PROFILE] ?? null;
        const papers = [...source.documents].reverse().filter((made) => made.kind === kind);
        const paper = papers.find((made) => made.state === 'final');
        return {
          stage: STAGES[item.stage ?? 'before'],
          title: item.title,
          number: paper ? numberInFull(paper, source.profile.commune.tiers) : '',
          day: paper?.issuedOn ? formatDayInText(paper.issuedOn) : '',
          pages: '',
          link: item.link,
          required: item.required !== 'ifAny',
          done: item.doneOn !== null || paper !== undefined,
          drafted: item.link !== '' || papers.some((made) => made.state === 'draft'),
        };
      }),
    }),
  );
