/** Google fits a row to its wrapped texts; a file must say how high that is. */
import type { RowState, SheetState, WorkbookState } from '../state.ts';

const LETTER = 0.62;
const LINE = 1.7;
const PADDING = 4;

/** The height in pixels of a row whose height nobody set; undefined when one line will do. */
export function fittedHeight(state: WorkbookState, sheet: SheetState, row: RowState): number | undefined {
  let most = 0;
  row.values.forEach((value, index) => {
    const style = state.styles[row.styles?.[index] ?? 0];
    if (typeof value !== 'string' || style?.wrap !== 'WRAP') return;
    const size = style.fontSize ?? 10;
    const width = Math.max(10, (sheet.columns[index]?.width ?? 100) - 6);
    const lines = value.split('\n').reduce((sum, line) => {
      return sum + Math.max(1, Math.ceil((line.length * size * LETTER) / width));
    }, 0);
    if (lines > 1) most = Math.max(most, lines * size * LINE + PADDING);
  });
  // Excel's rows end at 409 points.
  return most > 0 ? Math.min(most, 545) : undefined;
}
