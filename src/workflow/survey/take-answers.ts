import { movedCursor } from '../../core/registration/new-responses.ts';
import { fingerprintOfId } from '../../core/registration/tombstones.ts';
import { answerOfReply, lastSurveyNumber, surveyCode } from '../../core/survey/answer-rows.ts';
import type { StoredSurvey } from '../../core/survey/survey-plan.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { surveyAnswers } from '../../core/tables/survey-table.ts';
import { problemSentence } from '../../core/text/problem-sentence.ts';
import { type FormReplyRef, repliesSince } from '../../google/forms.ts';
import { writeProperty } from '../../google/properties.ts';
import type { Book } from '../book/book.ts';
import { openStoredForm } from '../conference/form-access.ts';

const OVERLAP_MS = 10 * 60_000;
const SURVEY = 'survey.';

type Properties = Readonly<Record<string, string>>;

/** What a look at the survey Forms came to. */
export interface SurveyLook {
  readonly entered: number;
  readonly problems: readonly string[];
  /** Properties to be written once the rows stand in the sheet: cursors, and Forms that were closed. */
  readonly signs: Readonly<Record<string, unknown>>;
}

/** The survey Forms that the properties know, by conference. */
export const surveysIn = (properties: Properties): (readonly [string, StoredSurvey])[] =>
  Object.keys(properties)
    .filter((key) => key.startsWith(SURVEY))
    .map((key) => [key.slice(SURVEY.length), JSON.parse(properties[key] as string) as StoredSurvey] as const);

/**
 * Puts new answers of every open survey into the book, each once: since the cursor with an overlap, or all of the Form
 * (`whole`), but for those whose fingerprint the sheet holds. A row that somebody deleted comes back: nobody picks answers.
 * The Form of a conference that is reported is closed, and left alone from the next day on. A Form that cannot be read stops
 * no other. To be called under the lock; the caller commits and then writes the signs.
 */
export function takeSurveyAnswers(book: Book, properties: Properties, whole = false): SurveyLook {
  let entered = 0;
  const problems: string[] = [];
  const signs: Record<string, unknown> = {};
  for (const [code, stored] of surveysIn(properties)) {
    if (stored.closed) continue;
    try {
      const form = openStoredForm(stored, code);
      const isOver = stored.closed === undefined && over(book, code);
      const closes = isOver && form.isAcceptingResponses();
      if (closes) {
        form.setAcceptingResponses(false);
        book.note({ what: 'Đóng phiếu khảo sát', about: code, detail: 'Hội nghị đã báo cáo hoặc không tổ chức.' });
      }
      const cursorKey = `surveyCursor.${code}`;
      const cursor = properties[cursorKey] ? new Date(JSON.parse(properties[cursorKey]) as string) : null;
      const since = whole || cursor === null ? null : new Date(cursor.getTime() - OVERLAP_MS);
      const replies = repliesSince(form, since);
      const taken = enter(book, { code, stored, replies, properties });
      problems.push(...taken.said);
      entered += taken.entered;
      const moved = movedCursor(cursor, replies, taken.unread);
      if (moved !== null) signs[cursorKey] = moved;
      // A reply may come late into Google's list: the day after the closing looks once more.
      if (isOver && !closes && taken.unread.length === 0) signs[`${SURVEY}${code}`] = { ...stored, closed: true };
    } catch (problem) {
      problems.push(`Phiếu khảo sát của ${code}: ${problemSentence(problem)}`);
    }
  }
  return { entered, problems, signs };
}

interface FormAtHand {
  readonly code: string;
  readonly stored: StoredSurvey;
  readonly replies: readonly FormReplyRef[];
  readonly properties: Properties;
}

function enter(book: Book, { code, stored, replies, properties }: FormAtHand) {
  const unread: FormReplyRef[] = [];
  const said: string[] = [];
  if (replies.length === 0) return { entered: 0, unread, said };
  const known = new Set(book.rows(surveyAnswers).map((row) => row.sourceId));
  const fresh = replies.filter((reply) => !known.has(fingerprintOfId(reply.id)));
  const first = lastNumberOf(book, code, properties);
  let number = first;
  for (const reply of fresh)
    try {
      const read = { ...reply, answers: reply.answers() };
      book.add(surveyAnswers, answerOfReply(read, stored, code, surveyCode(code, number + 1)));
      number++;
    } catch (problem) {
      unread.push(reply);
      said.push(`Một phiếu khảo sát của ${code} chưa đọc được, lượt sau đọc lại: ${problemSentence(problem)}`);
    }
  if (number > first) keepNumber(code, number);
  return { entered: number - first, unread, said };
}

/** The last number given to an answer of this conference; a row that was deleted takes its code with it. */
export function lastNumberOf(book: Book, conference: string, properties: Properties): number {
  const remembered = Number(properties[`surveyNumber.${conference}`] ?? '0');
  const codes = book.rows(surveyAnswers).map((row) => row.code);
  return Math.max(remembered, lastSurveyNumber(conference, codes));
}

/** On record before any row bears it. */
export const keepNumber = (conference: string, number: number): void =>
  writeProperty(`surveyNumber.${conference}`, number);

/** The sheet is asked only where a survey is open. */
function over(book: Book, code: string): boolean {
  const status = book.find(conferences, code)?.status;
  return status === 'reported' || status === 'cancelled';
}
