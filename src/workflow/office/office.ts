import type { CalendarProblem } from '../../core/calendar/calendar-problems.ts';
import { dayAt } from '../../core/calendar/day.ts';
import { type DeclaredDay, yearsDeclaredBy } from '../../core/calendar/declared-day.ts';
import type { OfficeHours } from '../../core/calendar/office-hours.ts';
import { USUAL_OFFICE_HOURS } from '../../core/calendar/office-hours.ts';
import { readCalendar } from '../../core/calendar/read-calendar.ts';
import { WorkingCalendar } from '../../core/calendar/working-calendar.ts';
import { ruleOfRow } from '../../core/deadline/rule-rows.ts';
import { parseProfile } from '../../core/profile/parse-profile.ts';
import type { Profile } from '../../core/profile/profile-schema.ts';
import { profileOfRows } from '../../core/profile/setting-rows.ts';
import type { TableContent } from '../../core/sheet/read-table.ts';
import type { Table } from '../../core/sheet/table.ts';
import {
  deadlineRules,
  declaredDays,
  type FieldRow,
  fields,
  type Officer,
  officers,
  settings,
} from '../../core/tables/commune-tables.ts';
import type { Book } from '../book/book.ts';
import { cellOf, problemAtCell } from './cells-of-problems.ts';

/** The commune as its workbook describes it now. */
export interface Office {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  readonly officeHours: OfficeHours;
  readonly officers: readonly Officer[];
  readonly fields: readonly FieldRow[];
}

/** A setting that cannot be used; the sentence names the cell. */
export class OfficeProblem extends Error {}

/** The profile and its rules from "Hồ sơ xã" and "Quy tắc thời hạn"; problems point to the sheet and the key. */
export function profileOf(book: Book): Profile {
  const rows = book.rows(settings);
  if (rows.length === 0) throw notInstalled();
  const [written, rules] = [book.read(settings), book.read(deadlineRules)];
  // Days of reminding that cannot be read stop nothing: the usual ones hold, and the keeper is told (`book.problems`).
  const broken = rules.problems.filter((problem) => problem.column !== 'reminders');
  const unreadable = [...written.problems, ...broken].map((problem) => problem.sentence);
  if (unreadable.length > 0) throw problemOf(unreadable);
  const parsed = parseProfile(profileOfRows(rows, book.rows(deadlineRules).map(ruleOfRow)));
  if (parsed.ok) return parsed.profile;
  throw problemOf(parsed.problems.map((problem) => problemAtCell(problem, written, rules)));
}

const notInstalled = (): OfficeProblem =>
  new OfficeProblem('Sổ chưa được cài đặt. Hãy chọn Đối thoại ▸ Thiết lập ▸ "Cài đặt sổ".');

/** Settings that name a rule, or mean nothing without one. */
const WITHOUT_RULES = { cutoffRule: null, closesFormAt: 'conference' };

/** The profile without its deadline rules: a slip is judged by the days that its conference's row names. */
function profileForIntake(book: Book): Profile {
  const rows = book.rows(settings);
  if (rows.length === 0) throw notInstalled();
  const written = book.read(settings);
  if (written.problems.length > 0) throw problemOf(written.problems.map((problem) => problem.sentence));
  const said = profileOfRows(rows, []) as { readonly registration?: object };
  const parsed = parseProfile({ ...said, registration: { ...said.registration, ...WITHOUT_RULES } });
  if (parsed.ok) return parsed.profile;
  throw problemOf(parsed.problems.map((problem) => problemAtCell(problem, written, null)));
}

/** The working calendar as staff keep it in "Lịch làm việc". */
export const calendarOf = (book: Book): WorkingCalendar => readCalendarOf(book).calendar;

/** The same, with what a person should look at in it: no error, for instance a holiday on a Sunday that nothing makes good. */
export function readCalendarOf(book: Book): { calendar: WorkingCalendar; notices: readonly string[] } {
  const content = book.read(declaredDays);
  const unreadable = content.problems.filter((problem) => problem.column !== declaredDays.code);
  if (unreadable.length > 0) throw problemOf(unreadable.map((problem) => problem.sentence));
  const rows = book.rows(declaredDays);
  const days = rows.map((row) => ({
    on: row.on ?? '',
    kind: row.kind ?? '',
    name: row.name,
    decision: row.decision,
    confirmed: row.confirmed,
  }));
  const years = yearsDeclaredBy(days.filter((row) => row.on !== '' && row.kind !== '') as unknown as DeclaredDay[]);
  const read = readCalendar(days, years);
  if (read.ok) {
    const notices = read.notices.filter(({ row }) => isToCome(days[row - 1]?.on ?? '', book.now));
    return { calendar: read.calendar, notices: notices.map((one) => dayProblem(one, content)) };
  }
  throw problemOf(
    read.problems.filter((problem) => problem.severity === 'error').map((one) => dayProblem(one, content)),
  );
}

/** Of this year or later: what was once odd needs no look any more. */
const isToCome = (on: string, now: Date): boolean => on.slice(0, 4) >= dayAt(now).slice(0, 4);

/** The calendar for work that must not wait for it: with a broken one nothing is counted, and slips still come in. */
function calendarForIntake(book: Book): WorkingCalendar {
  try {
    return calendarOf(book);
  } catch (problem) {
    if (problem instanceof OfficeProblem) return new WorkingCalendar([], []);
    throw problem;
  }
}

const MOST_TOLD = 10;

function problemOf(sentences: readonly string[]): OfficeProblem {
  const more = sentences.length > MOST_TOLD ? [`… và ${sentences.length - MOST_TOLD} chỗ khác.`] : [];
  return new OfficeProblem(
    `Chưa dùng được sổ, hãy sửa:\n- ${[...sentences.slice(0, MOST_TOLD), ...more].join('\n- ')}`,
  );
}

/** A problem of the calendar at its cell; rows are told by their lines in the sheet. */
function dayProblem({ row, column, text }: CalendarProblem, content: TableContent<typeof declaredDays>): string {
  const line = (at: number): string => String(content.rows[at - 1]?.line ?? at);
  const said = text.replace(/^Dòng \d+: /, '').replace(/dòng (\d+)/g, (_, at) => `dòng ${line(Number(at))}`);
  if (row === 0) return `Bảng "${declaredDays.sheet}": ${said}`;
  return `${cellOf(content as unknown as TableContent<Table>, Number(line(row)), column)}: ${said}`;
}

/** The sessions of a working day as the profile has them, else the usual ones. */
export function officeHoursOf(profile: Profile): OfficeHours {
  const sessions = profile.registration.officeHours.sessions.map(({ from, to }) => ({
    fromMinute: minuteOf(from),
    toMinute: minuteOf(to),
  }));
  return sessions.length > 0 ? sessions : USUAL_OFFICE_HOURS;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The office for taking in slips, which neither a broken calendar nor a broken rule stops. */
export function officeForIntake(book: Book): Office {
  return officeWith(book, profileForIntake(book), calendarForIntake(book));
}

/** The office with its rules and calendar; throws `OfficeProblem`, which names the cells, where they cannot be used. */
export function officeOf(book: Book): Office {
  return officeWith(book, profileOf(book), calendarOf(book));
}

/** Officers and fields are read when they are first asked for. */
function officeWith(book: Book, profile: Profile, calendar: WorkingCalendar): Office {
  return {
    profile,
    calendar,
    officeHours: officeHoursOf(profile),
    get officers() {
      return book.rows(officers);
    },
    get fields() {
      return book.rows(fields);
    },
  };
}
