/** Charts, as an .xlsx file draws them: the first column holds the categories, every other one is a series. */
import type { SheetChart } from 'hucre';
import { columnLetters, quotedSheetName } from '../a1.ts';
import { valueAt } from '../grid.ts';
import type { Area, SheetState, WorkbookState } from '../state.ts';
import type { ChartState } from '../state-extras.ts';
import { fileAnchor } from './chart-anchor.ts';
import { fileLook, seriesColor } from './chart-look.ts';

const KINDS: Record<string, SheetChart['type']> = {
  COLUMN: 'column',
  BAR: 'bar',
  LINE: 'line',
  PIE: 'pie',
  AREA: 'area',
  SCATTER: 'scatter',
};

interface DataColumn {
  sheet: SheetState;
  area: Area;
}

/** The chart, or null when it has no series to draw. */
export function fileChart(
  state: WorkbookState,
  owner: SheetState,
  chart: ChartState,
  fileNames: ReadonlyMap<number, string>,
): SheetChart | null {
  const [categories, ...values] = chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = state.sheets.find((candidate) => candidate.id === sheetId);
    return sheet ? columnsOf(sheet, area) : [];
  });
  if (!categories || values.length === 0) return null;
  const headers = chart.numHeaders > 0 || hasHeader(values[0] as DataColumn) ? Math.max(1, chart.numHeaders) : 0;
  const notation = ({ sheet, area }: DataColumn) => {
    const letters = columnLetters(area.column);
    const name = quotedSheetName(fileNames.get(sheet.id) ?? sheet.name);
    return `${name}!$${letters}$${area.row + headers}:$${letters}$${area.row + area.rows - 1}`;
  };
  const type = KINDS[chart.type] ?? 'column';
  return {
    type,
    ...fileLook(chart.options, type),
    series: values.map((column, at) => ({
      values: notation(column),
      categories: notation(categories),
      ...(headers ? { name: String(valueAt(column.sheet, column.area.row, column.area.column)) } : {}),
      ...seriesColor(chart.options, at),
    })),
    anchor: fileAnchor(state, owner, chart),
  };
}

function columnsOf(sheet: SheetState, area: Area): DataColumn[] {
  return Array.from({ length: area.columns }, (_, index) => ({
    sheet,
    area: { ...area, column: area.column + index, columns: 1 },
  }));
}

function hasHeader({ sheet, area }: DataColumn): boolean {
  return typeof valueAt(sheet, area.row, area.column) === 'string';
}
