import { dayAt } from '../../core/calendar/day.ts';
import { KINDS, type PaperKind } from '../../core/document/kinds.ts';
import { nextRowCode } from '../../core/sheet/row-code.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { documents, publications } from '../../core/tables/conference-tables.ts';
import { effectiveUser } from '../../google/session.ts';
import { ask, tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { profileOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';

/** "Ghi việc công khai…": where, when and by whom something was posted; the plan's own places by their number. */
export function recordPublication(): void {
  const book = openBook();
  const [profile, conference] = [profileOf(book), currentConference(book)];
  const { publication } = profile.papers;
  const places = publication.map((entry, at) => `${at + 1}. ${entry.what} – ${entry.where}`);
  const said = ask(
    'Ghi việc công khai',
    `${places.join('\n')}\n\nGõ số (hoặc: nội dung | nơi công khai); việc được ghi cho hôm nay:`,
  );
  if (said === null || said === '') return;
  const known = publication[Number(said) - 1];
  const [what = '', where = ''] = known ? [known.what, known.where] : said.split('|').map((part) => part.trim());
  if (what === '' || where === '') {
    tell('Ghi việc công khai', `Không rõ "${said}". Hãy gõ số ở trên, hoặc: nội dung | nơi công khai.`);
    return;
  }
  const paper = book
    .rows(documents)
    .filter(
      (row) =>
        row.subject === conference.code && row.state === 'final' && KINDS[row.kind as PaperKind]?.audience === 'posted',
    )
    .filter((row) => what.toLowerCase().includes(KINDS[row.kind as PaperKind].name.toLowerCase()))
    .pop();
  const row = {
    ...emptyRow(publications),
    code: nextRowCode('CK', book.rows(publications)),
    conference: conference.code,
    document: paper?.code ?? '',
    what,
    where,
    on: dayAt(book.now),
    by: known?.by || effectiveUser(),
    link: paper?.docUrl ?? '',
  };
  book.add(publications, row);
  book.note({ what: 'Ghi việc công khai', about: row.code, detail: `${what} – ${where}` });
  book.commit();
  tell('Ghi việc công khai', `Đã ghi ${row.code}: ${what}, tại ${where}.`);
}
