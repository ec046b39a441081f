import type { Day } from './day.ts';
import { dayAndMonth } from './day-text.ts';

export type DeclaredDayKind = 'dayOff' | 'swappedDayOff' | 'makeUpDay';

/** One row of "Lịch làm việc": what an authority declared for one day. A row that nobody has confirmed (a mere proposal)
 * changes no count; the reckoning only mentions it. */
export interface DeclaredDay {
  readonly on: Day;
  readonly kind: DeclaredDayKind;
  readonly name: string;
  readonly decision: string;
  readonly confirmed: boolean;
}

export const DECLARED_DAY_KINDS: Readonly<Record<DeclaredDayKind, string>> = {
  dayOff: 'Nghỉ lễ, Tết, nghỉ bù',
  swappedDayOff: 'Nghỉ hoán đổi',
  makeUpDay: 'Làm bù',
};

/** Days without which a year is not declared: the fixed holidays of Bộ luật Lao động 2019, Điều 112. */
const FIXED_HOLIDAYS = ['01-01', '04-30', '05-01', '09-02'];

/** At least ten days off (ten by the labour code of 2012, eleven by that of 2019) must be known before a year counts as declared. */
const LEAST_DAYS_OFF = 10;

/** What a year still lacks before anything may be counted in it; empty when it is declared. */
export function missingOfYear(year: number, days: readonly DeclaredDay[]): string[] {
  const off = new Set(days.filter((d) => d.kind === 'dayOff' && d.confirmed).map((d) => d.on as string));
  const missing = FIXED_HOLIDAYS.filter((monthDay) => !off.has(`${year}-${monthDay}`)).map((monthDay) =>
    dayAndMonth(`${year}-${monthDay}` as Day),
  );
  const count = [...off].filter((on) => on.startsWith(`${year}-`)).length;
  if (count < LEAST_DAYS_OFF)
    missing.push(`mới khai ${count} ngày nghỉ, cần ít nhất ${LEAST_DAYS_OFF} (đủ Tết, Giỗ Tổ)`);
  return missing;
}

/** The years that a list of rows declares completely enough to count in. */
export function yearsDeclaredBy(days: readonly DeclaredDay[]): number[] {
  const years = [...new Set(days.map((d) => Number(d.on.slice(0, 4))))].sort((a, b) => a - b);
  return years.filter((year) => missingOfYear(year, days).length === 0);
}
