/** On which steps something is reminded: the rule under which it is due says how long before, the house how it goes on. */
import type { DeadlineRule } from '../deadline/deadline-rule.ts';
import type { DueItem } from './due-item.ts';

/** Working days before the due day, where no rule says other ones. */
const USUAL_DAYS_BEFORE: readonly number[] = [3, 1, 0];
/** Once more after the due day; from the second working day on its leader hears it, whatever the rule says of the days before. */
const OVERDUE_STEP = 1;
export const LEADER_STEP = 2;

/** Steps by the id of a rule. */
export type RuleSteps = ReadonlyMap<string, readonly number[]>;

export function ruleSteps(rules: readonly Pick<DeadlineRule, 'id' | 'reminders'>[]): RuleSteps {
  return new Map(rules.map(({ id, reminders }) => [id, stepsOf(reminders)]));
}

/** −3, −1, 0, 1 for a rule that names "3, 1, 0", or none. */
function stepsOf(daysBefore: readonly number[]): readonly number[] {
  const before = (daysBefore.length > 0 ? daysBefore : USUAL_DAYS_BEFORE).map((days) => (days === 0 ? 0 : -days));
  return [...new Set([...before, OVERDUE_STEP])].sort((one, other) => one - other);
}

const USUAL_STEPS = stepsOf([]);

/** Of an item whose rule nobody knows, the usual steps. */
export const stepsFor = (item: Pick<DueItem, 'rule'>, steps: RuleSteps): readonly number[] =>
  steps.get(item.rule) ?? USUAL_STEPS;
