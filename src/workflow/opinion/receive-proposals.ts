import { proposalOf, type StoredAnswerForm } from '../../core/opinion/answer-form.ts';
import { answerProposals } from '../../core/tables/ledger-tables.ts';
import { opinions } from '../../core/tables/register-tables.ts';
import { openForm, repliesSince } from '../../google/forms.ts';
import { withLock } from '../../google/lock.ts';
import { readProperties, writeProperty } from '../../google/properties.ts';
import { openBook } from '../book/book.ts';
import { ANSWER_FORM } from './answer-link.ts';

const CURSOR = 'answerCursor';
const OVERLAP_MS = 10 * 60_000;
const WAIT_MS = 5_000;

/** Every submission of the answer Form becomes a row of "Đề xuất trả lời", once; nothing else is touched. Returns how many came. */
export function receiveProposals(properties = readProperties()): number {
  const json = properties[ANSWER_FORM];
  if (!json) return 0;
  const form = JSON.parse(json) as StoredAnswerForm;
  const cursor = properties[CURSOR] ? new Date(JSON.parse(properties[CURSOR]) as string) : null;
  const replies = repliesSince(openForm(form.formId), cursor && new Date(cursor.getTime() - OVERLAP_MS));
  const last = replies[replies.length - 1];
  if (!last) return 0;
  // The overlap holds replies that came late into Google's list, and mostly ones that stand in the table already.
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    const known = new Set(book.rows(answerProposals).map((row) => row.id));
    const fresh = replies.filter((reply) => !known.has(reply.id));
    if (fresh.length === 0) return 0;
    const find = (code: string) => book.find(opinions, code);
    for (const reply of fresh) {
      const row = proposalOf({ id: reply.id, at: reply.submittedAt, answers: reply.answers() }, form, find);
      book.add(answerProposals, row);
      book.note({ what: 'Nhận đề xuất trả lời', about: row.opinion, detail: `Mã đề xuất ${row.id}` });
    }
    book.commit();
    if (cursor === null || last.submittedAt > cursor) writeProperty(CURSOR, last.submittedAt.toISOString());
    return fresh.length;
  });
  return done.ran ? done.result : 0;
}
