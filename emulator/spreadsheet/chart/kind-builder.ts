/** What a chart's builder can do only once the kind of chart is chosen. */

import type { Book } from '../book.ts';
import type { EnumValue } from '../enumeration.ts';
import type { ChartState } from '../state-extras.ts';
import { type ChartKind, type ChartKinds, EmbeddedChartBuilder } from './embedded-chart-builder.ts';

/** Every kind has a title, colours and a legend. */
abstract class KindBuilder extends EmbeddedChartBuilder {
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setColors(colors: string[]): this {
    return this.setOption('colors', colors);
  }
  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }
  setLegendPosition(position: EnumValue): this {
    return this.setOption('legend.position', position.toString());
  }
}

/** Kinds with two axes. */
abstract class AxesBuilder extends KindBuilder {
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
}

/** Kinds whose series may be piled up. */
abstract class StackedBuilder extends AxesBuilder {
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
}

export class EmbeddedColumnChartBuilder extends StackedBuilder {
  static override readonly api = 'EmbeddedColumnChartBuilder';
}

export class EmbeddedBarChartBuilder extends StackedBuilder {
  static override readonly api = 'EmbeddedBarChartBuilder';
}

export class EmbeddedAreaChartBuilder extends StackedBuilder {
  static override readonly api = 'EmbeddedAreaChartBuilder';
}

export class EmbeddedLineChartBuilder extends AxesBuilder {
  static override readonly api = 'EmbeddedLineChartBuilder';
}

export class EmbeddedScatterChartBuilder extends AxesBuilder {
  static override readonly api = 'EmbeddedScatterChartBuilder';
}

export class EmbeddedPieChartBuilder extends KindBuilder {
  static override readonly api = 'EmbeddedPieChartBuilder';

  set3D(): this {
    return this.setOption('is3D', true);
  }
}

type Builder = new (book: Book, state: ChartState, kinds: ChartKinds) => EmbeddedChartBuilder;

const KINDS: Record<ChartKind, Builder> = {
  COLUMN: EmbeddedColumnChartBuilder,
  BAR: EmbeddedBarChartBuilder,
  LINE: EmbeddedLineChartBuilder,
  PIE: EmbeddedPieChartBuilder,
  AREA: EmbeddedAreaChartBuilder,
  SCATTER: EmbeddedScatterChartBuilder,
};

/** The builders of a workbook's charts. */
export function chartKinds(book: Book): ChartKinds {
  const kinds: ChartKinds = {
    plain: (state) => new EmbeddedChartBuilder(book, state, kinds),
    of: (type, state) => new KINDS[type](book, state, kinds),
  };
  return kinds;
}
