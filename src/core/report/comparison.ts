/** This period beside the same of the year before, and counted up since New Year (Phụ lục V). */
import { formatNumber, formatPercent } from '../text/format.ts';
import type { Figure } from './figure.ts';
import type { ReportFigures } from './figures.ts';

export type ComparisonLine = {
  name: string;
  now: string;
  before: string;
  /** "+3", "-2", "0"; of shares in points */
  change: string;
  /** Of the year before; of nothing, a dash */
  percent: string;
  sinceNewYear: string;
};

/** The indicators that a superior compares; those that a report does not have are left out. */
const COMPARED: readonly (readonly [key: string, name: string])[] = [
  ['conferences', 'Số hội nghị đối thoại'],
  ['present', 'Số người có mặt'],
  ['slips', 'Số phiếu đăng ký'],
  ['opinions', 'Số ý kiến, kiến nghị'],
  ['scope.in_scope', 'Thuộc thẩm quyền cấp xã'],
  ['scope.beyond_authority', 'Vượt thẩm quyền cấp xã'],
  ['scope.other_agency', 'Thuộc cơ quan khác'],
  ['ours', 'Đưa vào đối thoại'],
  ['done', 'Đã giải quyết, trả lời'],
  ['doneShare', 'Tỷ lệ giải quyết, trả lời'],
  ['standing.answeredAtConference', 'Trả lời trực tiếp tại hội nghị'],
  ['onTime', 'Trả lời đúng hạn'],
  ['answeredLate', 'Trả lời quá hạn'],
  ['onTimeShare', 'Tỷ lệ đúng hạn'],
  ['standing.overdue', 'Quá hạn chưa trả lời'],
  ['petitioned', 'Kiến nghị cấp trên'],
  ['meanDays', 'Số ngày làm việc bình quân'],
  ['tasks', 'Nhiệm vụ theo kết luận'],
  ['tasks.done', 'Nhiệm vụ hoàn thành'],
];

export function comparisonLines(
  now: ReportFigures,
  before: ReportFigures,
  cumulative: ReportFigures | undefined,
): ComparisonLine[] {
  const [own, earlier, since] = [now, before, cumulative].map(
    (report) => new Map(report?.figures.map((item) => [item.key, item])),
  ) as [Map<string, Figure>, Map<string, Figure>, Map<string, Figure>];
  // A register that holds nothing of those days does not say that nothing was held.
  const nothing = ['conferences', 'slips', 'opinions', 'balance.carriedOver'].every((key) => !earlier.get(key)?.value);
  if (nothing) earlier.clear();
  return COMPARED.flatMap(([key, name]) => {
    const [one, other] = [own.get(key), earlier.get(key)];
    if (!one) return [];
    return [
      {
        name,
        now: one.text,
        before: other?.text ?? '–',
        ...changeOf(one.value, other?.value ?? null, key.endsWith('Share')),
        sinceNewYear: since.get(key)?.text ?? '–',
      },
    ];
  });
}

function changeOf(now: number | null, before: number | null, isShare: boolean): { change: string; percent: string } {
  if (now === null || before === null) return { change: '–', percent: '–' };
  const by = isShare ? (now - before) * 100 : now - before;
  const sign = by > 0 ? '+' : '';
  const change = `${sign}${formatNumber(by, 1)}${isShare && by !== 0 ? ' điểm %' : ''}`;
  if (isShare || before === 0) return { change, percent: '–' };
  return { change, percent: `${sign}${formatPercent(by, before)}` };
}
