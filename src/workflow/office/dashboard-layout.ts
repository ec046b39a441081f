/** Where things stand on the dashboard: charts on top, below them the list (A–D) and the charts' numbers (F–J). */
import { TONES } from '../../core/dashboard/board-line.ts';
import { type ChartBlock, type ChartKey, MOST_BARS } from '../../core/dashboard/chart-data.ts';
import type { Dashboard } from '../../core/dashboard/dashboard.ts';
import { toCellText } from '../../core/sheet/cell-text.ts';

export const SUMMARY_LINE = 2;
export const CHART_LINE = 3;
/** Seventeen lines of the usual height hold a chart, however long the list below is. */
export const LIST_LINE = 20;
export const LIST_WIDTH = 4;
export const NUMBERS_COLUMN = 6;
export const NUMBERS_WIDTH = 5;
export const WIDTH = NUMBERS_COLUMN + NUMBERS_WIDTH - 1;
/** Pixels of A, B, … */
export const COLUMN_WIDTHS = [400, 200, 120, 430, 24, 270, 90, 90, 90, 90] as const;

const BLOCK_HEIGHT = MOST_BARS + 2;

/** The line on which a chart's numbers begin, with their header. */
export const BLOCK_LINES: Readonly<Record<ChartKey, number>> = {
  statuses: LIST_LINE + 1,
  fields: LIST_LINE + 1 + BLOCK_HEIGHT,
  units: LIST_LINE + 1 + 2 * BLOCK_HEIGHT,
};

export type BoardCell = string | number;

/** Every cell that the dashboard fills, at least so many lines: what stood there before is gone. */
export function boardCells(board: Dashboard, updated: string, lines: number): BoardCell[][] {
  const height = Math.max(lines, LIST_LINE - 1 + board.lines.length, BLOCK_LINES.units + BLOCK_HEIGHT);
  const cells = Array.from({ length: height }, () => Array.from({ length: WIDTH }, (): BoardCell => ''));
  const put = (line: number, column: number, values: readonly BoardCell[]): void =>
    values.forEach((value, at) => {
      (cells[line - 1] as BoardCell[])[column - 1 + at] = typeof value === 'string' ? toCellText(value) : value;
    });
  put(1, 1, ['BẢNG ĐIỀU KHIỂN', '', '', updated]);
  put(SUMMARY_LINE, 1, [board.summary]);
  board.lines.forEach(({ what, value, tone, todo }, at) => {
    put(LIST_LINE + at, 1, [what, String(value), TONES[tone], todo]);
  });
  put(LIST_LINE, NUMBERS_COLUMN, [`SỐ LIỆU CỦA BIỂU ĐỒ: ${board.about}`]);
  for (const [key, { header, rows }] of Object.entries(board.charts) as [ChartKey, ChartBlock][])
    [header, ...rows].forEach((values, at) => {
      put(BLOCK_LINES[key] + at, NUMBERS_COLUMN, values);
    });
  return cells;
}
