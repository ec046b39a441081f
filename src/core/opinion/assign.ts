/** Assignment after a leader's approval; clocks start only when the unit has received it (plan 000, line 86; plan 002, line 143). */
import type { Day } from '../calendar/day.ts';
import { dayText, longDayText } from '../calendar/day-text.ts';
import type { Officer } from '../tables/commune-tables.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { type AnswerClock, type AnswerDue, dueFromReceipt } from './answer-clock.ts';
import { isDraft } from './draft.ts';
import { type OpinionPlan, planEach } from './plan.ts';
import { stepProblem } from './steps.ts';

export interface Approval {
  readonly approvedBy: string;
  /** The day on which the leader signed the Phiếu trình; that of the assignment where it is not known. */
  readonly approvedOn?: Day;
  readonly on: Day;
  readonly clock: AnswerClock;
  /** The profile waives a receipt of its own: the day of assignment counts as received. */
  readonly receiptIsAssignment: boolean;
}

/** Who approved and when, as staff typed it into the row from the signed Phiếu trình; else as they say now. */
export function approveAssignment(opinions: readonly Opinion[], approval: Approval): OpinionPlan {
  const { on, clock, receiptIsAssignment } = approval;
  return planEach(opinions, (opinion) => {
    const approvedBy = opinion.approvedBy.trim() || approval.approvedBy.trim();
    const approvedOn = opinion.approvedOn ?? approval.approvedOn ?? on;
    if (approvedOn > on) return { problem: `ngày duyệt ${dayText(approvedOn)} chưa tới.` };
    if (approvedBy === '') return { problem: 'chưa ghi lãnh đạo nào duyệt phân công.' };
    const problem = stepProblem(opinion, 'approveAssignment');
    if (problem !== null) return { problem };
    const receivedOn = opinion.receivedOn ?? (receiptIsAssignment ? on : null);
    const due = dueFromReceipt(clock, receivedOn);
    const set = {
      approvedBy,
      approvedOn,
      assignedOn: on,
      receivedOn,
      ...clockColumns(due),
      status: 'assigned' as const,
    };
    return {
      set,
      sentence: `giao ${opinion.unit}, ${approvedBy} duyệt ngày ${dayText(approvedOn)}; ${dueSentence(due)}`,
    };
  });
}

/** The unit has received the assignment: its clock starts on that day. A receipt that is corrected counts anew. */
export function recordReceipt(opinions: readonly Opinion[], on: Day, clock: AnswerClock): OpinionPlan {
  return planEach(opinions, (opinion) => {
    const problem = stepProblem(opinion, 'receive');
    if (problem !== null) return { problem };
    if (opinion.assignedOn !== null && on < opinion.assignedOn)
      return { problem: `ngày nhận ${dayText(on)} trước ngày giao ${dayText(opinion.assignedOn)}.` };
    const due = dueFromReceipt(clock, on);
    return {
      set: { receivedOn: on, ...clockColumns(due) },
      sentence: `đơn vị nhận ngày ${dayText(on)}; ${dueSentence(due)}`,
    };
  });
}

/** Rows whose day of receipt staff typed into the cell: the clock that belongs to it, where none runs yet. */
export function clocksToStart(opinions: readonly Opinion[], clock: AnswerClock): OpinionPlan {
  const waiting = opinions.filter(
    (one) => one.receivedOn !== null && one.originalDueOn === null && stepProblem(one, 'receive') === null,
  );
  const plan = planEach(waiting, (one) => {
    const due = dueFromReceipt(clock, one.receivedOn);
    return { set: clockColumns(due), sentence: dueSentence(due) };
  });
  return {
    ...plan,
    changes: plan.changes.filter(({ code, set }) => waiting.find((one) => one.code === code)?.why !== set.why),
  };
}

export interface Reassignment {
  readonly unit: string;
  readonly officer: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly on: Day;
  readonly clock: AnswerClock;
  readonly receiptIsAssignment: boolean;
}

/** Given to somebody else, with a reason. Another unit starts a clock of its own when it receives; within a unit the clock goes on. */
export function reassign(opinions: readonly Opinion[], to: Reassignment, officers: readonly Officer[]): OpinionPlan {
  return planEach(opinions, (opinion) => {
    if (to.reason.trim() === '') return { problem: 'chưa ghi lý do giao lại.' };
    if (to.approvedBy.trim() === '') return { problem: 'chưa ghi lãnh đạo nào duyệt giao lại.' };
    if (to.officer !== '' && !officers.some((officer) => officer.id === to.officer))
      return { problem: `không có cán bộ mã "${to.officer}" ở trang "Đơn vị, cán bộ".` };
    const problem = stepProblem(opinion, 'reassign') ?? (to.unit.trim() === '' ? 'chưa ghi đơn vị nhận.' : null);
    if (problem !== null) return { problem };
    const sameUnitAgain = to.unit === opinion.unit;
    const receivedOn = sameUnitAgain ? opinion.receivedOn : to.receiptIsAssignment ? to.on : null;
    const due = sameUnitAgain ? null : dueFromReceipt(to.clock, receivedOn);
    const before = officers.find((officer) => officer.id !== '' && officer.id === opinion.officer);
    const from = [opinion.unit, before?.name ?? ''].filter((part) => part !== '').join(', ');
    return {
      set: {
        unit: to.unit,
        officer: to.officer,
        approvedBy: to.approvedBy,
        approvedOn: to.on,
        assignedOn: to.on,
        receivedOn,
        ...(due ? clockColumns(due) : {}),
        answerApprovedBy: '',
        answerApprovedOn: null,
        ...(sameUnitAgain
          ? { status: isDraft(opinion.answer) ? 'drafted' : 'assigned' }
          : { ...withoutDraft(opinion, to.on), status: 'assigned' }),
        returnReason: withLine(opinion.returnReason, to.on, `giao lại từ ${from}: ${to.reason}`),
      },
      sentence: `giao lại cho ${to.unit} (${to.reason.trim()}); ${due ? dueSentence(due) : 'hạn giữ nguyên.'}`,
    };
  });
}

/** An officer gives an item back, with a reason; it waits for a new assignment and its clock is taken away. */
export function returnToOffice(opinions: readonly Opinion[], by: string, reason: string, on: Day): OpinionPlan {
  return planEach(opinions, (opinion) => {
    if (reason.trim() === '') return { problem: 'chưa ghi lý do trả lại.' };
    const problem = stepProblem(opinion, 'return');
    if (problem !== null) return { problem };
    return {
      set: {
        unit: '',
        officer: '',
        approvedBy: '',
        approvedOn: null,
        assignedOn: null,
        receivedOn: null,
        originalDueOn: null,
        dueOn: null,
        why: '',
        ...withoutDraft(opinion, on),
        status: 'new',
        returnReason: withLine(opinion.returnReason, on, `${by || opinion.unit} trả lại: ${reason}`),
      },
      sentence: `${by || opinion.unit} trả lại (${reason.trim()}); chờ phân công lại.`,
    };
  });
}

/** Another unit owes a draft of its own; the words of the first are kept in the notes. */
function withoutDraft(opinion: Opinion, on: Day): Partial<Opinion> {
  const { answer, unit } = opinion;
  const note = answer.trim() === '' ? opinion.note : withLine(opinion.note, on, `Dự thảo của ${unit}: ${answer}`);
  return { answer: '', answeredBy: '', draftedOn: null, punctuality: null, note };
}

/** A line more, with its day; what stood there stays. */
export const withLine = (before: string, on: Day, line: string): string =>
  [before.trim(), `${dayText(on)} ${line.trim()}`].filter((part) => part !== '').join('\n');

const clockColumns = ({ dueOn, why }: AnswerDue) => ({ originalDueOn: dueOn, dueOn, why: why.join('\n') });

const dueSentence = ({ dueOn, why }: AnswerDue): string =>
  dueOn === null ? (why[0] ?? 'chưa có hạn.') : `hạn trả lời ${longDayText(dueOn)}.`;
