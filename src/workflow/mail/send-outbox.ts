import { goneCodes, mayBeGone } from '../../core/mail/gone.ts';
import { htmlOf } from '../../core/mail/html.ts';
import { planSending, sendingChange } from '../../core/mail/plan-sending.ts';
import { outcomeChange, outcomeOf, type SendingOutcome } from '../../core/mail/sending-outcome.ts';
import { settings } from '../../core/tables/commune-tables.ts';
import { milestones, publications } from '../../core/tables/conference-tables.ts';
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
    const first = plan.send.slice(0, CHUNK);
    mark(book, first);
    const sender = book.rows(settings).find((row) => row.key === 'commune.fullName')?.value ?? '';
    for (const { code, set } of plan.changes)
      if (set.state === 'void' || set.state === 'stale' || set.state === 'failed')
        book.note({ what: 'Thư chưa gửi', about: code, detail: set.error ?? '' });
    book.commit();
    return { plan, first, sender: sender ? `UBND ${sender}` : 'Sổ Đối Thoại' };
  });
  if (!planned.ran || planned.result === null) return NOTHING;
  const { plan, first, sender } = planned.result;
  const totals = { sent: 0, failed: 0, left: 0 };
  const waiting = plan.send.slice(CHUNK);
  for (let claimed: readonly Mail[] = first; claimed.length > 0; ) {
    const results = claimed.map((mail) => ({ mail, ...attempt(mail, sender) }));
    totals.sent += results.filter((result) => result.outcome === 'sent').length;
    totals.failed += results.filter((result) => result.outcome !== 'sent').length;
    const quotaGone = results.some((result) => result.outcome === 'quota');
    const next = quotaGone ? [] : waiting.splice(0, CHUNK);
    // Without the lock nothing more is claimed: what was sent stays "sending", and a person is asked about it.
    const done = withLock(WAIT_MS, () => confirm(results, next));
    claimed = done.ran ? done.result : [];
  }
  return {
    sent: totals.sent,
    failed: totals.failed,
    deferred: plan.deferred + waiting.length,
    sentences: plan.sentences,
  };
}

/** Mails wait for hours or days; what they are about may have been deleted or taken out of the dialogue meanwhile. */
function goneIn(book: Book, waiting: readonly Mail[]): ReadonlySet<string> {
  const concerned = waiting.filter(mayBeGone);
  if (concerned.length === 0) return new Set();
  const slipsOnly = concerned.every((mail) => mail.kind === 'acknowledgement');
  const rows = slipsOnly ? [registrations] : [registrations, opinions, tasks, milestones, publications];
  return goneCodes(concerned, standingOf(book, rows));
}

function mark(book: Book, batch: readonly Mail[]): void {
  for (const mail of batch) {
    const change = sendingChange(mail.key, book.now);
    book.change(mails, change.code, change.set);
  }
}

interface Attempt {
  readonly outcome: SendingOutcome;
  /** Google's words, where it was refused. */
  readonly problem: string;
}

/** One bad address never stops the others. */
function attempt(mail: Mail, senderName: string): Attempt {
  try {
    sendMail({ to: mail.to, subject: mail.subject, text: mail.body, html: htmlOf(mail.body), senderName });
    return { outcome: 'sent', problem: '' };
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    return { outcome: outcomeOf(said), problem: said };
  }
}

/** Writes what became of these mails and claims the next ones, of those that nobody else has taken meanwhile. */
function confirm(results: readonly ({ mail: Mail } & Attempt)[], next: readonly Mail[]): readonly Mail[] {
  const book = openBook();
  for (const { mail, outcome, problem } of results) {
    const change = outcomeChange(mail.key, outcome, problem, book.now);
    book.change(mails, change.code, change.set);
    if (outcome !== 'sent') book.note({ what: 'Thư không gửi được', about: mail.key, detail: problem });
    if (outcome === 'sent' || outcome === 'refused') recordOutcome(book, mail, outcome === 'sent');
  }
  const claimed = next.filter((mail) => book.find(mails, mail.key)?.state === 'intent');
  mark(book, claimed);
  book.commit();
  return claimed;
}
