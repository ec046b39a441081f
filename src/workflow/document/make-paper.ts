import { toSignedBytes } from '../../core/document/bytes.ts';
import { checksumOf } from '../../core/document/chunks.ts';
import { issuedBefore, withIssued } from '../../core/document/issued.ts';
import { type PaperData, renderDocx } from '../../core/document/render.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { conferences, documents, type MadeDocument } from '../../core/tables/conference-tables.ts';
import { createFromDocx, type DriveFile, discard, findByKey, GOOGLE_DOC, WORD } from '../../google/drive.ts';
import { withLock } from '../../google/lock.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { workbookId } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { paperPlace } from './paper-folder.ts';
import { templateOf } from './template-of.ts';

/** A paper to be made: its kind, what it is about, its title, the template that it fills and the values. */
export interface Paper {
  readonly kind: string;
  /** Code of the conference, opinion, unit or period. */
  readonly subject: string;
  readonly title: string;
  readonly template: string;
  readonly data: PaperData;
  /** Name of the folder for the conference or period. */
  readonly folder: string;
  /** The conference whose row does not name its folder yet. */
  readonly newFolderOf?: string;
  /** What else is written down with the made paper, for instance the figures that it states. */
  readonly withIt?: (book: Book, made: MadeDocument) => void;
}

const WAIT_MS = 20_000;
/** An execution lives six minutes: what is still "being made" after that was cut off. */
const CUT_OFF_MS = 7 * 60_000;

/** A made paper, and what people should know of where it lies. */
export type Made = MadeDocument & { readonly remarks: readonly string[] };

/**
 * Makes a paper: intent in "Văn bản" first, then the .docx and its Google Doc, then the links. A version that exists is
 * never replaced; a try that broke halfway finds its own file by key instead of making a second one.
 */
export function makePaper(paper: Paper): Made {
  const intended = withLock(WAIT_MS, () => intend(paper));
  if (!intended.ran) throw new Error('Sổ đang bận; hãy chọn lại lệnh sau ít phút.');
  const { row, book, again } = intended.result;
  try {
    const data = withIssued(paper.data, row);
    const bytes = toSignedBytes(renderDocx(templateOf(book, paper.template), data));
    const sum = checksumOf(bytes.join());
    const { folder, remarks } = paperPlace(book, paper.folder);
    const name = `${row.title} (bản ${row.version})`;
    const upload = (mimeType: typeof WORD | typeof GOOGLE_DOC): DriveFile => {
      const key = `${workbookId()}/${row.code}.${mimeType === WORD ? 'docx' : 'doc'}`;
      const earlier = again ? findByKey(key) : null;
      if (earlier?.sum === sum) return earlier;
      if (earlier) discard(earlier.id);
      return createFromDocx(name, mimeType, bytes, key, sum, folder.id);
    };
    const [docx, doc] = [upload(WORD), upload(GOOGLE_DOC)];
    const links = { docUrl: doc.url, docId: doc.id, docxUrl: docx.url, docxId: docx.id };
    const folderOf = paper.newFolderOf ?? '';
    const made = settle(book, row, { ...links, state: 'draft', error: remarks.join(' ') }, (one) => {
      if (folderOf !== '') book.change(conferences, folderOf, { folderUrl: folder.url });
      paper.withIt?.(book, one);
    });
    return { ...made, remarks };
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    try {
      settle(openBook(), row, { state: 'failed', error: `${said} Chạy lại lệnh; bản dở dang không được dùng.` });
    } catch {
      // The row stays "Đang tạo": the next run takes it up. What went wrong first is what people must read.
    }
    throw problem;
  }
}

interface Intended {
  readonly row: MadeDocument;
  readonly book: Book;
  /** An earlier try broke off: its files may be there. */
  readonly again: boolean;
}

/** The next version of this paper, written down before anything is made; a version that broke off is taken up again. */
function intend(paper: Paper): Intended {
  const book = openBook();
  const rows = book.rows(documents);
  const me = effectiveUser();
  const earlier = rows.filter((row) => row.kind === paper.kind && row.subject === paper.subject);
  const running = earlier.find(
    (row) =>
      row.state === 'making' &&
      row.madeBy !== me &&
      row.madeAt !== null &&
      book.now.getTime() - row.madeAt.getTime() < CUT_OFF_MS,
  );
  if (running)
    throw new Error(`${running.madeBy} đang tạo "${running.title}"; hãy chờ vài phút rồi xem bảng "Văn bản".`);
  const half = earlier.find((row) => row.state === 'failed' || row.state === 'making');
  if (half) {
    const again = { state: 'making' as const, madeAt: book.now, madeBy: me, title: paper.title };
    book.change(documents, half.code, again);
    book.commit();
    return { row: { ...half, ...again }, book, again: true };
  }
  const highest = Math.max(0, ...rows.map((row) => Number(/(\d+)$/.exec(row.code)?.[1] ?? 0)));
  const number = Math.max(readProperty<number>('documents.last') ?? 0, highest) + 1;
  writeProperty('documents.last', number);
  const row: MadeDocument = {
    ...emptyRow(documents),
    code: `VB-${String(number).padStart(4, '0')}`,
    kind: paper.kind,
    title: paper.title,
    subject: paper.subject,
    version: Math.max(0, ...earlier.map((other) => other.version ?? 0)) + 1,
    state: 'making',
    madeAt: book.now,
    madeBy: me,
    ...issuedBefore(earlier),
  };
  book.add(documents, row);
  book.commit();
  return { row, book, again: false };
}

/** Writes what became of the paper; the book knows the row, which is looked at again before it is written. */
function settle(
  book: Book,
  row: MadeDocument,
  set: Partial<MadeDocument>,
  more: (made: MadeDocument) => void = () => {},
): MadeDocument {
  const made = { ...row, ...set };
  const done = withLock(WAIT_MS, () => {
    book.change(documents, row.code, set);
    more(made);
    book.note({
      what: set.state === 'failed' ? 'Tạo văn bản bị lỗi' : 'Tạo văn bản',
      about: row.code,
      detail: row.title,
    });
    book.commit();
  });
  if (!done.ran) throw new Error('Sổ đang bận nên chưa ghi được liên kết văn bản; hãy chạy lại lệnh.');
  return made;
}
