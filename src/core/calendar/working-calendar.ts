import { problemsOfDays } from './calendar-problems.ts';
import { type Day, dayOfNumber } from './day.ts';
import { isWeekend, weekdayName, yearOf } from './day-text.ts';
import type { DeclaredDay } from './declared-day.ts';
import { indexYear, workingDaysUpTo, type YearIndex } from './year-index.ts';

/** A year that nobody has declared: its swaps and compensations are decided year by year, so nothing is counted in it. */
export class UndeclaredYear extends Error {
  readonly year: number;
  constructor(year: number) {
    super(
      `Chưa khai lịch làm việc năm ${year}: nạp ngày nghỉ lễ, Tết, nghỉ hoán đổi và ngày làm bù năm ${year} ` +
        `vào trang "Lịch làm việc" theo thông báo chính thức rồi tính lại.`,
    );
    this.name = 'UndeclaredYear';
    this.year = year;
  }
}

/** What a count gives, or null where it would need a year that nobody declared. */
export function ifDeclared<Counted>(count: () => Counted): Counted | null {
  try {
    return count();
  } catch (problem) {
    if (problem instanceof UndeclaredYear) return null;
    throw problem;
  }
}

/** The office's calendar: days off, swapped days off and make-up working days, in the years that were declared. */
export class WorkingCalendar {
  readonly days: readonly DeclaredDay[];
  readonly yearsDeclared: readonly number[];
  private readonly inForce: ReadonlyMap<Day, DeclaredDay>;
  private readonly sorted: readonly DeclaredDay[];
  private readonly indexes = new Map<number, YearIndex>();

  constructor(days: readonly DeclaredDay[], years: Iterable<number>) {
    this.days = days;
    this.yearsDeclared = [...new Set(years)].sort((a, b) => a - b);
    this.inForce = new Map(days.filter((d) => d.confirmed).map((d) => [d.on, d]));
    this.sorted = [...days].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    for (const year of this.yearsDeclared) this.indexes.set(year, indexYear(year, this.inForce));
  }

  declares(year: number): boolean {
    return this.indexes.has(year);
  }

  /** What was declared for a day, in force. */
  declared(on: Day): DeclaredDay | undefined {
    return this.inForce.get(on);
  }

  /** What was declared for the days of [first, last], in order: in force, or merely proposed. */
  declaredBetween(first: Day, last: Day): DeclaredDay[] {
    return this.sorted.filter((declared) => declared.on >= first && declared.on <= last);
  }

  isWorkingDay(on: Day): boolean {
    this.indexOf(yearOf(on));
    const kind = this.inForce.get(on)?.kind;
    return kind === undefined ? !isWeekend(on) : kind === 'makeUpDay';
  }

  /** Why nobody works on a day ("Tết Nguyên đán (mùng 1)", "Chủ nhật"), or null on a working day. */
  dayOffName(on: Day): string | null {
    if (this.isWorkingDay(on)) return null;
    return this.inForce.get(on)?.name ?? weekdayName(on);
  }

  /** The n-th working day strictly after a day (n ≥ 1). */
  workingDayAfter(from: Day, n: number): Day {
    let year = yearOf(from);
    let index = this.indexOf(year);
    let position = workingDaysUpTo(index, from) + n;
    while (position > index.workingDays.length) {
      position -= index.workingDays.length;
      year += 1;
      index = this.indexOf(year);
    }
    return dayOfNumber(index.workingDays[position - 1] as number);
  }

  /** The n-th working day strictly before a day (n ≥ 1). */
  workingDayBefore(from: Day, n: number): Day {
    let year = yearOf(from);
    let index = this.indexOf(year);
    let position = workingDaysUpTo(index, from) - (this.isWorkingDay(from) ? 1 : 0) - n + 1;
    while (position < 1) {
      year -= 1;
      index = this.indexOf(year);
      position += index.workingDays.length;
    }
    return dayOfNumber(index.workingDays[position - 1] as number);
  }

  /** The day itself where it is worked, else the next working day. */
  onOrAfter(on: Day): Day {
    return this.isWorkingDay(on) ? on : this.workingDayAfter(on, 1);
  }

  /** The day itself where it is worked, else the last working day before it. */
  onOrBefore(on: Day): Day {
    return this.isWorkingDay(on) ? on : this.workingDayBefore(on, 1);
  }

  /** Working days in (from, to]; negative where `to` lies before. */
  workingDaysBetween(from: Day, to: Day): number {
    if (to < from) return -this.workingDaysBetween(to, from);
    let count = workingDaysUpTo(this.indexOf(yearOf(to)), to) - workingDaysUpTo(this.indexOf(yearOf(from)), from);
    for (let year = yearOf(from); year < yearOf(to); year++) count += this.indexOf(year).workingDays.length;
    return count;
  }

  /** From 1 December on, next year's calendar is asked for until it is there; null when nothing is missing. */
  needsNextYear(today: Day): number | null {
    const next = yearOf(today) + 1;
    return today.slice(5, 7) === '12' && !this.declares(next) ? next : null;
  }

  /** Refuses a day of a year that was not declared. */
  requireYearOf(on: Day): void {
    this.indexOf(yearOf(on));
  }

  /** What contradicts itself in this calendar, in sentences; empty where it can be trusted. */
  problems(): string[] {
    return problemsOfDays(this.days, this.yearsDeclared)
      .filter((problem) => problem.severity === 'error')
      .map((problem) => problem.text);
  }

  private indexOf(year: number): YearIndex {
    const index = this.indexes.get(year);
    if (!index) throw new UndeclaredYear(year);
    return index;
  }
}
