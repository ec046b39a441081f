import { issuedBefore } from '../../core/document/issued.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { documents, type MadeDocument } from '../../core/tables/conference-tables.ts';
import { withLock } from '../../google/lock.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { type Book, openBook } from '../book/book.ts';

/** What is to be made and written down in "Văn bản": its kind, what it is about, its title and its place. */
export interface ToMake {
  readonly kind: string;
  /** Code of the conference, opinion, unit or period. */
  readonly subject: string;
  readonly title: string;
  /** Name of the folder for the conference or period. */
  readonly folder: string;
  /** The conference whose row does not name its folder yet. */
  readonly newFolderOf?: string;
  /** What was read already serves the making too; else a book is opened. */
  readonly book?: Book;
  /** Codes of the opinions in it, where that is remembered, parted by commas */
  readonly carries?: string;
  /** What else is written down with the made paper, for instance the figures that it states; `again`: an earlier try broke off. */
  readonly withIt?: (book: Book, made: MadeDocument, again: boolean) => void;
}

const WAIT_MS = 20_000;
/** An execution lives six minutes: what is still "being made" after that was cut off. */
const CUT_OFF_MS = 7 * 60_000;

interface Intended {
  readonly row: MadeDocument;
  readonly book: Book;
  /** An earlier try broke off: its files may be there. */
  readonly again: boolean;
}

/** The row of what is to be made, written down under the lock before anything is made. */
export function intended(paper: ToMake): Intended {
  const done = withLock(WAIT_MS, () => intend(paper));
  if (!done.ran) throw new Error('Sổ đang bận; hãy chọn lại lệnh sau ít phút.');
  return done.result;
}

/** The next version of this paper, written down before anything is made; a version that broke off is taken up again. */
function intend(paper: ToMake): Intended {
  // The rows of "Văn bản" must be those of this moment.
  const book = paper.book && !paper.book.has(documents) ? paper.book : openBook();
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
export function settle(
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
