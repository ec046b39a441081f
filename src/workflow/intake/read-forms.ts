import type { StoredForm } from '../../core/registration/form-plan.ts';
import { movedCursor, selectNewResponses } from '../../core/registration/new-responses.ts';
import { fingerprintOfId, tombstonesIn } from '../../core/registration/tombstones.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { registrations } from '../../core/tables/register-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { repliesSince } from '../../google/forms.ts';
import { deleteProperty, readProperties, writeProperties } from '../../google/properties.ts';
import { type Book, openBook } from '../book/book.ts';
import { openStoredForm } from '../conference/form-access.ts';
import { type Batch, claimNew } from '../mail/send-outbox.ts';
import { isHolder } from '../office/lease.ts';
import { enterReplies } from './enter-replies.ts';
import { rememberProblems } from './intake-problems.ts';
import { keepForms } from './keep-forms.ts';
import { mendHalfEntered } from './mend-half-entered.ts';
import { keepSlipNumbers, slipNumberKey, withLastNumber } from './slip-numbers.ts';

/** Holds another value each time somebody comes and finds the lock taken, so that its holder looks once more. */
export const BELL = 'intake.bell';
/** Names a Form while its slips are being written: who finds it knows that an entry broke off half-way. */
const ENTERING = 'intake.entering';
const OVERLAP_MS = 10 * 60_000;

/** What one look at the Forms came to. */
export interface Look {
  readonly entered: number;
  readonly problems: readonly string[];
  /** Acknowledgements of the slips that were entered, to be sent after the lock. */
  readonly batches: readonly Batch[];
  /** An entry that had broken off was completed: its mails wait in the outbox. */
  readonly mended: boolean;
  /** The bell as it stood before the Forms were read. */
  readonly bell: string | null;
}

const valueIn = (properties: Readonly<Record<string, string>>, key: string): string | null =>
  properties[key] === undefined ? null : (JSON.parse(properties[key]) as string);

/**
 * Looks at every Form of the workbook and enters what is new. A Form that cannot be read, entered or written is named and
 * stops no other; its replies stay where they are and are taken at the next look. To be called under the lock. A trigger
 * enters nothing for somebody who has handed the work over.
 */
export function enterNewReplies(whole: boolean, mends: boolean, byTrigger: boolean): Look {
  const properties = readProperties();
  const bell = valueIn(properties, BELL);
  if (byTrigger && !isHolder(properties)) return { entered: 0, problems: [], batches: [], mended: false, bell };
  const forms = Object.keys(properties).filter((key) => key.startsWith('form.'));
  const problems: string[] = [];
  const guard = <Result>(what: string, work: () => Result): Result | null => {
    try {
      return work();
    } catch (problem) {
      problems.push(`${what}: ${messageOf(problem)}`);
      return null;
    }
  };
  let entered = 0;
  let mended = false;
  const batches: Batch[] = [];
  const brokenOff = (valueIn(properties, ENTERING) ?? '') !== '';
  let cutOff = brokenOff;
  let book = openBook();
  for (const key of forms) {
    const code = key.slice('form.'.length);
    const what = `Phiếu đăng ký trực tuyến của hội nghị ${code} chưa vào sổ`;
    const form: FormAtHand = { book, code, properties, whole, cutOff, batches };
    const found = guard(what, () => lookAtForm(form));
    if (found) {
      entered += found.entered;
      problems.push(...found.problems);
      continue;
    }
    // What was collected for this Form must not go out with the next one's; what was written half is completed later.
    book = openBook();
    cutOff = (valueIn(readProperties(), ENTERING) ?? '') !== '';
  }
  if (mends || brokenOff)
    guard('Bổ sung phiếu vào sổ dở dang', () => {
      mended = mendHalfEntered(book) > 0;
      if (mended) book.commit();
      if (brokenOff) deleteProperty(ENTERING);
    });
  if (whole)
    guard('Mở, đóng phiếu đăng ký trực tuyến', () => {
      const kept = keepForms(book, properties);
      problems.push(...kept.problems);
      const changed = kept.changed + keepSlipNumbers(book, entered > 0 ? readProperties() : properties);
      if (changed > 0) book.commit();
    });
  rememberProblems(problems, properties);
  return { entered, problems, batches, mended, bell };
}

interface FormAtHand {
  readonly book: Book;
  readonly code: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly whole: boolean;
  /** An earlier entry broke off: the mark of it stays until it is mended. */
  readonly cutOff: boolean;
  /** Takes the mails of what was entered, as soon as they are written down. */
  readonly batches: Batch[];
}

/** One Form: reads what came since its cursor, enters what the register has not, and moves the cursor on. */
function lookAtForm(form: FormAtHand): Pick<Look, 'entered' | 'problems'> {
  const { book, code, properties, whole } = form;
  const stored = JSON.parse(properties[`form.${code}`] as string) as StoredForm;
  const cursorKey = `cursor.${code}`;
  const cursor = properties[cursorKey] ? new Date(JSON.parse(properties[cursorKey]) as string) : null;
  const tombstones = tombstonesIn(properties);
  const google = openStoredForm(stored, code);
  const replies = repliesSince(google, whole || cursor === null ? null : new Date(cursor.getTime() - OVERLAP_MS));
  const last = replies[replies.length - 1];
  if (!last) return { entered: 0, problems: [] };
  const barred = new Set(replies.map((reply) => reply.id).filter((id) => tombstones.has(fingerprintOfId(id))));
  for (const id of barred) google.deleteResponse(id);
  // Hour by hour nothing is new as a rule; an event comes with a slip, which is compared with the whole register.
  const known = new Set(
    whole ? book.column(registrations, 'sourceId') : book.rows(registrations).map((row) => row.sourceId),
  );
  const { fresh } = selectNewResponses(replies, known, barred);
  const conference = fresh.length > 0 ? book.find(conferences, code) : undefined;
  if (fresh.length > 0 && !conference)
    return {
      entered: 0,
      problems: [`Phiếu đăng ký của hội nghị ${code} có người gửi nhưng bảng "Hội nghị" không còn dòng này.`],
    };
  const found = conference
    ? enterReplies(book, { conference: withLastNumber(conference, properties), stored, fresh, cursor })
    : { unread: [], mails: [], lastNumber: 0, known: 0 };
  const { unread, known: mended } = found;
  const written = fresh.length - unread.length;
  if (written > 0) {
    // The number is on record before any row bears it: a row that gets lost takes its code with it.
    writeProperties({ [slipNumberKey(code)]: found.lastNumber, [ENTERING]: code });
    const batch = claimNew(book, found.mails);
    book.commit();
    if (batch.claimed.length > 0) form.batches.push(batch);
  }
  const left = unread.map(({ reply }) => reply);
  const moved = movedCursor(cursor, replies, left);
  writeProperties({
    ...(moved === null ? {} : { [cursorKey]: moved }),
    ...(written > 0 && !form.cutOff ? { [ENTERING]: '' } : {}),
  });
  const problems = unread.map(
    ({ reply, said }) =>
      `Một phiếu gửi lúc ${formatInstant(reply.submittedAt)} của hội nghị ${code} chưa đọc được, lượt sau đọc lại: ${said}`,
  );
  return { entered: written - mended, problems };
}
