/** Báo cáo kết quả hội nghị to the superior: how it went, what was asked and answered, with two annexes. */
import { type Day, dayAt } from '../../calendar/day.ts';
import { invitedTotal } from '../../conference/invited-total.ts';
import type { SetAside } from '../../opinion/for-papers.ts';
import type { Figure } from '../../report/figure.ts';
import type { Standing } from '../../report/standing.ts';
import { formatDayInText, formatPercent } from '../../text/format.ts';
import { addresseeData, toAddressees } from '../addressees.ts';
import { fieldChart, numberedCharts, standingChart } from '../charts.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import { listedContent, opinionsFor, speakerName } from '../opinions.ts';
import { comrade, dayOrDash, ended, momentText, orDots, two, upperFirst } from '../words.ts';
import { taskLines } from './assignments.ts';
import { beyondText, lateAnswers, lateBy } from './result-notes.ts';
import { givenTo, resultOf } from './result-of.ts';
import { separatedText, tally } from './summaries.ts';
import { surveyResults } from './survey-results.ts';

export type ResultReportInput = {
  frame: Frame;
  addressees: readonly string[];
  conference: ConferenceView;
  opinions: readonly OpinionView[];
  tasks: readonly TaskView[];
  preparation: readonly string[];
  /** `atConference`: entered for who spoke at the hall without registering, which is no late slip */
  slips: { total: number; late: number; atConference: number };
  setAside: SetAside;
  /** "UBND thành phố Hà Nội" */
  superior: string;
  /** The survey of this conference, counted; none where nobody answered */
  survey?: readonly Figure[];
  /** The plan's time limit ends with the unit's draft at the office */
  judgedByDraft: boolean;
};

export function resultReportData(input: ResultReportInput) {
  const { conference } = input;
  const heldOn = conference.startsAt && dayAt(conference.startsAt);
  const opinions = opinionsFor('internal', input.opinions).filter((opinion) => opinion.standing !== 'separated');
  const present = conference.attendance.reduce((sum, group) => sum + (group.present ?? 0), 0);
  const known = conference.attendance.some((group) => group.present !== null);
  const spoken = opinions.filter((opinion) => opinion.raisedAtConference).length;
  const many = (...of: Standing[]) => two(opinions.filter((opinion) => of.includes(opinion.standing)).length);
  const figures = figureLines(opinions);
  const outside = opinions.filter((one) => one.standing === 'guided' && one.scope === 'out_other').length;
  return {
    ...frameData(toAddressees(input.frame, input.addressees), 'BC', `Kết quả ${conference.name}`),
    ...addresseeData(input.addressees),
    conferenceName: conference.name,
    preparation: input.preparation.map((text) => ({ text: ended(text, '.') })),
    when: `Thời gian: ${momentText(conference.startsAt)}.`,
    where: `Địa điểm: ${orDots(conference.place)}. Hình thức: ${conference.form}.`,
    who: `Chủ trì: ${comrade(conference.chair)}. Số người dự: ${known ? two(present) : '……'} người.`,
    counted:
      `Tổng số ý kiến, kiến nghị: ${two(opinions.length)} (gửi trước hội nghị ${two(opinions.length - spoken)}, nêu tại hội nghị ${two(spoken)}). ` +
      `Trả lời trực tiếp tại hội nghị ${many('answeredAtConference')}; đã trả lời bằng văn bản ${many('answeredInWriting')}; ` +
      `hướng dẫn đến cơ quan có thẩm quyền ${many('guided')}${outside === 0 ? '' : ` (trong đó không thuộc nội dung đối thoại ${two(outside)})`}; vượt thẩm quyền, kiến nghị cấp trên ${many('escalatedOpen', 'superiorAnswered')}; ` +
      `đang giải quyết ${many('inTime', 'overdue')}; chưa phân công đơn vị trả lời ${many('unassigned')}; ` +
      `không thuộc nội dung đối thoại, chờ hướng dẫn ${many('outside')}. ${beyondText(opinions)}${separatedText(input.setAside)}`,
    byField: tally(opinions.map((opinion) => opinion.field || 'Chưa xác định lĩnh vực')),
    ...numberedCharts({
      chartOfStandings: standingChart((of) => opinions.filter((opinion) => opinion.standing === of).length),
      chartOfFields: fieldChart(figures.slice(0, -1).map(({ name, total }) => [name, Number(total)])),
    }),
    dueTitle: input.judgedByDraft ? 'Hạn của đơn vị' : 'Hạn',
    strengths: strengths(input, opinions, known ? present : null),
    weaknesses: weaknesses(input, opinions),
    proposals: proposals(input, opinions),
    noDetails: opinions.length === 0,
    hasDetails: opinions.length > 0,
    details: opinions.map((opinion, at) => ({
      no: String(at + 1),
      who: speakerName(opinion.mayPublishName ? 'internal' : 'posted', opinion),
      hamlet: opinion.hamlet,
      content: listedContent('posted', opinion),
      field: opinion.field,
      unit: opinion.agency || opinion.unit,
      result: upperFirst(reportedResult(opinion, heldOn)),
      due: dayOrDash(opinion.dueOn),
    })),
    figures,
    surveyHeading: `${input.tasks.length > 0 ? 7 : 6}. Khảo sát sự hài lòng:`,
    ...surveyResults(input.survey ?? []),
    hasTasks: input.tasks.length > 0,
    tasks: taskLines(input.tasks),
  };
}

/** To the superior, what is late is said to be late. */
function reportedResult(opinion: OpinionView, heldOn: Day | null): string {
  if (opinion.standing !== 'overdue' || opinion.dueOn === null)
    return ended(`${ended(resultOf(opinion, heldOn), '')}${lateBy(opinion)}`, '.');
  return `${givenTo(opinion)} trả lời bằng văn bản (đã quá thời hạn ngày ${formatDayInText(opinion.dueOn)}).`;
}

type Line = { text: string };

/** Only what the register shows; praise is the office's to add. */
function strengths(input: ResultReportInput, opinions: readonly OpinionView[], present: number | null): Line[] {
  const { slips, conference } = input;
  const registered = slips.total - slips.atConference;
  const invited = invitedTotal(conference.attendance);
  const at = opinions.filter((opinion) => opinion.standing === 'answeredAtConference').length;
  return [
    'Hội nghị được tổ chức theo Kế hoạch; ý kiến, kiến nghị được tiếp nhận, phân loại và giao cơ quan, đơn vị trả lời.',
    ...(present !== null && invited !== null ? [`Số người dự ${two(present)}/${two(invited)} người được mời.`] : []),
    ...(registered > 0
      ? [`Phiếu đăng ký gửi đúng thời hạn: ${two(registered - slips.late)}/${two(registered)} phiếu.`]
      : []),
    ...(at > 0
      ? [
          `Trả lời trực tiếp tại hội nghị ${two(at)}/${two(opinions.length)} ý kiến, đạt ${formatPercent(at, opinions.length)}.`,
        ]
      : []),
  ].map((text) => ({ text: `- ${text}` }));
}

function weaknesses({ slips, tasks, judgedByDraft }: ResultReportInput, opinions: readonly OpinionView[]): Line[] {
  const many = (...of: Standing[]) => opinions.filter((opinion) => of.includes(opinion.standing)).length;
  const said: [number, (count: string) => string][] = [
    [slips.late, (count) => `Có ${count} phiếu gửi sau thời hạn đăng ký.`],
    [many('unassigned'), (count) => `Còn ${count} ý kiến chưa phân công đơn vị trả lời.`],
    [many('inTime'), (count) => `Còn ${count} ý kiến đang giải quyết, trong thời hạn.`],
    [many('overdue'), (count) => `Còn ${count} ý kiến quá thời hạn trả lời.`],
    [
      tasks.filter((task) => task.doneOn === null).length,
      (count) => `Còn ${count} nhiệm vụ sau hội nghị đang thực hiện.`,
    ],
  ];
  const lines = said.flatMap(([count, text]) => (count > 0 ? [{ text: `- ${text(two(count))}` }] : []));
  lines.push(...lateAnswers(opinions, judgedByDraft).map((text) => ({ text: `- ${text}` })));
  return lines.length > 0 ? lines : [{ text: 'Không có ý kiến, nhiệm vụ tồn đọng.' }];
}

function proposals({ superior }: ResultReportInput, opinions: readonly OpinionView[]): Line[] {
  const waiting = opinions.filter((opinion) => opinion.standing === 'escalatedOpen').length;
  if (waiting === 0) return [{ text: 'Không có.' }];
  const text = `Đề nghị ${superior} xem xét, giải quyết ${two(waiting)} ý kiến, kiến nghị vượt thẩm quyền của cấp xã (chi tiết tại Phụ lục I).`;
  return [{ text }];
}

/** Phụ lục II: a line for each field; the last line is the sum. */
function figureLines(opinions: readonly OpinionView[]) {
  const fields = [...new Set(opinions.map((opinion) => opinion.field || 'Chưa xác định'))].sort((one, other) =>
    one.localeCompare(other, 'vi'),
  );
  const line = (name: string, no: string, rows: readonly OpinionView[]) => {
    const many = (...of: Standing[]) => rows.filter((opinion) => of.includes(opinion.standing)).length;
    const at = many('answeredAtConference');
    const written = many('answeredInWriting', 'guided', 'superiorAnswered');
    return {
      no,
      name,
      total: String(rows.length),
      at: String(at),
      written: String(written),
      superior: String(many('escalatedOpen')),
      unassigned: String(many('unassigned', 'outside')),
      open: String(many('inTime', 'overdue')),
    };
  };
  return [
    ...fields.map((name, at) =>
      line(
        name,
        String(at + 1),
        opinions.filter((opinion) => (opinion.field || 'Chưa xác định') === name),
      ),
    ),
    line('Tổng số', '', opinions),
  ];
}
