/** Rows of "Khảo sát": out of a reply of the Form, or what a row that staff typed still lacks. */
import { type Day, dayAt } from '../calendar/day.ts';
import { fingerprintOfId } from '../registration/tombstones.ts';
import type { AnyColumn } from '../sheet/table.ts';
import { emptyRow } from '../sheet/table.ts';
import { type SurveyAnswer, surveyAnswers } from '../tables/survey-table.ts';
import { cleanSection } from '../text/clean.ts';
import { SURVEY_QUESTIONS } from './questions.ts';
import type { StoredSurvey } from './survey-plan.ts';

/** A comment longer than this is no comment; a cell holds 50,000 characters. */
const LONGEST = 5_000;

/** The code of the n-th answer of a conference: KS-DT-2026-01-0012. */
export const surveyCode = (conference: string, n: number): string => `KS-${conference}-${String(n).padStart(4, '0')}`;

/** The highest number that rows of this conference bear. */
export function lastSurveyNumber(conference: string, codes: readonly string[]): number {
  const head = surveyCode(conference, 0).slice(0, -4);
  const numbers = codes.filter((code) => code.startsWith(head)).map((code) => Number(code.slice(head.length)));
  return Math.max(0, ...numbers.filter(Number.isInteger));
}

interface SurveyReply {
  readonly id: string;
  readonly submittedAt: Date;
  readonly answers: readonly { readonly itemId: number; readonly value: string | readonly string[] }[];
}

/**
 * The answer in a reply: of its time the day, of its id a fingerprint, by which it is not entered twice. Questions are
 * known by their ids; an answer that is none of ours (staff reworded a choice) is left empty and named in the note.
 */
export function answerOfReply(
  reply: SurveyReply,
  stored: StoredSurvey,
  conference: string,
  code: string,
): SurveyAnswer {
  const said = new Map(reply.answers.map(({ itemId, value }) => [itemId, [value].flat().join(', ')]));
  const row: Record<string, unknown> = {
    ...emptyRow(surveyAnswers),
    code,
    conference,
    answeredOn: dayAt(reply.submittedAt),
    way: 'form',
    enteredBy: 'Biểu mẫu trực tuyến',
    sourceId: fingerprintOfId(reply.id),
  };
  const notes: string[] = [];
  for (const key of SURVEY_QUESTIONS) {
    const text = cleanSection(said.get(stored.items[key] ?? -1) ?? '').slice(0, LONGEST);
    if (text === '') continue;
    const column: AnyColumn = surveyAnswers.columns[key];
    const read = column.choices ? column.parse(text) : { value: text };
    row[key] = read.value;
    if (read.problem !== undefined) notes.push(`${column.header}: ${read.problem}`);
  }
  return { ...row, note: notes.join('\n') } as unknown as SurveyAnswer;
}

/** What entering fills in of a typed row: who typed it, and what was left empty and has a usual value. */
export function completedRow(
  row: SurveyAnswer,
  unreadable: ReadonlySet<string>,
  usual: { readonly conference: string; readonly today: Day; readonly by: string },
): Partial<SurveyAnswer> {
  return {
    enteredBy: usual.by,
    ...(row.conference.trim() === '' ? { conference: usual.conference } : {}),
    ...(row.answeredOn === null && !unreadable.has('answeredOn') ? { answeredOn: usual.today } : {}),
    ...(row.way === null && !unreadable.has('way') ? { way: 'paper' as const } : {}),
  };
}
