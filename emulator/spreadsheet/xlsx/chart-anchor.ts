/** Where a chart lies: Google says a cell, an offset and a size in pixels; the file says from which cell to which. */
import type { SheetChart } from 'hucre';
import type { SheetState, WorkbookState } from '../state.ts';
import type { ChartState } from '../state-extras.ts';
import { fittedHeight } from './row-height.ts';

/** Google's own size of a new chart. */
const SIZE = { width: 600, height: 371 };
const COLUMN = 100;
const ROW = 21;

/** To the nearest edge of a cell: the file's anchors know no offsets. */
export function fileAnchor(state: WorkbookState, sheet: SheetState, chart: ChartState): SheetChart['anchor'] {
  const width = (index: number): number => sheet.columns[index]?.width ?? COLUMN;
  const height = (index: number): number => {
    const row = sheet.rows[index];
    return (row && (row.height ?? fittedHeight(state, sheet, row))) ?? ROW;
  };
  const across = pixels(chart.options.width, SIZE.width);
  const down = pixels(chart.options.height, SIZE.height);
  const col = edge(chart.column - 1, chart.offsetX, width);
  const row = edge(chart.row - 1, chart.offsetY, height);
  const to = {
    col: Math.max(col + 1, edge(chart.column - 1, chart.offsetX + across, width)),
    row: Math.max(row + 1, edge(chart.row - 1, chart.offsetY + down, height)),
  };
  return { from: { row, col }, to };
}

/** The line of the grid nearest to so many pixels behind the beginning of a row or column. */
function edge(first: number, distance: number, size: (index: number) => number): number {
  let index = first;
  let left = distance;
  while (left > size(index) / 2) left -= size(index++);
  return index;
}

function pixels(option: unknown, usual: number): number {
  return typeof option === 'number' && option > 0 ? option : usual;
}
