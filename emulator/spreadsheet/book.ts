/** One workbook as one execution works on it: the state, its held-back writes, and how its objects are made. */
import { type Execution, GoogleError } from '../kernel/contract.ts';
import type { Range } from './range/range.ts';
import type { Sheet } from './sheet/sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { Area, SheetState, WorkbookState } from './state.ts';
import { WriteBuffer } from './write-buffer.ts';

export interface Book {
  readonly state: WorkbookState;
  readonly execution: Execution;
  readonly buffer: WriteBuffer;
  /** What the classes need of one another, without importing one another. */
  readonly make: {
    range(sheetId: number, area: Area): Range;
    sheet(sheetId: number): Sheet;
    spreadsheet(): Spreadsheet;
  };
}

/** The workbook for one execution; what is held back lands when the execution ends. */
export function openBook(state: WorkbookState, execution: Execution, make: (book: Book) => Book['make']): Book {
  const buffer = new WriteBuffer();
  execution.onEnd(() => buffer.flush());
  const made: Partial<Book> & { make?: Book['make'] } = { state, execution, buffer };
  const book = made as Book;
  (made as { make: Book['make'] }).make = make(book);
  return book;
}

/** The sheet with that id as it is now, held writes landed: every read goes through here. */
export function readSheet(book: Book, sheetId: number): SheetState {
  book.buffer.flush();
  return sheetOf(book, sheetId);
}

/** The sheet with that id, without landing held writes. */
function sheetOf(book: Book, sheetId: number): SheetState {
  const sheet = book.state.sheets.find((candidate) => candidate.id === sheetId);
  if (!sheet) throw new GoogleError(`Sheet ${sheetId} not found`);
  return sheet;
}

/** Holds a write to a sheet back; the sheet is looked up again when it lands. */
export function writeLater(book: Book, sheetId: number, write: (sheet: SheetState) => void): void {
  book.buffer.add(() => write(sheetOf(book, sheetId)));
}

/** Changes a sheet at once, after the held writes. */
export function changeNow<T>(book: Book, sheetId: number, change: (sheet: SheetState) => T): T {
  return change(readSheet(book, sheetId));
}
