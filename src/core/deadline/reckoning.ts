import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { dayAndMonth, dayText, isWeekend, longDayText, weekdayName } from '../calendar/day-text.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
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
  const proposals = proposedDays(from, dueOn > reached ? dueOn : reached, dueOn < reached ? dueOn : reached, calendar);
  if (dueOn !== reached) why.push(rolled(reached, dueOn, calendar));
  else if (amount > 0 || count.adjust === 'none') why.push(...stays(reached, count, calendar));
  why.push(...proposals, `Hạn: ${longDayText(dueOn)}.`);
  return why;
}

/** The days between the anchor and the day reached that were not counted, and the make-up days that were. */
function leftOut(from: Day, reached: Day, calendar: WorkingCalendar): string[] {
  const weekends: Day[] = [];
  const named: string[] = [];
  const [first, last] = from < reached ? [addDays(from, 1), reached] : [reached, addDays(from, -1)];
  for (let on = first; on <= last; on = addDays(on, 1)) {
    const declared = calendar.declared(on);
    if (declared?.kind === 'makeUpDay') {
      named.push(`Có tính ${longDayText(on)}: ${lowerFirst(declared.name)} (${declared.decision}).`);
    } else if (declared) {
      named.push(`Không tính ${longDayText(on)}: ${declared.name} (${declared.decision}).`);
    } else if (isWeekend(on)) {
      weekends.push(on);
    }
  }
  if (weekends.length > MOST_WEEKEND_DAYS_LISTED) {
    return [
      `Không tính ${weekends.length} ngày thứ Bảy, Chủ nhật từ ${dayText(first)} đến ${dayText(last)}.`,
      ...named,
    ];
  }
  const list = weekends.map((on) => `${weekdayName(on)} ${dayAndMonth(on)}`).join(', ');
  return list ? [`Không tính ngày nghỉ hằng tuần: ${list}.`, ...named] : named;
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
  return [
    `${longDayText(reached)} là ngày nghỉ${because(reached, calendar)}: ${kept}; nhắc vào ngày làm việc liền trước, ${dayText(calendar.onOrBefore(reached))}.`,
  ];
}

/** Proposals that nobody confirmed, in the span or on the due day: counted as if they did not exist, but told. */
function proposedDays(from: Day, later: Day, earlier: Day, calendar: WorkingCalendar): string[] {
  const first = from < earlier ? from : earlier;
  const last = from > later ? from : later;
  return calendar.days
    .filter((d) => !d.confirmed && d.on >= first && d.on <= last && daysBetween(first, last) > 0)
    .map((d) => `Lưu ý: ${dayText(d.on)} có "${lowerFirst(d.name)}" chưa được xác nhận, không xét khi tính.`);
}

/** A name that only repeats the weekday says nothing. */
function because(on: Day, calendar: WorkingCalendar): string {
  const name = calendar.dayOffName(on);
  return name && name !== weekdayName(on) ? ` (${name})` : '';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
