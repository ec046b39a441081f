import { addDays, type Day, dayNumber, dayOfNumber } from '../calendar/day.ts';
import { dayAndMonth, dayText, longDayText, weekdayName } from '../calendar/day-text.ts';
import { ifDeclared, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Count } from './count-days.ts';

/** Above this many, weekend days are told as a number and not one by one. */
const MOST_WEEKEND_DAYS_LISTED = 12;

/** How a due day came about, for people: start, what was counted, each day left out and why, make-up days, roll. */
export function reckoning(count: Count, reached: Day, dueOn: Day, calendar: WorkingCalendar): string[] {
  const { from, amount, unit, direction } = count;
  const side = direction === 'after' ? 'sau' : 'trước';
  const why = [`Mốc tính: ${longDayText(from)} (ngày mốc không tính, Bộ luật Dân sự 2015, Điều 147 khoản 2).`];
  if (amount === 0) why.push('Thời hạn 0 ngày: hạn là chính ngày mốc.');
  else why.push(`Đếm ${amount} ${unit === 'working' ? 'ngày làm việc' : 'ngày (tính theo lịch)'} ${side} mốc.`);
  if (unit === 'working') why.push(...leftOut(from, reached, calendar));
  if (dueOn !== reached) why.push(rolled(reached, dueOn, calendar));
  else if (amount > 0 || count.adjust === 'none') why.push(...stays(reached, count, calendar));
  why.push(...proposedDays([from, reached, dueOn], calendar), `Hạn: ${longDayText(dueOn)}.`);
  return why;
}

/** The days between the anchor and the day reached that were not counted, and the make-up days that were. */
function leftOut(from: Day, reached: Day, calendar: WorkingCalendar): string[] {
  const [first, last] = from < reached ? [addDays(from, 1), reached] : [reached, addDays(from, -1)];
  const declared = calendar.declaredBetween(first, last).filter((d) => d.confirmed);
  const named = declared.map((d) => {
    const counted = d.kind === 'makeUpDay' ? 'Có tính' : 'Không tính';
    return `${counted} ${longDayText(d.on)}: ${lowerFirst(d.name)} (${d.decision}).`;
  });
  const weekends = weekendDays(first, last).filter((on) => !declared.some((d) => d.on === on));
  if (weekends.length > MOST_WEEKEND_DAYS_LISTED) {
    return [
      `Không tính ${weekends.length} ngày thứ Bảy, Chủ nhật từ ${dayText(first)} đến ${dayText(last)}.`,
      ...named,
    ];
  }
  const list = weekends.map((on) => `${weekdayName(on)} ${dayAndMonth(on)}`).join(', ');
  return list ? [`Không tính ngày nghỉ hằng tuần: ${list}.`, ...named] : named;
}

function weekendDays(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  const end = dayNumber(last);
  for (let number = dayNumber(first); number <= end; number++) {
    const weekday = (number + 4) % 7;
    if (weekday === 0 || weekday === 6) days.push(dayOfNumber(number));
  }
  return days;
}

function rolled(reached: Day, dueOn: Day, calendar: WorkingCalendar): string {
  const off = `${longDayText(reached)} là ngày nghỉ${because(reached, calendar)}`;
  if (dueOn < reached) return `${off}: lùi về ngày làm việc liền trước.`;
  return `${off}: chuyển sang ngày làm việc tiếp theo (Bộ luật Dân sự 2015, Điều 148 khoản 5).`;
}

function stays(reached: Day, { unit, direction }: Count, calendar: WorkingCalendar): string[] {
  if (calendar.isWorkingDay(reached)) return [];
  const kept =
    unit === 'calendar' && direction === 'before' ? 'hạn trước sự kiện nên giữ nguyên' : 'quy tắc giữ nguyên ngày';
  const remind = ifDeclared(() => calendar.onOrBefore(reached));
  const reminded = remind
    ? `nhắc vào ngày làm việc liền trước, ${dayText(remind)}`
    : 'ngày làm việc liền trước thuộc năm chưa khai lịch làm việc, hãy tự nhắc';
  return [`${longDayText(reached)} là ngày nghỉ${because(reached, calendar)}: ${kept}; ${reminded}.`];
}

/** Proposals that nobody confirmed, in the span or on its ends: counted as if they did not exist, but told. */
function proposedDays(days: readonly Day[], calendar: WorkingCalendar): string[] {
  const sorted = [...days].sort();
  return calendar
    .declaredBetween(sorted[0] as Day, sorted[sorted.length - 1] as Day)
    .filter((d) => !d.confirmed)
    .map((d) => `Lưu ý: ${dayText(d.on)} có "${lowerFirst(d.name)}" chưa được xác nhận, không xét khi tính.`);
}

/** A name that only repeats the weekday says nothing. */
function because(on: Day, calendar: WorkingCalendar): string {
  const name = calendar.dayOffName(on);
  return name && name !== weekdayName(on) ? ` (${name})` : '';
}

/** Names that keep their capital in a sentence. */
const PROPER = /^(Tết|Giỗ|Quốc)/;

function lowerFirst(text: string): string {
  return PROPER.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
