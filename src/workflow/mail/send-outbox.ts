import { goneCodes, mayBeGone } from '../../core/mail/gone.ts';
import { htmlOf } from '../../core/mail/html.ts';
import { failedChange, planSending, sendingChange, sentChange } from '../../core/mail/plan-sending.ts';
import { settings } from '../../core/tables/commune-tables.ts';
import { milestones } from '../../core/tables/conference-tables.ts';
import { type Mail, mails } from '../../core/tables/ledger-tables.ts';
import { opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { mailsLeftToday, sendMail } from '../../google/mail.ts';
import { type Book, openBook } from '../book/book.ts';
import { recordOutcome, standingOf } from './after-sending.ts';

/** Mails confirmed together: what a crash leaves "sending" is at most so many, and a person is asked about them. */
const CHUNK = 5;
const RESERVE = 15;
export const MOST_IN_A_RUN = 60;
const WAIT_MS = 20_000;

export interface Sent {
  readonly sent: number;
  readonly failed: number;
  readonly deferred: number;
  readonly sentences: readonly string[];
}

const NOTHING: Sent = { sent: 0, failed: 0, deferred: 0, sentences: [] };

/** Sends what the outbox holds, in order of priority: marked "sending" under the lock, sent outside it, then confirmed. */
export function sendOutbox(cap: number = MOST_IN_A_RUN): Sent {
  const planned = withLock(WAIT_MS, () => {
    const book = openBook();
    const waiting = book.rows(mails).filter((mail) => mail.state === 'intent' || mail.state === 'sending');
    if (waiting.length === 0) return null;
    const plan = planSending({
      mails: book.rows(mails),
      quotaLeft: mailsLeftToday(),
      reserveForAcknowledgements: RESERVE,
      cap,
      now: book.now,
      gone: goneIn(book, waiting),
    });
    for (const change of plan.changes) book.change(mails, change.code, change.set);
    mark(book, plan.send.slice(0, CHUNK));
    const sender = book.rows(settings).find((row) => row.key === 'commune.fullName')?.value ?? '';
    for (const { code, set } of plan.changes)
      if (set.state === 'void' || set.state === 'stale' || set.state === 'failed')
        book.note({ what: 'Thư chưa gửi', about: code, detail: set.error ?? '' });
    book.commit();
    return { plan, sender: sender ? `UBND ${sender}` : 'Sổ Đối Thoại' };
  });
  if (!planned.ran || planned.result === null) return NOTHING;
  const { plan, sender } = planned.result;
  let [sent, failed] = [0, 0];
  for (let from = 0; from < plan.send.length; from += CHUNK) {
    const results = plan.send.slice(from, from + CHUNK).map((mail) => ({ mail, problem: attempt(mail, sender) }));
    const next = plan.send.slice(from + CHUNK, from + 2 * CHUNK);
    withLock(WAIT_MS, () => confirm(results, next));
    sent += results.filter((result) => result.problem === null).length;
    failed += results.filter((result) => result.problem !== null).length;
  }
  return { sent, failed, deferred: plan.deferred, sentences: plan.sentences };
}

/** Mails wait for hours or days; what they are about may have been deleted or taken out of the dialogue meanwhile. */
function goneIn(book: Book, waiting: readonly Mail[]): ReadonlySet<string> {
  const concerned = waiting.filter(mayBeGone);
  if (concerned.length === 0) return new Set();
  const slipsOnly = concerned.every((mail) => mail.kind === 'acknowledgement');
  const rows = slipsOnly ? [registrations] : [registrations, opinions, tasks, milestones];
  return goneCodes(concerned, standingOf(book, rows));
}

function mark(book: Book, batch: readonly Mail[]): void {
  for (const mail of batch) {
    const change = sendingChange(mail.key, book.now);
    book.change(mails, change.code, change.set);
  }
}

/** Google's words when the mail was refused, or null. One bad address never stops the others. */
function attempt(mail: Mail, senderName: string): string | null {
  try {
    sendMail({ to: mail.to, subject: mail.subject, text: mail.body, html: htmlOf(mail.body), senderName });
    return null;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

function confirm(results: readonly { mail: Mail; problem: string | null }[], next: readonly Mail[]): void {
  const book = openBook();
  for (const { mail, problem } of results) {
    const change = problem === null ? sentChange(mail.key, book.now) : failedChange(mail.key, problem);
    book.change(mails, change.code, change.set);
    if (problem !== null) book.note({ what: 'Thư không gửi được', about: mail.key, detail: problem });
    recordOutcome(book, mail, problem === null);
  }
  mark(book, next);
  book.commit();
}
