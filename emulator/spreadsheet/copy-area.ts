/** Copying and clearing areas, layer by layer. */

import { computedAt } from './formula/evaluate.ts';
import { eachCell, type Layer, rowAt } from './grid.ts';
import { growTo } from './grid-limits.ts';
import type { Area, SheetState, WorkbookState } from './state.ts';

export type CopyWhat = 'all' | 'values' | 'formats' | 'validations';

const COPIED: Record<CopyWhat, readonly Layer[]> = {
  all: ['values', 'formulas', 'styles', 'rules', 'notes', 'links'],
  values: ['values'],
  formats: ['styles'],
  validations: ['rules'],
};

/** Takes layers of an area away. */
export function clearLayers(sheet: SheetState, area: Area, layers: readonly Layer[]): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = sheet.rows[row - 1];
    if (!cells) continue;
    for (const layer of layers) {
      const line = cells[layer] as unknown[] | undefined;
      if (!line) continue;
      const end = Math.min(line.length, area.column - 1 + area.columns);
      for (let column = area.column - 1; column < end; column++) line[column] = layer === 'values' ? '' : undefined;
    }
  }
}

/** Copies an area to another place, repeated when the target is a whole multiple; the grid grows when it must. */
export function copyArea(
  state: WorkbookState,
  source: SheetState,
  from: Area,
  target: SheetState,
  to: Area,
  what: CopyWhat,
): void {
  const rows = to.rows % from.rows === 0 ? Math.max(to.rows, from.rows) : from.rows;
  const columns = to.columns % from.columns === 0 ? Math.max(to.columns, from.columns) : from.columns;
  const copies: (() => void)[] = [];
  eachCell({ row: 0, column: 0, rows, columns }, (down, across) => {
    const row = from.row + (down % from.rows);
    const column = from.column + (across % from.columns);
    for (const layer of COPIED[what]) {
      const value = (source.rows[row - 1]?.[layer] as unknown[] | undefined)?.[column - 1];
      const copied = what === 'values' ? computedAt(state, source, row, column) : value;
      copies.push(() => put(target, to.row + down, to.column + across, layer, copied));
    }
    if (what === 'values') copies.push(() => put(target, to.row + down, to.column + across, 'formulas', undefined));
  });
  growTo(state, target, to.row + rows - 1, to.column + columns - 1);
  for (const copy of copies) copy();
}

function put(sheet: SheetState, row: number, column: number, layer: Layer, value: unknown): void {
  if (value === undefined && !sheet.rows[row - 1]?.[layer]) return;
  const cells = rowAt(sheet, row);
  const line = (cells[layer] ?? []) as unknown[];
  line[column - 1] = value ?? (layer === 'values' ? '' : undefined);
  cells[layer] = line as never;
}
