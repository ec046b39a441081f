/** What a click or a drag selects. */
import type { Grid } from '../../protocol.ts';
import { at, type Cell, type Selection } from './selection.ts';

/** The selection after the mouse was pressed (or dragged) there; null outside cells and their headers. */
export function pointed(event: MouseEvent, grid: Grid, selection: Selection, dragging = false): Selection | null {
  const target = (event.target as HTMLElement).closest<HTMLElement>('[data-row], [data-column]');
  if (!target || (event.target as HTMLElement).closest('a, .link, .editor')) return null;
  const { row, column } = target.dataset;
  const [first, last] = cornersOf(grid, row, column);
  if (dragging || event.shiftKey) return { ...selection, focus: last };
  const begun = { ...at(first), focus: last };
  if (!(event.ctrlKey || event.metaKey)) return begun;
  return { ...begun, more: [...selection.more, { from: selection.active, to: selection.focus }] };
}

/** A cell is itself; the header of a row or a column is all of it that is on the page. */
function cornersOf(grid: Grid, row: string | undefined, column: string | undefined): [Cell, Cell] {
  const lines = grid.rows.map(({ number }) => number);
  const columns = grid.columns.map(({ number }) => number);
  const first = { row: Number(row ?? lines[0] ?? 1), column: Number(column ?? columns[0] ?? 1) };
  const last = { row: Number(row ?? lines.at(-1) ?? 1), column: Number(column ?? columns.at(-1) ?? 1) };
  return [first, last];
}
