import { dayAt } from '../../core/calendar/day.ts';
import { type ConferenceChoice, choiceText, readChoice } from '../../core/conference/choices.ts';
import { dossierRows } from '../../core/conference/dossier-list.ts';
import { doubtsOfDay } from '../../core/conference/doubts.ts';
import {
  highestConferenceNumber,
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
import { registrations } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { readProperties, readProperty, writeProperty } from '../../google/properties.ts';
import { ask, confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { calendarOf, profileOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';

const TITLE = 'Hội nghị mới';
const NOT_MADE = 'Chưa tạo hội nghị';

/** "Tạo hội nghị mới…": asks for time, kind, form and chair; writes the row, its milestones and its dossier list. */
export function createConference(): void {
  const said = ask(TITLE, 'Ngày giờ bắt đầu (ví dụ: 25/06/2026 08:00):');
  if (said === null) return;
  const startsAt = readMeetingTime(said);
  if (!startsAt) {
    tell(NOT_MADE, `Không đọc được ngày giờ "${said}". Hãy ghi đủ ngày/tháng/năm và giờ, ví dụ 25/06/2026 08:00.`);
    return;
  }
  const book = openBook();
  const profile = profileOf(book);
  const numbers = ask(
    TITLE,
    `${choiceText(profile)}\n\nGõ số của loại, hình thức, chủ trì, cách nhau bằng dấu phẩy (ví dụ 1,1,1); phần để trống là số 1:`,
  );
  if (numbers === null) return;
  const choice = readChoice(numbers, profile);
  if (!choice) {
    tell(NOT_MADE, `Không rõ "${numbers}". Hãy gõ số ở từng dòng:\n${choiceText(profile)}`);
    return;
  }
  const calendar = calendarOf(book);
  const wanted = newConference(profile, '', choice, startsAt, calendar);
  const doubts = doubtsOfDay(profile, wanted, calendar, book.now, book.rows(conferences));
  const question = `${doubts.map((doubt) => `- ${doubt}`).join('\n')}\n\nVẫn tạo hội nghị?`;
  if (doubts.length > 0 && !confirm(TITLE, question)) return;
  const done = withLock(20_000, () => addConference(openBook(), startsAt, choice));
  if (!done.ran) {
    tell(NOT_MADE, 'Sổ đang bận ghi phiếu; hãy thử lại sau ít phút.');
    return;
  }
  tell(
    'Đã tạo hội nghị',
    `Mã ${done.result.code}. Ghi họ tên người chủ trì, thư ký ở bảng "Hội nghị"; xem mốc việc ở bảng "Mốc việc", danh mục ở bảng "Hồ sơ hội nghị".`,
  );
}

function addConference(book: Book, startsAt: Date, choice: ConferenceChoice): Conference {
  const [profile, calendar] = [profileOf(book), calendarOf(book)];
  const year = Number(dayAt(startsAt).slice(0, 4));
  const counter = `conferences.${year}`;
  const last = Math.max(readProperty<number>(counter) ?? 0, highestConferenceNumber(year, codesEverSeen(book)));
  const conference = newConference(profile, nextConferenceCode(year, last), choice, startsAt, calendar);
  writeProperty(counter, last + 1);
  book.add(conferences, conference);
  for (const row of milestoneRows(profile, conference, calendar)) book.add(milestones, row);
  for (const row of dossierRows(profile, conference)) book.add(dossierItems, row);
  book.note({ what: 'Tạo hội nghị', about: conference.code, detail: conference.name });
  book.commit();
  return conference;
}

/** Codes in the sheets, and of Forms: a copied workbook lacks the counter, and a row may have been deleted. */
function codesEverSeen(book: Book): string[] {
  return [
    ...book.rows(conferences).map((row) => row.code),
    ...book.rows(milestones).map((row) => row.code),
    ...book.rows(registrations).flatMap((row) => [row.code, row.conference]),
    ...Object.keys(readProperties()).map((key) => key.replace(/^form\./, '')),
  ];
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
