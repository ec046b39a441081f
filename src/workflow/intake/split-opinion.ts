import { isDenunciation } from '../../core/opinion/scope.ts';
import { partsSaid, sentencesOf } from '../../core/opinion/split.ts';
import { normaliseSlip } from '../../core/registration/assess-slip.ts';
import { nextOpinionCode } from '../../core/registration/code.ts';
import { journal } from '../../core/tables/ledger-tables.ts';
import { type Opinion, opinions } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { ask, confirm, tell, toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { selectedRows } from '../book/selected-rows.ts';
import { officeOf } from '../office/office.ts';
import { sorterOf } from './sorter.ts';

const TITLE = 'Tách ý kiến';
const SPLIT = 'Tách ý kiến';
const WAIT_MS = 20_000;

/** "Tách ý kiến": the selected opinion becomes several, each with a code of its own; the slip stays whole. */
export function splitOpinion(): void {
  const book = openBook();
  const opinion = theSelected(book);
  if (!opinion) {
    tell(TITLE, `Hãy chọn đúng một dòng ở bảng "${opinions.sheet}" rồi chọn lại lệnh.`);
    return;
  }
  if (opinion.status !== 'new' && opinion.status !== 'proposed') {
    tell(TITLE, `${opinion.code} đã giao việc hoặc đã tách; chỉ tách ý kiến chưa giao.`);
    return;
  }
  const parts = askForParts(opinion);
  if (!parts) return;
  const shown = parts.map((part, at) => `${at + 1}. ${part.slice(0, 200)}`).join('\n\n');
  if (!confirm(TITLE, `${opinion.code} sẽ thành ${parts.length} ý kiến:\n\n${shown}`)) return;
  const done = withLock(WAIT_MS, () => splitInto(openBook(), opinion, parts));
  if (!done.ran) tell(TITLE, 'Sổ đang bận ghi; chưa ghi gì. Hãy chọn lại lệnh sau ít phút.');
  else if (done.result === null) tell(TITLE, `${opinion.code} vừa có người sửa; chưa ghi gì. Hãy xem lại rồi tách.`);
  else toast(`Đã tách ${opinion.code}; ý kiến mới: ${done.result.join(', ')}.`);
}

function theSelected(book: Book): Opinion | null {
  const [only, ...others] = selectedRows(book, opinions);
  return only && others.length === 0 ? only : null;
}

function askForParts(opinion: Opinion): readonly string[] | null {
  const sentences = sentencesOf(opinion.content).map((sentence, at) => `${at + 1}. ${sentence.slice(0, 160)}`);
  const how =
    'Gõ số thứ tự của câu mở đầu mỗi ý kiến mới (ví dụ: 3 hoặc 2, 5), hoặc gõ nội dung từng phần, cách nhau bằng dấu |.';
  let message = `${opinion.code}\n\n${sentences.slice(0, 40).join('\n')}\n\n${how}`;
  for (;;) {
    const said = ask(TITLE, message);
    if (said === null || said === '') return null;
    const parts = partsSaid(opinion.content, said);
    if (parts.ok) return parts.parts;
    message = `${parts.problem}\n\n${sentences.slice(0, 40).join('\n')}\n\n${how}`;
  }
}

/** The first part stays under the old code; the others are sorted anew. Null where somebody changed the row meanwhile. */
function splitInto(book: Book, seen: Opinion, parts: readonly string[]): string[] | null {
  const now = book.find(opinions, seen.code);
  if (!now || now.content !== seen.content) return null;
  const sort = sorterOf(book, officeOf(book));
  const issued = [
    ...book.rows(opinions).map((row) => row.code),
    ...book.rows(journal).flatMap((row) => (row.what === SPLIT ? [row.after] : [])),
  ];
  const made: string[] = [];
  for (const part of parts.slice(1)) {
    const code = nextOpinionCode(seen.registration, issued);
    issued.push(code);
    made.push(code);
    book.add(opinions, { ...now, code, content: part, summary: '', group: '', token: '', ...suggested(sort, part) });
    book.note({ what: SPLIT, about: seen.code, after: code });
  }
  // A part that no longer holds what made the whole a denunciation is for a person to mark; the mark itself stays.
  const first = suggested(sort, parts[0] ?? '');
  const scope = isDenunciation(now) || now.scope === null ? first.scope : now.scope;
  book.change(opinions, now.code, { content: parts[0] ?? '', scope });
  book.note({
    what: SPLIT,
    about: now.code,
    column: opinions.columns.content.header,
    detail: `Tách thành ${parts.length} ý kiến`,
  });
  book.commit();
  return made;
}

function suggested(sort: ReturnType<typeof sorterOf>, text: string): Pick<Opinion, 'field' | 'scope'> {
  const slip = normaliseSlip({ ...BLANK, aboutProcedures: text }, []);
  const [found] = sort(slip).opinions;
  return { field: found?.field ?? '', scope: found?.scope ?? 'unclear' };
}

const BLANK = {
  sourceId: '',
  submittedAt: new Date(0),
  channel: 'paper',
  fullName: '',
  organisation: '',
  phone: '',
  address: '',
  email: '',
  aboutHandling: '',
  consent: false,
  consentToPublish: false,
} as const;
