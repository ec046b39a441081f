/** Frozen figures beside those of the register now. Nothing is taken in: what was reported stays what was reported. */
import { formatNumber } from '../text/format.ts';
import type { Figure } from './figure.ts';

export interface FigureDifference {
  readonly key: string;
  readonly label: string;
  /** As the report printed it, and as it would print it now; "–" where there is no such figure. */
  readonly frozen: string;
  readonly now: string;
  /** "+2", "−1,5 điểm %", "0"; in words where the figure itself came or went. */
  readonly change: string;
  readonly added: readonly string[];
  readonly left: readonly string[];
  /** Rows that came or went and may not be named. */
  readonly unnamed: number;
  readonly differs: boolean;
}

/**
 * Every figure of both, in the order of the frozen ones. The order of codes is no difference: people sort their register.
 * `mayName` is false for codes that may stand in no list any more (a denunciation that was recognised later).
 */
export function differences(
  frozen: readonly Figure[],
  now: readonly Figure[],
  mayName: (code: string) => boolean = () => true,
): FigureDifference[] {
  const today = new Map(now.map((figure) => [figure.key, figure]));
  const known = new Set(frozen.map((figure) => figure.key));
  const pairs: [Figure | undefined, Figure | undefined][] = [
    ...frozen.map((figure): [Figure, Figure | undefined] => [figure, today.get(figure.key)]),
    ...now.filter((figure) => !known.has(figure.key)).map((figure): [undefined, Figure] => [undefined, figure]),
  ];
  return pairs.map(([then, since]) => differenceOf(then, since, mayName));
}

function differenceOf(
  then: Figure | undefined,
  since: Figure | undefined,
  mayName: (code: string) => boolean,
): FigureDifference {
  const [before, after] = [new Set(then?.codes), new Set(since?.codes)];
  const came = [...after].filter((code) => !before.has(code));
  const went = [...before].filter((code) => !after.has(code));
  const [added, left] = [came.filter(mayName), went.filter(mayName)];
  const redefined = then !== undefined && since !== undefined && then.definition !== since.definition;
  const same = then?.text === since?.text && then?.value === since?.value;
  return {
    key: then?.key ?? since?.key ?? '',
    label: then?.label ?? since?.label ?? '',
    frozen: then?.text ?? '–',
    now: since?.text ?? '–',
    change: `${changeOf(then, since)}${redefined ? '; cách tính đã đổi' : ''}`,
    added,
    left,
    unnamed: same ? 0 : Math.max(0, came.length + went.length - added.length - left.length),
    differs: !same || redefined || added.length + left.length > 0,
  };
}

function changeOf(then: Figure | undefined, since: Figure | undefined): string {
  if (!then) return 'không có khi chốt';
  if (!since) return 'nay không còn chỉ tiêu này';
  if (then.value === null || since.value === null) return then.text === since.text ? '0' : 'không so được';
  const share = then.text.endsWith('%') || since.text.endsWith('%');
  const by = (since.value - then.value) * (share ? 100 : 1);
  if (Math.abs(by) < 1e-9) return '0';
  return `${by > 0 ? '+' : '−'}${formatNumber(Math.abs(by), share ? 1 : 2)}${share ? ' điểm %' : ''}`;
}
