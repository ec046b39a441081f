/** Sorting the rows of an area: values, formats, notes and rules go along; hidden rows and heights stay. */

import { computedAt } from './formula/evaluate.ts';
import { LAYERS, rowAt } from './grid.ts';
import type { Area, CellValue, RowState, SheetState, WorkbookState } from './state.ts';

export interface SortKey {
  column: number;
  ascending: boolean;
}

/** Sorts in Google's order: numbers, texts, booleans; empty cells last whichever way. */
export function sortArea(state: WorkbookState, sheet: SheetState, area: Area, keys: SortKey[]): void {
  const lines = Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    return {
      keys: keys.map((key) => computedAt(state, sheet, row, key.column)),
      cells: cut(sheet.rows[row - 1], area),
    };
  });
  lines.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const order = compareCells(a.keys[index] ?? '', b.keys[index] ?? '', key.ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  lines.forEach((line, index) => {
    if (line.cells || sheet.rows[area.row + index - 1]) paste(rowAt(sheet, area.row + index), area, line.cells);
  });
}

function cut(row: RowState | undefined, area: Area): RowState | null {
  if (!row) return null;
  const cells: RowState = { values: [] };
  for (const layer of LAYERS) {
    const part = row[layer]?.slice(area.column - 1, area.column - 1 + area.columns);
    if (part) cells[layer] = part as never;
  }
  return cells;
}

function paste(row: RowState, area: Area, cells: RowState | null): void {
  for (const layer of LAYERS) {
    const from = cells?.[layer] as unknown[] | undefined;
    if (!from && !row[layer]) continue;
    const into = (row[layer] ?? []) as unknown[];
    for (let across = 0; across < area.columns; across++) {
      into[area.column - 1 + across] = from?.[across] ?? (layer === 'values' ? '' : undefined);
    }
    row[layer] = into as never;
  }
}

function compareCells(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const order = rank(a) - rank(b) || within(a, b);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

const collator = new Intl.Collator('vi', { sensitivity: 'variant' });

function within(a: CellValue, b: CellValue): number {
  if (typeof a === 'string') return collator.compare(a, String(b));
  return Number(a) - Number(b);
}
