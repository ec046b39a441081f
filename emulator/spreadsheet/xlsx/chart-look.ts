/** The options of a chart that a file can say: title, colours, legend, piled-up series, sizes of letters. */
import type { SheetChart } from 'hucre';

type Options = Readonly<Record<string, unknown>>;
type Axes = NonNullable<SheetChart['axes']>;

const LEGENDS = new Set(['top', 'bottom', 'left', 'right']);

/** `setOption` takes a whole object ("legend"), a path ("legend.position"), or anything between. */
function optionAt(options: Options, path: string): unknown {
  if (path in options) return options[path];
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const inner = options[path.slice(0, dot)];
    if (typeof inner === 'object' && inner !== null) return optionAt(inner as Options, path.slice(dot + 1));
  }
  return undefined;
}

export function fileLook(options: Options, type: SheetChart['type']): Partial<SheetChart> {
  const { title } = options;
  const legend = optionAt(options, 'legend.position');
  const [titleSize, legendSize] = [size(options, 'titleTextStyle'), size(options, 'legend.textStyle')];
  const isBar = type === 'bar';
  const labels = (path: string): object => {
    const labelFontSize = size(options, `${path}.textStyle`);
    return labelFontSize === undefined ? {} : { labelFontSize };
  };
  const values: Axes['y'] = {
    // Where the bars run from top to bottom, their axis stands below the last.
    ...(isBar ? { crosses: 'max' as const } : {}),
    ...labels(isBar ? 'hAxis' : 'vAxis'),
    ...(optionAt(options, `${isBar ? 'hAxis' : 'vAxis'}.minValue`) === 0 ? { scale: { min: 0 } } : {}),
  };
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(titleSize === undefined ? {} : { titleFontSize: titleSize }),
    ...(legendSize === undefined ? {} : { legendFontSize: legendSize }),
    ...(legend === 'none' ? { legend: false as const } : {}),
    ...(typeof legend === 'string' && LEGENDS.has(legend) ? { legend: legend as 'top' } : {}),
    ...(options.isStacked === true ? { barGrouping: 'stacked' as const, overlap: 100 } : {}),
    ...(isBar ? { gapWidth: 40 } : {}),
    // Google draws the first bar on top, a file the last.
    axes: {
      x: { ...labels(isBar ? 'vAxis' : 'hAxis'), ...(isBar ? { reverse: true, tickLblSkip: 1 } : {}) },
      y: values,
    },
  };
}

export function seriesColor(options: Options, at: number): { color?: string } {
  const color = Array.isArray(options.colors) ? options.colors[at] : undefined;
  return typeof color === 'string' ? { color: color.replace('#', '').toUpperCase() } : {};
}

function size(options: Options, path: string): number | undefined {
  const found = optionAt(options, `${path}.fontSize`);
  return typeof found === 'number' ? found : undefined;
}
