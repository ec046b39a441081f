/** Building a chart: what every kind of chart takes. What only some kinds take comes with the kind. */
import { GoogleError } from '../../kernel/contract.ts';
import { areaName } from '../a1.ts';
import type { Book } from '../book.ts';
import { EnumValue } from '../enumeration.ts';
import type { Range } from '../range/range.ts';
import type { ChartState } from '../state-extras.ts';
import { EmbeddedChart } from './embedded-chart.ts';

/** A chart of no kind yet. */
export const FRESH_CHART: ChartState = {
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

/** How a builder becomes one of a certain kind, without importing it. */
export interface ChartKinds {
  plain(state: ChartState): EmbeddedChartBuilder;
  of(type: ChartKind, state: ChartState): EmbeddedChartBuilder;
}

export type ChartKind = 'COLUMN' | 'BAR' | 'LINE' | 'PIE' | 'AREA' | 'SCATTER';

export class EmbeddedChartBuilder {
  static readonly api: string = 'EmbeddedChartBuilder';
  readonly #book: Book;
  readonly #state: ChartState;
  readonly #kinds: ChartKinds;

  constructor(book: Book, state: ChartState, kinds: ChartKinds) {
    this.#book = book;
    this.#state = state;
    this.#kinds = kinds;
  }

  #as(type: ChartKind): EmbeddedChartBuilder {
    this.#state.type = type;
    return this.#kinds.of(type, this.#state);
  }
  asColumnChart(): EmbeddedChartBuilder {
    return this.#as('COLUMN');
  }
  asBarChart(): EmbeddedChartBuilder {
    return this.#as('BAR');
  }
  asLineChart(): EmbeddedChartBuilder {
    return this.#as('LINE');
  }
  asPieChart(): EmbeddedChartBuilder {
    return this.#as('PIE');
  }
  asAreaChart(): EmbeddedChartBuilder {
    return this.#as('AREA');
  }
  asScatterChart(): EmbeddedChartBuilder {
    return this.#as('SCATTER');
  }
  /** Takes a value of Charts.ChartType; a text is refused, as live. */
  setChartType(type: EnumValue): this {
    if (!(type instanceof EnumValue)) {
      throw new GoogleError(
        "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
      );
    }
    this.#state.type = type.toString();
    return this;
  }
  getChartType(): string {
    return this.#state.type;
  }
  /** A range that the chart has already is not added again. */
  addRange(range: Range): this {
    const name = areaName(range._area);
    const known = this.#state.ranges.some(({ sheetId, area }) => sheetId === range._sheetId && areaName(area) === name);
    if (!known) this.#state.ranges.push({ sheetId: range._sheetId, area: { ...range._area } });
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
  build(): EmbeddedChart {
    return new EmbeddedChart(this.#book, structuredClone(this.#state), this.#kinds);
  }
}
