import { type Speaker, speakingOrder } from '../../core/conference/attendance.ts';
import { isDenunciation } from '../../core/opinion/scope.ts';
import { emptyRow } from '../../core/sheet/table.ts';
import { type Attendee, attendees } from '../../core/tables/conference-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import { confirm, tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { addAttendees, locked } from './attendee-rows.ts';
import { currentConference } from './current-conference.ts';

/** "Lập thứ tự phát biểu": by registration, or regrouped by field where the chair wants it. */
export function orderSpeakers(): void {
  const book = openBook();
  const conference = currentConference(book);
  const people = book.rows(attendees).filter((row) => row.conference === conference.code);
  const fieldOf = new Map<string, string>();
  for (const one of book.rows(opinions)) {
    // Whoever only denounces, or whose content was taken out of the dialogue, is not called up to speak.
    const out = isDenunciation(one) || one.status === 'separated';
    if (!out && !fieldOf.has(one.registration)) fieldOf.set(one.registration, one.field);
  }
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
  const added: Attendee[] = [];
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
  const done = locked('Thứ tự phát biểu', () => {
    addAttendees(book, added);
    book.note({ what: 'Lập thứ tự phát biểu', about: conference.code, detail: `${speakers.length} người` });
    book.commit();
    return true;
  });
  if (done === null) return;
  tell(
    'Thứ tự phát biểu',
    `Đã xếp ${speakers.length} người ở bảng "${attendees.sheet}"; kịch bản điều hành theo thứ tự này.`,
  );
}
