/** Cells as a person sees them, with what an editor of the cell has to know. */
import { layerAt, valueAt } from '../../spreadsheet/grid.ts';
import { localeOf } from '../../spreadsheet/locale.ts';
import { readShown } from '../../spreadsheet/read-cells.ts';
import type { SheetState, WorkbookState } from '../../spreadsheet/state.ts';
import { readTyped } from '../../spreadsheet/typed/typed-value.ts';
import type { GridCell, GridColumn, GridRow } from '../protocol.ts';
import type { Looks } from './cell-look.ts';

/** Any year: only whether a text would be read as something else is asked. */
const SOME_YEAR = 2026;

export class CellViews {
  /** What the drop-downs offer, each list once. */
  readonly lists: string[][] = [];
  readonly #listOfRule = new Map<number, number | null>();
  readonly #state: WorkbookState;
  readonly #sheet: SheetState;
  readonly #columns: readonly GridColumn[];
  readonly #looks: Looks;

  constructor(state: WorkbookState, sheet: SheetState, columns: readonly GridColumn[], looks: Looks) {
    this.#state = state;
    this.#sheet = sheet;
    this.#columns = columns;
    this.#looks = looks;
  }

  rows(numbers: readonly number[]): GridRow[] {
    return numbers.map((number) => {
      const area = { row: number, rows: 1, column: 1, columns: this.#sheet.maxColumns };
      const texts = readShown(this.#state, this.#sheet, area)[0] ?? [];
      return {
        number,
        height: this.#sheet.rows[number - 1]?.height ?? null,
        cells: this.#columns.map((column) => this.#cell(number, column.number, texts[column.number - 1] ?? '')),
      };
    });
  }

  #cell(row: number, column: number, text: string): GridCell {
    const cell: GridCell = { text, look: this.#looks.of(row, column) };
    const typed = this.#typed(row, column);
    if (typed !== null && typed !== text) cell.typed = typed;
    const list = this.#list(layerAt(this.#sheet, 'rules', row, column) ?? 0);
    if (list !== null) cell.list = list;
    const note = layerAt(this.#sheet, 'notes', row, column);
    if (note) cell.note = note;
    const link = layerAt(this.#sheet, 'links', row, column) ?? (/^https?:\/\/\S+$/.test(text) ? text : undefined);
    if (link) cell.link = link;
    return cell;
  }

  /** The formula of a cell; a text that would be read as something else when typed again, with its apostrophe. */
  #typed(row: number, column: number): string | null {
    const formula = layerAt(this.#sheet, 'formulas', row, column);
    if (formula !== undefined) return formula;
    const value = valueAt(this.#sheet, row, column);
    if (typeof value !== 'string' || value === '') return null;
    const read = readTyped(value, {
      locale: localeOf(this.#state.locale),
      format: this.#state.styles[layerAt(this.#sheet, 'styles', row, column) ?? 0]?.numberFormat ?? '',
      formulaInTextCell: 'formula',
      year: SOME_YEAR,
    });
    return read.formula === undefined && read.value === value ? null : `'${value}`;
  }

  #list(index: number): number | null {
    if (index === 0) return null;
    const known = this.#listOfRule.get(index);
    if (known !== undefined) return known;
    const rule = this.#state.rules[index];
    const list = rule?.criteria === 'VALUE_IN_LIST' ? this.lists.push(rule.args[0] as string[]) - 1 : null;
    this.#listOfRule.set(index, list);
    return list;
  }
}
