import type { Day } from '../calendar/day.ts';
import { longDayText } from '../calendar/day-text.ts';
import { ifDeclared, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { countDays, dueDay } from './count-days.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import { LAW_RULES } from './law-rules.ts';
import { readingOf, sourceText } from './rule-text.ts';

interface RuleDay {
  readonly dueOn: Day;
  readonly why: string[];
}

type CountedRule = DeadlineRule & { readonly amount: number };

/** The due day of a rule counted from a day. Where the text can be read in more than one way, `why` shows every day; where
 * the law covers the same duty, the stricter (earlier) day wins. */
export function dueOfRule(rule: CountedRule, anchor: Day, lawOverlay: boolean, calendar: WorkingCalendar): RuleDay {
  const own = countRule(rule, anchor, calendar);
  const law = lawOverlay ? LAW_RULES.find((candidate) => candidate.id === rule.coversLaw) : undefined;
  if (!law || law.amount === null) return own;
  const byLaw = countDays({ ...law, amount: law.amount, from: anchor }, calendar);
  if (own.dueOn <= byLaw.dueOn) {
    return {
      dueOn: own.dueOn,
      why: [...own.why, `Luật cho đến ${longDayText(byLaw.dueOn)}: áp dụng ngày sớm hơn của kế hoạch.`],
    };
  }
  const because = `Kế hoạch cho đến ${longDayText(own.dueOn)}, luật chặt hơn: áp dụng ngày của luật.`;
  return { dueOn: byLaw.dueOn, why: [...byLaw.why, because, sourceText(law.source)] };
}

function countRule(rule: CountedRule, anchor: Day, calendar: WorkingCalendar): RuleDay {
  const { amount, unit, direction, adjust } = rule;
  const counted = countDays({ from: anchor, amount, unit, direction, adjust }, calendar);
  const others = rule.otherReadings.map((other) => {
    const count = { from: anchor, amount: other.amount, unit: other.unit, direction, adjust };
    const day = ifDeclared(() => dueDay(count, calendar));
    return `Nếu hiểu khác (${other.reading}): ${day ? longDayText(day) : 'chưa tính được, năm đó chưa khai lịch làm việc'}.`;
  });
  return { dueOn: counted.dueOn, why: [...counted.why, ...readingOf(rule), ...others] };
}
