/**
 * The life of an opinion: which step may follow which, and what each needs. A leader approves assignments and replies; an
 * officer's draft never reaches a citizen; what was passed up stays open until the superior's reply is told (plan 003, line 35).
 */
import { OPINION_STATUSES } from '../tables/choices.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { hasOpenPlace, OPEN_PLACE } from './draft.ts';
import { isDenunciation, scopeProblem } from './scope.ts';

export type Status = keyof typeof OPINION_STATUSES;

export type Step =
  | 'propose'
  | 'approveAssignment'
  | 'receive'
  | 'reassign'
  | 'return'
  | 'draft'
  | 'sendBackDraft'
  | 'approveAnswer'
  | 'answerAtConference'
  | 'answer'
  | 'superiorReply'
  | 'tell'
  | 'reopen';

interface StepRule {
  /** "phân công", as in "chưa phân công được vì …". */
  readonly name: string;
  readonly from: readonly Status[];
  /** What is still missing on the row, as a sentence; null when nothing. */
  readonly needs: (opinion: Opinion) => string | null;
}

const OPEN: readonly Status[] = ['new', 'proposed', 'assigned', 'drafted', 'approved'];
const nothing = () => null;
const unitOf = (opinion: Opinion) => (opinion.unit.trim() === '' ? 'chưa có "Đơn vị chủ trì".' : null);
export const OPEN_PLACE_LEFT = `"Nội dung trả lời" còn chỗ chưa điền ${OPEN_PLACE}.`;

function textOf({ answer }: Opinion): string | null {
  if (answer.trim() === '') return 'chưa có "Nội dung trả lời".';
  return hasOpenPlace(answer) ? OPEN_PLACE_LEFT : null;
}

export const STEPS: Readonly<Record<Step, StepRule>> = {
  propose: { name: 'đề xuất phân công', from: ['new', 'proposed'], needs: (one) => scopeProblem(one.scope) },
  approveAssignment: {
    name: 'duyệt phân công',
    from: ['new', 'proposed'],
    needs: (one) => scopeProblem(one.scope) ?? unitOf(one),
  },
  receive: { name: 'ghi ngày đơn vị nhận', from: ['assigned', 'drafted', 'approved'], needs: nothing },
  reassign: { name: 'giao lại', from: ['assigned', 'drafted', 'approved'], needs: (one) => scopeProblem(one.scope) },
  return: { name: 'trả lại', from: ['assigned', 'drafted'], needs: nothing },
  draft: { name: 'nhận dự thảo trả lời', from: ['assigned', 'drafted'], needs: textOf },
  sendBackDraft: { name: 'trả lại dự thảo', from: ['drafted', 'approved'], needs: nothing },
  approveAnswer: { name: 'duyệt trả lời', from: ['assigned', 'drafted'], needs: textOf },
  answerAtConference: { name: 'ghi trả lời tại hội nghị', from: OPEN, needs: nothing },
  answer: { name: 'ghi đã trả lời', from: ['approved'], needs: textOf },
  superiorReply: { name: 'ghi trả lời của cấp trên', from: ['escalated'], needs: nothing },
  tell: {
    name: 'ghi đã báo người dân',
    from: ['answered', 'escalated'],
    needs: (one) =>
      one.status === 'escalated' && one.superiorRepliedOn === null
        ? 'đã chuyển cấp trên và chưa có trả lời của cấp trên: còn theo dõi cho tới khi báo được kết quả cho người dân.'
        : null,
  },
  reopen: { name: 'mở lại', from: ['answered', 'told', 'escalated', 'separated'], needs: nothing },
};

/** Why a step cannot be taken with this opinion now, or null. Without the need for approval a draft may be given at once. */
export function stepProblem(opinion: Opinion, step: Step, approvalRequired = true): string | null {
  const { name, from, needs } = STEPS[step];
  if (isDenunciation(opinion)) return `không ${name}: ${scopeProblem(opinion.scope)}`;
  const status = opinion.status ?? 'new';
  const waived = step === 'answer' && !approvalRequired && (status === 'assigned' || status === 'drafted');
  if (!waived && !from.includes(status)) {
    const allowed = from.map((one) => `"${OPINION_STATUSES[one]}"`).join(', ');
    return `không ${name} được khi đang "${OPINION_STATUSES[status]}"; bước này dành cho ý kiến ${allowed}.`;
  }
  const missing = needs(opinion);
  return missing === null ? null : `chưa ${name} được: ${missing}`;
}
