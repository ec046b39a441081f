import { coded, invitedRows, readRollCall, type Speaker, speakingOrder } from '../../core/conference/attendance.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { attendees } from '../../core/tables/conference-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import { ask, confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { profileOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';

/** "Lập danh sách mời": a line for each group and hamlet of the plan, with its quota. */
export function listInvited(): void {
  const book = openBook();
  const conference = currentConference(book);
  const rows = addInvited(book, conference.code);
  book.commit();
  tell('Danh sách mời', `Thêm ${rows} dòng vào bảng "${attendees.sheet}" theo kế hoạch; bổ sung họ tên ở đó.`);
}

function addInvited(book: Book, conference: string): number {
  const known = book.rows(attendees);
  const rows = coded(invitedRows(profileOf(book), conference, known), known);
  for (const row of rows) book.add(attendees, row);
  if (rows.length > 0) book.note({ what: 'Lập danh sách mời', about: conference, detail: `${rows.length} dòng` });
  return rows.length;
}

const HOW =
  'Gõ "đủ" nếu mọi dòng đủ người, hoặc từng mục cách nhau bằng dấu chấm phẩy:\n2=3 (dòng 2 có 3 người); 4=v (vắng); 4=vb (vắng có báo); + Nguyễn Văn A, thôn B (dự không đăng ký)';

/** "Điểm danh…": the roll of the conference, walk-ins and those absent with notice. */
export function callRoll(): void {
  const book = openBook();
  const conference = currentConference(book);
  if (!book.rows(attendees).some((row) => row.conference === conference.code)) {
    addInvited(book, conference.code);
    book.commit();
  }
  const lines = book.rows(attendees).filter((row) => row.conference === conference.code && row.code !== '');
  const shown = lines.map(
    (row, at) =>
      `${at + 1}. ${[row.name, row.group, row.hamlet].filter((text) => text !== '').join(', ')} (mời ${row.quota ?? '–'}${row.present === null ? '' : `, có mặt ${row.present}`})`,
  );
  const said = ask('Điểm danh', `${shown.join('\n')}\n\n${HOW}`);
  if (said === null || said === '') return;
  const roll = readRollCall(said, lines, conference.code);
  for (const { code, set } of roll.changes) book.change(attendees, code, set);
  for (const row of coded(roll.added, book.rows(attendees))) book.add(attendees, row);
  book.note({
    what: 'Điểm danh',
    about: conference.code,
    detail: `${roll.changes.length} dòng, thêm ${roll.added.length} người`,
  });
  book.commit();
  const present = book
    .rows(attendees)
    .filter((row) => row.conference === conference.code)
    .reduce((sum, row) => sum + (row.present ?? 0), 0);
  const unclear = roll.unclear.length > 0 ? `\nKhông rõ, chưa ghi: ${roll.unclear.join('; ')}` : '';
  tell('Điểm danh', `Có mặt: ${present} người.${unclear}`);
}

/** "Lập thứ tự phát biểu": by registration, or regrouped by field where the chair wants it. */
export function orderSpeakers(): void {
  const book = openBook();
  const conference = currentConference(book);
  const people = book.rows(attendees).filter((row) => row.conference === conference.code);
  const fieldOf = new Map<string, string>();
  for (const one of book.rows(opinions)) if (!fieldOf.has(one.registration)) fieldOf.set(one.registration, one.field);
  const speakers: Speaker[] = book
    .rows(registrations)
    .filter((slip) => slip.code !== '' && slip.conference === conference.code && fieldOf.has(slip.code))
    .map((slip) => ({
      registration: slip.code,
      name: slip.organisation === '' ? slip.fullName : `${slip.fullName} (${slip.organisation})`,
      hamlet: slip.hamlet,
      field: fieldOf.get(slip.code) ?? '',
      registeredAt: slip.receivedAt,
      late: slip.onTime === 'late',
    }));
  if (speakers.length === 0) {
    tell('Thứ tự phát biểu', `Hội nghị ${conference.code} chưa có phiếu đăng ký nào.`);
    return;
  }
  const byField = confirm('Thứ tự phát biểu', 'Xếp theo lĩnh vực? (Chọn NO để theo thứ tự đăng ký.)');
  const known = book.rows(attendees);
  const added = [];
  for (const [at, speaker] of speakingOrder(speakers, byField ? 'field' : 'registration').entries()) {
    const row = people.find((one) => one.registration === speaker.registration);
    if (row) book.change(attendees, row.code, { speakingOrder: at + 1 });
    else
      added.push({
        ...emptyRow(attendees),
        conference: conference.code,
        group: 'Người đăng ký đối thoại',
        name: speaker.name,
        hamlet: speaker.hamlet,
        registration: speaker.registration,
        speakingOrder: at + 1,
      });
  }
  for (const row of coded(added, known)) book.add(attendees, row);
  book.note({ what: 'Lập thứ tự phát biểu', about: conference.code, detail: `${speakers.length} người` });
  book.commit();
  tell(
    'Thứ tự phát biểu',
    `Đã xếp ${speakers.length} người ở bảng "${attendees.sheet}"; kịch bản điều hành theo thứ tự này.`,
  );
}
