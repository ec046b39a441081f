import type { Day } from '../calendar/day.ts';

/** Bộ luật Dân sự 2015, Điều 147 khoản 2: the first day does not count. "working" also leaves out days off. */
export type DayUnit = 'working' | 'calendar';
export type CountDirection = 'after' | 'before';

/** Where a counted day may not lie on a day off: "forward" is Điều 148 khoản 5 of the civil code, "backward" the last
 * working day before; a day counted before an event never moves later. */
export type DayAdjustment = 'forward' | 'backward' | 'none';

export type ConferenceKind = 'periodic' | 'thematic' | 'adHoc';
export const CONFERENCE_KINDS: readonly ConferenceKind[] = ['periodic', 'thematic', 'adHoc'];

/** Anchors counted from a day that somebody records (a receipt, an issue), per assignment or per conference. */
export type EventAnchor = 'assignmentReceived' | 'reportReceived' | 'conclusionIssued' | 'conclusionReceived';
export const EVENT_ANCHORS: readonly EventAnchor[] = [
  'assignmentReceived',
  'reportReceived',
  'conclusionIssued',
  'conclusionReceived',
];

/** What a rule hangs on. `none` is a duty without a day. */
export type RuleAnchor =
  | 'conference'
  | 'conferenceEnd'
  | EventAnchor
  | 'fixedDate'
  | 'fixedWindow'
  | 'monthWindow'
  | 'period'
  | 'none';

export const ANCHOR_NAMES: Readonly<Record<RuleAnchor, string>> = {
  conference: 'ngày tổ chức hội nghị',
  conferenceEnd: 'ngày kết thúc hội nghị',
  assignmentReceived: 'ngày nhận ý kiến phân công',
  reportReceived: 'ngày đơn vị nhận Báo cáo, Thông báo',
  conclusionIssued: 'ngày ban hành Thông báo kết luận',
  conclusionReceived: 'ngày nhận Thông báo kết luận',
  fixedDate: 'ngày ấn định',
  fixedWindow: 'khoảng ngày ấn định',
  monthWindow: 'khoảng tháng ấn định',
  period: 'cuối kỳ báo cáo',
  none: 'không ấn định ngày',
};

/** Where a rule is written. */
export interface RuleSource {
  /** The plan or the law. */
  readonly document: string;
  /** "dòng 89", "Điều 43". */
  readonly place: string;
  /** The words themselves, shortened. */
  readonly text: string;
}

/** Another way to read the same words; staff may choose it instead (`chooseReading`). */
export interface OtherReading {
  readonly amount: number;
  readonly unit: DayUnit;
  readonly reading: string;
}

/** A time limit, or a duty without one, as data. */
export interface DeadlineRule {
  readonly id: string;
  readonly anchor: RuleAnchor;
  /** Days counted from a counted anchor; null for the others. */
  readonly amount: number | null;
  readonly unit: DayUnit;
  readonly direction: CountDirection;
  readonly adjust: DayAdjustment;
  /** `fixedDate` uses `to`; windows use both; `monthWindow` names the first day of the first month and the last of the last. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** `period` only: due when the half-year or the year ends. */
  readonly period: 'sixMonths' | 'year' | null;
  readonly responsible: string;
  readonly product: string;
  /** Working days before the due day on which to remind; 0 is the day itself. */
  readonly reminders: readonly number[];
  readonly enabled: boolean;
  readonly source: RuleSource;
  /** What the text leaves open; empty where it is clear. */
  readonly ambiguity: string;
  /** How it is read here. */
  readonly reading: string;
  readonly otherReadings: readonly OtherReading[];
  readonly appliesTo: readonly ConferenceKind[];
  /** The id of the law's rule that covers the same duty: the stricter of the two days wins. */
  readonly coversLaw: string | null;
}

const COUNTED: ReadonlySet<RuleAnchor> = new Set(['conference', 'conferenceEnd', ...EVENT_ANCHORS]);

/** Whether days are counted from the anchor (otherwise the rule names its days itself, or none). */
export function isCounted(rule: DeadlineRule): rule is DeadlineRule & { readonly amount: number } {
  return COUNTED.has(rule.anchor) && rule.amount !== null;
}

/** Whether rules with this anchor count days from it. */
export function isCountedAnchor(anchor: RuleAnchor): boolean {
  return COUNTED.has(anchor);
}

/** The rule with its n-th other reading chosen; the reading that held so far becomes the other one. */
export function chooseReading(rule: DeadlineRule, index: number): DeadlineRule {
  const chosen = rule.otherReadings[index];
  if (!chosen || rule.amount === null) return rule;
  const left: OtherReading = { amount: rule.amount, unit: rule.unit, reading: rule.reading };
  const otherReadings = rule.otherReadings.map((other, i) => (i === index ? left : other));
  return { ...rule, amount: chosen.amount, unit: chosen.unit, reading: chosen.reading, otherReadings };
}
