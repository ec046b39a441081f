import { type FinalPlan, planFinal } from '../../core/document/finalize.ts';
import { sameDocumentNumbers } from '../../core/document/same-document-number.ts';
import { documents } from '../../core/tables/conference-tables.ts';
import { confirm, tell } from '../../google/ui.ts';
import { openSheet } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { selectedRows } from '../book/selected-rows.ts';
import { locked } from '../conference/attendee-rows.ts';
import { offerStamped } from './stamp-papers.ts';
import { writeFinal } from './write-final.ts';

const TITLE = 'Chốt văn bản';

/** "Chốt văn bản": the selected drafts become final; an earlier final version is set aside, its file untouched. */
export function finalizePapers(): void {
  const book = openBook();
  const selected = selectedRows(book, documents);
  if (selected.length === 0) {
    openSheet(documents.sheet);
    tell(TITLE, 'Hãy chọn các dòng dự thảo trong bảng "Văn bản" rồi chọn lại lệnh này.');
    return;
  }
  const codes = new Set(selected.map((paper) => paper.code));
  const seen = planFinal(selected, book.rows(documents));
  if (seen.final.length === 0) {
    if (!offerStamped(codes)) tell(TITLE, `Không có dự thảo nào để chốt.\n${seen.refused.join('\n')}`);
    return;
  }
  if (!confirm(TITLE, [...doubtsOf(book, seen), previewOf(seen)].join('\n'))) return;
  const done = locked(TITLE, () => {
    const fresh = openBook();
    const papers = fresh.rows(documents);
    const plan = planFinal(
      papers.filter((paper) => codes.has(paper.code)),
      papers,
    );
    if (previewOf(plan) !== previewOf(seen)) return false;
    writeFinal(fresh, plan);
    return true;
  });
  if (done === null) return;
  const result = done
    ? `Đã chốt ${seen.final.length} văn bản. Lần tạo sau là một bản mới, không thay bản đã chốt.`
    : 'Sổ vừa có người sửa trong lúc xem trước; chưa đổi gì. Hãy chọn lại lệnh.';
  tell(TITLE, result);
  if (done) offerStamped(codes);
}

/** Numbers that another paper bears too. */
function doubtsOf(book: Book, { final }: FinalPlan): string[] {
  const codes = new Set(final.map((paper) => paper.code));
  return sameDocumentNumbers(book.rows(documents)).flatMap(({ code, first, sentence }) =>
    codes.has(code) || codes.has(first) ? [sentence] : [],
  );
}

function previewOf(plan: FinalPlan): string {
  const list = plan.final.map((paper) => `- ${paper.code}, bản ${paper.version}: ${paper.title}`);
  const retired = plan.retired.map((paper) => `${paper.code} thành "Không dùng"`);
  return [...list, ...retired, ...plan.refused, 'Chốt các văn bản này?'].join('\n');
}
