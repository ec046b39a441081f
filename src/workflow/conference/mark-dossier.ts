import { dayAt } from '../../core/calendar/day.ts';
import { type DossierState, dossierState, isPaperOf } from '../../core/document/finalize.ts';
import { documents, dossierItems } from '../../core/tables/conference-tables.ts';
import type { Book } from '../book/book.ts';

/** Marks in a conference's dossier what exists as a made paper, as the book now has it; the caller commits. */
export function markDossier(book: Book, conference: string): DossierState & { readonly items: number } {
  const today = dayAt(book.now);
  const items = book.rows(dossierItems).filter((item) => item.conference === conference);
  const papers = book.rows(documents).filter((paper) => isPaperOf(conference, paper));
  const state = dossierState(items, papers, (paper) => paper.issuedOn ?? (paper.madeAt ? dayAt(paper.madeAt) : today));
  for (const { code, set } of state.marks) book.change(dossierItems, code, set);
  if (state.marks.length > 0)
    book.note({ what: 'Cập nhật hồ sơ hội nghị', about: conference, detail: `${state.marks.length} tài liệu` });
  return { ...state, items: items.length };
}
