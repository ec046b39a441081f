import type { Day } from '../calendar/day.ts';

export type Timeliness = 'onTime' | 'onTimeAfterExtension' | 'late' | 'pending' | 'overdue';

/** How a thing stands against its day: by day, not by hour, so that the due day itself is still on time. Without a due
 * day nothing is late. */
export function timeliness(
  days: { readonly originalDueOn: Day | null; readonly currentDueOn: Day | null; readonly doneOn: Day | null },
  today: Day,
): Timeliness {
  const { originalDueOn, doneOn } = days;
  const dueOn = days.currentDueOn ?? originalDueOn;
  if (doneOn === null) return dueOn !== null && today > dueOn ? 'overdue' : 'pending';
  if (dueOn === null || doneOn <= (originalDueOn ?? dueOn)) return 'onTime';
  return doneOn <= dueOn ? 'onTimeAfterExtension' : 'late';
}
