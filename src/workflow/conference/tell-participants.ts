import { conferenceNews } from '../../core/mail/conference-news.ts';
import { intend } from '../../core/mail/intent.ts';
import type { Profile } from '../../core/profile/profile-schema.ts';
import { attendees, type Conference } from '../../core/tables/conference-tables.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';

const SHOWN = 8;

function newsOf(book: Book, profile: Profile, conference: Conference, before: Date | null) {
  const news = { conference, before, office: mailOfficeOf(profile) };
  return conferenceNews(news, book.rows(registrations), book.rows(opinions));
}

/** Who is told of the change by mail, who must be told by hand, and how many invited guests have their invitation. */
export function tellingText(book: Book, profile: Profile, conference: Conference, before: Date | null): string[] {
  const { mails: letters, byHand } = newsOf(book, profile, conference, before);
  const invited = book.rows(attendees).filter((row) => row.conference === conference.code && row.invitedOn !== null);
  const codes = byHand.slice(0, SHOWN).map((slip) => slip.code);
  const rest = byHand.length > SHOWN ? ' …' : '';
  return [
    `Gửi thư báo ${letters.length} người đăng ký.`,
    ...(byHand.length > 0 ? [`Cần báo trực tiếp ${byHand.length} phiếu: ${codes.join(', ')}${rest}`] : []),
    ...(invited.length > 0 ? [`${invited.length} dòng đại biểu đã mời (bảng "${attendees.sheet}"): mời lại.`] : []),
  ];
}

/** Puts the news into the outbox, each mail once. Returns how many are new. */
export function intendNews(book: Book, profile: Profile, conference: Conference, before: Date | null): number {
  const rows = intend(book.rows(mails), newsOf(book, profile, conference, before).mails, book.now);
  for (const row of rows) book.add(mails, row);
  return rows.length;
}
