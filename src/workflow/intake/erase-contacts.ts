import { type Day, dayAt, parseDay } from '../../core/calendar/day.ts';
import { papersOfCitizens } from '../../core/document/papers-of-citizens.ts';
import { aboutOf, isToCitizen } from '../../core/mail/intent.ts';
import type { StoredForm } from '../../core/registration/form-plan.ts';
import { erasableFrom, withoutContacts } from '../../core/registration/retention.ts';
import { type Coverage, coverageOf } from '../../core/report/coverage.ts';
import { attendees, type Conference, conferences, documents } from '../../core/tables/conference-tables.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import { formatDay } from '../../core/text/format.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { openForm, repliesSince } from '../../google/forms.ts';
import { withLock } from '../../google/lock.ts';
import { readProperty } from '../../google/properties.ts';
import { responseSheets } from '../../google/response-sheets.ts';
import { ask, confirm, tell } from '../../google/ui.ts';
import { deleteLines, flush } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { profileOf } from '../office/office.ts';
import { emptySurvey, eraseComments, surveyHoldsReplies } from '../survey/erase-survey.ts';
import { erasePapers } from './erase-papers.ts';
import { receiveRegistrations } from './receive-registrations.ts';

const TITLE = 'Xóa dữ liệu liên hệ quá hạn lưu';
const WAIT_MS = 30_000;

/**
 * "Xóa dữ liệu liên hệ quá hạn lưu": names and contacts of a year's slips, so many months after its yearly report, out of
 * every copy that the product made. The log says that it was done, never what was there.
 */
export function eraseContacts(): void {
  const book = openBook();
  const year = askYear(book);
  if (year === null) return;
  const reported = reportedOn(book, year);
  if (reported === null) return;
  const { retentionMonths } = profileOf(book);
  const from = erasableFrom(reported, retentionMonths);
  if (dayAt(book.now) < from) {
    tell(
      TITLE,
      `Chưa đến hạn: báo cáo năm ${year} xong ngày ${formatDay(reported)}, lưu ${retentionMonths} tháng, được xóa từ ngày ${formatDay(from)}.`,
    );
    return;
  }
  const preview = clear(openBook(), year, false);
  if (preview.slips + preview.guests + preview.mails + preview.papers + preview.forms + preview.comments === 0) {
    tell(TITLE, `Không còn dữ liệu liên hệ nào của năm ${year}.`);
    return;
  }
  const asked = `Năm ${year}: xóa họ tên, điện thoại, thư điện tử, địa chỉ của ${preview.slips} phiếu (${preview.conferences.join(', ')}) ở sổ phiếu, sổ ý kiến, họ tên và ghi chú của ${preview.guests} dòng đại biểu, ${preview.mails} thư, ${preview.papers} giấy xác nhận và giấy mời đã tạo, góp ý của ${preview.comments} phiếu khảo sát, trang câu trả lời và biểu mẫu. Nội dung ý kiến, trả lời và số liệu được giữ. Không khôi phục được. Tiếp tục?`;
  if (!confirm(TITLE, asked)) return;
  // Whatever still waits in a Form is entered first; what could not be is not erased either (`emptyForm`).
  receiveRegistrations('person');
  const done = withLock(WAIT_MS, () => clear(openBook(), year, true));
  if (!done.ran) tell(TITLE, 'Sổ đang bận ghi; chưa xóa gì. Hãy chọn lại lệnh sau ít phút.');
  else
    tell(
      TITLE,
      [`Đã xóa dữ liệu liên hệ của ${done.result.slips} phiếu năm ${year}.`, ...done.result.problems, LEFT].join(
        '\n\n',
      ),
    );
}

const LEFT =
  'Còn ngoài tầm của sổ: lịch sử phiên bản của tệp, thư đã gửi trong hộp thư của cơ quan, Thùng rác của Drive (tự xóa sau 30 ngày) và phiếu giấy; xử lý theo quy chế lưu trữ.';

function askYear(book: Book): number | null {
  const said = ask(TITLE, `Năm của hội nghị (ví dụ ${Number(dayAt(book.now).slice(0, 4)) - 2}):`);
  if (said === null) return null;
  if (/^20\d\d$/.test(said)) return Number(said);
  tell(TITLE, `"${said}" không phải một năm, ví dụ 2026. Chưa xóa gì.`);
  return null;
}

/** The whole office's report of the year, and not one conference's or unit's. */
const isOfYear = (of: Coverage | null, year: number): boolean =>
  of?.period.key === `${year}-year` && of.conference === '' && of.unit === '';

/** The day on which the yearly report was issued, as "Văn bản" has it; else a person says it. Never guessed. */
function reportedOn(book: Book, year: number): Day | null {
  const report = book
    .rows(documents)
    .find((row) => row.kind === 'sixMonthReport' && row.issuedOn !== null && isOfYear(coverageOf(row.subject), year));
  if (report) return report.issuedOn;
  const said = ask(TITLE, `Ngày ban hành báo cáo năm ${year} (ví dụ 15/12/${year}):`);
  if (said === null) return null;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said);
  const on = match ? parseDay(`${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`) : null;
  if (on === null || Number(on.slice(0, 4)) < year) {
    tell(TITLE, `"${said}" không phải ngày báo cáo năm ${year}. Chưa xóa gì.`);
    return null;
  }
  return on;
}

interface Cleared {
  readonly slips: number;
  readonly guests: number;
  readonly mails: number;
  readonly papers: number;
  /** Answers of the survey whose comment goes. */
  readonly comments: number;
  /** Forms that hold replies still, or cannot be looked into: what an earlier run had to leave. */
  readonly forms: number;
  readonly conferences: readonly string[];
  readonly problems: readonly string[];
}

/** Clears (or, for the preview, only counts) what the conferences of a year hold of contacts. */
function clear(book: Book, year: number, really: boolean): Cleared {
  const ofYear = book
    .rows(conferences)
    .filter((row) => row.startsAt !== null && dayAt(row.startsAt).startsWith(`${year}-`));
  const codes = new Set(ofYear.map((row) => row.code));
  const slips = new Set<string>();
  for (const slip of book.rows(registrations)) {
    const set = codes.has(slip.conference) ? withoutContacts(slip) : null;
    if (!set || slip.code === '') continue;
    slips.add(slip.code);
    book.change(registrations, slip.code, set);
  }
  const ofConference = (code: string): boolean => [...codes].some((conference) => code.startsWith(`${conference}-`));
  for (const opinion of book.rows(opinions))
    if (codes.has(opinion.conference) && opinion.code !== '' && opinion.citizen !== '')
      book.change(opinions, opinion.code, { citizen: '' });
  let guests = 0;
  for (const guest of book.rows(attendees))
    if (codes.has(guest.conference) && guest.code !== '' && guest.name + guest.note !== '') {
      book.change(attendees, guest.code, { name: '', note: '' });
      guests++;
    }
  let count = 0;
  for (const mail of book.rows(mails)) {
    if ((mail.to === '' && mail.body === '') || !isToCitizen(mail) || !aboutOf(mail).some(ofConference)) continue;
    const waiting = mail.state === 'intent' || mail.state === 'failed' || mail.state === 'stale';
    book.change(mails, mail.key, { to: '', body: '', error: '', ...(waiting ? { state: 'void' as const } : {}) });
    count++;
  }
  const papers = papersOfCitizens(book.rows(documents), codes).bin.length;
  const comments = eraseComments(book, codes);
  const found = { slips: slips.size, guests, mails: count, papers, comments, conferences: [...codes] };
  const forms = ofYear.filter((one) => holdsReplies(one) || surveyHoldsReplies(one.code)).length;
  if (!really) return { ...found, forms, problems: [] };
  const entered = new Set(book.rows(registrations).map((slip) => slip.sourceId));
  const problems = [
    ...ofYear.flatMap((one) => [...emptyForm(one, entered), ...emptySurvey(book, one.code)]),
    ...erasePapers(book, codes),
  ];
  book.note({
    what: TITLE,
    about: [...codes].join(', '),
    detail: `Xóa liên hệ của ${slips.size} phiếu, ${count} thư; góp ý của ${comments} phiếu khảo sát.`,
  });
  book.commit();
  return { ...found, forms, problems };
}

function holdsReplies({ code }: Conference): boolean {
  const stored = readProperty<StoredForm>(`form.${code}`);
  if (!stored) return false;
  try {
    return repliesSince(openForm(stored.formId), null).length > 0;
  } catch {
    return true;
  }
}

/**
 * The Form's own copies: replies cannot be edited, so all of them go, with Google's sheet of raw answers; the Form is closed.
 * A reply that the register does not hold (`entered`) keeps them all: erased here, it would be lost.
 */
function emptyForm({ code }: Conference, entered: ReadonlySet<string>): string[] {
  const stored = readProperty<StoredForm>(`form.${code}`);
  if (!stored) return [];
  try {
    const form = openForm(stored.formId);
    form.setAcceptingResponses(false);
    const waiting = repliesSince(form, null).filter((reply) => !entered.has(reply.id)).length;
    if (waiting > 0)
      return [
        `Chưa xóa câu trả lời trong biểu mẫu của ${code}: ${waiting} phiếu ở đó chưa vào sổ. Hãy chọn "Đồng bộ phiếu từ biểu mẫu", xử lý điều được báo rồi chạy lại lệnh này.`,
      ];
    form.deleteAllResponses();
    for (const sheet of responseSheets()) {
      if (!sheet.url.includes(stored.formId)) continue;
      const lines = sheet.grid.map((_, at) => at + 1).slice(1);
      if (lines.length > 0) deleteLines(sheet.name, lines);
    }
    flush();
    return [];
  } catch (problem) {
    const said = messageOf(problem);
    return [
      `Chưa xóa được câu trả lời trong biểu mẫu của ${code}: người giữ việc tự động (chủ biểu mẫu) hãy chạy lại lệnh này. (${said})`,
    ];
  }
}
