/** Extensions and pauses: one ledger, one calendar function; the original day is kept and every move is explained. */
import type { Day } from '../calendar/day.ts';
import { dayText, longDayText } from '../calendar/day-text.ts';
import { UndeclaredYear, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { currentDueOn } from '../deadline/deadline-ledger.ts';
import type { DayUnit } from '../deadline/deadline-rule.ts';
import { pausedOpinions } from '../reminder/due-item.ts';
import { emptyRow } from '../sheet/table.ts';
import { type DeadlineEvent, deadlineEvents, type Opinion } from '../tables/register-tables.ts';
import { ledgerOf, setEventOf, whySet } from './own-events.ts';
import type { OpinionChange } from './plan.ts';
import { isDenunciation } from './scope.ts';

export type ClockPlan =
  | { readonly ok: true; readonly event: DeadlineEvent; readonly change: OpinionChange }
  | { readonly ok: false; readonly sentence: string };

export interface ClockContext {
  readonly events: readonly DeadlineEvent[];
  /** The kind of days that the rule counts, which a pause gives back. */
  readonly unit: DayUnit;
  readonly calendar: WorkingCalendar;
}

export interface ClockDecision {
  /** Code of the new row of "Gia hạn, tạm dừng". */
  readonly code: string;
  readonly on: Day;
  readonly reason: string;
  readonly allowedBy: string;
  readonly recordedBy: string;
}

/** Gia hạn: allowed by the leader in charge, for a reason, before the day has passed; the citizen is then told the new day (plan 000, line 86). */
export function planExtension(opinion: Opinion, to: Day, decision: ClockDecision, context: ClockContext): ClockPlan {
  const problem = decisionProblem(opinion, decision) ?? extensionProblem(opinion, to, decision.on);
  return problem === null ? planned(opinion, 'extension', to, decision, context) : refused(opinion, problem);
}

/** Tạm dừng: while the citizen is waited for; the days that it lasts are given back. */
export function planPause(opinion: Opinion, decision: ClockDecision, context: ClockContext): ClockPlan {
  const problem = decisionProblem(opinion, decision);
  if (problem !== null) return refused(opinion, problem);
  if (isPaused(opinion, decision.on, context)) return refused(opinion, 'đang tạm dừng rồi.');
  if (opinion.dueOn !== null && decision.on > opinion.dueOn)
    return refused(opinion, `hạn ${dayText(opinion.dueOn)} đã qua, không tạm dừng được nữa.`);
  return planned(opinion, 'pause', null, decision, context);
}

/** Tiếp tục: from this day on the clock runs again. */
export function planResume(opinion: Opinion, decision: ClockDecision, context: ClockContext): ClockPlan {
  if (!isPaused(opinion, decision.on, context)) return refused(opinion, 'không đang tạm dừng.');
  return planned(opinion, 'resume', null, decision, context);
}

/** The due day as the ledger makes it, for an opinion whose ledger staff changed by hand; null when nothing moves. */
export function replayLedger(opinion: Opinion, context: ClockContext): OpinionChange | null {
  if (opinion.answeredOn !== null) return null;
  const fixed = setEventOf(opinion, context.events);
  const originalDueOn = fixed?.to ?? opinion.originalDueOn;
  if (originalDueOn === null) return null;
  const ledger = ledgerOf(opinion, context.events);
  const current = currentDueOn({ dueOn: originalDueOn, unit: context.unit }, ledger, context.calendar);
  if (current.dueOn === opinion.dueOn && originalDueOn === opinion.originalDueOn) return null;
  const head = fixed ? whySet(fixed) : opinion.why;
  const why = fixed && ledger.length === 0 ? head : whyWithLedger(head, current.why);
  const set = { originalDueOn, dueOn: current.dueOn, why };
  return {
    code: opinion.code,
    set,
    sentence: `${opinion.code}: hạn theo sổ gia hạn, tạm dừng là ${longDayText(current.dueOn)}.`,
  };
}

/**
 * Ấn định hạn: a day that a conclusion or a leader sets for one opinion ("thời hạn hoàn thành từng nội dung", plan 003,
 * line 199), where no rule counts one or an earlier day is wanted. A later day than the one that runs is an extension.
 */
export function planSetDay(opinion: Opinion, to: Day, decision: ClockDecision, context: ClockContext): ClockPlan {
  const problem = setDayProblem(opinion, to, decision);
  if (problem !== null) return refused(opinion, problem);
  try {
    context.calendar.requireYearOf(to);
  } catch (error) {
    if (!(error instanceof UndeclaredYear)) throw error;
    return refused(opinion, error.message);
  }
  const event = eventOf(opinion, 'set', to, decision);
  const why = whySet({ ...decision, to });
  const before = opinion.dueOn ? ` (trước là ${dayText(opinion.dueOn)})` : '';
  const sentence = `${opinion.code}: ấn định hạn ${longDayText(to)}${before}, ${decision.allowedBy.trim()}; ${decision.reason.trim()}.`;
  return { ok: true, event, change: { code: opinion.code, set: { originalDueOn: to, dueOn: to, why }, sentence } };
}

function setDayProblem(opinion: Opinion, to: Day, { on, reason, allowedBy }: ClockDecision): string | null {
  if (isDenunciation(opinion)) return 'là tố cáo, xử lý riêng.';
  if (opinion.assignedOn === null) return 'chưa phân công: lập và duyệt phân công trước.';
  if (opinion.answeredOn !== null) return `đã trả lời ngày ${dayText(opinion.answeredOn)}.`;
  if (to < on) return `hạn ${dayText(to)} trước ngày ấn định ${dayText(on)}.`;
  if (opinion.dueOn !== null && to > opinion.dueOn)
    return `đang có hạn ${dayText(opinion.dueOn)}: lùi hạn thì dùng "Gia hạn…", để giữ hạn ban đầu và báo người dân.`;
  if (to === opinion.dueOn) return `hạn đang là ${dayText(to)} rồi.`;
  if (reason.trim() === '') return 'chưa ghi căn cứ.';
  return allowedBy.trim() === '' ? 'chưa ghi người ấn định.' : null;
}

/** A day that staff typed over the cell, where no rule counts one. */
export function setDueDay(opinion: Opinion, dueOn: Day, source: string): OpinionChange {
  const why = `Hạn do ${source.trim()} ấn định: ${longDayText(dueOn)}.`;
  return { code: opinion.code, set: { originalDueOn: dueOn, dueOn, why }, sentence: `${opinion.code}: ${why}` };
}

function planned(
  opinion: Opinion,
  kind: 'extension' | 'pause' | 'resume',
  to: Day | null,
  decision: ClockDecision,
  context: ClockContext,
): ClockPlan {
  const event = eventOf(opinion, kind, to, decision);
  try {
    if (to !== null) context.calendar.requireYearOf(to);
    const original = { dueOn: opinion.originalDueOn as Day, unit: context.unit };
    const current = currentDueOn(original, ledgerOf(opinion, [...context.events, event]), context.calendar);
    const set = { dueOn: current.dueOn, why: whyWithLedger(opinion.why, current.why) };
    return {
      ok: true,
      event,
      change: {
        code: opinion.code,
        set,
        sentence: `${opinion.code}: ${sentenceOf(kind, opinion, current.dueOn, decision.on)}`,
      },
    };
  } catch (error) {
    if (!(error instanceof UndeclaredYear)) throw error;
    return refused(opinion, error.message);
  }
}

/** A row of "Gia hạn, tạm dừng". */
export function eventOf(
  opinion: Pick<Opinion, 'code'>,
  kind: NonNullable<DeadlineEvent['kind']>,
  to: Day | null,
  { code, on, reason, allowedBy, recordedBy }: ClockDecision,
): DeadlineEvent {
  return { ...emptyRow(deadlineEvents), code, opinion: opinion.code, kind, on, to, reason, allowedBy, recordedBy };
}

function sentenceOf(kind: 'extension' | 'pause' | 'resume', opinion: Opinion, dueOn: Day, on: Day): string {
  if (kind === 'pause') return `tạm dừng tính hạn từ ${dayText(on)}; không nhắc cho tới khi tiếp tục.`;
  const before = opinion.dueOn ? ` (trước là ${dayText(opinion.dueOn)})` : '';
  const told = kind === 'extension' ? ' Phải báo người dân ngày dự kiến trả lời mới.' : '';
  return `${kind === 'extension' ? 'gia hạn' : 'tiếp tục tính hạn'}, hạn mới ${longDayText(dueOn)}${before}.${told}`;
}

function decisionProblem(opinion: Opinion, { reason, allowedBy }: ClockDecision): string | null {
  if (isDenunciation(opinion)) return 'là tố cáo, xử lý riêng.';
  if (opinion.originalDueOn === null || opinion.dueOn === null)
    return 'chưa có hạn: ghi ngày đơn vị nhận phân công trước.';
  if (opinion.answeredOn !== null) return `đã trả lời ngày ${dayText(opinion.answeredOn)}.`;
  if (reason.trim() === '') return 'chưa ghi lý do.';
  return allowedBy.trim() === '' ? 'chưa ghi người cho phép.' : null;
}

function extensionProblem(opinion: Opinion, to: Day, on: Day): string | null {
  const dueOn = opinion.dueOn as Day;
  if (on > dueOn)
    return `hạn ${dayText(dueOn)} đã qua nên không gia hạn lùi được; trả lời sớm nhất và báo người dân lý do chậm.`;
  return to <= dueOn ? `ngày mới ${dayText(to)} không sau hạn đang có ${dayText(dueOn)}.` : null;
}

const isPaused = (opinion: Opinion, on: Day, { events }: ClockContext): boolean =>
  pausedOpinions(events, on).has(opinion.code);

const refused = (opinion: Opinion, problem: string): ClockPlan => ({
  ok: false,
  sentence: `${opinion.code}: ${problem}`,
});

/** The reckoning of the original day stays in front; what the ledger made of it is written anew. */
export function whyWithLedger(why: string, ledgerWhy: readonly string[]): string {
  const lines = why.split('\n');
  const ledgerAt = lines.findIndex((line) => line.startsWith('Hạn ban đầu:'));
  return [...(ledgerAt < 0 ? lines : lines.slice(0, ledgerAt)), ...ledgerWhy].filter((line) => line !== '').join('\n');
}
