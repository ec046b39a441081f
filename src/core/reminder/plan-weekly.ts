/** The leaders' week: how the whole stands, once a week, on its first working day (or the first on which the job runs). */
import { addDays, type Day, weekday } from '../calendar/day.ts';
import { UndeclaredYear, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { remindOn } from '../deadline/count-days.ts';
import { committeeLeaders } from '../opinion/officers.ts';
import { isDenunciation } from '../opinion/scope.ts';
import type { OPINION_STATUSES } from '../tables/choices.ts';
import type { Officer } from '../tables/commune-tables.ts';
import { type DueItem, type DueRows, dueItems, pausedOpinions, type ToldItem, told } from './due-item.ts';
import { weeklyKey } from './keys.ts';
import type { ManagerPoint, ToldWaiting } from './plan-digests.ts';
import { addressProblem, nameOf } from './receiver.ts';
import { remembered } from './remembered.ts';
import { type WaitingRows, waitingItems } from './waiting.ts';

/** How many there are, and the first of them. */
export interface Listed<Item = ToldItem> {
  readonly total: number;
  readonly first: readonly Item[];
}

const MOST_LISTED = 30;

export interface WeeklyDigest {
  readonly key: string;
  readonly officer: Officer;
  readonly monday: Day;
  readonly counts: Readonly<Record<keyof typeof OPINION_STATUSES, number>>;
  readonly paused: number;
  readonly overdue: Listed;
  readonly dueThisWeek: Listed;
  /** Drafts that wait for the leader's approval. */
  readonly waitingForApproval: Listed<ToldWaiting>;
  /** Passed up and not yet answered by the superior. */
  readonly waitingForSuperior: readonly string[];
}

export interface WeeklyInput extends DueRows, Omit<WaitingRows, 'opinions' | 'events'> {
  readonly officers: readonly Officer[];
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly sentKeys: ReadonlySet<string>;
  readonly paused: boolean;
}

export interface WeeklyPlan {
  readonly digests: readonly WeeklyDigest[];
  readonly forManager: readonly ManagerPoint[];
}

/** A leader in charge of some fields sees those; one in charge of everything, or of what nobody else has, sees it all. */
export function planWeekly(input: WeeklyInput): WeeklyPlan {
  const { today, calendar, officers, sentKeys } = input;
  const quiet: WeeklyPlan = { digests: [], forManager: [] };
  if (input.paused || !worksOn(today, calendar)) return quiet;
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  const digests: WeeklyDigest[] = [];
  const forManager: ManagerPoint[] = [];
  for (const officer of officers.filter((one) => one.leaderOf.length > 0)) {
    const key = weeklyKey(officer.id, monday);
    if (sentKeys.has(key)) continue;
    const digest = digestFor(officer, key, monday, input);
    if (digest.overdue.total + digest.dueThisWeek.total + digest.waitingForSuperior.length + totalOf(digest) === 0)
      continue;
    const problem = addressProblem(officer);
    if (problem === null) digests.push(digest);
    else if (!sentKeys.has(`${officer.id}@weekly@${monday}`))
      forManager.push({
        sentence: `${nameOf(officer)} ${problem}: báo cáo tuần chưa gửi được. Sửa địa chỉ ở trang "Đơn vị, cán bộ".`,
        stepKeys: [`${officer.id}@weekly@${monday}`],
      });
  }
  return { digests, forManager };
}

function digestFor(officer: Officer, key: string, monday: Day, input: WeeklyInput): WeeklyDigest {
  const { today, officers, calendar } = input;
  const mine = remembered(
    (one: { field: string; unit: string }) => `${one.field}|${one.unit}`,
    (one) => committeeLeaders(one.field, one.unit, officers).some((leader) => leader.id === officer.id),
  );
  const opinions = input.opinions.filter((one) => one.code !== '' && !isDenunciation(one) && mine(one));
  const due = dueItems(input, today).filter(mine);
  const drafts = waitingItems(input, today).filter((one) => one.duty === 'approve' && mine(one));
  const sunday = addDays(monday, 6);
  const counts = {
    new: 0,
    proposed: 0,
    assigned: 0,
    drafted: 0,
    approved: 0,
    answered: 0,
    told: 0,
    escalated: 0,
    separated: 0,
  };
  for (const opinion of opinions) counts[opinion.status ?? 'new']++;
  const paused = pausedOpinions(input.events ?? [], today);
  return {
    key,
    officer,
    monday,
    counts,
    paused: opinions.filter((one) => paused.has(one.code)).length,
    overdue: listed(due.filter((one) => one.dueOn < today && isPast(one.dueOn, today, calendar))),
    dueThisWeek: listed(due.filter((one) => one.dueOn >= today && one.dueOn <= sunday)),
    waitingForApproval: { total: drafts.length, first: drafts.slice(0, MOST_LISTED).map(told) },
    waitingForSuperior: opinions
      .filter((one) => one.status === 'escalated' && one.superiorRepliedOn === null)
      .map((one) => one.code),
  };
}

const totalOf = ({ counts }: WeeklyDigest): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.told - counts.separated;
const listed = (items: DueItem[]): Listed => ({
  total: items.length,
  first: items.sort(byDay).slice(0, MOST_LISTED).map(told),
});

const byDay = (a: DueItem, b: DueItem): number =>
  a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.code < b.code ? -1 : 1;

function isPast(dueOn: Day, today: Day, calendar: WorkingCalendar): boolean {
  try {
    return remindOn(dueOn, calendar) < today;
  } catch (error) {
    if (error instanceof UndeclaredYear) return true;
    throw error;
  }
}

/** An undeclared year is told by the daily plan; here it means silence. */
function worksOn(today: Day, calendar: WorkingCalendar): boolean {
  try {
    return calendar.isWorkingDay(today);
  } catch (error) {
    if (error instanceof UndeclaredYear) return false;
    throw error;
  }
}
