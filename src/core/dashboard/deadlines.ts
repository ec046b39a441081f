/** Whose deadlines have passed, and whose come next: opinions' drafts, tasks and milestones by their day. */
import type { Day } from '../calendar/day.ts';
import { addDays } from '../calendar/day.ts';
import { dayAndMonth, longDayText } from '../calendar/day-text.ts';
import { ifDeclared, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { unitKey } from '../opinion/officers.ts';
import { type DueItem, labelOf, told } from '../reminder/due-item.ts';
import type { Officer } from '../tables/commune-tables.ts';
import { type DashboardLine, plain, title } from './board-line.ts';

const MOST_UNITS = 12;
const MOST_CODES = 4;
const MOST_COMING = 15;
const AHEAD = 10;
/** Where the year is not declared nobody knows its working days. */
const AHEAD_UNDECLARED = 14;

const KINDS: Readonly<Record<DueItem['kind'], string>> = {
  opinion: 'ý kiến',
  task: 'nhiệm vụ',
  milestone: 'mốc việc',
};

const earlier = (a: DueItem, b: DueItem): number => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0);

/** Units by what is overdue with them, those with the most first; what it is, the oldest first, with the day it was due. */
export function overdueByUnit(due: readonly DueItem[], today: Day): DashboardLine[] {
  const units = new Map<string, DueItem[]>();
  for (const item of due.filter((one) => one.dueOn < today).sort(earlier)) {
    const key = unitKey(item.unit);
    const known = units.get(key);
    if (known) known.push(item);
    else units.set(key, [item]);
  }
  if (units.size === 0) return [];
  const sorted = [...units.values()].sort((a, b) => b.length - a.length);
  const lines = sorted.slice(0, MOST_UNITS).map((items): DashboardLine => {
    const kinds = (Object.keys(KINDS) as DueItem['kind'][]).flatMap((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return count > 0 ? [`${count} ${KINDS[kind]}`] : [];
    });
    const codes = items
      .slice(0, MOST_CODES)
      .map((item) => `${labelOf({ ...item, what: item.typed })} (hạn ${dayAndMonth(item.dueOn)})`);
    const more = items.length > MOST_CODES ? '…' : '';
    return {
      what: items[0]?.unit.trim() || 'Chưa rõ đơn vị',
      value: items.length,
      todo: `${kinds.join(', ')}: ${codes.join('; ')}${more}`,
      tone: 'bad',
    };
  });
  const left = sorted.length - lines.length;
  return [
    title('QUÁ HẠN THEO ĐƠN VỊ', 'Số việc', 'Lâu nhất trước'),
    ...lines,
    ...(left > 0 ? [plain(`… và ${left} đơn vị khác`, '')] : []),
  ];
}

/** What is due in the next ten working days, in the order of the days, with who owes it. */
export function comingLines(
  due: readonly DueItem[],
  officers: readonly Pick<Officer, 'id' | 'name' | 'title'>[],
  today: Day,
  calendar: Pick<WorkingCalendar, 'workingDayAfter'> | null,
): DashboardLine[] {
  const counted = calendar && ifDeclared(() => calendar.workingDayAfter(today, AHEAD));
  const until = counted ?? addDays(today, AHEAD_UNDECLARED);
  const soon = (calendar && ifDeclared(() => calendar.workingDayAfter(today, 1))) ?? addDays(today, 1);
  const coming = due.filter((item) => item.dueOn >= today && item.dueOn <= until).sort(earlier);
  const span = counted ? `${AHEAD} NGÀY LÀM VIỆC TỚI` : `${AHEAD_UNDECLARED} NGÀY TỚI, CHƯA KHAI LỊCH`;
  const left = coming.length - MOST_COMING;
  return [
    title(`SẮP ĐẾN HẠN (${span})`, 'Hạn', 'Ai làm'),
    ...(coming.length === 0 ? [plain('Không có việc nào', '')] : []),
    ...coming.slice(0, MOST_COMING).map((item): DashboardLine => {
      const officer = officers.find((one) => item.officer !== '' && one.id === item.officer);
      const who = [item.unit.trim() || 'Chưa rõ đơn vị', officer?.name || officer?.title || ''];
      return {
        what: whatOf(item),
        value: longDayText(item.dueOn),
        todo: who.filter((part) => part !== '').join(' – '),
        tone: item.dueOn <= soon ? 'warn' : 'plain',
      };
    }),
    ...(left > 0
      ? [plain(`… và ${left} việc khác`, '', 'Xem các bảng "Ý kiến – phân công", "Nhiệm vụ", "Mốc việc"')]
      : []),
  ];
}

/** The words of an opinion are nobody's business here; a task is told in short, without what need not be known. */
function whatOf(item: DueItem): string {
  if (item.kind === 'opinion') return `${item.code}: gửi dự thảo trả lời`;
  if (item.kind === 'milestone') return labelOf({ ...item, what: item.typed });
  return `${item.code}: ${labelOf({ ...told(item), kind: 'milestone' })}`;
}
