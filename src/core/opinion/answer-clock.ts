/** When an answer is due: counted from the day on which the unit received the assignment (plan 002, line 143) or the report (plan 000, line 86). */
import type { Day } from '../calendar/day.ts';
import { UndeclaredYear, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { dueOfRule } from '../deadline/counted-rule.ts';
import { type ConferenceKind, type DayUnit, type DeadlineRule, isCounted } from '../deadline/deadline-rule.ts';
import { type RuleBook, rulesInForce } from '../deadline/milestones.ts';
import { sourceText } from '../deadline/rule-text.ts';
import type { DeadlineEvent, Opinion } from '../tables/register-tables.ts';

/** How answers are timed; without a rule the plan names no day. */
export interface AnswerClock {
  readonly rule: DeadlineRule | null;
  readonly lawOverlay: boolean;
  readonly calendar: WorkingCalendar;
}

const RECEIPTS = ['assignmentReceived', 'reportReceived', 'conclusionReceived'] as const;

/** The profile's rule for answers, by the kind of conference. */
export function answerClock(book: RuleBook, kind: ConferenceKind | null, calendar: WorkingCalendar): AnswerClock {
  return { rule: answerRule(book, kind), lawOverlay: book.lawOverlay, calendar };
}

/** The rule alone, for papers that say it before anybody has received anything; null where the plan has none. */
export function answerRule(book: RuleBook, kind: ConferenceKind | null): CountedRule | null {
  const rules = rulesInForce(book, kind ?? 'periodic').filter(isCounted);
  return RECEIPTS.map((anchor) => rules.find((one) => one.anchor === anchor)).find((one) => one) ?? null;
}

type CountedRule = DeadlineRule & { readonly amount: number };

export interface AnswerDue {
  readonly dueOn: Day | null;
  readonly why: readonly string[];
}

/** The due day from a receipt; an undeclared year gives no day and says what to load. */
export function dueFromReceipt({ rule, lawOverlay, calendar }: AnswerClock, receivedOn: Day | null): AnswerDue {
  if (rule === null || !isCounted(rule))
    return { dueOn: null, why: ['Kế hoạch không ấn định thời hạn trả lời; ghi hạn ở Thông báo kết luận nếu có.'] };
  if (receivedOn === null)
    return {
      dueOn: null,
      why: ['Chưa tính hạn: hạn tính từ ngày đơn vị nhận phân công, chưa ghi "Đơn vị nhận ngày".'],
    };
  try {
    const { dueOn, why } = dueOfRule(rule, receivedOn, lawOverlay, calendar);
    return { dueOn, why: [...why, sourceText(rule.source)] };
  } catch (error) {
    if (!(error instanceof UndeclaredYear)) throw error;
    return { dueOn: null, why: [error.message] };
  }
}

/**
 * Whether the day binds the answer to the citizen as well: plan 000, line 86 counts from the receipt of the report to the
 * notice of the result, plan 002, line 143 from the assignment to the draft at the office only.
 */
export const runsToCitizen = ({ rule }: Pick<AnswerClock, 'rule'>): boolean =>
  rule !== null && rule.anchor !== 'assignmentReceived';

/**
 * The day by which whoever asked may be told to expect the answer. A rule that ends at the office (plan 002, line 143)
 * gives the unit a day of its own, which is nobody's promise, until a leader sets or extends it for the citizen.
 */
export function dayForCitizen(
  opinion: Pick<Opinion, 'code' | 'dueOn'>,
  { rule }: Pick<AnswerClock, 'rule'>,
  events: readonly DeadlineEvent[],
): Day | null {
  if (rule?.anchor !== 'assignmentReceived') return opinion.dueOn;
  const said = events.some(
    ({ opinion: code, kind, to }) => code === opinion.code && (kind === 'set' || kind === 'extension') && to !== null,
  );
  return said ? opinion.dueOn : null;
}

/** The kind of days that a pause gives back. */
export const unitOfClock = (clock: AnswerClock): DayUnit => clock.rule?.unit ?? 'working';
