import { addDays, type Day } from './day.ts';
import { dayText, isWeekend, longDayText, weekdayName } from './day-text.ts';
import { type DeclaredDay, missingOfYear } from './declared-day.ts';

/** What is wrong with a row (counted from 1); a notice asks a person to look, an error stops the calendar from being used. */
export interface CalendarProblem {
  readonly row: number;
  readonly column: 'on' | 'kind' | 'name' | 'year';
  readonly severity: 'error' | 'notice';
  readonly text: string;
}

/** What contradicts itself in a list of well-formed days. */
export function problemsOfDays(days: readonly DeclaredDay[], years: Iterable<number>): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const firstRow = new Map<Day, number>();
  const off = new Set(days.filter((d) => d.kind !== 'makeUpDay').map((d) => d.on));
  days.forEach((declared, i) => {
    const { on, kind } = declared;
    const earlier = firstRow.get(on);
    if (earlier !== undefined)
      problems.push(errorIn(i, 'on', againText(days[earlier] as DeclaredDay, declared, earlier)));
    else firstRow.set(on, i);
    if (kind === 'makeUpDay' && !isWeekend(on)) {
      problems.push(
        errorIn(i, 'on', `ngày làm bù ${longDayText(on)} không phải thứ Bảy, Chủ nhật: ngày đó vốn đã làm việc.`),
      );
    }
    if (kind === 'swappedDayOff' && isWeekend(on)) {
      problems.push(errorIn(i, 'on', `ngày nghỉ hoán đổi ${longDayText(on)} vốn đã là ngày nghỉ hằng tuần.`));
    }
    if (kind === 'dayOff' && isWeekend(on) && !compensated(on, off)) {
      const text = `${declared.name} ${dayText(on)} rơi vào ${weekdayName(on)}: kiểm tra ngày nghỉ bù (Bộ luật Lao động 2019, Điều 111 khoản 3).`;
      problems.push({ row: i + 1, column: 'on', severity: 'notice', text: `Dòng ${i + 1}: ${text}` });
    }
  });
  for (const year of years) {
    const missing = missingOfYear(year, days);
    if (missing.length === 0) continue;
    problems.push({
      row: 0,
      column: 'year',
      severity: 'error',
      text: `Năm ${year} chưa khai đủ: ${missing.join('; ')}.`,
    });
  }
  return problems;
}

function againText(first: DeclaredDay, second: DeclaredDay, row: number): string {
  const makeUp = first.kind === 'makeUpDay' ? 1 : 0;
  if (makeUp + (second.kind === 'makeUpDay' ? 1 : 0) === 1) {
    return `ngày ${dayText(second.on)} vừa khai là ngày nghỉ, vừa khai là ngày làm bù (xem dòng ${row + 1}).`;
  }
  return `ngày ${dayText(second.on)} đã khai ở dòng ${row + 1} ("${first.name}").`;
}

/** A holiday on a weekend is made good on the next weekday, which then is off too. */
function compensated(on: Day, off: ReadonlySet<Day>): boolean {
  let next = addDays(on, 1);
  while (isWeekend(next) || (off.has(next) && off.has(addDays(next, 1)))) next = addDays(next, 1);
  return off.has(next);
}

/** An error in the row at an index. */
export function errorIn(index: number, column: CalendarProblem['column'], text: string): CalendarProblem {
  return { row: index + 1, column, severity: 'error', text: `Dòng ${index + 1}: ${text}` };
}
