/** Remarks of a report: proposed out of its figures, worded for good by the office. */
import type { PaperData } from '../document/render.ts';
import { REMARK_PARTS, type RemarkRow } from '../tables/report-tables.ts';
import { type Coverage, coverageKey } from './coverage.ts';

type Part = keyof typeof REMARK_PARTS;
const PARTS = Object.keys(REMARK_PARTS) as Part[];

/** One and the same report, whenever it was closed: its remarks stay when it is made again on a later day. */
export function remarksKey(coverage: Coverage): string {
  return coverageKey({ ...coverage, asOf: coverage.period.to });
}

/** The data of the report with the office's own words in place of what was proposed; a blank keeps the proposal. */
export function withRemarks<Data extends PaperData>(data: Data, key: string, rows: readonly RemarkRow[]): Data {
  const own = PARTS.flatMap((part) => {
    const said = rows.find((row) => row.code === codeOf(key, part))?.own ?? '';
    return said.trim() === '' ? [] : [[part, linesOf(said)]];
  });
  return { ...data, ...Object.fromEntries(own) };
}

/** The rows in which the office words the remarks of this report; `own` is theirs to fill in. */
export function proposedRemarks(key: string, report: string, data: PaperData): RemarkRow[] {
  return PARTS.filter((part) => Array.isArray(data[part])).map((part) => ({
    code: codeOf(key, part),
    report,
    part,
    proposal: (data[part] as readonly PaperData[]).map(({ text }) => String(text)).join('\n'),
    own: '',
  }));
}

const codeOf = (key: string, part: Part): string => `${key}/${part}`;

/** A dash, a bullet, "1." or "a)" */
const ITEM = /^([-–—+*•]|\d+[.)]|\p{L}[.)])/u;

/** Every line that says something is a paragraph, an item with a dash like those that were proposed. */
function linesOf(text: string): { text: string }[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: ITEM.test(line.trim()) ? line.trim() : `- ${line.trim()}` }));
}
