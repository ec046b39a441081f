import { fromBase64, toSignedBytes } from '../../core/document/bytes.ts';
import { type PaperData, renderDocx } from '../../core/document/render.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { documents, type MadeDocument } from '../../core/tables/conference-tables.ts';
import {
  createFolder,
  createFromDocx,
  type DriveFile,
  findByKey,
  GOOGLE_DOC,
  projectFile,
  WORD,
} from '../../google/drive.ts';
import { withLock } from '../../google/lock.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { openBook } from '../book/book.ts';

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
}

const WAIT_MS = 20_000;

/**
 * Makes a paper: intent in "Văn bản" first, then the .docx and its Google Doc, then the links. A version that exists is
 * never replaced; a try that broke halfway finds its own file by key instead of making a second one.
 */
export function makePaper(paper: Paper): MadeDocument {
  const intended = withLock(WAIT_MS, () => intend(paper));
  if (!intended.ran) throw new Error('Sổ đang bận; hãy chọn lại lệnh sau ít phút.');
  const row = intended.result;
  try {
    const bytes = toSignedBytes(renderDocx(templateOf(paper.template), paper.data));
    const folder = folderOf(paper.folder);
    const key = `${row.code}`;
    const name = `${row.title} (bản ${row.version})`;
    const docx = findByKey(`${key}.docx`) ?? createFromDocx(name, WORD, bytes, `${key}.docx`, folder.id);
    const doc = findByKey(`${key}.doc`) ?? createFromDocx(name, GOOGLE_DOC, bytes, `${key}.doc`, folder.id);
    return settle(row, {
      state: 'draft',
      docUrl: doc.url,
      docId: doc.id,
      docxUrl: docx.url,
      docxId: docx.id,
      error: '',
    });
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    settle(row, { state: 'failed', error: `${said} Chạy lại lệnh; bản dở dang không được dùng.` });
    throw problem;
  }
}

/** The next version of this paper, written down before anything is made. */
function intend(paper: Paper): MadeDocument {
  const book = openBook();
  const rows = book.rows(documents);
  const earlier = rows.filter((row) => row.kind === paper.kind && row.subject === paper.subject);
  const half = earlier.find((row) => row.state === 'failed' || row.state === 'making');
  if (half) {
    book.change(documents, half.code, { state: 'making', madeAt: book.now, title: paper.title });
    book.commit();
    return { ...half, title: paper.title };
  }
  const number = Math.max(readProperty<number>('documents.last') ?? 0, rows.length) + 1;
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
    madeBy: effectiveUser(),
  };
  book.add(documents, row);
  book.commit();
  return row;
}

function settle(row: MadeDocument, set: Partial<MadeDocument>): MadeDocument {
  withLock(WAIT_MS, () => {
    const book = openBook();
    book.change(documents, row.code, set);
    book.note({
      what: set.state === 'failed' ? 'Tạo văn bản bị lỗi' : 'Tạo văn bản',
      about: row.code,
      detail: row.title,
    });
    book.commit();
  });
  return { ...row, ...set };
}

/** The starter template of a kind, which travels with the script as base64. */
function templateOf(name: string): Uint8Array {
  return fromBase64(projectFile(`template-${name}`).replace(/\s+/g, ''));
}

/** The folder for papers of a conference or period, inside the office's own; made once and then known by key. */
function folderOf(name: string): DriveFile {
  const property = `folder.${name}`;
  const known = readProperty<DriveFile>(property);
  if (known) return known;
  const root = findByKey('root') ?? createFolder('Sổ Đối Thoại', 'root', null);
  const folder = findByKey(`folder/${name}`) ?? createFolder(name, `folder/${name}`, root.id);
  writeProperty(property, folder);
  return folder;
}
