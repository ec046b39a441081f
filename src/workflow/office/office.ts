import { type DeclaredDay, yearsDeclaredBy } from '../../core/calendar/declared-day.ts';
import type { OfficeHours } from '../../core/calendar/office-hours.ts';
import { USUAL_OFFICE_HOURS } from '../../core/calendar/office-hours.ts';
import { readCalendar } from '../../core/calendar/read-calendar.ts';
import type { WorkingCalendar } from '../../core/calendar/working-calendar.ts';
import { ruleOfRow } from '../../core/deadline/rule-rows.ts';
import { parseProfile } from '../../core/profile/parse-profile.ts';
import type { Profile } from '../../core/profile/profile-schema.ts';
import { profileOfRows } from '../../core/profile/setting-rows.ts';
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
  if (rows.length === 0)
    throw new OfficeProblem('Sổ chưa được cài đặt. Hãy chọn Đối thoại ▸ Thiết lập ▸ "Cài đặt sổ".');
  const parsed = parseProfile(profileOfRows(rows, book.rows(deadlineRules).map(ruleOfRow)));
  if (parsed.ok) return parsed.profile;
  throw new OfficeProblem(
    `Bảng "${settings.sheet}" hoặc "${deadlineRules.sheet}" có mục chưa đúng:\n- ${parsed.problems.slice(0, 10).join('\n- ')}`,
  );
}

/** The working calendar as staff keep it in "Lịch làm việc". */
export function calendarOf(book: Book): WorkingCalendar {
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
  if (read.ok) return read.calendar;
  const told = read.problems.slice(0, 10).map((problem) => problem.text);
  throw new OfficeProblem(`Bảng "${declaredDays.sheet}" có dòng chưa đúng:\n- ${told.join('\n- ')}`);
}

export function officeHoursOf(profile: Profile): OfficeHours {
  const sessions = profile.registration.officeHours.sessions.map(({ from, to }) => ({
    fromMinute: minuteOf(from),
    toMinute: minuteOf(to),
  }));
  return sessions.length > 0 ? sessions : USUAL_OFFICE_HOURS;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export function officeOf(book: Book): Office {
  const profile = profileOf(book);
  return {
    profile,
    calendar: calendarOf(book),
    officeHours: officeHoursOf(profile),
    officers: book.rows(officers),
    fields: book.rows(fields),
  };
}
