import { type FinalPlan, noticeDay, planFinal } from '../../core/document/finalize.ts';
import { conferences, documents } from '../../core/tables/conference-tables.ts';
import { visibleIds } from '../../google/drive.ts';
import { effectiveUser } from '../../google/session.ts';
import { confirm, tell } from '../../google/ui.ts';
import { openSheet } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { selectedRows } from '../book/selected-rows.ts';
import { locked } from '../conference/attendee-rows.ts';

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
    tell(TITLE, `Không có dự thảo nào để chốt.\n${seen.refused.join('\n')}`);
    return;
  }
  if (!confirm(TITLE, previewOf(seen))) return;
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
}

function previewOf(plan: FinalPlan): string {
  const list = plan.final.map((paper) => `- ${paper.code}, bản ${paper.version}: ${paper.title}`);
  const retired = plan.retired.map((paper) => `${paper.code} thành "Không dùng"`);
  return [...list, ...retired, ...plan.refused, 'Chốt các văn bản này?'].join('\n');
}

/** To be called under the lock, with a plan of this book: a day of issue that was typed while the preview stood stays. */
function writeFinal(book: Book, plan: FinalPlan): void {
  for (const paper of plan.retired) book.change(documents, paper.code, { state: 'void' });
  for (const paper of plan.final) {
    book.change(documents, paper.code, { state: 'final' });
    book.note({ what: TITLE, about: paper.code, before: 'Dự thảo', after: 'Đã chốt', detail: paper.title });
  }
  for (const conference of book.rows(conferences)) {
    const on = noticeDay(plan.final, conference);
    if (on === null) continue;
    book.change(conferences, conference.code, { conclusionIssuedOn: on });
    book.note({ what: 'Ngày ban hành thông báo kết luận', about: conference.code, after: on });
  }
  book.commit();
}

const DEAD = 'Tệp không còn trên Drive';

/** "Kiểm tra liên kết văn bản": links whose file is gone. Only one's own files can be seen (drive.file), and that is said. */
export function checkPaperLinks(): void {
  const book = openBook();
  const [me, alive] = [effectiveUser(), visibleIds()];
  const linked = book.rows(documents).filter((paper) => paper.docId !== '' && paper.state !== 'void');
  const mine = linked.filter((paper) => paper.madeBy === me);
  const dead: string[] = [];
  for (const paper of mine) {
    const gone = [
      ...(alive.has(paper.docId) ? [] : ['Google Doc']),
      ...(paper.docxId === '' || alive.has(paper.docxId) ? [] : ['tệp Word']),
    ];
    if (gone.length > 0) {
      dead.push(`- ${paper.code}: ${paper.title} (mất ${gone.join(', ')})`);
      book.change(documents, paper.code, { error: `${DEAD}: ${gone.join(', ')}. Tạo lại để có bản mới.` });
    } else if (paper.error.startsWith(DEAD)) book.change(documents, paper.code, { error: '' });
  }
  if (dead.length > 0) book.note({ what: 'Liên kết văn bản đã mất', detail: `${dead.length} văn bản` });
  book.commit();
  const others = linked.length - mine.length;
  const unseen = others > 0 ? `\n${others} văn bản do người khác tạo: chỉ tài khoản của họ kiểm tra được.` : '';
  tell(
    'Kiểm tra liên kết văn bản',
    `${dead.length === 0 ? `Cả ${mine.length} văn bản đều còn trên Drive.` : dead.join('\n')}${unseen}`,
  );
}
