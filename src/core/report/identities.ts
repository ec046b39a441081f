/** What must add up in a report; the office sees the sentence before it signs. */
import { type Figure, total } from './figure.ts';

/** total = Σ fields = Σ scopes = Σ standings; tasks = done + open + overdue. Empty where all hold. */
export function brokenIdentities(figures: readonly Figure[]): string[] {
  const value = (key: string) => figures.find((item) => item.key === key)?.value ?? 0;
  const sumOf = (prefix: string) =>
    total(figures.filter((item) => item.key.startsWith(prefix)).map((item) => item.value ?? 0));
  const checks: [string, number, number][] = [
    ['Tổng ý kiến khác tổng theo lĩnh vực', value('opinions'), sumOf('field.')],
    ['Tổng ý kiến khác tổng theo phạm vi', value('opinions'), sumOf('scope.')],
    ['Tổng ý kiến khác tổng theo kết quả', value('opinions'), sumOf('standing.')],
    [
      'Tổng ý kiến khác tổng trước và tại hội nghị',
      value('opinions'),
      value('opinions.before') + value('opinions.atConference'),
    ],
    [
      'Tổng phiếu khác tổng đúng hạn, quá hạn và tại hội nghị',
      value('slips'),
      value('slips.onTime') + value('slips.late') + value('slips.onTheSpot'),
    ],
    ['Tổng nhiệm vụ khác tổng theo tiến độ', value('tasks'), sumOf('tasks.')],
  ];
  return checks.filter(([, one, other]) => one !== other).map(([text, one, other]) => `${text}: ${one} và ${other}.`);
}
