import type { Grid, GridCell } from '../../protocol.ts';
import { type Cell, type Selection, spanOf } from './selection.ts';

/** The cell as shown, if it is on this page. */
export function cellIn(grid: Grid, { row, column }: Cell): GridCell | null {
  const line = [...grid.frozen, ...grid.rows].find((one) => one.number === row);
  const index = grid.columns.findIndex((one) => one.number === column);
  return line?.cells[index] ?? null;
}

/** The texts of the last selected rectangle, without what is hidden. */
export function textsIn(grid: Grid, selection: Selection): string[][] {
  const { top, bottom, left, right } = spanOf(selection);
  return [...grid.frozen, ...grid.rows]
    .filter(({ number }) => number >= top && number <= bottom)
    .map(({ cells }) =>
      grid.columns.flatMap(({ number }, index) =>
        number >= left && number <= right ? [cells[index]?.text ?? ''] : [],
      ),
    );
}
