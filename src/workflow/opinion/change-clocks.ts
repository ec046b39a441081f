import { type Day, dayAt } from '../../core/calendar/day.ts';
import { answerClock, unitOfClock } from '../../core/opinion/answer-clock.ts';
import {
  type ClockDecision,
  type ClockPlan,
  planExtension,
  planPause,
  planResume,
  planSetDay,
} from '../../core/opinion/clock.ts';
import type { OpinionPlan } from '../../core/opinion/plan.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { type DeadlineEvent, deadlineEvents, type Opinion, opinions } from '../../core/tables/register-tables.ts';
import { effectiveUser } from '../../google/session.ts';
import { tell, toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { newRowCodes } from '../book/row-codes.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { type Office, officeOf } from '../office/office.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { type Chosen, selectedOpinions } from './chosen-opinions.ts';
import { intendExtensionMails } from './citizen-mails.ts';
import { previewThenApply } from './preview-then-apply.ts';
import { askDay, askWords } from './questions.ts';

type Decide = (opinion: Opinion, decision: ClockDecision, context: Parameters<typeof planPause>[2]) => ClockPlan;
type Asked = Omit<ClockDecision, 'code' | 'recordedBy'>;

/** "Gia hạn…": reason, who allowed it, the new day; the citizen is told (plan 000, line 86). */
export function extendDeadlines(): void {
  const title = 'Gia hạn';
  const book = openBook();
  const chosen = selectedOpinions(book, title);
  if (!chosen) return;
  const to = askDay(title, `Hạn mới cho ${chosen.scope}`);
  const asked = to && askDecision(title, dayAt(book.now));
  if (!to || !asked) return;
  const decide: Decide = (opinion, decision, context) => planExtension(opinion, to, decision, context);
  const recorded = record(
    title,
    book,
    chosen,
    asked,
    decide,
    'Người dân có thư điện tử được báo ngày mới ngay sau đó.',
  );
  if (!recorded) return;
  const { byHand } = recorded;
  const sent = sendOutbox();
  const lines = [`Đã gia hạn; gửi ${sent.sent} thư báo người dân.`, ...sent.sentences, ...byHand];
  if (lines.length === 1) toast(lines[0] as string);
  else tell(title, lines.join('\n\n'));
}

/** "Ấn định hạn…": a day for these opinions alone, by a conclusion or a leader (plan 003, line 199). */
export function setDueDays(): void {
  const title = 'Ấn định hạn';
  const book = openBook();
  const chosen = selectedOpinions(book, title);
  if (!chosen) return;
  const to = askDay(title, `Hạn trả lời cho ${chosen.scope}`);
  const asked =
    to &&
    askDecision(title, dayAt(book.now), {
      reason: 'Căn cứ (thông báo kết luận số, ý kiến chỉ đạo…):',
      allowedBy: 'Người ấn định (họ tên, chức vụ):',
    });
  if (!to || !asked) return;
  const decide: Decide = (opinion, decision, context) => planSetDay(opinion, to, decision, context);
  if (record(title, book, chosen, asked, decide)) toast('Đã ấn định hạn; xem lý do ở "Vì sao hạn là ngày này?".');
}

/** "Tạm dừng tính hạn…": while the citizen is waited for. */
export function pauseClocks(): void {
  runClock('Tạm dừng tính hạn', 'Tạm dừng từ ngày', planPause, 'Đã tạm dừng; không nhắc cho tới khi tiếp tục.');
}

/** "Tiếp tục tính hạn…": the days of the pause are given back. */
export function resumeClocks(): void {
  runClock('Tiếp tục tính hạn', 'Tính tiếp từ ngày', planResume, 'Đã tính tiếp; hạn lùi theo số ngày tạm dừng.');
}

function runClock(title: string, question: string, decide: Decide, said: string): void {
  const book = openBook();
  const chosen = selectedOpinions(book, title);
  if (!chosen) return;
  const on = askDay(title, question, dayAt(book.now));
  const asked = on && askDecision(title, on);
  if (asked && record(title, book, chosen, asked, decide)) toast(said);
}

const USUAL_QUESTIONS = { reason: 'Lý do:', allowedBy: 'Người cho phép (họ tên, chức vụ):' };

function askDecision(title: string, on: Day, questions = USUAL_QUESTIONS): Asked | null {
  const reason = askWords(title, questions.reason);
  if (reason === null) return null;
  const allowedBy = askWords(title, questions.allowedBy);
  return allowedBy === null ? null : { on, reason, allowedBy };
}

/** Shows what the decision makes of each clock; on a yes, writes a row of the ledger and the new day for each. */
function record(
  title: string,
  book: Book,
  chosen: Chosen,
  asked: Asked,
  decide: Decide,
  alsoDone = '',
): { byHand: readonly string[] } | null {
  const office = officeOf(book);
  const planned = (from: Book, opinion: Opinion, code: string): ClockPlan =>
    decide(opinion, { ...asked, code, recordedBy: effectiveUser() }, contextOf(from, office, opinion));
  const plans = chosen.opinions.map((opinion) => planned(book, opinion, ''));
  const byHand: string[] = [];
  const done = previewThenApply(
    title,
    chosen,
    planOf(plans, chosen),
    (fresh, still) => {
      const codes = newRowCodes(fresh, deadlineEvents, still.changes.length);
      const events: DeadlineEvent[] = [];
      still.changes.forEach((change, at) => {
        const opinion = fresh.find(opinions, change.code);
        const plan = opinion && planned(fresh, opinion, codes[at] as string);
        if (!plan?.ok) return;
        fresh.add(deadlineEvents, plan.event);
        fresh.note({
          what: title,
          about: [plan.event.code, change.code].join(', '),
          detail: `Bảng "${deadlineEvents.sheet}".`,
        });
        events.push(plan.event);
        applyOpinionPlan(fresh, { changes: [plan.change], refused: [], tasks: [] }, title);
      });
      byHand.push(...intendExtensionMails(fresh, office, events));
    },
    alsoDone,
  );
  return done ? { byHand } : null;
}

function planOf(plans: readonly ClockPlan[], chosen: Chosen): OpinionPlan {
  return {
    changes: plans.flatMap((plan) => (plan.ok ? [plan.change] : [])),
    refused: plans.flatMap((plan, at) =>
      plan.ok ? [] : [{ code: chosen.opinions[at]?.code ?? '', sentence: plan.sentence }],
    ),
    tasks: [],
  };
}

function contextOf(book: Book, office: Office, opinion: Opinion) {
  const kind = book.find(conferences, opinion.conference)?.kind ?? null;
  const unit = unitOfClock(answerClock(office.profile, kind, office.calendar));
  return { events: book.rows(deadlineEvents), unit, calendar: office.calendar };
}
