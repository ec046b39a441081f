import type { StoredForm } from '../../core/registration/form-plan.ts';
import { selectNewResponses } from '../../core/registration/new-responses.ts';
import { fingerprintOfId, tombstonesIn } from '../../core/registration/tombstones.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { registrations } from '../../core/tables/register-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { type FormReplyRef, repliesSince } from '../../google/forms.ts';
import { deleteProperty, readProperties, writeProperty } from '../../google/properties.ts';
import { type Book, openBook } from '../book/book.ts';
import { openStoredForm } from '../conference/form-access.ts';
import { enterReplies } from './enter-replies.ts';
import { rememberProblems } from './intake-problems.ts';
import { keepForms } from './keep-forms.ts';
import { mendHalfEntered } from './mend-half-entered.ts';

/** Stands while slips are being written: who finds it knows that an entry broke off half-way. */
const ENTERING = 'intake.entering';
const OVERLAP_MS = 10 * 60_000;

/** What one look at the Forms came to. */
export interface Look {
  readonly entered: number;
  readonly problems: readonly string[];
}

/**
 * Looks at every Form of the workbook and enters what is new. A Form that cannot be read, entered or written is named and
 * stops no other; its replies stay where they are and are taken at the next look. To be called under the lock.
 */
export function enterNewReplies(whole: boolean, mends: boolean): Look {
  const properties = readProperties();
  const forms = Object.keys(properties).filter((key) => key.startsWith('form.'));
  const problems: string[] = [];
  const guard = <Result>(what: string, work: () => Result): Result | null => {
    try {
      return work();
    } catch (problem) {
      problems.push(`${what}: ${problem instanceof Error ? problem.message : String(problem)}`);
      return null;
    }
  };
  let entered = 0;
  let brokenOff = properties[ENTERING] !== undefined;
  let book = openBook();
  for (const key of forms) {
    const code = key.slice('form.'.length);
    const what = `Phiếu đăng ký trực tuyến của hội nghị ${code} chưa vào sổ`;
    const found = guard(what, () => lookAtForm(book, code, properties, whole));
    if (found) {
      entered += found.entered;
      problems.push(...found.problems);
      if (found.entered > 0 && !brokenOff) deleteProperty(ENTERING);
      continue;
    }
    // What was collected for this Form must not go out with the next one's; what was written half is completed later.
    book = openBook();
    brokenOff = readProperties()[ENTERING] !== undefined;
  }
  if (mends || properties[ENTERING] !== undefined)
    guard('Bổ sung phiếu vào sổ dở dang', () => {
      if (mendHalfEntered(book) > 0) book.commit();
      if (properties[ENTERING] !== undefined) deleteProperty(ENTERING);
    });
  if (whole)
    guard('Mở, đóng phiếu đăng ký trực tuyến', () => {
      if (keepForms(book) > 0) book.commit();
    });
  rememberProblems(problems, properties);
  return { entered, problems };
}

/** One Form: reads what came since its cursor, enters what the register has not, and moves the cursor on. */
function lookAtForm(book: Book, code: string, properties: Readonly<Record<string, string>>, whole: boolean): Look {
  const stored = JSON.parse(properties[`form.${code}`] as string) as StoredForm;
  const cursorKey = `cursor.${code}`;
  const cursor = properties[cursorKey] ? new Date(JSON.parse(properties[cursorKey]) as string) : null;
  const tombstones = tombstonesIn(properties);
  const form = openStoredForm(stored, code);
  const replies = repliesSince(form, whole || cursor === null ? null : new Date(cursor.getTime() - OVERLAP_MS));
  const last = replies[replies.length - 1];
  if (!last) return { entered: 0, problems: [] };
  const barred = new Set(replies.map((reply) => reply.id).filter((id) => tombstones.has(fingerprintOfId(id))));
  for (const id of barred) form.deleteResponse(id);
  const known = new Set(book.rows(registrations).map((row) => row.sourceId));
  const { fresh } = selectNewResponses(replies, known, barred);
  const conference = fresh.length > 0 ? book.find(conferences, code) : undefined;
  if (fresh.length > 0 && !conference)
    return {
      entered: 0,
      problems: [`Phiếu đăng ký của hội nghị ${code} có người gửi nhưng bảng "Hội nghị" không còn dòng này.`],
    };
  const unread = conference ? enterReplies(book, { conference, stored, fresh, cursor }) : [];
  const entered = fresh.length - unread.length;
  if (entered > 0) {
    writeProperty(ENTERING, code);
    book.commit();
  }
  const left = unread.map(({ reply }) => reply);
  moveCursor(cursorKey, cursor, last, left);
  const problems = unread.map(
    ({ reply, said }) =>
      `Một phiếu gửi lúc ${formatInstant(reply.submittedAt)} của hội nghị ${code} chưa đọc được, lượt sau đọc lại: ${said}`,
  );
  return { entered, problems };
}

/** To the last reply taken; a reply that could not be read stays ahead of the cursor. */
function moveCursor(key: string, cursor: Date | null, last: FormReplyRef, unread: readonly FormReplyRef[]): void {
  const firstUnread = Math.min(...unread.map((reply) => reply.submittedAt.getTime() - 1));
  const at = Math.min(last.submittedAt.getTime(), firstUnread);
  if (cursor === null || at > cursor.getTime()) writeProperty(key, new Date(at).toISOString());
}
