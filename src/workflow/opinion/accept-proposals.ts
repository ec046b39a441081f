import { dayAt } from '../../core/calendar/day.ts';
import { acceptProposal } from '../../core/opinion/accept-proposal.ts';
import { answerClock } from '../../core/opinion/answer-clock.ts';
import type { OpinionPlan } from '../../core/opinion/plan.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { type AnswerProposal, answerProposals } from '../../core/tables/ledger-tables.ts';
import { deadlineEvents, opinions } from '../../core/tables/register-tables.ts';
import { tell, toast } from '../../google/ui.ts';
import { openSheet } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { selectedRows } from '../book/selected-rows.ts';
import { type Office, officeOf } from '../office/office.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { previewThenApply } from './preview-then-apply.ts';
import { receiveProposals } from './receive-proposals.ts';

const TITLE = 'Nhận đề xuất vào sổ';

/** "Nhận đề xuất vào sổ": fetches what officers sent, shows the selected (else all waiting) ones, and on a yes writes them. */
export function acceptProposals(): void {
  receiveProposals();
  const book = openBook();
  const office = officeOf(book);
  const isWaiting = (row: AnswerProposal): boolean => row.id !== '' && row.decision === null;
  const selected = selectedRows(book, answerProposals).filter(isWaiting);
  const chosen = latestOfEach(selected.length > 0 ? selected : book.rows(answerProposals).filter(isWaiting));
  if (chosen.length === 0) {
    openSheet(answerProposals.sheet);
    tell(TITLE, `Không có đề xuất nào đang chờ ở bảng "${answerProposals.sheet}".`);
    return;
  }
  const plan = planOf(book, office, chosen);
  const concerned = new Set(plan.changes.map((change) => change.code));
  const done = previewThenApply(
    TITLE,
    {
      opinions: book.rows(opinions).filter((one) => concerned.has(one.code)),
      scope: `${chosen.length} đề xuất${selected.length > 0 ? ' đang chọn' : ' đang chờ'}`,
    },
    plan,
    (fresh, still) => {
      applyOpinionPlan(fresh, still, TITLE);
      const written = new Set(still.changes.map((change) => change.code));
      for (const { id, opinion } of chosen)
        if (written.has(opinion) && fresh.find(answerProposals, id)?.decision === null)
          fresh.change(answerProposals, id, { decision: 'accepted', decidedOn: dayAt(fresh.now) });
    },
  );
  if (done) toast('Đã nhận vào sổ; dự thảo chờ lãnh đạo duyệt.');
}

/** One proposal for each opinion at a time, the latest; earlier ones stay in the list for a second look. */
function latestOfEach(rows: readonly AnswerProposal[]): AnswerProposal[] {
  return [...new Map(rows.map((row) => [row.opinion, row])).values()];
}

function planOf(book: Book, office: Office, chosen: readonly AnswerProposal[]): OpinionPlan {
  const today = dayAt(book.now);
  const plans = chosen.map((proposal): OpinionPlan => {
    const opinion = book.find(opinions, proposal.opinion);
    if (!opinion) {
      const sentence = `${proposal.opinion || '(không ghi mã)'}: không có mã ý kiến này trong sổ.`;
      return { changes: [], refused: [{ code: proposal.opinion, sentence }], tasks: [] };
    }
    const kind = book.find(conferences, opinion.conference)?.kind ?? null;
    const clock = answerClock(office.profile, kind, office.calendar);
    const receivedOn = proposal.receivedAt ? dayAt(proposal.receivedAt) : today;
    const plan = acceptProposal(proposal, opinion, receivedOn, today, clock, book.rows(deadlineEvents));
    const key = proposal.tokenMatches === 'yes' ? '' : ' KHÓA KHÔNG KHỚP: gọi hỏi người gửi trước khi nhận.';
    const by = ` (${proposal.writtenBy || 'không ghi tên'} gửi.${key})`;
    return { ...plan, changes: plan.changes.map((one) => ({ ...one, sentence: `${one.sentence}${by}` })) };
  });
  return {
    changes: plans.flatMap((plan) => plan.changes),
    refused: plans.flatMap((plan) => plan.refused),
    tasks: [],
  };
}
