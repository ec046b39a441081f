/** The rows that a figure counted, as the register has them now; only what is needed to recognise and judge them. */
import { dayAt } from '../calendar/day.ts';
import { withoutSecret } from '../document/hidden-words.ts';
import { shortened } from '../document/shortened.ts';
import { setAsideOf } from '../opinion/for-papers.ts';
import type { Table } from '../sheet/table.ts';
import { LEVELS, RATED, RATED_KEYS } from '../survey/questions.ts';
import { CONFERENCE_STATUSES, OPINION_STATUSES, OUTCOMES, PUNCTUALITY, SCOPES } from '../tables/choices.ts';
import type { FieldRow } from '../tables/commune-tables.ts';
import { type Conference, conferences } from '../tables/conference-tables.ts';
import {
  type Opinion,
  opinions,
  type Registration,
  registrations,
  type Task,
  tasks,
} from '../tables/register-tables.ts';
import { type SurveyAnswer, surveyAnswers } from '../tables/survey-table.ts';
import { formatDay } from '../text/format.ts';
import { maskForPublication } from '../text/sensitive.ts';
import { unnamedCodes } from './unnamed-codes.ts';

export interface RegisterNow {
  readonly conferences: readonly Conference[];
  readonly registrations: readonly Registration[];
  readonly opinions: readonly Opinion[];
  readonly tasks: readonly Task[];
  readonly surveys: readonly SurveyAnswer[];
  readonly fields: readonly FieldRow[];
  readonly complaintsExcluded: boolean;
}

export interface RowBehind {
  readonly code: string;
  /** "Ý kiến"; what is gone is of no kind any more */
  readonly kind: string;
  readonly content: string;
  readonly field: string;
  readonly unit: string;
  readonly status: string;
  readonly due: string;
  readonly done: string;
  /** Where it stands; null where it has gone. */
  readonly table: Table | null;
}

const CONTENT = 240;
export const GONE = 'KHÔNG CÒN TRONG SỔ';

/** The rows with these codes, in their order; `unnamed` of them may not be listed (a denunciation recognised since). */
export function rowsBehind(
  codes: readonly string[],
  register: RegisterNow,
): { readonly rows: readonly RowBehind[]; readonly unnamed: number } {
  const known = new Map<string, () => RowBehind>();
  const slips = new Map(register.registrations.map((slip) => [slip.code, slip]));
  const fields = new Map(register.fields.map(({ code, name }) => [code, name]));
  const unnamed = unnamedCodes(register.opinions);
  const aside = setAsideOf(register.opinions, register.complaintsExcluded).besideCodes;
  for (const row of register.conferences) known.set(row.code, () => ofConference(row));
  for (const row of register.registrations) known.set(row.code, () => ofSlip(row));
  for (const row of register.tasks) known.set(row.code, () => ofTask(row, unnamed.has(row.opinion)));
  for (const row of register.surveys) known.set(row.code, () => ofSurvey(row));
  for (const row of register.opinions)
    known.set(row.code, () => ofOpinion(row, slips.get(row.registration), fields, aside.has(row.code)));
  const named = codes.filter((code) => !unnamed.has(code));
  return {
    rows: named.map((code) => known.get(code)?.() ?? { ...blank, code, status: GONE, table: null }),
    unnamed: codes.length - named.length,
  };
}

const blank = { kind: '', content: '', field: '', unit: '', status: '', due: '', done: '' };
const on = (day: Opinion['dueOn']): string => (day === null ? '' : formatDay(day));
const at = (instant: Date | null): string => (instant === null ? '' : formatDay(dayAt(instant)));
const brief = (text: string): string => shortened(maskForPublication(text), CONTENT).text;

function ofConference(row: Conference): RowBehind {
  const status = [at(row.startsAt), ...(row.status === null ? [] : [CONFERENCE_STATUSES[row.status]])].join('; ');
  return { ...blank, code: row.code, kind: 'Hội nghị', content: row.name, status, table: conferences };
}

function ofSlip(row: Registration): RowBehind {
  const status = [
    `Tiếp nhận ${at(row.receivedAt)}`,
    ...(row.onTime === null ? [] : [row.onTime === 'late' ? 'quá hạn' : 'đúng hạn']),
  ].join(', ');
  const content = brief(without([row.fullName, row.address], `${row.aboutProcedures}\n${row.aboutHandling}`.trim()));
  return { ...blank, code: row.code, kind: 'Phiếu', content, status, table: registrations };
}

/** The levels alone: a comment is shown in no list. */
function ofSurvey(row: SurveyAnswer): RowBehind {
  const content = RATED_KEYS.flatMap((key) => (row[key] === null ? [] : [`${RATED[key]}: ${LEVELS[row[key]]}`]));
  return {
    ...blank,
    code: row.code,
    kind: 'Phiếu khảo sát',
    content: content.join('; '),
    done: on(row.answeredOn),
    table: surveyAnswers,
  };
}

function ofTask(row: Task, secret: boolean): RowBehind {
  return {
    ...blank,
    code: row.code,
    kind: 'Nhiệm vụ',
    content: secret ? '(việc về nội dung tố cáo)' : brief(row.content),
    unit: row.unit,
    status: row.status === null ? '' : (tasks.columns.status.choices?.[row.status] ?? ''),
    due: on(row.dueOn),
    done: on(row.doneOn),
    table: tasks,
  };
}

function ofOpinion(
  row: Opinion,
  slip: Registration | undefined,
  fields: ReadonlyMap<string, string>,
  aside: boolean,
): RowBehind {
  const said = [
    OPINION_STATUSES[row.status ?? 'new'],
    ...(row.outcome === null ? [] : [OUTCOMES[row.outcome]]),
    ...(row.scope === null || row.scope === 'in_scope' ? [] : [SCOPES[row.scope]]),
    ...(row.punctuality === null ? [] : [PUNCTUALITY[row.punctuality]]),
  ];
  const content = row.summary.trim() || row.content;
  return {
    code: row.code,
    kind: 'Ý kiến',
    content: aside
      ? '(để riêng cùng phiếu có nội dung tố cáo)'
      : brief(without([row.citizen, slip?.address ?? ''], content)),
    field: fields.get(row.field) ?? row.field,
    unit: row.unit,
    status: said.join('; '),
    due: on(row.dueOn),
    done: on(row.answeredOn),
    table: opinions,
  };
}

const without = (secrets: readonly string[], text: string): string =>
  secrets.reduce((left, secret) => withoutSecret(left, secret.trim()), text);
