/** Rows for reports of a period, and what the paper says of them. Fictional. */
import { day } from '../../../src/core/calendar/day.ts';
import type { OpinionView } from '../../../src/core/document/model.ts';
import { sixMonthReportData } from '../../../src/core/document/papers/six-month-report.ts';
import { type Coverage, wholeOffice } from '../../../src/core/report/coverage.ts';
import { reportFigures } from '../../../src/core/report/figures.ts';
import { periodOf } from '../../../src/core/report/period.ts';
import type { ConferenceRow, OpinionRow, ReportRows, SlipRow, TaskRow } from '../../../src/core/report/rows.ts';
import { frame } from '../document/sample.ts';

export const heldRow: ConferenceRow = {
  code: 'HN-1',
  kind: 'periodic',
  heldOn: day('2026-06-25'),
  invited: null,
  present: 40,
  publishedOn: null,
};
export const opinionRow: OpinionRow = {
  code: 'YK-1',
  conference: 'HN-1',
  field: 'Đất đai',
  scope: 'in_scope',
  source: 'form',
  unit: 'Phòng Kinh tế',
  hamlet: '',
  status: 'assigned',
  outcome: null,
  answeredAtConference: false,
  receivedOn: day('2026-06-10'),
  dueOn: day('2026-07-02'),
  doneOn: null,
  superiorRepliedOn: null,
  setAside: false,
  extended: false,
  workingDays: null,
  keepsPetitioning: false,
};
export const slipRow: SlipRow = {
  code: 'P-1',
  conference: 'HN-1',
  channel: 'form',
  onTime: true,
  organisation: false,
  duplicate: false,
  receivedOn: day('2026-06-10'),
};
export const taskRow: TaskRow = {
  code: 'NV-1',
  conference: 'HN-1',
  unit: 'Công an xã',
  assignedOn: day('2026-06-26'),
  dueOn: day('2026-07-03'),
  doneOn: null,
};
export const rowsOf = (more: Partial<ReportRows>): ReportRows => ({
  conferences: [],
  slips: [],
  opinions: [],
  tasks: [],
  ...more,
});
export const opinionRows = (...given: Partial<OpinionRow>[]): OpinionRow[] =>
  given.map((more, at) => ({ ...opinionRow, code: `YK-${at + 1}`, ...more }));

/** The whole office from one day to another, closed on the last unless another is given. */
export const between = (from: string, to: string, asOf = to): Coverage =>
  wholeOffice(periodOf(day(from), day(to)), day(asOf));

/** The report and the data of its paper, compared with the year before where that is given. */
export function reportOf(
  rows: ReportRows,
  coverage: Coverage,
  yearBefore?: Coverage,
  opinions: readonly OpinionView[] = [],
) {
  const figures = reportFigures(rows, coverage);
  const previous = yearBefore && { previous: reportFigures(rows, yearBefore) };
  const paper = sixMonthReportData({
    frame,
    figures,
    ...previous,
    addressees: [],
    conferences: [],
    opinions,
    petitions: [],
    direction: [],
    ahead: [],
    conferenceDays: new Map(),
    superior: 'UBND thành phố',
  });
  return { figures, paper, text: (key: string) => figures.figures.find((one) => one.key === key)?.text };
}
