/** What an officer sees in the morning: in one sentence what burns, then today's work, deadlines, load, conference, health. */
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { dueItems } from '../reminder/due-item.ts';
import type { Officer } from '../tables/commune-tables.ts';
import type { DeadlineEvent, Task } from '../tables/register-tables.ts';
import { type DashboardLine, title } from './board-line.ts';
import { type ChartBlock, type ChartKey, chartBlocks, opinionsOnCharts } from './chart-data.ts';
import { type ConferenceInput, conferenceLines } from './conference.ts';
import { comingLines, overdueByUnit } from './deadlines.ts';
import { type TodayInput, todayLines } from './today.ts';
import { workloadLines } from './workload.ts';

export interface DashboardInput extends TodayInput, ConferenceInput {
  readonly tasks: readonly Task[];
  readonly events: readonly DeadlineEvent[];
  readonly officers: readonly Officer[];
  readonly fieldNames: Readonly<Record<string, string>>;
  /** Null where it cannot be read. */
  readonly calendar: WorkingCalendar | null;
  readonly health: readonly DashboardLine[];
}

export interface Dashboard {
  /** Everything that must be dealt with, in one sentence. */
  readonly summary: string;
  readonly lines: readonly DashboardLine[];
  /** Of which opinions the charts tell. */
  readonly about: string;
  readonly charts: Readonly<Record<ChartKey, ChartBlock>>;
}

/** The whole of it; nothing is asked of Google. */
export function dashboard(input: DashboardInput): Dashboard {
  const { today, officers, conference, opinions } = input;
  const due = dueItems(input, today);
  const todays = todayLines(input, due);
  const charted = opinionsOnCharts(opinions, conference?.code);
  return {
    summary: summaryOf([...todays, ...input.health]),
    lines: [
      ...todays,
      ...overdueByUnit(due, today),
      ...comingLines(due, officers, today, input.calendar),
      ...workloadLines(opinions, officers, today),
      ...conferenceLines(input),
      title('TÌNH TRẠNG HỆ THỐNG', 'Hiện nay', 'Cần làm'),
      ...input.health,
    ],
    about: conference ? `ý kiến của hội nghị ${conference.code} và ý kiến cũ chưa xong` : 'mọi ý kiến trong sổ',
    charts: chartBlocks(charted, input.fieldNames, today),
  };
}

/** The beginning of the summary where something must be dealt with; a colour follows it. */
export const BURNING = 'PHẢI XỬ LÝ';

function summaryOf(lines: readonly DashboardLine[]): string {
  const bad = lines.filter((line) => line.tone === 'bad');
  const warned = lines.filter((line) => line.tone === 'warn').length;
  const also = warned > 0 ? ` Cần chú ý: ${warned} mục bên dưới.` : '';
  if (bad.length === 0) return `Không có việc quá hạn hay sự cố.${also}`;
  return `${BURNING}: ${bad.map(({ what, value }) => `${what}: ${value}`).join(' · ')}.${also}`;
}
