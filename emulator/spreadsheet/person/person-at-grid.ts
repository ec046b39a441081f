/** A person at the rows and columns of a sheet: inserting, deleting, moving, sorting, filtering. No action here fires onEdit. */
import { addFilter, removeFilter, setCriteria } from '../filter/filter-state.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows, moveColumns, moveRows } from '../grid-shift.ts';
import { sortArea } from '../sort-area.ts';
import type { Area } from '../state.ts';
import type { FilterCriteriaState } from '../state-extras.ts';
import type { PersonEvent } from './event.ts';
import { Hand } from './hand.ts';

export class PersonAtGrid extends Hand {
  /** Inserts empty rows before a row. */
  insertRows(before: number, count = 1): PersonEvent {
    return this._grid('INSERT_ROW', rowsOf(before, count), (sheet) =>
      insertRows(this._state, sheet, before, count, before),
    );
  }
  /** Deletes rows; Google tells onChange alone. */
  deleteRows(first: number, count = 1): PersonEvent {
    return this._grid('REMOVE_ROW', rowsOf(first, count), (sheet) => deleteRows(this._state, sheet, first, count));
  }
  /** Inserts empty columns before a column. */
  insertColumns(before: number, count = 1): PersonEvent {
    return this._grid('INSERT_COLUMN', columnsOf(before, count), (sheet) =>
      insertColumns(this._state, sheet, before, count, before),
    );
  }
  /** Deletes columns. */
  deleteColumns(first: number, count = 1): PersonEvent {
    return this._grid('REMOVE_COLUMN', columnsOf(first, count), (sheet) =>
      deleteColumns(this._state, sheet, first, count),
    );
  }
  /** Drags a column so that it stands before the one at `to`. */
  moveColumn(column: number, to: number): PersonEvent {
    return this._grid('OTHER', columnsOf(column, 1), (sheet) => moveColumns(sheet, column, 1, to));
  }
  /** Drags a row so that it stands before the one at `to`. */
  moveRow(row: number, to: number): PersonEvent {
    return this._grid('OTHER', rowsOf(row, 1), (sheet) => moveRows(sheet, row, 1, to));
  }
  /** Sorts a range by a column of the sheet. */
  sort(range: string, column: number, ascending = true): PersonEvent {
    const area = this._area(range);
    const filled = { ...area, rows: Math.max(1, Math.min(area.rows, this._sheet.rows.length - area.row + 1)) };
    return this._grid('OTHER', filled, (sheet) => sortArea(this._state, sheet, filled, [{ column, ascending }]));
  }
  /** Filters a range by the criteria of a column, making the filter when there is none. */
  filter(range: string, column: number, criteria: FilterCriteriaState): PersonEvent {
    return this._look('OTHER', (sheet) => {
      if (!sheet.filter) addFilter(sheet, this._area(range));
      setCriteria(this._state, sheet, column, criteria);
    });
  }
  /** Takes the filter away. */
  removeFilter(): PersonEvent {
    return this._look('OTHER', removeFilter);
  }
  /** Hides rows. */
  hideRows(row: number, count = 1): PersonEvent {
    return this._look('OTHER', (sheet) => {
      for (let at = row; at < row + count; at++)
        sheet.rows[at - 1] = { values: [], ...sheet.rows[at - 1], hidden: true };
    });
  }
}

const rowsOf = (row: number, rows: number): Area => ({ row, rows, column: 1, columns: Number.MAX_SAFE_INTEGER });
const columnsOf = (column: number, columns: number): Area => ({
  row: 1,
  rows: Number.MAX_SAFE_INTEGER,
  column,
  columns,
});
