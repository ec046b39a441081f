/** How a cell looks to a person: its own style, and over it the conditional formats that it meets. */
import { condition } from '../../spreadsheet/condition.ts';
import { computedAt } from '../../spreadsheet/formula/evaluate.ts';
import { layerAt } from '../../spreadsheet/grid.ts';
import type { SheetState, WorkbookState } from '../../spreadsheet/state.ts';
import type { CellStyle } from '../../spreadsheet/style.ts';
import type { Look } from '../protocol.ts';

/** Collects the looks of a grid, each once. */
export class Looks {
  readonly all: Look[] = [{}];
  readonly #known = new Map<string, number>([['{}', 0]]);
  readonly #state: WorkbookState;
  readonly #sheet: SheetState;

  constructor(state: WorkbookState, sheet: SheetState) {
    this.#state = state;
    this.#sheet = sheet;
  }

  /** The index of the cell's look. */
  of(row: number, column: number): number {
    const own = this.#state.styles[layerAt(this.#sheet, 'styles', row, column) ?? 0] ?? {};
    const look = lookOf({ ...own, ...this.#conditional(row, column) });
    const key = JSON.stringify(look);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.all.length);
    return this.all.push(look) - 1;
  }

  /** The style of the first rule that the cell meets; a scale of colours and a formula of a rule are not worked out. */
  #conditional(row: number, column: number): CellStyle {
    for (const rule of this.#sheet.conditionalRules) {
      if (!rule.condition || rule.condition.criteria === 'CUSTOM_FORMULA') continue;
      const within = rule.areas.some(
        (area) =>
          row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
      );
      if (within && condition(rule.condition, computedAt(this.#state, this.#sheet, row, column))) return rule.style;
    }
    return {};
  }
}

const SIDES: Readonly<Record<string, Look['align']>> = { left: 'left', center: 'center', right: 'right' };

function lookOf(style: CellStyle): Look {
  const look: Look = {};
  if (style.background && style.background !== '#ffffff') look.background = style.background;
  if (style.fontColor && style.fontColor !== '#000000') look.color = style.fontColor;
  if (style.fontWeight === 'bold') look.bold = true;
  if (style.fontStyle === 'italic') look.italic = true;
  if (style.fontLine && style.fontLine !== 'none') look.line = style.fontLine;
  if (style.fontSize) look.size = style.fontSize;
  const align = SIDES[style.horizontal ?? ''];
  if (align) look.align = align;
  if (style.vertical === 'top' || style.vertical === 'middle') look.vertical = style.vertical;
  if (style.wrap?.toUpperCase() === 'WRAP') look.wrap = true;
  return look;
}
