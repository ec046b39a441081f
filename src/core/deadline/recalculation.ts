import type { Day } from '../calendar/day.ts';
import { dayAndMonth, dayText, longDayText, yearOf } from '../calendar/day-text.ts';
import { UndeclaredYear } from '../calendar/working-calendar.ts';

/** A stored due day with the reckoning that was stored beside it, and what calendar and rules make of it now. */
export interface StoredDay {
  readonly code: string;
  readonly dueOn: Day | null;
  /** The first day of a window, where the due day ends one. */
  readonly dueFrom?: Day | null;
  /** As stored: a sentence a line. */
  readonly why: string;
  readonly finished: boolean;
  readonly next: () => { readonly dueOn: Day | null; readonly dueFrom?: Day | null; readonly why: readonly string[] };
}

export interface DueDayChange {
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
  /** Where the item is a window: its first day before and after. */
  readonly opens: { readonly from: Day | null; readonly to: Day | null } | null;
  readonly why: readonly string[];
}

/** What a change of the calendar or of a rule would do; applied only when a person confirms it. */
export interface RecalculationPlan {
  readonly changes: readonly DueDayChange[];
  /** Items whose day is not the one that their own reckoning ends with: somebody set it, so it stays. */
  readonly setByHand: readonly string[];
  readonly summary: readonly string[];
  /** Items that cannot be counted now; their days stay. */
  readonly problems: readonly string[];
}

/** Previews a change of calendar or rules; finished items and days that somebody set by hand never move. */
export function planRecalculation(items: readonly StoredDay[]): RecalculationPlan {
  const changes: DueDayChange[] = [];
  const setByHand: string[] = [];
  const problems: string[] = [];
  for (const item of items) {
    if (item.finished || item.dueOn === null) continue;
    if (isSetByHand(item.dueOn, item.why)) {
      setByHand.push(item.code);
      continue;
    }
    try {
      const { dueOn, dueFrom = null, why } = item.next();
      const opened = item.dueFrom ?? null;
      const opens = opened === null && dueFrom === null ? null : { from: opened, to: dueFrom };
      if (dueOn === null) problems.push(`${item.code}: ${why[0] ?? 'không còn quy tắc nào tính hạn này.'}`);
      else if (dueOn !== item.dueOn || opens?.from !== opens?.to)
        changes.push({ code: item.code, from: item.dueOn, to: dueOn, opens, why });
    } catch (error) {
      if (!(error instanceof UndeclaredYear)) throw error;
      problems.push(`${item.code}: ${error.message}`);
    }
  }
  return { changes, setByHand, summary: summaryOf(changes), problems };
}

const ENDS = /^(?:Hạn|Hạn hiện nay): (.+)\.$/;

/** A reckoning ends with the day that it gives; a day that it does not name came from a person. */
export function isSetByHand(dueOn: Day, why: string): boolean {
  const ends = why.split('\n').flatMap((line) => ENDS.exec(line)?.[1] ?? []);
  const last = ends[ends.length - 1];
  return last === undefined ? !why.includes(dayText(dueOn)) || /ấn định: /.test(why) : last !== longDayText(dueOn);
}

/** "12 hạn đổi: 19/01 → 16/01", the most frequent first; a window is told with its first day: "01/6–30/6 → 08/6–30/6". */
function summaryOf(changes: readonly DueDayChange[]): string[] {
  const counts = new Map<string, number>();
  for (const change of changes) {
    const move = moveText(change);
    counts.set(move, (counts.get(move) ?? 0) + 1);
  }
  if (counts.size === 0) return ['Không hạn nào đổi.'];
  return [...counts].sort((a, b) => b[1] - a[1]).map(([move, count]) => `${count} hạn đổi: ${move}`);
}

/** "19/01 → 16/01"; with years where they differ. */
export function moveText({ from, to, opens }: Pick<DueDayChange, 'from' | 'to' | 'opens'>): string {
  const write = yearOf(from) === yearOf(to) ? dayAndMonth : dayText;
  const window = (first: Day | null, last: Day): string => (first ? `${write(first)}–${write(last)}` : write(last));
  return `${window(opens?.from ?? null, from)} → ${window(opens?.to ?? null, to)}`;
}
