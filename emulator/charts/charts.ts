/** Charts: only the kinds that a chart in a sheet can have. */
import { enumeration } from '../spreadsheet/enumeration.ts';

const CHART_TYPE = enumeration('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'LINE',
  'ORG',
  'PIE',
  'RADAR',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export class Charts {
  static readonly api = 'Charts';
  static readonly properties = ['ChartType'];
  readonly ChartType = CHART_TYPE;
}
