/** How a report is called in the register, in its folder and in its text. */
import { formatDay, formatDayInText } from '../text/format.ts';
import type { Coverage } from './coverage.ts';
import { periodText } from './period.ts';

/** "6 tháng đầu năm 2026", "từ ngày 01/02/2026 đến ngày 31/3/2026", "hội nghị HN-0001"; with the unit where there is one. */
export function coverageLabel({ period, conference, unit }: Coverage): string {
  const time = conference === '' ? period.label : `hội nghị ${conference}`;
  return unit === '' ? time : `${time} của ${unit}`;
}

/** The title under which the paper stands in "Văn bản" and in Drive, where a "/" is no part of a name. */
export function reportTitle(coverage: Coverage): string {
  const { unit } = coverage;
  const what = unit === '' ? 'Báo cáo kết quả đối thoại' : 'Báo cáo kết quả trả lời ý kiến, kiến nghị';
  const time = coverageLabel({ ...coverage, unit: '' }).replace(/\//g, '.');
  // Behind a dash, a name that is cut keeps the unit (core/document/file-name.ts).
  return unit === '' ? `${what} ${time}` : `${what} ${time} – ${unit.replace(/\//g, '.')}`;
}

export const reportFolder = ({ period, conference }: Coverage): string =>
  `Báo cáo ${(conference === '' ? period.label : conference).replace(/\//g, '.')}`;

/** What will be made, for the person who is asked. */
export function coverageText(coverage: Coverage): string {
  const { period, asOf, conference } = coverage;
  const days = conference === '' && period.label !== periodText(period) ? ` (${periodText(period)})` : '';
  return `${coverageLabel(coverage)}${days}, số liệu chốt đến hết ngày ${formatDay(asOf)}`;
}

/** "số liệu từ ngày 01/01/2026 đến ngày 30/6/2026, chốt đến hết ngày 30/6/2026": the basis of every number; days that the title names are not said twice. */
export function dataText({ period, asOf, conference }: Coverage): string {
  const days = conference === '' && period.label !== periodText(period) ? `${periodText(period)}, ` : '';
  return `số liệu ${days}chốt đến hết ngày ${formatDayInText(asOf)}`;
}
