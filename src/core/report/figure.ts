/** One figure: what it counts, how, and the rows behind it; of nothing, a dash and never 0%. */
import { formatNumber, formatPercent } from '../text/format.ts';
import { grouped, inOrder } from './grouped.ts';

/** `value` is null where a share has nothing to be a share of; `text` is what the report prints ("–"). */
export type Figure = {
  key: string;
  label: string;
  value: number | null;
  text: string;
  definition: string;
  /** The rows behind it that may be named, and how many more may not (a denunciation is only counted). */
  codes: readonly string[];
  withheld: number;
};

/** A row that a figure counts; a denunciation is counted and its code withheld. */
export type Coded = { code: string; scope?: string };

export function count(key: string, label: string, rows: readonly Coded[], definition: string): Figure {
  return { key, label, value: rows.length, text: formatNumber(rows.length), definition, ...behind(rows) };
}

/** One figure for each class of a partition, the classes that have no row among them. */
export function parts<T extends Coded>(
  prefix: string,
  rows: readonly T[],
  classOf: (row: T) => string,
  labels: Readonly<Record<string, string>>,
  definition: string,
): Figure[] {
  const groups = grouped(rows, classOf);
  return Object.entries(labels).map(([name, label]) =>
    count(`${prefix}.${name}`, label, groups.get(name) ?? [], definition),
  );
}

/** One figure for each name that the rows bear, in the order of the alphabet. */
export function byName<T extends Coded>(
  prefix: string,
  rows: readonly T[],
  nameOf: (row: T) => string,
  labelOf: (name: string) => string,
  definition: string,
): Figure[] {
  const groups = grouped(rows, nameOf);
  return inOrder(groups.keys()).map((name) =>
    count(`${prefix}.${name}`, labelOf(name), groups.get(name) ?? [], definition),
  );
}

export function sum(
  key: string,
  label: string,
  values: readonly number[],
  definition: string,
  rows: readonly Coded[],
): Figure {
  return { key, label, value: total(values), text: formatNumber(total(values)), definition, ...behind(rows) };
}

export function share(
  key: string,
  label: string,
  part: number,
  whole: number,
  definition: string,
  rows: readonly Coded[],
): Figure {
  return {
    key,
    label,
    value: whole === 0 ? null : part / whole,
    text: formatPercent(part, whole),
    definition,
    ...behind(rows),
  };
}

export function mean(
  key: string,
  label: string,
  values: readonly number[],
  definition: string,
  rows: readonly Coded[],
): Figure {
  const value = values.length === 0 ? null : total(values) / values.length;
  return { key, label, value, text: value === null ? '–' : formatNumber(value, 1), definition, ...behind(rows) };
}

function behind(rows: readonly Coded[]): Pick<Figure, 'codes' | 'withheld'> {
  const codes = rows.filter((row) => row.scope !== 'out_to_cao' && row.scope !== 'mixed_to_cao').map((row) => row.code);
  return { codes, withheld: rows.length - codes.length };
}

export function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
