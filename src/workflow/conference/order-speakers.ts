import { type Speaker, speakingOrder } from '../../core/conference/attendance.ts';
import { isDenunciation } from '../../core/opinion/scope.ts';
import { duplicateSaid } from '../../core/registration/duplicate-decision.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { type Attendee, attendees } from '../../core/tables/conference-tables.ts';
import { opinions, type Registration, registrations } from '../../core/tables/register-tables.ts';
import { foldedPhrase } from '../../core/text/fold.ts';
import { choose, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { addAttendees, locked } from './attendee-rows.ts';
import { currentConference } from './current-conference.ts';

const TITLE = 'Thứ tự phát biểu';

/** "Lập thứ tự phát biểu": by registration, or regrouped by field where the chair wants it; the order before goes to the log. */
export function orderSpeakers(): void {
  const book = openBook();
  const { code } = currentConference(book);
  if (speakersOf(book, code).length === 0) {
    tell(TITLE, `Hội nghị ${code} chưa có phiếu đăng ký nào.`);
    return;
  }
  const byField = choose(
    TITLE,
    'Xếp theo lĩnh vực? (Chọn NO để theo thứ tự đăng ký; CANCEL hoặc đóng: không xếp lại.)',
  );
  if (byField === null) return;
  // Planned anew under the lock: of two people at it, only one may add a speaker's row.
  const ordered = locked(TITLE, () => writeOrder(openBook(), code, byField === 'yes' ? 'field' : 'registration'));
  if (ordered === null) return;
  tell(TITLE, `Đã xếp ${ordered} người ở bảng "${attendees.sheet}"; kịch bản điều hành theo thứ tự này.`);
}

/** Whoever only denounces, or whose content was taken out of the dialogue, is not called up to speak. */
function speakersOf(book: Book, conference: string): Speaker[] {
  const fieldOf = new Map<string, string>();
  for (const one of book.rows(opinions)) {
    const out = isDenunciation(one) || one.status === 'separated';
    if (!out && !fieldOf.has(one.registration)) fieldOf.set(one.registration, one.field);
  }
  const slips = book.rows(registrations).filter((slip) => slip.code !== '' && slip.conference === conference);
  const bySlip = new Map(slips.map((slip) => [slip.code, slip]));
  return slips
    .filter((slip) => fieldOf.has(slip.code) && !isSameSender(slip, bySlip.get(duplicateSaid(slip))))
    .map((slip) => ({
      registration: slip.code,
      name: slip.organisation === '' ? slip.fullName : `${slip.fullName} (${slip.organisation})`,
      hamlet: slip.hamlet,
      field: fieldOf.get(slip.code) ?? '',
      registeredAt: slip.receivedAt,
      late: slip.onTime === 'late',
    }));
}

/** Who sent the same slip again is one person, with one turn to speak; neighbours who said the same are two. */
function isSameSender(slip: Registration, first: Registration | undefined): boolean {
  const sender = ({ fullName, organisation }: Registration): string => foldedPhrase(`${fullName} ${organisation}`);
  return first !== undefined && first.code !== slip.code && sender(first) === sender(slip);
}

/** To be called under the lock. Returns how many are to speak. */
function writeOrder(book: Book, conference: string, by: 'field' | 'registration'): number {
  const people = book.rows(attendees).filter((row) => row.conference === conference);
  const bySlip = new Map(people.map((row) => [row.registration, row]));
  const speakers = speakingOrder(speakersOf(book, conference), by);
  const added: Attendee[] = [];
  for (const [at, speaker] of speakers.entries()) {
    const row = bySlip.get(speaker.registration);
    if (row) book.change(attendees, row.code, { speakingOrder: at + 1 });
    else
      added.push({
        ...emptyRow(attendees),
        conference,
        group: 'Người đăng ký đối thoại',
        name: speaker.name,
        hamlet: speaker.hamlet,
        registration: speaker.registration,
        speakingOrder: at + 1,
      });
  }
  const called = new Set(speakers.map((speaker) => speaker.registration));
  for (const row of people)
    if (row.registration !== '' && row.speakingOrder !== null && !called.has(row.registration))
      book.change(attendees, row.code, { speakingOrder: null });
  addAttendees(book, added);
  const before = people
    .filter((row) => row.speakingOrder !== null)
    .map((row) => `${row.code}: ${row.speakingOrder}`)
    .join(', ');
  const { header } = attendees.columns.speakingOrder;
  const detail = `${speakers.length} người`;
  book.note({ what: 'Lập thứ tự phát biểu', about: conference, column: header, before, detail });
  book.commit();
  return speakers.length;
}
