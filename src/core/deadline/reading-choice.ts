import type { Day } from '../calendar/day.ts';
import { longDayText } from '../calendar/day-text.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { dueDay } from './count-days.ts';
import { ANCHOR_NAMES, type DeadlineRule, isCounted } from './deadline-rule.ts';
import { sourceText } from './rule-text.ts';

/** Rules whose words can be read in more than one way: "5 ngày" (plan 002, line 143), calendar days or working days. */
export function ambiguousRules(rules: readonly DeadlineRule[]): DeadlineRule[] {
  return rules.filter((rule) => rule.enabled && isCounted(rule) && rule.otherReadings.length > 0);
}

/** The readings of a rule side by side, each with the day that it gives for one sample anchor; the first is in use. */
export function readingsOf(rule: DeadlineRule, anchor: Day, calendar: WorkingCalendar): string[] {
  const { direction, adjust } = rule;
  const own = { amount: rule.amount ?? 0, unit: rule.unit, reading: rule.reading };
  const lines = [own, ...rule.otherReadings].map(({ amount, unit, reading }, at) => {
    const day = dueDay({ from: anchor, amount, unit, direction, adjust }, calendar);
    const days = unit === 'working' ? 'ngày làm việc' : 'ngày tính theo lịch';
    return `${at + 1}. ${amount} ${days}${at === 0 ? ' (đang dùng)' : ''}: hạn ${longDayText(day)}${reading ? ` – ${reading}` : ''}`;
  });
  return [
    `${rule.product} (quy tắc "${rule.id}")`,
    sourceText(rule.source),
    ...(rule.ambiguity ? [`Chỗ chưa rõ: ${rule.ambiguity}`] : []),
    `Ví dụ ${ANCHOR_NAMES[rule.anchor]} là ${longDayText(anchor)}:`,
    ...lines,
  ];
}
