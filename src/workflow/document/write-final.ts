import { type FinalPlan, isPaperOf, noticeDay } from '../../core/document/finalize.ts';
import { conferences, documents } from '../../core/tables/conference-tables.ts';
import type { Book } from '../book/book.ts';
import { markDossier } from '../conference/mark-dossier.ts';

/** To be called under the lock, with a plan of this book: a day of issue that was typed while the preview stood stays. */
export function writeFinal(book: Book, plan: FinalPlan): void {
  for (const paper of plan.retired) book.change(documents, paper.code, { state: 'void' });
  for (const paper of plan.final) {
    book.change(documents, paper.code, { state: 'final' });
    book.note({ what: 'Chốt văn bản', about: paper.code, before: 'Dự thảo', after: 'Đã chốt', detail: paper.title });
  }
  for (const conference of book.rows(conferences)) {
    if (conference.code === '' || !plan.final.some((paper) => isPaperOf(conference.code, paper))) continue;
    markDossier(book, conference.code);
    const on = noticeDay(plan.final, conference);
    if (on === null) continue;
    book.change(conferences, conference.code, { conclusionIssuedOn: on });
    book.note({ what: 'Ngày ban hành thông báo kết luận', about: conference.code, after: on });
  }
  book.commit();
}
