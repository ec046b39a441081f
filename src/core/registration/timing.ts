/** When a slip counts as received, and whether it is on time: to the second, by the clock in Viet Nam. */
import { type Day, instantAt } from '../calendar/day.ts';

/** The last second of the cut-off day: "trước 10 ngày" includes the tenth day before (plan 002, line 89, read in favour of the citizen). */
export function cutoffInstant(day: Day): Date {
  return instantAt(day, 23, 59, 59);
}

/** On time up to and including the second of the cut-off. A conference without a cut-off has no late slips. Late is marked, never refused. */
export function isOnTime(submittedAt: Date, cutoffAt: Date | null): boolean {
  return cutoffAt === null || wholeSecond(submittedAt) <= wholeSecond(cutoffAt);
}

/** Whether the conference had begun: such a slip is answered in writing, or belongs to the next one. */
export function isAfterStart(submittedAt: Date, conferenceStartsAt: Date | null): boolean {
  return conferenceStartsAt !== null && submittedAt.getTime() >= conferenceStartsAt.getTime();
}

function wholeSecond(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}
