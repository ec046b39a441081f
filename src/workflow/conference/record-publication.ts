import { dayAt } from '../../core/calendar/day.ts';
import { type PublicationEntry, readPublications } from '../../core/conference/publication-entry.ts';
import { isPaperOf } from '../../core/document/finalize.ts';
import { KINDS, type PaperKind } from '../../core/document/kinds.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { officers } from '../../core/tables/commune-tables.ts';
import { type Conference, documents, type Publication, publications } from '../../core/tables/conference-tables.ts';
import { foldedPhrase } from '../../core/text/fold.ts';
import { formatDay } from '../../core/text/format.ts';
import { withLock } from '../../google/lock.ts';
import { effectiveUser } from '../../google/session.ts';
import { ask, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { profileOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';
import { addPublications, tickPublished } from './publication-rows.ts';

const TITLE = 'Ghi việc công khai';
const HOW =
  'Gõ số của việc đã làm hôm nay, nhiều việc cách nhau bằng dấu phẩy (1,3); làm ngày khác: 1=18/06/2026; việc ngoài danh sách: nội dung | nơi công khai.';

/** "Ghi việc công khai…": which of the planned places are done and on which day; another place in words. */
export function recordPublication(): void {
  const book = openBook();
  const conference = currentConference(book);
  const open = openRows(book, conference);
  const lines = open.map(
    (row, at) => `${at + 1}. ${row.what} – ${row.where}${row.dueOn ? ` (hạn ${formatDay(row.dueOn)})` : ''}`,
  );
  const said = ask(TITLE, `${lines.length > 0 ? lines.join('\n') : 'Mọi việc trong kế hoạch đã ghi.'}\n\n${HOW}`);
  if (said === null || said === '') return;
  const { entries, unclear } = readPublications(said, open, dayAt(book.now));
  if (entries.length === 0) {
    tell(TITLE, `Chưa ghi gì. Không rõ: ${unclear.join('; ')}\n${HOW}`);
    return;
  }
  const done = withLock(20_000, () => write(openBook(), conference, entries));
  if (!done.ran) {
    tell(TITLE, 'Sổ đang bận ghi; chưa ghi gì. Hãy chọn lại lệnh sau ít phút.');
    return;
  }
  const odd = unclear.length > 0 ? [`Không rõ, chưa ghi: ${unclear.join('; ')}`] : [];
  tell(TITLE, [...done.result, ...odd].join('\n'));
}

function openRows(book: Book, conference: Conference): Publication[] {
  return book
    .rows(publications)
    .filter((row) => row.conference === conference.code && row.on === null && row.code !== '');
}

function write(book: Book, conference: Conference, entries: readonly PublicationEntry[]): string[] {
  const me = nameOf(book, effectiveUser());
  const sentences: string[] = [];
  for (const { code, what, where, on } of entries) {
    const paper = paperFor(book, conference.code, what);
    const row = code === '' ? undefined : book.find(publications, code);
    if (code !== '' && (!row || row.on !== null)) {
      sentences.push(`${code}: vừa có người ghi, để nguyên.`);
      continue;
    }
    const set = {
      on,
      by: row?.by || me,
      document: row?.document || (paper?.code ?? ''),
      link: row?.link || (paper?.docUrl ?? ''),
    };
    const fresh = { ...emptyRow(publications), conference: conference.code, what, where, ...set };
    const named = row ? code : (addPublications(book, [fresh])[0]?.code ?? '');
    if (row) book.change(publications, code, set);
    book.note({ what: TITLE, about: named, detail: `${what} – ${where}`, after: on });
    sentences.push(`${named}: ${what}, ${where}, ngày ${formatDay(on)}.`);
    const draft = paper ? undefined : paperFor(book, conference.code, what, 'draft');
    if (draft && set.document === '')
      sentences.push(`${named}: ${draft.code} chưa chốt nên chưa gắn vào dòng này; chốt rồi ghi vào cột "Mã văn bản".`);
  }
  const ticked = tickPublished(book, profileOf(book), conference);
  book.commit();
  return ticked > 0 ? [...sentences, `Đủ nơi công khai: ${ticked} mốc việc đã ghi xong.`] : sentences;
}

/** As people know whoever runs this; who is not in "Đơn vị, cán bộ" goes by the address. */
function nameOf(book: Book, address: string): string {
  const known = book.rows(officers).find(({ email }) => email.trim().toLowerCase() === address.toLowerCase());
  return known?.name.trim() || address;
}

/** The final paper that was posted: the one whose kind the words name. */
function paperFor(book: Book, conference: string, what: string, state: 'final' | 'draft' = 'final') {
  return book
    .rows(documents)
    .filter((row) => isPaperOf(conference, row) && row.state === state && namesPart(row.subject, what))
    .filter((row) => KINDS[row.kind as PaperKind]?.audience === 'posted')
    .filter((row) => what.toLowerCase().includes(KINDS[row.kind as PaperKind].name.toLowerCase()))
    .pop();
}

/** "DT-2026-01 · đợt 2": the words must name the part; a paper of the whole conference has none. */
function namesPart(subject: string, what: string): boolean {
  const [, part = ''] = subject.split(' · ');
  return foldedPhrase(what).includes(foldedPhrase(part));
}
