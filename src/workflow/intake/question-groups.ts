import { groupsOf, mayBeGrouped, nextGroupCode } from '../../core/opinion/new-groups.ts';
import { type Opinion, opinions } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { confirm, tell, toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { selectedRows } from '../book/selected-rows.ts';
import { currentConference } from '../conference/current-conference.ts';

const TITLE = 'Gộp nhóm câu hỏi';
const WAIT_MS = 20_000;
const SHOWN = 12;

/** "Gộp nhóm câu hỏi": the selected rows, or without a selection the groups that the texts suggest; many citizens, one answer. */
export function groupQuestions(): void {
  const book = openBook();
  const chosen = selectedRows(book, opinions);
  if (chosen.length >= 2) {
    groupSelected(book, chosen);
    return;
  }
  const conference = currentConference(book).code;
  const groups = groupsOf(book.rows(opinions), conference);
  if (groups.length === 0) {
    tell(TITLE, 'Không thấy câu hỏi nào giống nhau. Muốn gộp theo ý mình, hãy chọn từ hai dòng trở lên.');
    return;
  }
  const text = new Map(book.rows(opinions).map((row) => [row.code, row.content]));
  const lines = groups.map(
    ({ codes }) =>
      `${codes.length} ý kiến (${codes.slice(0, 6).join(', ')}): ${(text.get(codes[0] ?? '') ?? '').slice(0, 90)}…`,
  );
  const more = lines.length > SHOWN ? `\n… và ${lines.length - SHOWN} nhóm khác` : '';
  if (
    !confirm(TITLE, `Gợi ý ${groups.length} nhóm:\n\n${lines.slice(0, SHOWN).join('\n\n')}${more}\n\nGộp các nhóm này?`)
  )
    return;
  writeGroups(
    book,
    groups.map(({ codes }) => codes),
  );
}

function groupSelected(book: Book, chosen: readonly Opinion[]): void {
  const fit = chosen.filter(mayBeGrouped);
  if (new Set(fit.map((one) => one.conference)).size !== 1 || fit.length < 2) {
    tell(TITLE, 'Chỉ gộp các ý kiến của một hội nghị, chưa trả lời, chưa tách, không phải tố cáo.');
    return;
  }
  const left = chosen.length - fit.length;
  const said = left > 0 ? `\n\nĐể nguyên ${left} dòng đã trả lời, đã tách hoặc là tố cáo.` : '';
  if (
    !confirm(
      TITLE,
      `Gộp ${fit.length} ý kiến thành một nhóm, cùng một câu trả lời:\n${fit.map((one) => one.code).join(', ')}${said}`,
    )
  )
    return;
  writeGroups(book, [fit.map((one) => one.code)]);
}

/** Writes each group under the next free code; a row whose group somebody typed meanwhile keeps it. */
function writeGroups(seen: Book, groups: readonly (readonly string[])[]): void {
  const before = new Map(seen.rows(opinions).map((row) => [row.code, row.group]));
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    const named: string[] = [];
    for (const codes of groups) {
      const rows = codes
        .flatMap((code) => book.find(opinions, code) ?? [])
        .filter((row) => row.group === before.get(row.code));
      const conference = rows[0]?.conference;
      if (conference === undefined || rows.length < 2) continue;
      const group = nextGroupCode(book.rows(opinions), conference);
      for (const row of rows) {
        book.change(opinions, row.code, { group });
        book.note({
          what: TITLE,
          about: row.code,
          column: opinions.columns.group.header,
          before: row.group,
          after: group,
        });
      }
      named.push(group);
    }
    book.commit();
    return named;
  });
  if (!done.ran) tell(TITLE, 'Sổ đang bận ghi; chưa ghi gì. Hãy chọn lại lệnh sau ít phút.');
  else toast(`Đã gộp ${done.result.length} nhóm: ${done.result.join(', ')}.`);
}

/** "Bỏ nhóm": the selected rows stand alone again; what was answered stays answered. */
export function ungroupQuestions(): void {
  const chosen = selectedRows(openBook(), opinions).filter((one) => one.group !== '');
  if (chosen.length === 0) {
    tell('Bỏ nhóm', `Hãy chọn các dòng đang có nhóm ở bảng "${opinions.sheet}".`);
    return;
  }
  if (
    !confirm(
      'Bỏ nhóm',
      `Bỏ nhóm của ${chosen.length} ý kiến:\n${chosen.map((one) => `${one.code} (${one.group})`).join(', ')}`,
    )
  )
    return;
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    for (const { code, group } of chosen) {
      if (book.find(opinions, code)?.group !== group) continue;
      book.change(opinions, code, { group: '' });
      book.note({ what: 'Bỏ nhóm', about: code, column: opinions.columns.group.header, before: group });
    }
    book.commit();
  });
  toast(done.ran ? `Đã bỏ nhóm của ${chosen.length} ý kiến.` : 'Sổ đang bận ghi; chưa ghi gì.');
}
