import { dayAt, minuteOfDay } from '../../core/calendar/day.ts';
import type { ManagerPoint } from '../../core/reminder/plan-digests.ts';
import { problemSentence } from '../../core/text/problem-sentence.ts';
import { withLock } from '../../google/lock.ts';
import { readProperties, readProperty, writeProperties, writeProperty } from '../../google/properties.ts';
import { type Book, openBook } from '../book/book.ts';
import { receiveRegistrations } from '../intake/receive-registrations.ts';
import { claimWaiting, deliver, sendOutbox } from '../mail/send-outbox.ts';
import { drawDashboard } from '../office/dashboard.ts';
import { isHolder } from '../office/lease.ts';
import { type Office, officeOf } from '../office/office.ts';
import { bringUpToDate } from '../opinion/assign-opinions.ts';
import { receiveProposals } from '../opinion/receive-proposals.ts';
import { takeSurveyAnswers } from '../survey/take-answers.ts';
import { type DailyTrouble, LAST_DAILY, LAST_HOURLY, LAST_TROUBLE } from './heartbeats.ts';
import { intendManagerDigest } from './manager.ts';
import { arePaused, intendDigests, intendWeekly } from './remind.ts';

const WAIT_MS = 30_000;
/** The daily trigger comes between seven and eight; from nine on the hourly one does its work when it did not come. */
const LATE_FROM_MINUTE = 9 * 60;

/** Once an hour: replies that no event announced, mails that were left, and the daily work where it is still owed. */
export function runHourlyWork(): void {
  const now = new Date();
  const last = readProperty<string>(LAST_DAILY);
  const owed = last === null || dayAt(new Date(last)) < dayAt(now);
  if (owed && minuteOfDay(now) >= LATE_FROM_MINUTE) runDailyWork();
  else {
    const trouble = new Trouble();
    trouble.guard('Nhận phiếu từ biểu mẫu', () => void receiveRegistrations('hourly'));
    trouble.guard('Nhận đề xuất trả lời', () => void receiveProposals());
    if (trouble.sentences.length > 0) {
      trouble.guard('Gửi thư', () => void sendOutbox());
      trouble.record(openBook(now));
    }
  }
  writeProperty(LAST_HOURLY, new Date().toISOString());
}

/**
 * Once a day, in the morning: intake, what staff typed, digests, the keeper's own digest, outbox, then the sign of life.
 * A part that fails is told and stops no other; a late run catches up with one current digest. Who has handed the work
 * over does nothing.
 */
export function runDailyWork(): void {
  const properties = readProperties();
  if (!isHolder(properties)) return;
  const trouble = new Trouble();
  const intake = trouble.guard('Nhận phiếu từ biểu mẫu', () => receiveRegistrations('daily'));
  trouble.guard('Nhận đề xuất trả lời', () => void receiveProposals(properties));
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    const office = trouble.guard('Đọc hồ sơ xã và lịch làm việc', () => officeOf(book));
    const points = office ? planTheDay(book, office, trouble, arePaused(properties)) : [];
    const survey = trouble.guard('Nhận phiếu khảo sát', () => takeSurveyAnswers(book, properties));
    trouble.sentences.push(...(survey?.problems ?? []));
    // The intake's own troubles are on the dashboard and in the log already; the keeper's mail names them too.
    const failures = [...trouble.sentences, ...(intake?.problems ?? [])];
    const manager = () => intendManagerDigest(book, office, points, failures);
    trouble.guard('Lập thư báo người quản lý sổ', manager);
    const batch = trouble.guard('Gửi thư', () => claimWaiting(book));
    const isWritten = trouble.guard('Ghi sổ', () => book.commit()) !== null;
    return { book, batch, isWritten, cursors: isWritten ? survey?.signs : {} };
  });
  if (!done.ran)
    trouble.sentences.push('Không lấy được quyền ghi sổ trong 30 giây; lượt nhắc hạn chạy lại vào giờ sau.');
  const batch = done.ran && done.result.isWritten ? done.result.batch : null;
  if (batch) trouble.guard('Gửi thư', () => void deliver(batch));
  // Where the day's part could not be written, what has been waiting goes out all the same.
  else if (!done.ran || !done.result.isWritten) trouble.guard('Gửi thư', () => void sendOutbox());
  const signs = done.ran ? { ...done.result.cursors, [LAST_DAILY]: new Date().toISOString() } : {};
  if (done.ran) {
    const { book } = done.result;
    trouble.guard('Vẽ bảng điều khiển', () => drawDashboard(book, { ...properties, ...trouble.told(book, signs) }));
  }
  trouble.record(openBook(), signs);
}

/** Puts the day's mails into the outbox; what no mail reaches is left for the keeper. */
function planTheDay(book: Book, office: Office, trouble: Trouble, paused: boolean): readonly ManagerPoint[] {
  trouble.guard('Cập nhật trạng thái và hạn', () => void bringUpToDate(book, office));
  const day = trouble.guard('Lập thư nhắc hạn', () => {
    const { plan } = intendDigests(book, office, paused);
    const refused = plan.quietBecause !== null && plan.forManager.length > 0;
    if (refused) book.note({ what: 'Việc tự động bị lỗi', detail: plan.quietBecause ?? '' });
    return plan;
  });
  const week = trouble.guard('Lập báo cáo tuần', () => intendWeekly(book, office, paused));
  return [...(day?.forManager ?? []), ...(week?.forManager ?? [])];
}

/** What went wrong in one run, by part. */
class Trouble {
  readonly sentences: string[] = [];

  guard<Result>(part: string, work: () => Result): Result | null {
    try {
      return work();
    } catch (problem) {
      this.sentences.push(`${part}: ${problemSentence(problem)}`);
      return null;
    }
  }

  /** As the properties will hold it. */
  told(book: Book, signs: Readonly<Record<string, unknown>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this.all(book, signs)).map(([key, value]) => [key, JSON.stringify(value)]),
    );
  }

  /** Left for the dashboard, with the signs of life, and in the log; a run without trouble clears it. */
  record(book: Book, signs: Readonly<Record<string, unknown>> = {}): void {
    writeProperties(this.all(book, signs));
    if (this.sentences.length === 0) return;
    for (const detail of this.sentences) book.note({ what: 'Việc tự động bị lỗi', detail });
    this.guard('Ghi nhật ký', () => book.commit());
  }

  private all(book: Book, signs: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const trouble: DailyTrouble = { at: book.now.toISOString(), sentences: this.sentences.slice(0, 10) };
    return { ...signs, [LAST_TROUBLE]: trouble };
  }
}
