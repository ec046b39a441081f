import { papersAbout, papersOfCitizens, withoutPaper } from '../../core/document/papers-of-citizens.ts';
import { documents, type MadeDocument } from '../../core/tables/conference-tables.ts';
import { journal } from '../../core/tables/ledger-tables.ts';
import type { Registration } from '../../core/tables/register-tables.ts';
import { discard } from '../../google/drive.ts';
import { effectiveUser } from '../../google/session.ts';
import type { Book } from '../book/book.ts';

const SHOWN = 15;
/** Each is two calls of Drive; a run has six minutes. */
const MOST = 80;

/**
 * Bins the files that were made for one citizen each, as far as this account may (files are visible to their maker
 * alone), and clears their rows. Returns what is left to do by hand.
 */
export function erasePapers(book: Book, conferences: ReadonlySet<string>): string[] {
  const { bin, keep } = papersOfCitizens(book.rows(documents), conferences);
  const left = binPapers(book, bin.slice(0, MOST));
  const later = bin.length - MOST;
  return [
    ...(later > 0 ? [`Còn ${later} giấy xác nhận, giấy mời: chọn lại lệnh này để xóa tiếp.`] : []),
    ...listed('Chưa xóa được, nhờ người tạo mở và xóa:', left),
    ...listed('Văn bản của cơ quan có thể nêu tên người dân, lưu hay xóa theo quy chế lưu trữ:', keep),
  ];
}

/** The papers of a slip that was handed over: its own are binned; lists that were made since it came are named. */
export function erasePapersAbout(book: Book, slip: Registration): string[] {
  const { own, lists } = papersAbout(book.rows(documents), slip);
  for (const { code, carries } of book.rows(documents)) {
    const left = carries.split(', ').filter((one) => !one.startsWith(`${slip.code}-`));
    if (left.join(', ') !== carries) book.change(documents, code, { carries: left.join(', ') });
  }
  return [
    ...listed('Chưa xóa được, nhờ người tạo mở và xóa:', binPapers(book, own)),
    ...listed('Lập sau khi có phiếu này, hãy mở xem còn nhắc tới hay không:', lists),
  ];
}

/** Returns the papers whose files this account may not touch. */
function binPapers(book: Book, papers: readonly MadeDocument[]): MadeDocument[] {
  const left: MadeDocument[] = [];
  for (const paper of papers) {
    if (!binFiles(paper)) {
      left.push(paper);
      continue;
    }
    book.change(documents, paper.code, withoutPaper(paper));
    for (const entry of book.rows(journal))
      if (entry.about === paper.code && entry.detail !== '') book.change(journal, entry.id, { detail: '' });
  }
  return left;
}

/** False where a file is somebody else's. One's own that cannot be found is gone already. */
function binFiles({ docId, docxId, madeBy }: MadeDocument): boolean {
  const mine = madeBy === effectiveUser();
  return [docId, docxId]
    .filter((id) => id !== '')
    .every((id) => {
      try {
        discard(id);
        return true;
      } catch {
        return mine;
      }
    });
}

function listed(what: string, papers: readonly MadeDocument[]): string[] {
  if (papers.length === 0) return [];
  const lines = papers.slice(0, SHOWN).map((paper) => `- ${paper.code}: ${paper.title} (${paper.madeBy})`);
  const more = papers.length > SHOWN ? [`… và ${papers.length - SHOWN} văn bản khác ở bảng "${documents.sheet}"`] : [];
  return [[what, ...lines, ...more].join('\n')];
}
