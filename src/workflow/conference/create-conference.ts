import { dayAt } from '../../core/calendar/day.ts';
import {
  dossierRows,
  milestoneRows,
  newConference,
  nextConferenceCode,
  readMeetingTime,
} from '../../core/conference/new-conference.ts';
import { isSetByHand } from '../../core/deadline/recalculation.ts';
import {
  type Conference,
  conferences,
  dossierItems,
  type Milestone,
  milestones,
} from '../../core/tables/conference-tables.ts';
import { withLock } from '../../google/lock.ts';
import { readProperty, writeProperty } from '../../google/properties.ts';
import { ask, confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { calendarOf, profileOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';

const KINDS = { '1': 'periodic', '2': 'thematic', '3': 'adHoc' } as const;

/** "Tạo hội nghị mới…": asks for kind and time, writes the row, its milestones and its dossier list. */
export function createConference(): void {
  const said = ask('Hội nghị mới', 'Ngày giờ bắt đầu (ví dụ: 25/06/2026 08:00):');
  if (said === null) return;
  const startsAt = readMeetingTime(said);
  if (!startsAt) {
    tell(
      'Chưa tạo hội nghị',
      `Không đọc được ngày giờ "${said}". Hãy ghi đủ ngày/tháng/năm và giờ, ví dụ 25/06/2026 08:00.`,
    );
    return;
  }
  const chosen = ask('Hội nghị mới', 'Loại: 1 Định kỳ · 2 Chuyên đề · 3 Đột xuất (gõ số; để trống là Định kỳ):');
  if (chosen === null) return;
  const kind = KINDS[chosen as keyof typeof KINDS] ?? 'periodic';
  const done = withLock(20_000, () => addConference(openBook(), startsAt, kind));
  if (!done.ran) {
    tell('Chưa tạo hội nghị', 'Sổ đang bận ghi phiếu; hãy thử lại sau ít phút.');
    return;
  }
  tell(
    'Đã tạo hội nghị',
    `Mã ${done.result.code}. Kiểm tra bảng "Hội nghị" và "Mốc việc"; sửa người chủ trì, địa điểm nếu khác.`,
  );
}

function addConference(book: Book, startsAt: Date, kind: 'periodic' | 'thematic' | 'adHoc'): Conference {
  const [profile, calendar] = [profileOf(book), calendarOf(book)];
  const year = Number(dayAt(startsAt).slice(0, 4));
  const counter = `conferences.${year}`;
  const inSheet = book.rows(conferences).filter((row) => row.code.startsWith(`DT-${year}-`)).length;
  const last = Math.max(readProperty<number>(counter) ?? 0, inSheet);
  const conference = newConference(profile, nextConferenceCode(year, last), kind, startsAt, calendar);
  writeProperty(counter, last + 1);
  book.add(conferences, conference);
  for (const row of milestoneRows(profile, conference, calendar)) book.add(milestones, row);
  for (const row of dossierRows(profile, conference)) book.add(dossierItems, row);
  book.note({ what: 'Tạo hội nghị', about: conference.code, detail: conference.name });
  book.commit();
  return conference;
}

/** A day that a person wrote over the counted one stays. */
const isHandSet = ({ dueOn, why }: Milestone): boolean => dueOn !== null && isSetByHand(dueOn, why);

/** "Tính mốc việc": adds milestones that are missing; days that would change are shown first and moved only on a yes. */
export function refreshMilestones(): void {
  const book = openBook();
  const conference = currentConference(book);
  const rows = milestoneRows(profileOf(book), conference, calendarOf(book));
  let added = 0;
  const moved: string[] = [];
  for (const row of rows) {
    const known = book.find(milestones, row.code);
    if (!known) {
      book.add(milestones, row);
      added++;
    } else if (known.doneOn === null && known.dueOn !== row.dueOn && !isHandSet(known)) {
      moved.push(`${row.product}: ${known.dueOn ?? 'chưa có'} → ${row.dueOn ?? 'chưa có'}`);
      book.change(milestones, row.code, { dueOn: row.dueOn, dueFrom: row.dueFrom, why: row.why });
      book.note({ what: 'Tính lại mốc việc', about: row.code, before: known.dueOn ?? '', after: row.dueOn ?? '' });
    }
  }
  const preview = `${moved.length} hạn sẽ đổi:\n${moved.slice(0, 15).join('\n')}`;
  if (moved.length > 0 && !confirm('Đổi hạn', preview)) return;
  book.commit();
  tell('Mốc việc', `Thêm ${added} mốc, đổi ${moved.length} hạn của ${conference.code}.`);
}
