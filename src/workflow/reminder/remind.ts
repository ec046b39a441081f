import { dayAt } from '../../core/calendar/day.ts';
import { dutyUnit, withPublications } from '../../core/conference/duties.ts';
import { openMilestones } from '../../core/conference/open-milestones.ts';
import { LAW_RULES } from '../../core/deadline/law-rules.ts';
import { digestMail } from '../../core/mail/digest.ts';
import { intend } from '../../core/mail/intent.ts';
import { weeklyMail } from '../../core/mail/weekly.ts';
import { sentStepKeys } from '../../core/reminder/keys.ts';
import { type DigestPlan, planDigests } from '../../core/reminder/plan-digests.ts';
import { planWeekly, type WeeklyPlan } from '../../core/reminder/plan-weekly.ts';
import { ruleSteps } from '../../core/reminder/rule-steps.ts';
import { conferences, milestones, publications } from '../../core/tables/conference-tables.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { tasks } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { readProperties, writeProperty } from '../../google/properties.ts';
import { confirm, tell, toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { mailOfficeOf } from '../mail/mail-office.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { type Office, officeOf } from '../office/office.ts';
import { answerLinkOf } from '../opinion/answer-link.ts';
import { answerRules } from '../opinion/by-conference.ts';
import { waitingRows } from './waiting-rows.ts';

const PAUSED = 'reminders.paused';
const WAIT_MS = 20_000;

/** The switch of "Tạm dừng/Bật lại nhắc hạn". */
export const arePaused = (properties = readProperties()): boolean => properties[PAUSED] === 'true';

/** What every reminder is judged by: rows, officers, the calendar, what has been sent, the pause switch. */
function dueToday(book: Book, office: Office, paused: boolean) {
  return {
    ...waitingRows(book, office),
    tasks: book.rows(tasks),
    milestones: withPublications(
      openMilestones(
        book.rows(milestones),
        book.rows(conferences),
        office.profile.registration.cutoffRule,
        dayAt(book.now),
      ),
      book.rows(publications),
      book.rows(conferences),
    ).map((one) => ({
      ...one,
      responsible: dutyUnit(one.responsible, office.officers, office.profile.coordinator.text),
    })),
    officers: office.officers,
    today: dayAt(book.now),
    calendar: office.calendar,
    answerRules: answerRules(book, office),
    steps: ruleSteps([...LAW_RULES, ...office.profile.rules]),
    sentKeys: sentStepKeys(book.rows(mails)),
    paused,
  };
}

/** What today's reminders would be; nothing is written. */
export function planToday(book: Book, office: Office, paused = arePaused()): DigestPlan {
  return planDigests(dueToday(book, office, paused));
}

/** Puts today's digests into the outbox, each once. Returns how many are new. */
export function intendDigests(
  book: Book,
  office: Office,
  paused = arePaused(),
): { intended: number; plan: DigestPlan } {
  const plan = planToday(book, office, paused);
  const [today, mailOffice] = [dayAt(book.now), mailOfficeOf(office.profile)];
  const link = plan.digests.length > 0 ? answerLinkOf(book) : () => null;
  const intents = plan.digests.map((digest) => digestMail(digest, today, mailOffice, link));
  const rows = intend(book.rows(mails), intents, book.now);
  for (const row of rows) book.add(mails, row);
  return { intended: rows.length, plan };
}

/** Puts the leaders' week into the outbox, each once a week. */
export function intendWeekly(book: Book, office: Office, paused = arePaused()): WeeklyPlan {
  const plan = planWeekly(dueToday(book, office, paused));
  const intents = plan.digests.map((digest) => weeklyMail(digest, mailOfficeOf(office.profile)));
  for (const row of intend(book.rows(mails), intents, book.now)) book.add(mails, row);
  return plan;
}

/** "Xem trước thư hôm nay": whom would be written to, of how many items. */
export function previewReminders(): void {
  const book = openBook();
  const plan = planToday(book, officeOf(book));
  const lines = plan.digests.map(
    ({ officer, items, waiting }) =>
      `${officer.name || officer.unit} <${officer.email}>: ${[
        ...(items.length > 0 ? [`${items.length} việc`] : []),
        ...(waiting.length > 0 ? [`${waiting.length} trả lời chờ duyệt`] : []),
      ].join(', ')}`,
  );
  const said =
    plan.quietBecause ??
    (lines.length === 0
      ? 'Hôm nay không có việc nào cần nhắc.'
      : `Hôm nay sẽ gửi ${lines.length} thư:\n${lines.join('\n')}`);
  const manager = plan.forManager.map((point) => point.sentence);
  tell('Thư nhắc hạn hôm nay', [...new Set([said, ...manager])].join('\n\n'));
}

/** "Gửi ngay": today's digests, after a look at how many there are. */
export function sendRemindersNow(): void {
  const book = openBook();
  const plan = planToday(book, officeOf(book));
  if (plan.quietBecause !== null || plan.digests.length === 0) {
    tell('Nhắc hạn', plan.quietBecause ?? 'Hôm nay không có việc nào cần nhắc.');
    return;
  }
  const first = plan.digests
    .slice(0, 3)
    .map((digest) => digest.officer.email)
    .join(', ');
  if (!confirm('Nhắc hạn', `Gửi ${plan.digests.length} thư nhắc (trước hết tới ${first})?`)) return;
  const done = withLock(WAIT_MS, () => {
    const fresh = openBook();
    intendDigests(fresh, officeOf(fresh));
    fresh.commit();
  });
  if (!done.ran) {
    tell('Nhắc hạn', 'Sổ đang bận ghi; chưa lập và chưa gửi thư nhắc nào. Hãy chọn lại lệnh sau ít phút.');
    return;
  }
  const sent = sendOutbox();
  toast(`Đã gửi ${sent.sent} thư${sent.failed > 0 ? `, ${sent.failed} thư lỗi (xem bảng "Thư")` : ''}.`);
}

/** "Tạm dừng/Bật lại nhắc hạn". */
export function toggleReminders(): void {
  const paused = arePaused();
  writeProperty(PAUSED, !paused);
  toast(paused ? 'Đã bật lại nhắc hạn.' : 'Đã tạm dừng nhắc hạn; không thư nhắc nào được gửi cho tới khi bật lại.');
}
