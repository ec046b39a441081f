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
import { type Conference, conferences, dossierItems, milestones } from '../../core/tables/conference-tables.ts';
import { registrations } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { readProperties, readProperty, writeProperty } from '../../google/properties.ts';
import { ask, confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { calendarOf, profileOf } from '../office/office.ts';
import { planPublications } from './publication-rows.ts';

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
  planPublications(book, profile, conference, calendar);
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
    ...Object.keys(readProperties()).map((key) => key.replace(/^(?:form|slips)\./, '')),
  ];
}
