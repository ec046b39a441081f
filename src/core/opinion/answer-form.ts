/** The Form by which an officer answers from the mail: what it asks, its prefilled link, and what a reply proposes. */
import { emptyRow } from '../sheet/table.ts';
import { type AnswerProposal, answerProposals } from '../tables/ledger-tables.ts';
import type { Opinion } from '../tables/register-tables.ts';

export const ANSWER_QUESTIONS = {
  code: 'Mã ý kiến',
  token: 'Khóa trả lời',
  action: 'Việc cần làm',
  text: 'Nội dung trả lời, hoặc lý do trả lại',
  by: 'Họ tên, chức vụ người gửi',
} as const;

export type AnswerQuestion = keyof typeof ANSWER_QUESTIONS;

export const ANSWER_ACTIONS = {
  received: 'Xác nhận đã nhận việc',
  answer: 'Gửi dự thảo trả lời',
  return: 'Trả lại vì không thuộc trách nhiệm',
} as const;

export type AnswerAction = keyof typeof ANSWER_ACTIONS;

/** What the prefilled link carries where code and token go. */
export const CODE_PLACE = 'CHO-MA-Y-KIEN';
export const TOKEN_PLACE = 'CHO-KHOA-TRA-LOI';

export interface StoredAnswerForm {
  readonly formId: string;
  readonly items: Readonly<Record<AnswerQuestion, number>>;
  /** One prefilled link, with the two places. */
  readonly prefilled: string;
}

export const prefilledFor = (form: StoredAnswerForm, code: string, token: string): string =>
  form.prefilled.replace(CODE_PLACE, encodeURIComponent(code)).replace(TOKEN_PLACE, encodeURIComponent(token));

interface FormReply {
  readonly id: string;
  readonly at: Date;
  readonly answers: readonly { readonly itemId: number; readonly value: string | readonly string[] }[];
}

const TEXT_LIMIT = 40_000;

/** A reply as a row for staff to accept. A typed name proves nothing; the token says whether it came through the mail. */
export function proposalOf(
  reply: FormReply,
  form: StoredAnswerForm,
  find: (code: string) => Pick<Opinion, 'token'> | undefined,
): AnswerProposal {
  const said = (question: AnswerQuestion): string => {
    const value = reply.answers.find((answer) => answer.itemId === form.items[question])?.value ?? '';
    return (typeof value === 'string' ? value : value.join(', ')).trim();
  };
  const code = said('code');
  const token = said('token');
  const known = find(code);
  const action = (Object.keys(ANSWER_ACTIONS) as AnswerAction[]).find((one) => ANSWER_ACTIONS[one] === said('action'));
  return {
    ...emptyRow(answerProposals),
    id: reply.id,
    opinion: code.slice(0, 60),
    receivedAt: reply.at,
    tokenMatches: token !== '' && known?.token === token ? 'yes' : 'no',
    action: action ?? 'answer',
    writtenBy: said('by').slice(0, 120),
    answer: said('text').slice(0, TEXT_LIMIT),
  };
}
