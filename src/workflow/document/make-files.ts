import { checksumOfBytes } from '../../core/document/chunks.ts';
import { paperFileName } from '../../core/document/file-name.ts';
import { conferences, type MadeDocument } from '../../core/tables/conference-tables.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { createFile, type DriveFile, discard, EXTENSIONS, type FileType, findByKey } from '../../google/drive.ts';
import { workbookId } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { paperPlace } from './paper-folder.ts';
import { intended, settle, type ToMake } from './paper-rows.ts';

/** A file: its bytes as a script hands them over, and the type that Drive keeps it as. */
export interface FileToMake {
  readonly type: FileType;
  readonly bytes: number[];
}

/** A made paper, and what people should know of where it lies. */
export type Made = MadeDocument & { readonly remarks: readonly string[] };

/**
 * Makes the two files of a row: intent in "Văn bản" first, then the files (the first is linked under "Tệp Word, Excel",
 * the second under "Google Doc, CSV"), then the links. A version that exists is never replaced; a try that broke halfway
 * finds its own files by key instead of making second ones.
 */
export function makeFiles(
  paper: ToMake,
  filesOf: (book: Book, row: MadeDocument) => readonly [FileToMake, FileToMake],
): Made {
  const { row, book, again } = intended(paper);
  try {
    const [first, second] = filesOf(book, row);
    // A paper's two files are of the same bytes.
    const sums = new Map([...new Set([first.bytes, second.bytes])].map((bytes) => [bytes, checksumOfBytes(bytes)]));
    const { folder, remarks } = paperPlace(book, paper.folder);
    const name = paperFileName(row.title, row.version ?? 1);
    const upload = ({ type, bytes }: FileToMake): DriveFile => {
      const sum = sums.get(bytes) ?? '';
      const key = `${workbookId()}/${row.code}.${EXTENSIONS[type]}`;
      const earlier = again ? findByKey(key) : null;
      if (earlier?.sum === sum) return earlier;
      if (earlier) discard(earlier.id);
      return createFile(name, type, bytes, key, sum, folder.id);
    };
    const [docx, doc] = [upload(first), upload(second)];
    const carried = paper.carries ? { carries: paper.carries } : {};
    const links = { docUrl: doc.url, docId: doc.id, docxUrl: docx.url, docxId: docx.id };
    const folderOf = paper.newFolderOf ?? '';
    const made = settle(book, row, { ...links, ...carried, state: 'draft', error: remarks.join(' ') }, (one) => {
      if (folderOf !== '') book.change(conferences, folderOf, { folderUrl: folder.url });
      paper.withIt?.(book, one, again);
    });
    return { ...made, remarks };
  } catch (problem) {
    const said = messageOf(problem);
    try {
      settle(openBook(), row, { state: 'failed', error: `${said} Chạy lại lệnh; bản dở dang không được dùng.` });
    } catch {
      // The row stays "Đang tạo": the next run takes it up. What went wrong first is what people must read.
    }
    throw problem;
  }
}
