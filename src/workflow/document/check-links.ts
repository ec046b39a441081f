import { documents } from '../../core/tables/conference-tables.ts';
import { visibleIds } from '../../google/drive.ts';
import { effectiveUser } from '../../google/session.ts';
import { tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';

const DEAD = 'Tệp không còn trên Drive';

/** "Kiểm tra liên kết văn bản": links whose file is gone. Only one's own files can be seen (drive.file), and that is said. */
export function checkPaperLinks(): void {
  const book = openBook();
  const [me, alive] = [effectiveUser(), visibleIds()];
  const linked = book.rows(documents).filter((paper) => paper.docId !== '' && paper.state !== 'void');
  const mine = linked.filter((paper) => paper.madeBy === me);
  const dead: string[] = [];
  for (const paper of mine) {
    const [doc, docx] = paper.kind === 'figuresExport' ? ['tệp CSV', 'tệp Excel'] : ['Google Doc', 'tệp Word'];
    const gone = [
      ...(alive.has(paper.docId) ? [] : [doc]),
      ...(paper.docxId === '' || alive.has(paper.docxId) ? [] : [docx]),
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
