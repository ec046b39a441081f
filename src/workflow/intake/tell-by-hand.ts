import { dayAt } from '../../core/calendar/day.ts';
import { ackTextForZalo } from '../../core/mail/acknowledgement.ts';
import { shownPhone } from '../../core/registration/enter-slips.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { type Registration, registrations } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { confirm, tell, toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { selectedRows } from '../book/selected-rows.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import { officeOf } from '../office/office.ts';

const TITLE = 'Nội dung báo qua Zalo/SMS';
const WAIT_MS = 20_000;
const MOST = 10;
const SHOWN = 15;

/** "Nội dung báo qua Zalo/SMS": the text to copy for each selected slip; on a yes the day is ticked off. */
export function tellByHand(): void {
  const book = openBook();
  const slips = selectedRows(book, registrations);
  if (slips.length === 0 || slips.length > MOST) {
    tell(TITLE, `Hãy chọn từ 1 đến ${MOST} dòng ở bảng "${registrations.sheet}" rồi chọn lại lệnh.`);
    return;
  }
  const office = mailOfficeOf(officeOf(book).profile);
  const told: string[] = [];
  for (const registration of slips) {
    const conference = book.find(conferences, registration.conference) ?? null;
    const text = ackTextForZalo({ office, registration, conference });
    if (confirm(TITLE, `${whom(registration)}\n\n${text}\n\nĐã sao chép và báo cho người dân?`))
      told.push(registration.code);
  }
  if (told.length > 0) tickOffUnderLock(told);
}

/** "Ghi đã báo trực tiếp": the selected slips were handed their paper or rung up; today's day is ticked off, on one yes. */
export function recordToldByHand(): void {
  const title = 'Ghi đã báo trực tiếp';
  const slips = selectedRows(openBook(), registrations);
  const open = slips.filter((slip) => slip.toldByHandOn === null);
  if (open.length === 0) {
    const why = slips.length === 0 ? 'Hãy chọn các dòng' : 'Các phiếu đang chọn đã có ngày báo; hãy chọn dòng khác';
    tell(title, `${why} ở bảng "${registrations.sheet}" rồi chọn lại lệnh.`);
    return;
  }
  const listed = open.slice(0, SHOWN).map((slip) => `${slip.code}  ${whom(slip)}`);
  const more = open.length > SHOWN ? [`… và ${open.length - SHOWN} phiếu khác`] : [];
  const question = `Ghi hôm nay đã đưa giấy hoặc báo mã cho ${open.length} phiếu?`;
  if (confirm(title, [...listed, ...more, '', question].join('\n'))) tickOffUnderLock(open.map((slip) => slip.code));
}

function tickOffUnderLock(codes: readonly string[]): void {
  const done = withLock(WAIT_MS, () => tickOff(openBook(), codes));
  toast(done.ran ? `Đã ghi ngày báo trực tiếp của ${done.result} phiếu.` : 'Sổ đang bận ghi; chưa ghi ngày báo.');
}

function whom({ fullName, organisation, phone }: Registration): string {
  return `${[fullName, organisation].filter((part) => part !== '').join(', ')}: ${shownPhone(phone) || 'không có số điện thoại'}`;
}

/** A day that somebody wrote already stays. */
function tickOff(book: Book, codes: readonly string[]): number {
  let ticked = 0;
  for (const code of codes) {
    const slip = book.find(registrations, code);
    if (!slip || slip.toldByHandOn !== null) continue;
    book.change(registrations, code, { toldByHandOn: dayAt(book.now) });
    book.note({
      what: 'Báo trực tiếp mã phiếu',
      about: code,
      column: registrations.columns.toldByHandOn.header,
      after: dayAt(book.now),
    });
    ticked++;
  }
  book.commit();
  return ticked;
}
