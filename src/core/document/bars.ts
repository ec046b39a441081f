/**
 * Charts of a paper: a bar for each value, drawn with block characters that Times New Roman has (WGL4), so that it is text
 * like the rest and survives Word, LibreOffice and Google Docs (docs/decisions/0004).
 */
import { formatNumber } from '../text/format.ts';
import { shortened } from './shortened.ts';

/** What a bar tells: one value, or several that stand one behind the other. */
export type BarValue = { readonly name: string; readonly values: readonly number[] };

/** A chart as a template prints it; `count` stands behind each bar, also where nothing is drawn. */
export type BarChart = { caption: string; bars: { label: string; bar: string; count: string }[] };

/** The patterns of the first and second value of a bar: told apart without colour. */
export const PATTERNS = ['█', '░'] as const;
const HALF = '▌';

/** The longest bar, in characters. */
export const LONGEST = 22;
const MOST_BARS = 10;
const LABEL = 60;

/**
 * The chart, the longest bar being the largest sum; none where there are fewer than two bars to compare. More than ten
 * are nine and a last one with what is left, so that the bars add up to the total. The order is the caller's.
 */
export function barChart(
  title: string,
  given: readonly BarValue[],
  count: (values: readonly number[]) => string = (values) => formatNumber(sum(values)),
): BarChart | null {
  const values = gathered(given);
  const largest = Math.max(...values.map((one) => sum(one.values)));
  if (values.length < 2 || largest <= 0) return null;
  return {
    caption: title,
    bars: values.map((one) => ({
      label: shortened(one.name, LABEL).text,
      bar: drawn(one.values, largest),
      count: count(one.values),
    })),
  };
}

function gathered(values: readonly BarValue[]): BarValue[] {
  if (values.length <= MOST_BARS) return [...values];
  const rest = values.slice(MOST_BARS - 1);
  const left = (values[0] as BarValue).values.map((_, at) => sum(rest.map((one) => one.values[at] ?? 0)));
  return [...values.slice(0, MOST_BARS - 1), { name: `Còn lại (${rest.length})`, values: left }];
}

/** To half a character; what is not nothing is seen, and the pieces of a bar are as long as their sum. */
function drawn(values: readonly number[], largest: number): string {
  const [first = 0, ...more] = values;
  if (more.every((value) => value <= 0)) {
    const halves = first > 0 ? Math.max(1, Math.round((first / largest) * LONGEST * 2)) : 0;
    return PATTERNS[0].repeat(halves >> 1) + (halves % 2 === 1 ? HALF : '');
  }
  let bar = '';
  values.forEach((value, at) => {
    const room = LONGEST - values.slice(at + 1).filter((later) => later > 0).length;
    const end = Math.min(room, Math.round((sum(values.slice(0, at + 1)) / largest) * LONGEST));
    const length = Math.max(value > 0 ? 1 : 0, end - bar.length);
    bar += (PATTERNS[at] ?? PATTERNS[1]).repeat(length);
  });
  return bar;
}

/** All of them together. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
