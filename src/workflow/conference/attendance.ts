import { type RollCall, readRollCall } from '../../core/conference/attendance.ts';
import { wayToCitizen } from '../../core/conference/way-to-citizen.ts';
import { attendees } from '../../core/tables/conference-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import { ask, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { addAttendees, addInvited, locked } from './attendee-rows.ts';
import { currentConference } from './current-conference.ts';

/** "Lập danh sách mời": a line for each group and hamlet of the plan, with its quota. */
export function listInvited(): void {
  const title = 'Danh sách mời';
  const { code } = currentConference(openBook());
  const rows = locked(title, () => {
    const book = openBook();
    const added = addInvited(book, code);
    book.commit();
    return added;
  });
  if (rows !== null) tell(title, `Thêm ${rows} dòng vào bảng "${attendees.sheet}" theo kế hoạch; bổ sung họ tên ở đó.`);
}

const HOW =
  'Gõ "đủ" nếu mọi dòng đủ người, hoặc từng mục cách nhau bằng dấu chấm phẩy:\n2=3 (dòng 2 có 3 người); 4=v (vắng); 4=vb (vắng có báo); + Nguyễn Văn A, thôn B (dự không đăng ký)';

/** "Điểm danh…": the roll of the conference, walk-ins and those absent with notice. */
export function callRoll(): void {
  const title = 'Điểm danh';
  const { code } = currentConference(openBook());
  const lines = locked(title, () => {
    const book = openBook();
    if (!book.rows(attendees).some((row) => row.conference === code)) {
      addInvited(book, code);
      book.commit();
    }
    return book.rows(attendees).filter((row) => row.conference === code && row.code !== '');
  });
  if (lines === null) return;
  const shown = lines.map((row, at) => {
    const who = [row.name, row.group, row.hamlet].filter((text) => text !== '').join(', ');
    return `${at + 1}. ${who} (mời ${row.quota ?? '–'}${row.present === null ? '' : `, có mặt ${row.present}`})`;
  });
  const said = ask(title, `${shown.join('\n')}\n\n${HOW}`);
  if (said === null || said === '') return;
  const roll = readRollCall(said, lines, code);
  const told = locked(title, () => writeRoll(openBook(), code, roll));
  if (told === null) return;
  const unclear = roll.unclear.length > 0 ? [`Không rõ, chưa ghi: ${roll.unclear.join('; ')}`] : [];
  tell(title, [...told, ...unclear].join('\n'));
}

function writeRoll(book: Book, conference: string, roll: RollCall): string[] {
  for (const { code, set } of roll.changes) book.change(attendees, code, set);
  addAttendees(book, roll.added);
  const absent = answerInWriting(book, roll);
  const detail = `${roll.changes.length} dòng, thêm ${roll.added.length} người`;
  book.note({ what: 'Điểm danh', about: conference, detail });
  book.commit();
  const ours = book.rows(attendees).filter((row) => row.conference === conference);
  const present = ours.reduce((sum, row) => sum + (row.present ?? 0), 0);
  const open = ours.filter((row) => row.present === null).length;
  return [`Có mặt: ${present} người.`, ...(open > 0 ? [`Còn ${open} dòng chưa điểm danh.`] : []), ...absent];
}

/** Who registered and is absent with notice gets the result at the address of the slip (plan 002, line 99). */
function answerInWriting(book: Book, roll: RollCall): string[] {
  const away = roll.changes.filter(({ set }) => set.absentWithNotice).map(({ code }) => book.find(attendees, code));
  const slips = new Set(away.map((row) => row?.registration ?? '').filter((slip) => slip !== ''));
  for (const one of book.rows(opinions))
    if (slips.has(one.registration) && one.answeredOn === null && one.answerWay === null)
      book.change(opinions, one.code, { answerWay: 'inWriting' });
  return [...slips].map((slip) => {
    const way = wayToCitizen(book.find(registrations, slip));
    return `${slip} vắng có báo: gửi kết quả tới địa chỉ ghi ở phiếu (${way}).`;
  });
}
