/**
 * The charts of the dashboard, made once by the sheet's own chart service; from then on only their numbers are written. One
 * that a person moved, restyled or deleted stays so; where there are more or fewer bars, the charts that are left follow.
 */
import type { ChartBlock, ChartKey } from '../../core/dashboard/chart-data.ts';
import { BLOCK_LINES, CHART_LINE, NUMBERS_COLUMN } from './dashboard-layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Luminance tells the four parts of a bar apart in grey too: what is overdue is the darkest. */
const PARTS = ['#8b1a1a', '#d9822b', '#e3e6ea', '#86bd90'];
const NAVY = '#1f3a5f';
const HEIGHT = 348;
const TEXT = { fontSize: 11, color: '#202124' };

const CHARTS = [
  { key: 'statuses', title: 'Ý kiến theo trạng thái', column: 1, width: 394 },
  { key: 'fields', title: 'Ý kiến theo lĩnh vực', column: 2, width: 314 },
  { key: 'units', title: 'Đúng hạn, trễ hạn theo đơn vị', column: 4, width: 500 },
] as const;

/** How many lines of numbers each chart was drawn from. */
export type ChartRows = Readonly<Record<ChartKey, number>>;

export const rowsOf = (blocks: Readonly<Record<ChartKey, ChartBlock>>): ChartRows => ({
  statuses: blocks.statuses.rows.length,
  fields: blocks.fields.rows.length,
  units: blocks.units.rows.length,
});

export function insertCharts(sheet: Sheet, rows: ChartRows): void {
  for (const { key, title, column, width } of CHARTS) {
    const chart = sheet
      .newChart()
      .asBarChart()
      .addRange(rangeOf(sheet, key, rows))
      .setNumHeaders(1)
      .setPosition(CHART_LINE, column, 3, 4)
      .setOption('title', title)
      .setOption('titleTextStyle', { ...TEXT, fontSize: 13, bold: true })
      .setOption('width', width)
      .setOption('height', HEIGHT)
      .setOption('colors', key === 'units' ? PARTS : [NAVY])
      .setOption('isStacked', key === 'units')
      .setOption('legend', { position: key === 'units' ? 'bottom' : 'none', textStyle: TEXT })
      .setOption('vAxis', { textStyle: TEXT })
      .setOption('hAxis', { minValue: 0, format: '0', textStyle: TEXT });
    sheet.insertChart(chart.build());
  }
}

/** So many lines may people have inserted or deleted above the numbers of a chart that is still known for ours. */
const NEAR = 5;

/** A chart is known by where its numbers begin; only its range is changed, and only where that is another one. */
export function followRows(sheet: Sheet, rows: ChartRows): void {
  for (const chart of sheet.getCharts()) {
    const range = chart.getRanges()[0];
    const own = CHARTS.find(({ key }) => range && Math.abs(range.getRow() - BLOCK_LINES[key]) <= NEAR);
    if (!own || !range || Math.abs(range.getColumn() - NUMBERS_COLUMN) > NEAR) continue;
    const wanted = rangeOf(sheet, own.key, rows);
    if (range.getA1Notation() === wanted.getA1Notation()) continue;
    sheet.updateChart(chart.modify().clearRanges().addRange(wanted).build());
  }
}

function rangeOf(sheet: Sheet, key: ChartKey, rows: ChartRows): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(BLOCK_LINES[key], NUMBERS_COLUMN, rows[key] + 1, key === 'units' ? 5 : 2);
}
