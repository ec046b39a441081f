import { goneCodes, mayBeGone } from '../../core/mail/gone.ts';
import { htmlOf } from '../../core/mail/html.ts';
import { planSending, sendingChange } from '../../core/mail/plan-sending.ts';
import { outcomeChange, outcomeOf, type SendingOutcome } from '../../core/mail/sending-outcome.ts';
import { settings } from '../../core/tables/commune-tables.ts';
import { type Mail, mails } from '../../core/tables/ledger-tables.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { withLock } from '../../google/lock.ts';
import { mailsLeftToday, sendMail } from '../../google/mail.ts';
import { type Book, openBook } from '../book/book.ts';
import { recordOutcome, standingOf, tablesOf } from './after-sending.ts';

/** Mails confirmed together: what a crash leaves "sending" is at most so many, and a person is asked about them. */
const CHUNK = 5;
const RESERVE = 15;
export const MOST_IN_A_RUN = 60;
const WAIT_MS = 20_000;
/** Columns that a sending looks at and changes. */
const SENDING = ['state', 'sentAt', 'error', 'body'] as const;

export interface Sent {
  readonly sent: number;
  readonly failed: number;
  readonly deferred: number;
  readonly sentences: readonly string[];
}

const NOTHING: Sent = { sent: 0, failed: 0, deferred: 0, sentences: [] };

/** Mails that this execution is about to send. */
export interface Batch {
  readonly book: Book;
  /** Marked "sending": nobody else sends them, and a crash leaves them for a person to look at. */
  readonly claimed: readonly Mail[];
  /** To be claimed when those are confirmed. */
  readonly waiting: readonly Mail[];
  readonly sender: string;
  readonly deferred: number;
  readonly sentences: readonly string[];
}

/** Sends what the outbox holds, in order of priority: marked "sending" under the lock, sent outside it, then confirmed. */
export function sendOutbox(cap: number = MOST_IN_A_RUN): Sent {
  const claimed = withLock(WAIT_MS, () => {
    const book = openBook();
    const batch = claimWaiting(book, cap);
    if (batch) book.commit();
    return batch;
  });
  return claimed.ran && claimed.result ? deliver(claimed.result) : NOTHING;
}

/**
 * Decides on everything that the outbox holds and marks the first mails "sending". To be called under the lock; they may
 * be delivered once the book is committed. Null where nothing waits.
 */
export function claimWaiting(book: Book, cap: number = MOST_IN_A_RUN): Batch | null {
  const all = book.rows(mails);
  const waiting = all.filter((mail) => mail.state === 'intent' || mail.state === 'sending');
  if (waiting.length === 0) return null;
  const plan = planSending({
    mails: all,
    quotaLeft: mailsLeftToday(),
    reserveForAcknowledgements: RESERVE,
    cap,
    now: book.now,
    gone: goneIn(book, waiting),
  });
  for (const change of plan.changes) book.change(mails, change.code, change.set);
  for (const { code, set } of plan.changes)
    if (set.state === 'void' || set.state === 'stale' || set.state === 'failed')
      book.note({ what: 'Thư chưa gửi', about: code, detail: set.error ?? '' });
  const { deferred, sentences } = plan;
  return { ...marked(book, plan.send), deferred, sentences };
}

/**
 * Marks mails that are just being put into the outbox: they are born "sending". To be called under the lock; they may be
 * delivered once the book is committed.
 */
export function claimNew(book: Book, fresh: readonly Mail[]): Batch {
  return { ...marked(book, fresh), deferred: 0, sentences: [] };
}

function marked(book: Book, send: readonly Mail[]): Pick<Batch, 'book' | 'claimed' | 'waiting' | 'sender'> {
  const claimed = send.slice(0, CHUNK);
  mark(book, claimed);
  const commune = book.rows(settings).find((row) => row.key === 'commune.fullName')?.value ?? '';
  return { book, claimed, waiting: send.slice(CHUNK), sender: commune ? `UBND ${commune}` : 'Sổ Đối Thoại' };
}

/**
 * Sends what was claimed, confirms it, claims the next. Not to be called under the lock: each mail takes its time.
 * `beforeRelease` runs under the lock after the last confirmation.
 */
export function deliver(batch: Batch, beforeRelease: () => void = () => {}): Sent {
  const totals = { sent: 0, failed: 0 };
  const waiting = [...batch.waiting];
  const many = waiting.length > 0;
  for (let claimed = batch.claimed; claimed.length > 0; ) {
    const results = claimed.map((mail) => ({ mail, ...attempt(mail, batch.sender) }));
    totals.sent += results.filter((result) => result.outcome === 'sent').length;
    totals.failed += results.filter((result) => result.outcome !== 'sent').length;
    const quotaGone = results.some((result) => result.outcome === 'quota');
    const next = quotaGone ? [] : waiting.splice(0, CHUNK);
    // Without the lock nothing more is claimed: what was sent stays "sending", and a person is asked about it.
    const done = withLock(WAIT_MS, () => {
      const more = confirmSent(batch.book, results, next, many);
      if (more.length === 0) beforeRelease();
      return more;
    });
    claimed = done.ran ? done.result : [];
  }
  const deferred = batch.deferred + waiting.length;
  return { ...totals, deferred, sentences: batch.sentences };
}

/** Mails wait for hours or days; what they are about may have been deleted or taken out of the dialogue meanwhile. */
function goneIn(book: Book, waiting: readonly Mail[]): ReadonlySet<string> {
  const concerned = waiting.filter(mayBeGone);
  return concerned.length === 0 ? new Set() : goneCodes(concerned, standingOf(book, tablesOf(concerned)));
}

function mark(book: Book, batch: readonly Mail[]): void {
  for (const mail of batch) {
    const change = sendingChange(mail.key, new Date());
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
    const said = messageOf(problem);
    return { outcome: outcomeOf(said), problem: said };
  }
}

/** What a citizen was told of decides on other rows: those are looked at as they are now. */
const DECIDES: ReadonlySet<Mail['kind']> = new Set<Mail['kind']>(['answer', 'extension']);

/**
 * Writes what became of these mails and claims the next ones, of those that nobody else has taken meanwhile. In a run of
 * `many`, which confirms again and again, only their own lines are looked at.
 */
function confirmSent(
  known: Book,
  results: readonly ({ mail: Mail } & Attempt)[],
  next: readonly Mail[],
  many: boolean,
): readonly Mail[] {
  const book = results.some(({ mail }) => DECIDES.has(mail.kind)) ? openBook() : known;
  const concerned = [...results.map(({ mail }) => mail), ...next].map((mail) => mail.key);
  book.refresh(mails, SENDING, many ? concerned : undefined);
  for (const { mail, outcome, problem } of results) {
    const change = outcomeChange(mail.key, outcome, problem, new Date());
    book.change(mails, change.code, change.set);
    if (outcome !== 'sent') book.note({ what: 'Thư không gửi được', about: mail.key, detail: problem });
    if (outcome === 'sent' || outcome === 'refused') recordOutcome(book, mail, outcome === 'sent');
  }
  const claimed = next.filter((mail) => book.find(mails, mail.key)?.state === 'intent');
  mark(book, claimed);
  book.commit();
  return claimed;
}
