/** A layer of numbers over a sheet as few rectangles: for files that people may read. */
import { areaName, parseArea } from './a1.ts';
import { setLayer } from './grid.ts';
import type { Area, SheetState } from './state.ts';

export interface Rectangle extends Area {
  index: number;
}

/** The rectangles of equal, non-zero indexes: runs down a column, joined with equal runs beside them. */
export function rectanglesOf(sheet: SheetState, layer: 'styles' | 'rules', lastRow = sheet.maxRows): Rectangle[] {
  const open = new Map<string, Rectangle>();
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.[layer]?.length ?? 0), 0);
  for (let column = 1; column <= width; column++) {
    for (const run of runsDown(sheet, layer, column, lastRow)) {
      const beside = open.get(`${run.row}:${run.rows}:${run.index}:${column}`);
      if (beside) {
        open.delete(`${run.row}:${run.rows}:${run.index}:${column}`);
        beside.columns++;
        open.set(`${run.row}:${run.rows}:${run.index}:${column + 1}`, beside);
      } else open.set(`${run.row}:${run.rows}:${run.index}:${column + 1}`, run);
    }
  }
  return [...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsDown(sheet: SheetState, layer: 'styles' | 'rules', column: number, lastRow: number): Rectangle[] {
  const runs: Rectangle[] = [];
  let run: Rectangle | null = null;
  for (let row = 1; row <= Math.min(sheet.rows.length, lastRow); row++) {
    const index = sheet.rows[row - 1]?.[layer]?.[column - 1] ?? 0;
    if (run && run.index === index) run.rows++;
    else {
      run = index ? { row, column, rows: 1, columns: 1, index } : null;
      if (run) runs.push(run);
    }
  }
  return runs;
}

/** "A3:B9" → index, as the sidecar file keeps it. */
export function named(rectangles: Rectangle[]): [string, number][] {
  return rectangles.map((rectangle) => [areaName(rectangle), rectangle.index]);
}

/** Lays named rectangles over a sheet again. */
export function lay(sheet: SheetState, layer: 'styles' | 'rules', rectangles: [string, number][]): void {
  for (const [notation, index] of rectangles) {
    const area = parseArea(notation, sheet);
    for (let row = area?.row ?? 1; area && row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        setLayer(sheet, layer, row, column, index);
      }
    }
  }
}
