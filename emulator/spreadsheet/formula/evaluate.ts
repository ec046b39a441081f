/** A small part of Google's formula language: enough for the figures of a dashboard, and to show what an injected formula would do. */
import { layerAt, valueAt } from '../grid.ts';
import type { CellValue, SheetState, WorkbookState } from '../state.ts';
import { FormulaError } from './functions.ts';
import { type CellReader, Reader, single } from './reader.ts';
import { tokensOf } from './tokens.ts';

const DEEPEST = 200;

/** The value of the formula in a cell; errors are Google's texts, such as #NAME?. */
export function evaluate(state: WorkbookState, sheet: SheetState, formula: string, depth = 0): CellValue {
  if (depth > DEEPEST) return '#REF!';
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) return '#ERROR!';
  try {
    const cell: CellReader = (of, row, column) => computedAt(state, of, row, column, depth);
    const reader = new Reader(tokens, state, sheet, cell);
    const value = single(reader.comparison());
    return reader.isDone ? value : '#ERROR!';
  } catch (error) {
    if (error instanceof FormulaError) return error.text;
    throw error;
  }
}

/** What a cell holds, its formula worked out. */
export function computedAt(state: WorkbookState, sheet: SheetState, row: number, column: number, depth = 0): CellValue {
  const formula = layerAt(sheet, 'formulas', row, column);
  return formula === undefined ? valueAt(sheet, row, column) : evaluate(state, sheet, formula, depth + 1);
}
