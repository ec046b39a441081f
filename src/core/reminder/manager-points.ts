/** What the keeper of the register must look at each day: no failure stays silent. */
import type { Day } from '../calendar/day.ts';
import { dayText } from '../calendar/day-text.ts';
import { UndeclaredYear, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { AnswerClock } from '../opinion/answer-clock.ts';
import { ownEvents } from '../opinion/own-events.ts';
import type { Mail } from '../tables/ledger-tables.ts';
import type { DeadlineEvent, Opinion } from '../tables/register-tables.ts';
import type { Duty, WaitingItem } from './waiting.ts';

/** Mails that failed or wait for a person, with what to do (it stands on the row). */
export function mailFailures(mails: readonly Mail[]): string[] {
  return mails
    .filter((mail) => mail.state === 'failed' || mail.state === 'stale')
    .map((mail) => `Thư "${mail.subject}": ${mail.error || 'không gửi được; xem trang "Thư".'}`);
}

/** So many working days after the assignment a receipt should have been recorded. */
const RECEIPT_PATIENCE = 2;

/** Assignments whose receipt nobody recorded: without it no clock runs. A plan without a time limit misses nothing. */
export function missingReceipts(
  opinions: readonly Opinion[],
  today: Day,
  { rule, calendar }: Pick<AnswerClock, 'rule' | 'calendar'>,
): string[] {
  if (rule === null) return [];
  const late = opinions.filter(
    (one) => one.status === 'assigned' && one.receivedOn === null && one.dueOn === null && one.assignedOn !== null,
  );
  const codes = late.filter((one) => waited(one.assignedOn as Day, today, calendar)).map((one) => one.code);
  if (codes.length === 0) return [];
  return [
    `${codes.length} ý kiến đã giao chưa ghi "Đơn vị nhận ngày" nên chưa tính hạn (${listed(codes)}): hỏi đơn vị rồi ghi ngày nhận.`,
  ];
}

/** Extensions of which the citizen has not been told (plan 000, line 86). */
export function untoldExtensions(events: readonly DeadlineEvent[], opinions: readonly Opinion[]): string[] {
  const mentioned = new Set(events.map((event) => event.opinion));
  return opinions
    .filter((one) => mentioned.has(one.code) && one.answeredOn === null && one.status !== 'separated')
    .flatMap((one) => ownEvents(one, events))
    .filter((event) => event.kind === 'extension' && event.toldOn === null && event.to !== null)
    .map(
      (event) =>
        `${event.opinion}: đã gia hạn đến ${dayText(event.to as Day)} mà chưa báo người dân; báo rồi ghi "Báo người dân ngày".`,
    );
}

/** Drafts that stand in the register without the day on which they came: without it the unit's time limit is not judged. */
export function draftsWithoutDay(opinions: readonly Opinion[]): string[] {
  const codes = opinions.filter((one) => one.status === 'drafted' && one.draftedOn === null).map((one) => one.code);
  if (codes.length === 0) return [];
  return [`${codes.length} dự thảo chưa ghi "Dự thảo về ngày" (${listed(codes)}): ghi ngày dự thảo về Văn phòng.`];
}

/** The office's own duties that have waited for some working days, or whose day for the citizen has passed (plan 000, line 86). */
export function waitingPoints(items: readonly WaitingItem[], today: Day, calendar: WorkingCalendar): string[] {
  const due = (one: WaitingItem): boolean => one.dueOn !== null && one.dueOn < today;
  const of = (duty: Duty): string[] =>
    items
      .filter((one) => one.duty === duty && (due(one) || waited(one.since, today, calendar)))
      .map((one) => (one.dueOn === null ? one.code : `${one.code} hạn ${dayText(one.dueOn)}`));
  const [issue, tell] = [of('issue'), of('tell')];
  return [
    ...(issue.length > 0
      ? [`${issue.length} trả lời đã duyệt chờ ban hành (${listed(issue)}): ban hành rồi chọn "Ghi đã trả lời…".`]
      : []),
    ...(tell.length > 0
      ? [
          `${tell.length} ý kiến đã trả lời mà chưa ghi "Báo người dân ngày" (${listed(tell)}): báo người dân rồi ghi ngày.`,
        ]
      : []),
  ];
}

const MOST_LISTED = 20;
const listed = (codes: readonly string[]): string =>
  codes.slice(0, MOST_LISTED).join(', ') + (codes.length > MOST_LISTED ? '…' : '');

function waited(since: Day, today: Day, calendar: WorkingCalendar): boolean {
  try {
    return calendar.workingDaysBetween(since, today) >= RECEIPT_PATIENCE;
  } catch (error) {
    if (error instanceof UndeclaredYear) return false;
    throw error;
  }
}
