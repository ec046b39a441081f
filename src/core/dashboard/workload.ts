/** Who has how much: for the one who distributes work, by unit, with the officers by name. */
import type { Day } from '../calendar/day.ts';
import { unitKey } from '../opinion/officers.ts';
import { isDenunciation } from '../opinion/scope.ts';
import { owesDraft } from '../reminder/due-item.ts';
import type { Officer } from '../tables/commune-tables.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { type DashboardLine, plain, title } from './board-line.ts';

const HELD: ReadonlySet<string | null> = new Set(['assigned', 'drafted', 'approved']);
const MOST_UNITS = 12;
const MOST_OFFICERS = 4;

/** The units that hold open opinions, those with the most first. */
export function workloadLines(
  opinions: readonly Opinion[],
  officers: readonly Pick<Officer, 'id' | 'name' | 'title'>[],
  today: Day,
): DashboardLine[] {
  const held = opinions.filter((one) => HELD.has(one.status) && one.unit.trim() !== '' && !isDenunciation(one));
  const units = new Map<string, Opinion[]>();
  for (const one of held) {
    const known = units.get(unitKey(one.unit));
    if (known) known.push(one);
    else units.set(unitKey(one.unit), [one]);
  }
  if (units.size === 0) return [];
  const sorted = [...units.values()].sort((a, b) => b.length - a.length);
  const lines = sorted.slice(0, MOST_UNITS).map((rows) => lineOf(rows, officers, today));
  const left = sorted.length - lines.length;
  const more = left > 0 ? [plain(`… và ${left} đơn vị khác`, '')] : [];
  return [title('KHỐI LƯỢNG THEO ĐƠN VỊ', 'Đang giữ', 'Đang ở bước nào, của ai'), ...lines, ...more];
}

function lineOf(
  rows: readonly Opinion[],
  officers: readonly Pick<Officer, 'id' | 'name' | 'title'>[],
  today: Day,
): DashboardLine {
  const count = (fits: (one: Opinion) => boolean): number => rows.filter(fits).length;
  const late = count((one) => owesDraft(one) && one.dueOn !== null && one.dueOn < today);
  const parts = [
    [late, 'quá hạn'],
    [count(owesDraft), 'chờ đơn vị gửi dự thảo'],
    [count((one) => one.status === 'drafted'), 'chờ duyệt'],
    [count((one) => one.status === 'approved'), 'chờ trả lời'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, name]) => `${number} ${name}`);
  return {
    what: (rows[0]?.unit ?? '').trim(),
    value: `${rows.length} ý kiến`,
    todo: [said.join(', '), byOfficer(rows, officers)].filter((part) => part !== '').join('. '),
    tone: late > 0 ? 'warn' : 'plain',
  };
}

/** "Trần Thị Bình 3, chưa rõ cán bộ 1". */
function byOfficer(rows: readonly Opinion[], officers: readonly Pick<Officer, 'id' | 'name' | 'title'>[]): string {
  const counts = new Map<string, number>();
  for (const { officer } of rows) {
    const known = officers.find((one) => officer !== '' && one.id === officer);
    const name = known ? known.name || known.title || 'đầu mối của đơn vị' : 'chưa rõ cán bộ';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const more = sorted.length > MOST_OFFICERS ? [`và ${sorted.length - MOST_OFFICERS} người khác`] : [];
  return [...sorted.slice(0, MOST_OFFICERS).map(([name, number]) => `${name} ${number}`), ...more].join(', ');
}
