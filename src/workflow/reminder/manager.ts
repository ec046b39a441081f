import { dayAt } from '../../core/calendar/day.ts';
import { UndeclaredYear } from '../../core/calendar/working-calendar.ts';
import { managerDigestMail } from '../../core/mail/digest.ts';
import { intend } from '../../core/mail/intent.ts';
import type { MailOffice } from '../../core/mail/office.ts';
import { answerClock } from '../../core/opinion/answer-clock.ts';
import {
  draftsWithoutDay,
  mailFailures,
  missingReceipts,
  untoldExtensions,
  waitingPoints,
} from '../../core/reminder/manager-points.ts';
import type { ManagerPoint } from '../../core/reminder/plan-digests.ts';
import { waitingItems } from '../../core/reminder/waiting.ts';
import { answerProposals, mails } from '../../core/tables/ledger-tables.ts';
import { deadlineEvents, opinions } from '../../core/tables/register-tables.ts';
import { effectiveUser } from '../../google/session.ts';
import type { Book } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import type { Office } from '../office/office.ts';
import { byConference } from '../opinion/by-conference.ts';
import { waitingRows } from './waiting-rows.ts';

/** Where the settings cannot be read, the mail still says what is wrong. */
const UNKNOWN_OFFICE: MailOffice = { name: 'UBND xã', bureau: '', address: '', hotline: '', email: '', hours: '' };

/** What the keeper of the register must know this morning goes into the outbox, once; nothing to tell, no mail. */
export function intendManagerDigest(
  book: Book,
  office: Office | null,
  points: readonly ManagerPoint[],
  failures: readonly string[],
): void {
  // Whoever runs the automatic work keeps the register: nobody else's trigger comes this far.
  const to = effectiveUser();
  if (to === '') return;
  const today = dayAt(book.now);
  if (failures.length === 0 && office && !worksOn(office, today)) return;
  const mail = managerDigestMail({
    today,
    to,
    office: office ? mailOfficeOf(office.profile) : UNKNOWN_OFFICE,
    points,
    failures: [...failures, ...mailFailures(book.rows(mails)), ...(office ? standingPoints(book, office) : [])],
    yearToLoad: office ? office.calendar.needsNextYear(today) : null,
  });
  if (mail) for (const row of intend(book.rows(mails), [mail], book.now)) book.add(mails, row);
}

/** What waits for a person in the register: receipts, promises to citizens, proposals, cells that cannot be read. */
function standingPoints(book: Book, office: Office): string[] {
  const today = dayAt(book.now);
  const rows = book.rows(opinions);
  const waiting = book.rows(answerProposals).filter((row) => row.id !== '' && row.decision === null).length;
  return [
    ...byConference(book, rows).flatMap(([kind, ofKind]) =>
      missingReceipts(ofKind, today, answerClock(office.profile, kind, office.calendar)),
    ),
    ...untoldExtensions(book.rows(deadlineEvents), rows),
    ...draftsWithoutDay(rows),
    ...waitingPoints(waitingItems(waitingRows(book, office), today), today, office.calendar),
    ...(waiting > 0 ? [`${waiting} đề xuất trả lời gửi từ thư đang chờ "Nhận đề xuất vào sổ".`] : []),
    ...book
      .problems()
      .slice(0, 20)
      .map((problem) => problem.sentence),
  ];
}

function worksOn(office: Office, today: ReturnType<typeof dayAt>): boolean {
  try {
    return office.calendar.isWorkingDay(today);
  } catch (problem) {
    if (problem instanceof UndeclaredYear) return true;
    throw problem;
  }
}
