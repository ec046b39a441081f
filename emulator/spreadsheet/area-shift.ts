/** Areas that follow when rows or columns come and go. */
import type { Area, SheetState, WorkbookState } from './state.ts';

type Axis = 'row' | 'column';

/** An area after lines were inserted before a line: moved, or longer where they fell inside it. */
export function stretched(area: Area, axis: Axis, before: number, count: number): Area {
  const size = axis === 'row' ? 'rows' : 'columns';
  if (area[axis] >= before) return { ...area, [axis]: area[axis] + count };
  return area[axis] + area[size] > before ? { ...area, [size]: area[size] + count } : area;
}

/** The area without the deleted lines; null when nothing is left of it. */
export function shrunk(area: Area, axis: Axis, first: number, count: number): Area | null {
  const size = axis === 'row' ? 'rows' : 'columns';
  const end = area[axis] + area[size];
  const gone = Math.max(0, Math.min(end, first + count) - Math.max(area[axis], first));
  if (gone === area[size]) return null;
  const start = area[axis] - Math.max(0, Math.min(area[axis], first + count) - first);
  return { ...area, [axis]: Math.min(start, area[axis]), [size]: area[size] - gone };
}

/** Takes merges, protections, conditional formats, named ranges, charts and the filter along. */
export function shiftAreas(
  state: WorkbookState,
  sheet: SheetState,
  axis: Axis,
  shift: (area: Area) => Area | null,
): void {
  const kept = (areas: Area[]) => areas.map(shift).filter((area) => area !== null);
  sheet.merges = kept(sheet.merges);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.type === 'SHEET' ? protection.area : shift(protection.area);
    return area ? [{ ...protection, area, unprotected: kept(protection.unprotected) }] : [];
  });
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => ({ ...rule, areas: kept(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  state.namedRanges = state.namedRanges.flatMap((named) => {
    const area = named.sheetId === sheet.id ? shift(named) : named;
    return area ? [{ ...named, ...area }] : [];
  });
  for (const chart of sheet.charts) {
    const cell = shift({ row: chart.row, column: chart.column, rows: 1, columns: 1 });
    if (cell) Object.assign(chart, { row: cell.row, column: cell.column });
  }
  for (const owner of state.sheets) {
    for (const chart of owner.charts) {
      chart.ranges = chart.ranges.flatMap((range) => {
        const area = range.sheetId === sheet.id ? shift(range.area) : range.area;
        return area ? [{ ...range, area }] : [];
      });
    }
  }
  if (!sheet.filter) return;
  const area = shift(sheet.filter.area);
  if (!area) {
    sheet.filter = null;
    return;
  }
  const criteria = Object.entries(sheet.filter.criteria).flatMap(([column, one]) => {
    if (axis === 'row') return [[column, one] as const];
    const moved = shift({ row: 1, rows: 1, column: Number(column), columns: 1 });
    return moved ? [[String(moved.column), one] as const] : [];
  });
  sheet.filter = { area, criteria: Object.fromEntries(criteria) };
}
