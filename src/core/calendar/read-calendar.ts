import { type CalendarProblem, errorIn, problemsOfDays } from './calendar-problems.ts';
import { parseDay } from './day.ts';
import { DECLARED_DAY_KINDS, type DeclaredDay, type DeclaredDayKind } from './declared-day.ts';
import { WorkingCalendar } from './working-calendar.ts';

/** A row of "Lịch làm việc" as it was typed or loaded, before anyone believes it. */
export interface DeclaredDayInput {
  readonly on: string;
  readonly kind: string;
  readonly name?: string;
  readonly decision?: string;
  readonly confirmed?: boolean;
}

export type ReadCalendar =
  | { readonly ok: true; readonly calendar: WorkingCalendar; readonly notices: readonly CalendarProblem[] }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

const isKind = (kind: string): kind is DeclaredDayKind => Object.keys(DECLARED_DAY_KINDS).includes(kind);

/** Rows read as a calendar, or every problem that they have; nothing is half taken over. */
export function readCalendar(rows: readonly DeclaredDayInput[], years: Iterable<number>): ReadCalendar {
  const problems: CalendarProblem[] = [];
  const days: DeclaredDay[] = [];
  rows.forEach((input, i) => {
    const on = parseDay(input.on);
    if (!on)
      problems.push(
        errorIn(i, 'on', `"${input.on}" không phải một ngày có thật dạng năm-tháng-ngày (ví dụ 2026-09-02).`),
      );
    if (!isKind(input.kind)) {
      const kinds = Object.keys(DECLARED_DAY_KINDS).join(', ');
      problems.push(errorIn(i, 'kind', `loại ngày "${input.kind}" không có; chọn một trong: ${kinds}.`));
    }
    if (!input.name?.trim()) problems.push(errorIn(i, 'name', 'thiếu tên ngày.'));
    if (on && isKind(input.kind)) {
      const { kind, name = '', decision = '', confirmed = true } = input;
      days.push({ on, kind, name, decision, confirmed });
    }
  });
  if (days.length === rows.length) problems.push(...problemsOfDays(days, years));
  if (problems.some((p) => p.severity === 'error')) return { ok: false, problems };
  return { ok: true, calendar: new WorkingCalendar(days, years), notices: problems };
}
