/** How a cell looks; equal styles of a workbook share one entry. */
import type { WorkbookState } from './state.ts';

export interface BorderSide {
  style: string;
  color: string;
}

export interface CellStyle {
  numberFormat?: string;
  fontWeight?: string;
  fontStyle?: string;
  fontLine?: string;
  fontSize?: number;
  fontFamily?: string;
  fontColor?: string;
  background?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: string;
  rotation?: number;
  borders?: { top?: BorderSide; left?: BorderSide; bottom?: BorderSide; right?: BorderSide };
}

const indexes = new WeakMap<WorkbookState, Map<string, number>>();

/** The index of a style in the workbook, added when it is new. */
export function styleIndex(state: WorkbookState, style: CellStyle): number {
  let index = indexes.get(state);
  if (!index) {
    index = new Map(state.styles.map((known, position) => [keyOf(known), position]));
    indexes.set(state, index);
  }
  const key = keyOf(style);
  const known = index.get(key);
  if (known !== undefined) return known;
  state.styles.push(style);
  index.set(key, state.styles.length - 1);
  return state.styles.length - 1;
}

/** A change of style as a function from index to index, worked out once for each index met. */
export function restyle(state: WorkbookState, change: (style: CellStyle) => CellStyle): (index: number) => number {
  const known = new Map<number, number>();
  return (from) => {
    let to = known.get(from);
    if (to === undefined) {
      to = styleIndex(state, withoutUndefined(change(state.styles[from] ?? {})));
      known.set(from, to);
    }
    return to;
  };
}

function withoutUndefined(style: CellStyle): CellStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as CellStyle;
}

function keyOf(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}
