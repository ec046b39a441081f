/** Báo cáo kết quả đối thoại 6 tháng, năm: I–V and Phụ lục I–V; sent to the superior committee and the people's council. */
import { type Day, dayAt } from '../../calendar/day.ts';
import type { ReportFigures } from '../../report/figures.ts';
import { periodText } from '../../report/period.ts';
import { coverageLabel, dataText } from '../../report/report-name.ts';
import { formatDayInText } from '../../text/format.ts';
import { addresseeData, toAddressees } from '../addressees.ts';
import { fieldChart, numberedCharts, standingChart, unitChart } from '../charts.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame } from '../model.ts';
import { dayOrDots, ended, lowerFirst } from '../words.ts';
import { type AnnexInput, annexData, linesOf } from './report-annexes.ts';
import { remarksOf } from './report-remarks.ts';
import {
  balanceText,
  channelLines,
  comparedText,
  conferenceLine,
  handledText,
  organisedText,
  petitionText,
  presenceLines,
  publicationText,
  receivedText,
  scopeText,
  tasksText,
  timelinessText,
} from './report-results.ts';
import { saidFigures } from './said-figures.ts';
import { surveyResults } from './survey-results.ts';

export type SixMonthReportInput = AnnexInput & {
  readonly frame: Frame;
  /** "UBND thành phố Hà Nội (qua Văn phòng UBND thành phố)", "Hội đồng nhân dân xã" */
  readonly addressees: readonly string[];
  readonly conferences: readonly ConferenceView[];
  readonly direction: readonly string[];
  /** Sessions that the plan foresees after the period */
  readonly ahead: readonly string[];
  readonly superior: string;
};

export function sixMonthReportData(input: SixMonthReportInput) {
  const { frame, figures, previous } = input;
  const { coverage } = figures;
  const said = saidFigures(figures);
  const before = previous ? saidFigures(previous) : null;
  const { fields, units } = linesOf(figures);
  const committee = `UBND ${frame.commune.fullName}`;
  const dayOf = (code: string) => input.conferenceDays.get(code) ?? null;
  const heldOn = dayOf(coverage.conference);
  const forOffice = coverage.unit === '';
  const paragraphs = (texts: readonly string[]) => texts.filter((text) => text !== '').map((text) => ({ text }));
  return {
    ...frameData(toAddressees(frame, input.addressees), 'BC', subjectOf(figures, heldOn)),
    ...addresseeData(input.addressees),
    issuer: frame.byOffice ? frame.commune.office : committee,
    opening: `báo cáo ${lowerFirst(subjectOf(figures, heldOn))} (${dataText(coverage)}) như sau:`,
    closingWords: `Trên đây là báo cáo ${lowerFirst(subjectOf(figures, heldOn))}`,
    periodLabel: coverageLabel(coverage),
    periodText: periodText(figures.period),
    asOf: dayOrDots(figures.asOf),
    direction: input.direction.map((text) => ({ text: ended(text, '.') })),
    forOffice,
    ...headings(forOffice),
    organised: organisedText(figures, said, committee),
    conferences: input.conferences.map((one) => ({
      text: conferenceLine(one, one.startsAt ? dayAt(one.startsAt) : null),
    })),
    presence: presenceLines(figures, said),
    received: receivedText(figures, said),
    channels: channelLines(figures, said),
    scopes: scopeText(figures, said),
    handled: handledText(said),
    handledMore: paragraphs([balanceText(figures, said), petitionText(figures, said)]),
    timeliness: timelinessText(said),
    compared: paragraphs([comparedText(said, before)]),
    tasksText: tasksText(figures, said),
    surveyHeading: '6. Khảo sát sự hài lòng',
    ...surveyResults(figures.figures, previous?.figures),
    publicationText: publicationText(figures, said, dayOf),
    ...numberedCharts({
      chartOfFields: fieldChart(fields.map(({ name, total }) => [name, total])),
      chartOfStandings: standingChart((of) => said.value(`standing.${of}`)),
      chartOfUnits: forOffice ? unitChart(units) : null,
    }),
    hasNotes: figures.problems.length > 0,
    notes: figures.problems.map((text) => ({ text })),
    ...remarksOf({ figures, said, before, units, ahead: input.ahead, superior: input.superior }),
    ...annexData(input),
  };
}

/** Trích yếu: "Kết quả tổ chức đối thoại với Nhân dân 6 tháng đầu năm 2026". A conference is told by its day: codes are the register's own. */
function subjectOf({ coverage }: ReportFigures, heldOn: Day | null): string {
  const { period, conference, unit } = coverage;
  const held = `hội nghị đối thoại ${heldOn ? `ngày ${formatDayInText(heldOn)}` : conference}`;
  if (unit === '')
    return conference === '' ? `Kết quả tổ chức đối thoại với Nhân dân ${period.label}` : `Số liệu kết quả ${held}`;
  return `Kết quả trả lời ý kiến, kiến nghị của Nhân dân do ${unit} chủ trì, ${conference === '' ? period.label : held}`;
}

/** A unit holds no conferences and posts no conclusions: its part II has the three points that concern it. */
function headings(forOffice: boolean) {
  const [received, handled, tasks] = forOffice ? ['2', '3', '4'] : ['1', '2', '3'];
  return {
    receivedHeading: `${received}. Tiếp nhận, phân loại ý kiến, kiến nghị`,
    handledHeading: `${handled}. Giải quyết, trả lời`,
    tasksHeading: `${tasks}. Thực hiện kết luận hội nghị`,
  };
}
