/** Building a chart. Methods of one kind of chart are taken by all. */
import { GoogleError } from '../../kernel/contract.ts';
import type { Book } from '../book.ts';
import { EnumValue } from '../enumeration.ts';
import type { Range } from '../range/range.ts';
import type { ChartState } from '../state-extras.ts';
import { EmbeddedChart } from './embedded-chart.ts';

const FRESH: ChartState = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  numHeaders: 0,
  transposed: false,
};

export class EmbeddedChartBuilder {
  static readonly api = 'EmbeddedChartBuilder';
  readonly #book: Book;
  readonly #state: ChartState;

  constructor(book: Book, state: ChartState = structuredClone(FRESH)) {
    this.#book = book;
    this.#state = state;
  }

  #as(type: string): this {
    this.#state.type = type;
    return this;
  }
  asColumnChart(): this {
    return this.#as('COLUMN');
  }
  asBarChart(): this {
    return this.#as('BAR');
  }
  asLineChart(): this {
    return this.#as('LINE');
  }
  asPieChart(): this {
    return this.#as('PIE');
  }
  asAreaChart(): this {
    return this.#as('AREA');
  }
  asScatterChart(): this {
    return this.#as('SCATTER');
  }
  /** Takes a value of Charts.ChartType; a text is refused, as live. */
  setChartType(type: EnumValue): this {
    if (!(type instanceof EnumValue)) {
      throw new GoogleError(
        "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
      );
    }
    return this.#as(type.toString());
  }
  getChartType(): string {
    return this.#state.type;
  }
  addRange(range: Range): this {
    this.#state.ranges.push({ sheetId: range._sheetId, area: { ...range._area } });
    return this;
  }
  clearRanges(): this {
    this.#state.ranges = [];
    return this;
  }
  getRanges(): Range[] {
    return this.#state.ranges.map(({ sheetId, area }) => this.#book.make.range(sheetId, area));
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    Object.assign(this.#state, { row, column, offsetX, offsetY });
    return this;
  }
  setNumHeaders(headers: number): this {
    this.#state.numHeaders = headers;
    return this;
  }
  setTransposeRowsAndColumns(transposed: boolean): this {
    this.#state.transposed = transposed;
    return this;
  }
  setMergeStrategy(_strategy: EnumValue): this {
    return this;
  }
  setHiddenDimensionStrategy(_strategy: EnumValue): this {
    return this;
  }
  setOption(option: string, value: unknown): this {
    this.#state.options[option] = value;
    return this;
  }
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }
  setLegendPosition(position: EnumValue): this {
    return this.setOption('legend.position', position.toString());
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  set3D(): this {
    return this.setOption('is3D', true);
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.#book, structuredClone(this.#state));
  }
}
