/** Papers of the weeks after a conference. */

import { formatDayInText } from '../../text/format.ts';
import { KINDS_OF_PROFILE } from '../kinds-of-profile.ts';
import type { OpinionView } from '../model.ts';
import { directiveData } from '../papers/assignments.ts';
import { conclusionNoticeData } from '../papers/conclusion-notice.ts';
import { petitionToSuperiorData } from '../papers/letters.ts';
import { resultReportData } from '../papers/result-report.ts';
import { continuingPetitionsData, unitResultReportData } from '../papers/summaries.ts';
import { dossierCoverData } from '../papers/upkeep.ts';
import { byUnit } from './before.ts';
import {
  type Composer,
  chosenMany,
  frameFor,
  inSubject,
  leaders,
  officeFrame,
  one,
  type PaperSource,
  paperTitle,
} from './source.ts';

/** Opinions, whose responsibility, by which day (plan 003, lines 193–199). */
export const conclusionNotice: Composer = (source) =>
  one(
    source,
    'conclusionNotice',
    conclusionNoticeData({
      frame: frameFor(source, 'conclusionNotice'),
      conference: source.conference,
      opinions: source.opinions,
      tasks: source.tasks,
      publication: source.profile.papers.publication
        .filter((entry) => /kết luận/iu.test(entry.what) || source.profile.papers.publication.length === 1)
        .map((entry) => entry.where),
    }),
  );

/** To whom the plan has a report of this sort sent, by way of whom; the superior where it names nobody. */
function addresseesOf({ profile }: PaperSource, kinds: readonly string[]): string[] {
  const report = profile.papers.reports.find((entry) => kinds.includes(entry.kind));
  const { superior, superiorVia } = profile.commune;
  const via = report ? report.via : superiorVia;
  return (report?.to ?? [superior]).map((name, at, all) =>
    via && at === all.length - 1 ? `${name} (qua ${via})` : name,
  );
}

export const resultReport: Composer = (source) => {
  const made = source.documents.filter((paper) => paper.state === 'final' && paper.subject === source.row.code);
  return one(
    source,
    'resultReport',
    resultReportData({
      frame: frameFor(source, 'resultReport'),
      addressees: addresseesOf(source, ['result']),
      conference: source.conference,
      opinions: source.opinions,
      tasks: source.tasks,
      preparation: [
        ...made
          .filter((paper) => ['plan', 'taskAssignment', 'announcement', 'invitation'].includes(paper.kind))
          .map(
            (paper) =>
              `- Ban hành ${paper.title.replace(/\s*\(.*\)$/, '')}${paper.number ? ` số ${paper.number}` : ''}${paper.issuedOn ? ` ngày ${formatDayInText(paper.issuedOn)}` : ''}.`,
          ),
        `- Tiếp nhận ${source.slips.length} phiếu đăng ký, trong đó ${source.slips.filter((slip) => slip.onTime !== 'late').length} phiếu đúng hạn.`,
        `- Chuyển ý kiến, kiến nghị tới ${byUnit(source.opinions).length} cơ quan, đơn vị để chuẩn bị trả lời.`,
      ],
      strengths: [],
      weaknesses: [],
      proposals: [],
    }),
  );
};

export const petitionToSuperior: Composer = (source) =>
  one(
    source,
    'petitionToSuperior',
    petitionToSuperiorData({
      frame: frameFor(source, 'petitionToSuperior'),
      conference: source.conference,
      addressees: addresseesOf(source, []),
      opinions: chosenMany(source, (opinion) => opinion.scope === 'beyond_authority'),
      proposals: [],
    }),
  );

/** Asked again after the answer: staff write "tiếp tục kiến nghị" into the note of the opinion. */
export const asksAgain = (opinion: OpinionView): boolean => /tiếp tục kiến nghị/iu.test(opinion.note);

export const continuingPetitions: Composer = (source) =>
  one(
    source,
    'continuingPetitions',
    continuingPetitionsData({
      frame: officeFrame(source, 'continuingPetitions'),
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
      opinions: chosenMany(source, (opinion) => opinion.answeredOn === null || asksAgain(opinion)),
      tasks: source.tasks.filter((task) => task.doneOn === null),
      directions: [],
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
      frame: officeFrame(source, 'unitResultReport'),
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
        const paper = [...source.documents]
          .reverse()
          .find((made) => made.kind === kind && made.subject.startsWith(source.row.code) && made.state === 'final');
        return {
          stage: STAGES[item.stage ?? 'before'],
          title: item.title,
          number: paper?.number ?? '',
          day: paper?.issuedOn ? formatDayInText(paper.issuedOn) : '',
          pages: '',
          link: item.link,
          required: item.required !== 'ifAny',
          done: item.doneOn !== null || item.link !== '',
        };
      }),
    }),
  );
