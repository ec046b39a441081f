/** The filter of a sheet: which rows it hides. */
import { GoogleError } from '../../kernel/contract.ts';
import { condition } from '../condition.ts';
import { computedAt } from '../formula/evaluate.ts';
import { rowAt } from '../grid.ts';
import { readShown } from '../read-cells.ts';
import type { Area, SheetState, WorkbookState } from '../state.ts';
import type { FilterCriteriaState } from '../state-extras.ts';

/** Puts a filter on an area; a sheet has only one. */
export function addFilter(sheet: SheetState, area: Area): void {
  if (sheet.filter) {
    throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
  }
  sheet.filter = { area: { ...area }, criteria: {} };
}

/** Sets or takes away the criteria of a column, and hides rows anew. */
export function setCriteria(
  state: WorkbookState,
  sheet: SheetState,
  column: number,
  criteria: FilterCriteriaState | null,
): void {
  if (!sheet.filter) return;
  if (criteria) sheet.filter.criteria[column] = criteria;
  else delete sheet.filter.criteria[column];
  applyFilter(state, sheet);
}

/** Hides the rows that some criterion leaves out; the first row of the filter is its header. */
export function applyFilter(state: WorkbookState, sheet: SheetState): void {
  for (const row of sheet.rows) if (row) delete row.filtered;
  if (!sheet.filter) return;
  const { area, criteria } = sheet.filter;
  for (const [key, one] of Object.entries(criteria)) {
    const column = Number(key);
    const cells = { row: area.row + 1, column, rows: area.rows - 1, columns: 1 };
    if (cells.rows < 1) continue;
    readShown(state, sheet, cells).forEach((line, index) => {
      const row = cells.row + index;
      if (!passes(state, sheet, one, row, column, line[0] ?? '')) rowAt(sheet, row).filtered = true;
    });
  }
}

function passes(
  state: WorkbookState,
  sheet: SheetState,
  criteria: FilterCriteriaState,
  row: number,
  column: number,
  text: string,
): boolean {
  if (criteria.hiddenValues?.includes(text)) return false;
  if (criteria.visibleValues && !criteria.visibleValues.includes(text)) return false;
  return !criteria.condition || condition(criteria.condition, computedAt(state, sheet, row, column));
}

/** Takes the filter away and shows what it hid. */
export function removeFilter(sheet: SheetState): void {
  sheet.filter = null;
  for (const row of sheet.rows) if (row) delete row.filtered;
}
