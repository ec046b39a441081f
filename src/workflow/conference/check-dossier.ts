import { dayAt } from '../../core/calendar/day.ts';
import { dossierState } from '../../core/document/finalize.ts';
import { documents, dossierItems, milestones } from '../../core/tables/conference-tables.ts';
import { formatDay } from '../../core/text/format.ts';
import { tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { profileOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';

const SHOWN = 15;

/** "Kiểm tra hồ sơ": marks what exists as a made paper, says what is missing, what is overdue and who keeps the dossier. */
export function checkDossier(): void {
  const book = openBook();
  const [profile, conference] = [profileOf(book), currentConference(book)];
  const today = dayAt(book.now);
  const items = book.rows(dossierItems).filter((item) => item.conference === conference.code);
  const papers = book.rows(documents).filter((paper) => paper.subject.startsWith(conference.code));
  const state = dossierState(items, papers, (paper) => paper.issuedOn ?? (paper.madeAt ? dayAt(paper.madeAt) : today));
  for (const { code, set } of state.marks) book.change(dossierItems, code, set);
  if (state.marks.length > 0)
    book.note({ what: 'Cập nhật hồ sơ hội nghị', about: conference.code, detail: `${state.marks.length} tài liệu` });
  book.commit();
  const late = book
    .rows(milestones)
    .filter(
      (due) => due.conference === conference.code && due.doneOn === null && due.dueOn !== null && due.dueOn < today,
    )
    .map((due) => `- ${due.product}: hạn ${formatDay(due.dueOn as NonNullable<typeof due.dueOn>)}`);
  tell(
    `Hồ sơ ${conference.code}`,
    [
      `Có ${state.held}/${items.length} tài liệu; nơi lưu: ${conference.keeper || profile.coordinator.text}.`,
      ...(conference.folderUrl ? [`Thư mục: ${conference.folderUrl}`] : []),
      ...(state.missing.length > 0 ? ['Còn thiếu:', ...state.missing.slice(0, SHOWN).map((line) => `- ${line}`)] : []),
      ...(late.length > 0 ? ['Mốc việc quá hạn, chưa ghi xong:', ...late.slice(0, SHOWN)] : []),
    ].join('\n'),
  );
}
