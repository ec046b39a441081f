/** By when a unit answers: the day where it is known, else the plan's own number and unit of days from the receipt. */
import type { Day } from '../../calendar/day.ts';
import { ANCHOR_NAMES, type DayUnit, type RuleAnchor } from '../../deadline/deadline-rule.ts';
import { dayOrDots, two } from '../words.ts';

export interface AnswerRule {
  readonly amount: number;
  readonly unit: DayUnit;
  readonly anchor: RuleAnchor;
}

/**
 * "chậm nhất ngày 19/6/2026"; "chậm nhất 05 ngày kể từ ngày nhận Phiếu chuyển này" before the unit has received it. Dots for
 * the hand where neither a day nor a rule is known: no time limit is guessed.
 */
export function answerWhen(days: readonly (Day | null)[], rule: AnswerRule | null): string {
  const known = [...new Set(days.flatMap((on) => on ?? []))].sort();
  const last = known.at(-1) ?? null;
  if (known.length > 0 && !days.includes(null))
    return known.length === 1
      ? `chậm nhất ngày ${dayOrDots(last)}`
      : `theo hạn của từng ý kiến, chậm nhất ngày ${dayOrDots(last)}`;
  if (rule === null) return known.length > 0 ? 'theo hạn của từng ý kiến' : `chậm nhất ngày ${dayOrDots(null)}`;
  const said = `chậm nhất ${daysOf(rule)} kể từ ${receiptOf(rule)}`;
  return known.length > 0 ? `${said}; ý kiến đã ghi hạn thì theo hạn đó` : said;
}

/** The same in a cell of a table. */
export function dayWithin(on: Day | null, rule: AnswerRule | null): string {
  if (on !== null || rule === null) return dayOrDots(on);
  return `${daysOf(rule)} kể từ ngày nhận`;
}

function daysOf({ amount, unit }: AnswerRule): string {
  return `${two(amount)} ${unit === 'working' ? 'ngày làm việc' : 'ngày'}`;
}

/** The slip brings the assignment: what is counted from the assignment is counted from the slip. */
function receiptOf({ anchor }: AnswerRule): string {
  return anchor === 'assignmentReceived' ? 'ngày nhận Phiếu chuyển này' : ANCHOR_NAMES[anchor];
}
