import { type EnteredSlip, enterSlips } from '../../core/registration/enter-slips.ts';
import type { StoredForm } from '../../core/registration/form-plan.ts';
import { selectNewResponses } from '../../core/registration/new-responses.ts';
import type { RawSlip } from '../../core/registration/slip.ts';
import { slipOfReply } from '../../core/registration/slip-of-reply.ts';
import { fingerprintOfId, tombstonesIn } from '../../core/registration/tombstones.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import { type FormReplyRef, openForm, repliesSince } from '../../google/forms.ts';
import { withLock } from '../../google/lock.ts';
import { deleteProperty, readProperties, writeProperty } from '../../google/properties.ts';
import { type Book, openBook } from '../book/book.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { officeForIntake } from '../office/office.ts';
import { intendAcknowledgements } from './acknowledge.ts';
import { formerCodes, noteEntry, noteRestored, stateOfAcknowledgement } from './former-codes.ts';
import { intakeContext } from './intake-context.ts';
import { keepForms } from './keep-forms.ts';
import { mendHalfEntered } from './mend-half-entered.ts';
import { sorterOf } from './sorter.ts';

/** Set by whoever arrives, so that the holder of the lock looks once more before going home. */
const BELL = 'intake.bell';
/** Stands while slips are being written: who finds it knows that an entry broke off half-way. */
const ENTERING = 'intake.entering';
/** What the last intake could not do, for the dashboard. */
export const INTAKE_PROBLEM = 'intake.problem';
const OVERLAP_MS = 10 * 60_000;
const ROUNDS = 8;
/** Other commands hold the lock for moments and do not look at the bell; intake waits for them. */
const EVENT_WAIT_MS = 10_000;

export interface Intake {
  readonly entered: number;
  /** True when another execution holds the lock; it has been told to look again. */
  readonly leftToOther: boolean;
  readonly problems: readonly string[];
}

interface Round {
  readonly entered: number;
  readonly problems: readonly string[];
}

/**
 * Takes every reply of every Form into the register, once. The event that woke us is not looked at: it may come twice,
 * blank, or not at all. Who misses the lock leaves quietly; the holder looks again. Mail goes out after the lock. An
 * event looks from the last reply on; the hourly work and a person compare the whole Form with the register.
 */
export function receiveRegistrations(source: 'event' | 'hourly' | 'person' = 'event'): Intake {
  writeProperty(BELL, 1);
  let entered = 0;
  let problems: readonly string[] = [];
  let unsent = source !== 'event';
  for (let round = 1; round <= ROUNDS; round++) {
    const whole = source !== 'event' && round === 1;
    const done = withLock<Round>(source === 'person' ? 20_000 : EVENT_WAIT_MS, () => {
      deleteProperty(BELL);
      return enterNewReplies(openBook(), whole, source === 'person' && round === 1);
    });
    if (!done.ran) {
      if (unsent) sendOutbox();
      return { entered, leftToOther: true, problems };
    }
    entered += done.result.entered;
    problems = done.result.problems;
    unsent = unsent || done.result.entered > 0;
    if (readProperties()[BELL] !== undefined) continue;
    if (unsent) sendOutbox();
    unsent = false;
    // The mails took their time, under the lock for moments; somebody may have come and gone meanwhile.
    if (done.result.entered === 0 || readProperties()[BELL] === undefined) break;
  }
  if (unsent) sendOutbox();
  return { entered, leftToOther: false, problems };
}

function enterNewReplies(book: Book, whole: boolean, mends: boolean): Round {
  const properties = readProperties();
  const tombstones = tombstonesIn(properties);
  const problems: string[] = [];
  let entered = 0;
  for (const [key, json] of Object.entries(properties)) {
    if (!key.startsWith('form.')) continue;
    const code = key.slice('form.'.length);
    const stored = JSON.parse(json) as StoredForm;
    const cursorKey = `cursor.${code}`;
    const cursor = properties[cursorKey] ? new Date(JSON.parse(properties[cursorKey]) as string) : null;
    let replies: readonly FormReplyRef[] = [];
    try {
      const form = openForm(stored.formId);
      replies = repliesSince(form, whole || cursor === null ? null : new Date(cursor.getTime() - OVERLAP_MS));
      for (const reply of replies) if (tombstones.has(fingerprintOfId(reply.id))) form.deleteResponse(reply.id);
    } catch (problem) {
      const said = problem instanceof Error ? problem.message : String(problem);
      problems.push(`Không mở được phiếu đăng ký trực tuyến của hội nghị ${code}: ${said}`);
      continue;
    }
    const last = replies[replies.length - 1];
    if (!last) continue;
    const barred = new Set(replies.map((reply) => reply.id).filter((id) => tombstones.has(fingerprintOfId(id))));
    const known = new Set(book.rows(registrations).map((row) => row.sourceId));
    const { fresh } = selectNewResponses(replies, known, barred);
    const conference = fresh.length > 0 ? book.find(conferences, code) : undefined;
    if (fresh.length > 0 && !conference) {
      problems.push(`Phiếu đăng ký của hội nghị ${code} có người gửi nhưng bảng "Hội nghị" không còn dòng này.`);
      continue;
    }
    if (conference) {
      enter(book, conference, stored, fresh, cursor);
      entered += fresh.length;
      writeProperty(ENTERING, code);
      book.commit();
      deleteProperty(ENTERING);
    }
    if (cursor === null || last.submittedAt.getTime() > cursor.getTime())
      writeProperty(cursorKey, last.submittedAt.toISOString());
  }
  const brokenOff = properties[ENTERING] !== undefined;
  if ((mends || brokenOff) && mendHalfEntered(book) > 0) book.commit();
  if (brokenOff) deleteProperty(ENTERING);
  if (whole && keepForms(book) > 0) book.commit();
  remember(problems, properties[INTAKE_PROBLEM]);
  return { entered, problems };
}

function remember(problems: readonly string[], before: string | undefined): void {
  if (problems.length > 0) writeProperty(INTAKE_PROBLEM, problems.join(' ').slice(0, 2000));
  else if (before !== undefined) deleteProperty(INTAKE_PROBLEM);
}

/** Enters the new replies of one Form. One that is older than the last look had a row before: it comes back as it was. */
function enter(
  book: Book,
  conference: Conference,
  stored: StoredForm,
  fresh: readonly FormReplyRef[],
  cursor: Date | null,
): void {
  const office = officeForIntake(book);
  const mayHaveBeen = fresh.some((reply) => cursor === null || reply.submittedAt <= cursor);
  const former = mayHaveBeen ? formerCodes(book) : new Map<string, string>();
  const raws = fresh.map((reply): RawSlip => {
    const formerCode = former.get(reply.id);
    const slip = slipOfReply({ id: reply.id, at: reply.submittedAt, answers: reply.answers() }, stored);
    return formerCode ? { ...slip, formerCode } : slip;
  });
  const context = intakeContext(office, conference);
  const by = 'Biểu mẫu trực tuyến';
  const entry = enterSlips(raws, conference, book.rows(registrations), context, sorterOf(office), by);
  addEntered(book, conference, entry.entered, entry.lastNumber);
  const linkedAt = stored.linkedAt ? new Date(stored.linkedAt) : null;
  const toTell: EnteredSlip[] = [];
  for (const slip of entry.entered) {
    const { code, sourceId, submittedAt } = slip.registration;
    if (former.has(sourceId)) {
      book.change(registrations, code, stateOfAcknowledgement(book, slip.registration));
      noteRestored(book, code);
    } else if (linkedAt !== null && submittedAt !== null && submittedAt < linkedAt)
      book.change(registrations, code, { acknowledged: 'notNeeded' });
    else toTell.push(slip);
  }
  intendAcknowledgements(book, office, conference, toTell);
}

/** Puts entered slips and their opinions into the register and moves the conference's counter on. */
function addEntered(book: Book, conference: Conference, entered: readonly EnteredSlip[], lastNumber: number): void {
  const held = new Set(book.rows(opinions).map((opinion) => opinion.registration));
  for (const slip of entered) {
    book.add(registrations, slip.registration);
    if (!held.has(slip.registration.code)) for (const opinion of slip.opinions) book.add(opinions, opinion);
    noteEntry(book, slip);
  }
  book.change(conferences, conference.code, { lastSlipNumber: lastNumber });
}
