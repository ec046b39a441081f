/** One figure: what it counts, how, and the rows behind it; of nothing, a dash and never 0%. */
import { formatNumber, formatPercent } from '../text/format.ts';
import type { OpinionRow } from './rows.ts';

/** `value` is null where a share has nothing to be a share of; `text` is what the report prints ("–"). */
export type Figure = {
  key: string;
  label: string;
  value: number | null;
  text: string;
  definition: string;
  codes: readonly string[];
};

/** A row that a figure counts; a denunciation is counted and its code withheld. */
export type Coded = { code: string; scope?: string };

export function count(key: string, label: string, rows: readonly Coded[], definition: string): Figure {
  return { key, label, value: rows.length, text: formatNumber(rows.length), definition, codes: codesOf(rows) };
}

export function sum(
  key: string,
  label: string,
  values: readonly number[],
  definition: string,
  rows: readonly Coded[],
): Figure {
  return { key, label, value: total(values), text: formatNumber(total(values)), definition, codes: codesOf(rows) };
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
    codes: codesOf(rows),
  };
}

export function mean(key: string, label: string, rows: readonly OpinionRow[]): Figure {
  const definition = 'Trung bình số ngày làm việc từ khi giao đến khi trả lời';
  const value = rows.length === 0 ? null : total(rows.map((row) => row.workingDays ?? 0)) / rows.length;
  return { key, label, value, text: value === null ? '–' : formatNumber(value, 1), definition, codes: codesOf(rows) };
}

function codesOf(rows: readonly Coded[]): string[] {
  return rows.filter((row) => row.scope !== 'out_to_cao' && row.scope !== 'mixed_to_cao').map((row) => row.code);
}

export function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
