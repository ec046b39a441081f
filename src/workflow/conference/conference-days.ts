import { type DayChanges, dayChanges } from '../../core/conference/day-changes.ts';
import { doubtsOfDay } from '../../core/conference/doubts.ts';
import { readMeetingTime } from '../../core/conference/new-conference.ts';
import { isPaperOf } from '../../core/document/finalize.ts';
import { KINDS, type PaperKind } from '../../core/document/kinds.ts';
import {
  type Conference,
  conferences,
  documents,
  dossierItems,
  milestones,
  publications,
} from '../../core/tables/conference-tables.ts';
import { registrations } from '../../core/tables/register-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { withLock } from '../../google/lock.ts';
import { ask, confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { calendarOf, profileOf } from '../office/office.ts';
import { currentConference } from './current-conference.ts';
import { moveForm } from './form-days.ts';
import { addPublications } from './publication-rows.ts';
import { intendNews, tellingText } from './tell-participants.ts';

const WAIT_MS = 20_000;
const SHOWN = 15;

/** What the workbook's conference, as it is to be, changes of what stands there. */
export function changesOf(book: Book, conference: Conference): DayChanges {
  return dayChanges(profileOf(book), conference, calendarOf(book), {
    milestones: book.rows(milestones),
    dossier: book.rows(dossierItems),
    publications: book.rows(publications),
  });
}

/** Puts changes that were shown into the book, each move with its entry in the log. */
export function applyDays(book: Book, code: string, changes: DayChanges): void {
  for (const row of changes.milestones) book.add(milestones, row);
  for (const row of changes.dossier) book.add(dossierItems, row);
  for (const { code: item, set } of changes.relaxed) book.change(dossierItems, item, set);
  for (const { code: milestone, set } of changes.moved) {
    const known = book.find(milestones, milestone);
    book.change(milestones, milestone, set);
    const [before, after] = [known?.dueOn ?? '', set.dueOn ?? ''];
    book.note({ what: 'Tính lại mốc việc', about: milestone, before, after });
  }
  addPublications(book, changes.publications.added);
  for (const { code: row, to } of changes.publications.moved) book.change(publications, row, { dueOn: to });
  if (changes.closesAt !== undefined) {
    book.change(conferences, code, { registrationClosesAt: changes.closesAt });
    book.note({ what: 'Tính lại hạn đăng ký', about: code, after: changes.closesAt?.toISOString() ?? '' });
  }
}

/** "Tính mốc việc": adds what is missing; days that would change are shown first and moved only on a yes. */
export function refreshMilestones(): void {
  const book = openBook();
  const conference = currentConference(book);
  const changes = changesOf(book, conference);
  const preview = `${changes.sentences.length} chỗ sẽ đổi:\n${shown(changes.sentences)}`;
  if (changes.sentences.length > 0 && !confirm('Đổi hạn', preview)) return;
  const done = withLock(WAIT_MS, () => addAndMove(conference.code, changes));
  if (!done.ran || !done.result) {
    tell('Mốc việc', BUSY);
    return;
  }
  const form = changes.closesAt === undefined ? '' : moveForm(openBook(), conference, after(conference, changes));
  tell(
    'Mốc việc',
    [
      `Thêm ${changes.milestones.length} mốc, đổi ${changes.moved.length} hạn của ${conference.code}.`,
      ...(form === '' ? [] : [form]),
    ].join('\n'),
  );
}

const BUSY = 'Sổ đang bận hoặc vừa có người sửa trong lúc xem trước; chưa đổi gì. Hãy chọn lại lệnh.';

/** Writes what was shown, where the workbook still comes to the same: two people at once add no milestone twice. */
function addAndMove(code: string, seen: DayChanges): boolean {
  const book = openBook();
  const conference = book.find(conferences, code);
  if (!conference) return false;
  const now = changesOf(book, conference);
  if (now.sentences.join('\n') !== seen.sentences.join('\n')) return false;
  applyDays(book, code, now);
  book.commit();
  return true;
}

const after = (conference: Conference, { closesAt }: DayChanges): Conference =>
  closesAt === undefined ? conference : { ...conference, registrationClosesAt: closesAt };

const TITLE = 'Dời hội nghị';
const GONE: ReadonlySet<string | null> = new Set(['held', 'reported', 'cancelled']);

/**
 * "Dời hội nghị…": another day for the conference in front. What moves with it, and who is to be told, is shown first;
 * slips that were late are on time where they came before the new cut-off, those on time stay so.
 */
export function postponeConference(): void {
  const book = openBook();
  const conference = currentConference(book);
  const was = conference.startsAt ? formatInstant(conference.startsAt) : 'chưa định';
  if (GONE.has(conference.status)) {
    tell(TITLE, `Hội nghị ${conference.code} đã tổ chức hoặc không tổ chức: không dời được nữa.`);
    return;
  }
  const said = ask(TITLE, `Hội nghị ${conference.code}, đang ghi ${was}. Ngày giờ mới (ví dụ 25/06/2026 08:00):`);
  if (said === null) return;
  const startsAt = readMeetingTime(said);
  if (!startsAt) {
    tell(TITLE, `Không đọc được ngày giờ "${said}"; chưa đổi gì. Hãy ghi đủ ngày/tháng/năm và giờ.`);
    return;
  }
  const seen = plan(book, conference.code, startsAt);
  if (!confirm(TITLE, `${conference.code}: ${was} → ${formatInstant(startsAt)}\n${seen.preview}\n\nĐồng ý?`)) return;
  const done = withLock(WAIT_MS, () => {
    const fresh = openBook();
    const now = plan(fresh, conference.code, startsAt);
    if (now.preview !== seen.preview) return false;
    applyDays(fresh, conference.code, now.changes);
    const remarks = [conference.remarks, `Dời từ ${was}.`].filter((part) => part !== '').join('\n');
    fresh.change(conferences, conference.code, { startsAt, endsAt: null, remarks });
    for (const slip of now.inTime) fresh.change(registrations, slip, { onTime: 'onTime' });
    intendNews(fresh, profileOf(fresh), now.conference, conference.startsAt);
    fresh.note({ what: TITLE, about: conference.code, before: was, after: formatInstant(startsAt) });
    fresh.commit();
    return true;
  });
  if (!done.ran || !done.result) {
    tell(TITLE, BUSY);
    return;
  }
  const form = moveForm(openBook(), conference, seen.conference);
  const sent = sendOutbox();
  tell(TITLE, [`Đã dời ${conference.code}; gửi ${sent.sent} thư.`, form, ...sent.sentences].filter(Boolean).join('\n'));
}

/** Papers that name the day: made before, they must be made anew. */
const DATED: ReadonlySet<string> = new Set<PaperKind>([
  ...(['announcement', 'invitation', 'hamletSlip', 'loudspeakerBulletin', 'registrationSlip', 'qrPoster'] as const),
  ...(['agenda', 'runningScript', 'taskAssignment', 'assignmentSlip', 'budgetEstimate'] as const),
]);

function plan(book: Book, code: string, startsAt: Date) {
  const conference = { ...(book.find(conferences, code) as Conference), startsAt, endsAt: null };
  const [profile, calendar] = [profileOf(book), calendarOf(book)];
  const changes = changesOf(book, conference);
  const moved = after(conference, changes);
  const closes = moved.registrationClosesAt;
  const inTime = book
    .rows(registrations)
    .filter((slip) => slip.conference === code && slip.onTime === 'late' && slip.submittedAt !== null)
    .filter((slip) => closes === null || (slip.submittedAt as Date) <= closes)
    .map((slip) => slip.code);
  const papers = book
    .rows(documents)
    .filter((paper) => isPaperOf(code, paper) && DATED.has(paper.kind))
    .filter((paper) => paper.state === 'draft' || paper.state === 'final');
  const names = [...new Set(papers.map((paper) => KINDS[paper.kind as PaperKind].name))];
  const before = book.find(conferences, code)?.startsAt ?? null;
  const preview = [
    ...doubtsOfDay(profile, conference, calendar, book.now, book.rows(conferences)).map((doubt) => `- ${doubt}`),
    ...(changes.sentences.length > 0 ? [`Hạn đổi theo:\n${shown(changes.sentences)}`] : []),
    ...(inTime.length > 0 ? [`${inTime.length} phiếu quá hạn nay thành đúng hạn.`] : []),
    ...tellingText(book, profile, moved, before),
    ...(names.length > 0 ? [`Lập lại văn bản ghi ngày cũ: ${names.join(', ')}.`] : []),
  ].join('\n');
  return { conference: moved, changes, inTime, preview };
}

const shown = (sentences: readonly string[]): string =>
  [
    ...sentences.slice(0, SHOWN).map((sentence) => `- ${sentence}`),
    ...(sentences.length > SHOWN ? [`… và ${sentences.length - SHOWN} chỗ khác`] : []),
  ].join('\n');
