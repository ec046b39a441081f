/** Papers of the day itself. */
import { formatTime } from '../../text/format.ts';
import { asHeard } from '../heard-there.ts';
import type { Block } from '../model.ts';
import { part, text } from '../outline.ts';
import { minutesData } from '../papers/minutes.ts';
import { type AgendaStep, agendaData, rulesOfOrderData, runningScriptData } from '../papers/programme.ts';
import { readReportData } from '../papers/summaries.ts';
import { USUAL_CONDUCT } from '../usual-wording.ts';
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
      conduct: conduct.length > 0 ? conduct.map((rule) => rule.text) : USUAL_CONDUCT,
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

/** Reports that are read aloud: of the programme, else the one that the plan lists; the prepared answers are a paper of their own. */
function reportsRead({ profile }: PaperSource): { title: string; by: string }[] {
  const steps = profile.conferences.programme.filter((step) => step.step === 'report');
  if (steps.length > 0) return steps.map((step) => ({ title: step.text, by: step.presenter }));
  return profile.papers.documents
    .filter((paper) => paper.kind === 'openingReport')
    .map((paper) => ({ title: paper.title, by: paper.responsible }));
}

/** A frame for each report; its figures are the unit's. The office reads its own, the committee what the chair reads. */
export const readReport: Composer = (source) => {
  const blocks: Block[] = REPORT_PARTS.flatMap((name) => [part(name), text(DOTTED), text(DOTTED)]);
  return reportsRead(source).map((report, at) => ({
    kind: 'readReport',
    subject: inSubject(source.row.code, `báo cáo ${at + 1}`),
    title: `${report.title} (${source.row.code})`,
    data: readReportData({
      frame: {
        ...(/^văn phòng/iu.test(report.by) ? officeFrame(source, 'readReport') : frameFor(source, 'readReport')),
        recipients: ['Đại biểu dự hội nghị', 'Lưu: VT, Hồ sơ'],
      },
      conference: source.conference,
      subject: upperFirst(report.title.replace(/^(báo cáo|thông báo)\s+/iu, '')),
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
      opinions: asHeard(source.opinions, 'minutes'),
      tasks: source.tasks,
      copies: COPIES,
    }),
  );
