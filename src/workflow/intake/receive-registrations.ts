import { type EnteredSlip, enterSlips } from '../../core/registration/enter-slips.ts';
import type { StoredForm } from '../../core/registration/form-plan.ts';
import { selectNewResponses } from '../../core/registration/new-responses.ts';
import { slipOfReply } from '../../core/registration/slip-of-reply.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import { type FormReply, openForm, repliesSince } from '../../google/forms.ts';
import { withLock } from '../../google/lock.ts';
import { deleteProperty, readProperties, writeProperty } from '../../google/properties.ts';
import { type Book, openBook } from '../book/book.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { type Office, officeOf } from '../office/office.ts';
import { intendAcknowledgements } from './acknowledge.ts';
import { intakeContext } from './intake-context.ts';
import { sorterOf } from './sorter.ts';

/** Set by whoever arrives, so that the holder of the lock looks once more before going home. */
const BELL = 'intake.bell';
const OVERLAP_MS = 10 * 60_000;
const ROUNDS = 5;

export interface Intake {
  readonly entered: number;
  /** True when another execution holds the lock; it has been told to look again. */
  readonly leftToOther: boolean;
}

/**
 * Takes every reply of every Form into the register, once. The event that woke us is not looked at: it may come twice,
 * blank, or not at all. Who misses the lock leaves quietly; the holder looks again. Mail goes out after the lock.
 */
export function receiveRegistrations(source: 'event' | 'hourly' | 'person' = 'event'): Intake {
  writeProperty(BELL, 1);
  let entered = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const done = withLock(source === 'person' ? 20_000 : 50, () => {
      deleteProperty(BELL);
      return enterNewReplies(openBook());
    });
    if (!done.ran) return { entered, leftToOther: true };
    entered += done.result;
    if (readProperties()[BELL] === undefined) break;
  }
  if (entered > 0 || source !== 'event') sendOutbox();
  return { entered, leftToOther: false };
}

function enterNewReplies(book: Book): number {
  const properties = readProperties();
  const forms = Object.entries(properties).filter(([key]) => key.startsWith('form.'));
  const tombstones = new Set<string>(JSON.parse(properties.tombstones ?? '[]') as string[]);
  let office: Office | null = null;
  let entered = 0;
  for (const [key, json] of forms) {
    const code = key.slice('form.'.length);
    const stored = JSON.parse(json) as StoredForm;
    const cursorKey = `cursor.${code}`;
    const cursor = properties[cursorKey] ? new Date(JSON.parse(properties[cursorKey]) as string) : null;
    const replies = repliesSince(openForm(stored.formId), cursor && new Date(cursor.getTime() - OVERLAP_MS));
    const last = replies[replies.length - 1];
    if (!last) continue;
    const known = new Set(book.rows(registrations).map((row) => row.sourceId));
    const fresh = selectNewResponses(
      replies.map((reply) => ({ id: reply.id, submittedAt: reply.at, reply })),
      known,
      tombstones,
    ).fresh;
    if (fresh.length > 0) {
      office ??= officeOf(book);
      enter(
        book,
        office,
        code,
        stored,
        fresh.map((response) => response.reply),
      );
      entered += fresh.length;
      book.commit();
    }
    if (cursor === null || last.at.getTime() > cursor.getTime()) writeProperty(cursorKey, last.at.toISOString());
  }
  return entered;
}

function enter(book: Book, office: Office, code: string, stored: StoredForm, replies: readonly FormReply[]): void {
  const conference = book.find(conferences, code);
  if (!conference)
    throw new Error(`Phiếu đăng ký của hội nghị ${code} có người gửi nhưng bảng "Hội nghị" không còn dòng này.`);
  const raws = replies.map((reply) => slipOfReply(reply, stored));
  const entry = enterSlips(
    raws,
    conference,
    book.rows(registrations),
    intakeContext(office, conference),
    sorterOf(office),
    'Biểu mẫu trực tuyến',
  );
  addEntered(book, conference, entry.entered, entry.lastNumber);
  intendAcknowledgements(book, office, conference, entry.entered);
}

/** Puts entered slips and their opinions into the register and moves the conference's counter on. */
export function addEntered(
  book: Book,
  conference: Conference,
  entered: readonly EnteredSlip[],
  lastNumber: number,
): void {
  for (const slip of entered) {
    book.add(registrations, slip.registration);
    for (const opinion of slip.opinions) book.add(opinions, opinion);
    book.note({ what: 'Vào sổ phiếu', about: slip.registration.code, detail: `${slip.opinions.length} ý kiến` });
  }
  book.change(conferences, conference.code, { lastSlipNumber: lastNumber });
}
