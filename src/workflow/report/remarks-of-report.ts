import type { PaperData } from '../../core/document/render.ts';
import type { Coverage } from '../../core/report/coverage.ts';
import { proposedRemarks, remarksKey, withRemarks } from '../../core/report/remarks.ts';
import { reportRemarks } from '../../core/tables/report-tables.ts';
import { tell, toast } from '../../google/ui.ts';
import { openSheet } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';

const TITLE = 'Sửa nhận xét của báo cáo';

/** "Sửa nhận xét của báo cáo": opens the sheet in which the office words parts III–V of its reports. */
export function openRemarks(): void {
  if (openBook().rows(reportRemarks).length === 0) {
    tell(TITLE, 'Chưa có báo cáo nào. Hãy lập báo cáo trước: sổ đề xuất lời nhận xét từ số liệu, cơ quan sửa sau.');
    return;
  }
  openSheet(reportRemarks.sheet);
  toast(
    'Ghi ở cột "Nhận xét của cơ quan", mỗi dòng một ý; để trống thì dùng đề xuất. Xong thì lập lại báo cáo.',
    TITLE,
    12,
  );
}

/** The data of a report with what the office wrote in "Nhận xét báo cáo" in place of the proposals. */
export function inOfficeWords<Data extends PaperData>(book: Book, coverage: Coverage, data: Data): Data {
  return withRemarks(data, remarksKey(coverage), book.rows(reportRemarks));
}

/** Puts the proposals of a report (`data` before the office's words) where staff word them; theirs is never touched. */
export function proposeRemarks(book: Book, coverage: Coverage, report: string, data: PaperData): void {
  for (const row of proposedRemarks(remarksKey(coverage), report, data)) {
    const known = book.find(reportRemarks, row.code);
    if (!known) book.add(reportRemarks, row);
    else if (known.proposal !== row.proposal) book.change(reportRemarks, row.code, { proposal: row.proposal });
  }
}
