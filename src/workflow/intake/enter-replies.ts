import { type EnteredSlip, enterSlips } from '../../core/registration/enter-slips.ts';
import type { StoredForm } from '../../core/registration/form-plan.ts';
import type { RawSlip } from '../../core/registration/slip.ts';
import { slipOfReply } from '../../core/registration/slip-of-reply.ts';
import type { Conference } from '../../core/tables/conference-tables.ts';
import type { Mail } from '../../core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import type { FormReplyRef } from '../../google/forms.ts';
import type { Book } from '../book/book.ts';
import { officeForIntake } from '../office/office.ts';
import { intendAcknowledgements } from './acknowledge.ts';
import { formerCodes, noteEntry, noteRestored, stateOfAcknowledgement } from './former-codes.ts';
import { intakeContext } from './intake-context.ts';
import { sorterOf } from './sorter.ts';

/** New replies of one Form, and what the register must know to enter them. */
export interface FreshReplies {
  readonly conference: Conference;
  readonly stored: StoredForm;
  readonly fresh: readonly FormReplyRef[];
  /** The last reply that was taken before; null on the first look. */
  readonly cursor: Date | null;
}

/** A reply that Google would not hand out now; it is taken at the next look. */
export interface UnreadReply {
  readonly reply: FormReplyRef;
  readonly said: string;
}

export interface Entered {
  readonly unread: readonly UnreadReply[];
  /** Acknowledgements that these slips put into the outbox. */
  readonly mails: readonly Mail[];
  /** The number of the last slip. */
  readonly lastNumber: number;
  /** Replies whose row stands in the register without their id, since somebody typed over it. */
  readonly known: number;
}

/**
 * Enters the new replies of one Form. One that is older than the last look had a row before: it comes back as it was, and
 * where that row still stands it only gets its id back, since no code is given twice.
 */
export function enterReplies(book: Book, { conference, stored, fresh, cursor }: FreshReplies): Entered {
  const office = officeForIntake(book);
  const mayHaveBeen = fresh.some((reply) => cursor === null || reply.submittedAt <= cursor);
  const former = mayHaveBeen ? formerCodes(book) : new Map<string, string>();
  const unread: UnreadReply[] = [];
  let known = 0;
  const raws = fresh.flatMap((reply): RawSlip[] => {
    const formerCode = former.get(reply.id);
    if (formerCode && book.find(registrations, formerCode)) {
      book.change(registrations, formerCode, { sourceId: reply.id });
      known++;
      return [];
    }
    try {
      const slip = slipOfReply({ id: reply.id, at: reply.submittedAt, answers: reply.answers() }, stored);
      return [formerCode ? { ...slip, formerCode } : slip];
    } catch (problem) {
      unread.push({ reply, said: messageOf(problem) });
      return [];
    }
  });
  const context = intakeContext(office, conference);
  const by = 'Biểu mẫu trực tuyến';
  const entry = enterSlips(raws, conference, book.rows(registrations), context, sorterOf(book, office), by);
  addEntered(book, entry.entered, former.size > 0);
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
  const mails = intendAcknowledgements(book, office, conference, toTell);
  return { unread, mails, lastNumber: entry.lastNumber, known };
}

/** Puts entered slips and their opinions into the register; a slip that comes back may have its opinions still. */
function addEntered(book: Book, entered: readonly EnteredSlip[], comesBack: boolean): void {
  const held = new Set(comesBack ? book.rows(opinions).map((opinion) => opinion.registration) : []);
  for (const slip of entered) {
    book.add(registrations, slip.registration);
    if (!held.has(slip.registration.code)) for (const opinion of slip.opinions) book.add(opinions, opinion);
    noteEntry(book, slip);
  }
}
