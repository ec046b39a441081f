/** Where the keyboard takes the selection: over what is shown, past what is hidden. */
import type { Grid } from '../../protocol.ts';
import type { Cell, Selection } from './selection.ts';

const ROWS_A_SCREEN = 20;

type Step = { rows: number; columns: number };

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  PageUp: { rows: -ROWS_A_SCREEN, columns: 0 },
  PageDown: { rows: ROWS_A_SCREEN, columns: 0 },
  Home: { rows: 0, columns: Number.NEGATIVE_INFINITY },
  End: { rows: 0, columns: Number.POSITIVE_INFINITY },
  Tab: { rows: 0, columns: 1 },
  Enter: { rows: 1, columns: 0 },
};

/** The selection after a key, or null when the key moves nothing. */
export function moved(grid: Grid, selection: Selection, key: string, shift: boolean, ctrl: boolean): Selection | null {
  const step = STEPS[key];
  if (!step) return null;
  const extends_ = shift && key !== 'Tab' && key !== 'Enter';
  const way = shift && key === 'Tab' ? { rows: 0, columns: -1 } : step;
  const from = extends_ ? selection.focus : selection.active;
  const far = ctrl ? Number.POSITIVE_INFINITY : 1;
  const to = stepped(grid, from, scaled(way.rows, far), scaled(way.columns, far));
  return extends_ ? { ...selection, focus: to } : { active: to, focus: to, more: [] };
}

function scaled(steps: number, by: number): number {
  return steps === 0 ? 0 : steps * by;
}

/** The cell so many shown rows and columns farther, within the page. */
function stepped(grid: Grid, from: Cell, rows: number, columns: number): Cell {
  const allRows = [...grid.frozen, ...grid.rows].map(({ number }) => number);
  const allColumns = grid.columns.map(({ number }) => number);
  return { row: shifted(allRows, from.row, rows), column: shifted(allColumns, from.column, columns) };
}

function shifted(all: readonly number[], from: number, by: number): number {
  const known = all.indexOf(from);
  const start =
    known >= 0
      ? known
      : Math.max(
          0,
          all.findIndex((one) => one > from),
        );
  return all[Math.min(all.length - 1, Math.max(0, start + by))] ?? from;
}
