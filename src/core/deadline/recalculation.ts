import type { Day } from '../calendar/day.ts';
import { dayAndMonth, dayText, yearOf } from '../calendar/day-text.ts';
import { UndeclaredYear, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { type Count, countDays, dueDay } from './count-days.ts';

/** A stored due day and the count that gave it; `newCount` where the rule itself changes. */
export interface CountedItem {
  readonly code: string;
  readonly dueOn: Day;
  readonly finished: boolean;
  readonly count: Count;
  readonly newCount?: Count | undefined;
}

interface DueDayChange {
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
  readonly why: readonly string[];
}

/** What a change of the calendar or of a rule would do; applied only when a person confirms it, and not while there are problems. */
export interface RecalculationPlan {
  readonly changes: readonly DueDayChange[];
  /** Items whose stored day is not what the old calendar gives: somebody set it, so it stays. */
  readonly setByHand: readonly string[];
  readonly summary: readonly string[];
  readonly problems: readonly string[];
}

/** Previews a change of calendar or rules; finished items never move. */
export function planRecalculation(
  items: readonly CountedItem[],
  oldCalendar: WorkingCalendar,
  newCalendar: WorkingCalendar,
): RecalculationPlan {
  const changes: DueDayChange[] = [];
  const setByHand: string[] = [];
  const problems: string[] = [];
  for (const item of items) {
    if (item.finished) continue;
    try {
      if (!cameFromCount(item, oldCalendar)) {
        setByHand.push(item.code);
        continue;
      }
      const { dueOn, why } = countDays(item.newCount ?? item.count, newCalendar);
      if (dueOn !== item.dueOn) changes.push({ code: item.code, from: item.dueOn, to: dueOn, why });
    } catch (error) {
      if (!(error instanceof UndeclaredYear)) throw error;
      problems.push(`${item.code}: ${error.message}`);
    }
  }
  return { changes, setByHand, summary: summaryOf(changes), problems };
}

/** A day counted in a year that the old calendar did not declare is taken as counted by nobody: it was set by hand. */
function cameFromCount(item: CountedItem, oldCalendar: WorkingCalendar): boolean {
  try {
    return dueDay(item.count, oldCalendar) === item.dueOn;
  } catch (error) {
    if (error instanceof UndeclaredYear) return false;
    throw error;
  }
}

/** "12 hạn đổi: 19/01 → 16/01", the most frequent first. */
function summaryOf(changes: readonly DueDayChange[]): string[] {
  const counts = new Map<string, number>();
  for (const { from, to } of changes) {
    const write = yearOf(from) === yearOf(to) ? dayAndMonth : dayText;
    const move = `${write(from)} → ${write(to)}`;
    counts.set(move, (counts.get(move) ?? 0) + 1);
  }
  if (counts.size === 0) return ['Không hạn nào đổi.'];
  return [...counts].sort((a, b) => b[1] - a[1]).map(([move, count]) => `${count} hạn đổi: ${move}`);
}
