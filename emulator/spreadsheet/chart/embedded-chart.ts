/** A chart on a sheet: recorded, not drawn; the .xlsx file shows it. */
import type { Book } from '../book.ts';
import type { Range } from '../range/range.ts';
import type { ChartState } from '../state-extras.ts';
import type { ChartKinds, EmbeddedChartBuilder } from './embedded-chart-builder.ts';

export class EmbeddedChart {
  static readonly api = 'EmbeddedChart';
  readonly _book: Book;
  readonly _state: ChartState;
  readonly #kinds: ChartKinds;
  constructor(book: Book, state: ChartState, kinds: ChartKinds) {
    this._book = book;
    this._state = state;
    this.#kinds = kinds;
  }
  getChartId(): number | null {
    return this._state.id || null;
  }
  getRanges(): Range[] {
    return this._state.ranges.map(({ sheetId, area }) => this._book.make.range(sheetId, area));
  }
  modify(): EmbeddedChartBuilder {
    return this.#kinds.plain(structuredClone(this._state));
  }
  getOptions(): { get(option: string): unknown } {
    return new ChartOptions(this._state.options);
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this._state);
  }
}

class ChartOptions {
  static readonly api = 'ChartOptions';
  readonly #options: Record<string, unknown>;
  constructor(options: Record<string, unknown>) {
    this.#options = options;
  }
  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

export class ContainerInfo {
  static readonly api = 'ContainerInfo';
  readonly #state: ChartState;
  constructor(state: ChartState) {
    this.#state = state;
  }
  getAnchorRow(): number {
    return this.#state.row;
  }
  getAnchorColumn(): number {
    return this.#state.column;
  }
  getOffsetX(): number {
    return this.#state.offsetX;
  }
  getOffsetY(): number {
    return this.#state.offsetY;
  }
}
