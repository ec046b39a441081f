/** Papers of the day itself. */
import { formatTime } from '../../text/format.ts';
import type { Block } from '../model.ts';
import { part, text } from '../outline.ts';
import { minutesData } from '../papers/minutes.ts';
import { type AgendaStep, agendaData, rulesOfOrderData, runningScriptData } from '../papers/programme.ts';
import { readReportData } from '../papers/summaries.ts';
import { DOTTED, upperFirst } from '../words.ts';
import { type Composer, frameFor, inSubject, officeFrame, one, type PaperSource } from './source.ts';

/** The steps that the plan names; only the first has its hour, the rest is the chair's to fill in. */
export function agendaSteps({ profile, row }: PaperSource): AgendaStep[] {
  return profile.conferences.programme.map((step, at) => ({
    time: at === 0 && row.startsAt ? formatTime(row.startsAt).replace(':', ' giờ ') : '',
    text: step.text,
    presenter: step.presenter,
  }));
}

export const agenda: Composer = (source) =>
  one(
    source,
    'agenda',
    agendaData({ frame: frameFor(source, 'agenda'), conference: source.conference, steps: agendaSteps(source) }),
  );

export const rulesOfOrder: Composer = (source) => {
  const { conduct, notAdmitted } = source.profile.conferences;
  return one(
    source,
    'rulesOfOrder',
    rulesOfOrderData({
      frame: frameFor(source, 'rulesOfOrder'),
      conference: source.conference,
      conduct: conduct.length > 0 ? conduct.map((rule) => rule.text) : ['Tuân thủ sự điều hành của người chủ trì'],
      notAdmitted: notAdmitted.map((rule) => rule.text),
    }),
  );
};

/** For the chair: the programme, the questions in the order of speaking, the prepared answers. */
export const runningScript: Composer = (source) =>
  one(
    source,
    'runningScript',
    runningScriptData({
      frame: frameFor(source, 'runningScript'),
      conference: source.conference,
      steps: agendaSteps(source),
      opinions: source.opinions,
    }),
  );

const REPORT_PARTS = [
  'I. TÌNH HÌNH CHUNG',
  'II. KẾT QUẢ THỰC HIỆN',
  'III. TỒN TẠI, NGUYÊN NHÂN',
  'IV. NHIỆM VỤ, GIẢI PHÁP',
];

/** A frame for each report that the programme has read aloud; its figures are the unit's. */
export const readReport: Composer = (source) => {
  const blocks: Block[] = REPORT_PARTS.flatMap((name) => [part(name), text(DOTTED), text(DOTTED)]);
  return source.conference.reports.map((report, at) => ({
    kind: 'readReport',
    subject: inSubject(source.row.code, `báo cáo ${at + 1}`),
    title: `${report.title} (${source.row.code})`,
    data: readReportData({
      frame: officeFrame(source, 'readReport'),
      conference: source.conference,
      subject: upperFirst(report.title),
      blocks,
    }),
  }));
};

const COPIES = 2;

/** Who came, who asked, who answered, what was concluded (Nghị định 30/2020/NĐ-CP, mẫu 1.9). */
export const minutes: Composer = (source) =>
  one(
    source,
    'minutes',
    minutesData({
      frame: frameFor(source, 'minutes'),
      conference: source.conference,
      opinions: source.opinions,
      tasks: source.tasks,
      copies: COPIES,
    }),
  );
