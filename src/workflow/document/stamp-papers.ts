import { toSignedBytes } from '../../core/document/bytes.ts';
import { COMPOSERS } from '../../core/document/compose/composers.ts';
import { isPaperOf, planFinal } from '../../core/document/finalize.ts';
import { lacksIssued, stamped } from '../../core/document/stamp.ts';
import { conferences, documents, type MadeDocument } from '../../core/tables/conference-tables.ts';
import { formatDayInText } from '../../core/text/format.ts';
import { exportWord, GOOGLE_DOC, WORD } from '../../google/drive.ts';
import { confirm, tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { locked } from '../conference/attendee-rows.ts';
import { makeFiles } from './make-files.ts';
import { writeFinal } from './write-final.ts';

const TITLE = 'Điền số, ngày ban hành';

/**
 * Final papers among these whose number or day was written down after their file was made get, if the person agrees, a
 * new final version with both; what people changed in the Google Doc goes along, the earlier file stays. False: none is
 * there.
 */
export function offerStamped(codes: ReadonlySet<string>): boolean {
  const rows = openBook().rows(documents);
  const bare = rows.filter(
    (row) => codes.has(row.code) && row.state === 'final' && row.kind in COMPOSERS && lacksIssued(row, rows),
  );
  if (bare.length === 0) return false;
  const list = bare.map((row) => `- ${row.code}: ${row.title} – ${issuedText(row)}`);
  const question =
    'Số, ngày ban hành được ghi sau khi tạo tệp, tệp còn để trống. Tạo bản chính thức có số, ngày? Nội dung lấy từ Google Doc ' +
    'hiện tại, kể cả chỗ đã sửa trên đó (chỗ chỉ sửa ở tệp Word thì không có); tệp cũ giữ nguyên, dòng cũ thành "Không dùng".';
  if (!confirm(TITLE, [...list, question].join('\n'))) return true;
  tell(TITLE, bare.map(stampedText).join('\n'));
  return true;
}

function issuedText({ number, issuedOn }: MadeDocument): string {
  const day = issuedOn ? `ngày ${formatDayInText(issuedOn)}` : '';
  return [number.trim() === '' ? '' : `số ${number.trim()}`, day].filter((part) => part !== '').join(', ');
}

/** Makes one of them; a failure is told with its paper and stops no other. */
function stampedText(paper: MadeDocument): string {
  try {
    const docx = stamped(exportWord(paper.docId), paper);
    if (docx === null) return `${paper.code}: tệp không còn chỗ trống cho số, ngày; giữ nguyên.`;
    const folder = openBook()
      .rows(conferences)
      .find(({ code }) => code !== '' && isPaperOf(code, paper))?.code;
    const bytes = toSignedBytes(docx);
    const made = makeFiles({ ...paper, folder: folder ?? paper.subject }, () => [
      { type: WORD, bytes },
      { type: GOOGLE_DOC, bytes },
    ]);
    const done = locked(TITLE, () => {
      const book = openBook();
      const now = book.rows(documents);
      writeFinal(
        book,
        planFinal(
          now.filter((row) => row.code === made.code),
          now,
        ),
      );
    });
    return done === null
      ? `${made.code}: đã tạo nhưng chưa chốt được (sổ đang bận); hãy chọn dòng này rồi chọn "Chốt văn bản".`
      : `${made.code}, bản ${made.version}: ${made.title}\n${made.docUrl}`;
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    return `${paper.code}: chưa tạo được bản có số, ngày (${said}). Tệp do ${paper.madeBy} tạo: người đó chạy lại lệnh, hoặc ghi tay vào tệp.`;
  }
}
