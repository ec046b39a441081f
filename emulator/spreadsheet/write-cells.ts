/** Values going into cells, from a script or from a person: read as typed, checked, then all written or none. */
import { cellName } from './a1.ts';
import { formatKind } from './display/number-format.ts';
import { tooLong, violatesValidation } from './errors.ts';
import { layerAt, rowAt, setLayer } from './grid.ts';
import { localeOf } from './locale.ts';
import { mayEdit } from './protection-check.ts';
import { serialOf, wallClock } from './serial-date.ts';
import type { SheetState, WorkbookState } from './state.ts';
import { restyle } from './style.ts';
import { readTyped, type TypedValue, type TypingContext } from './typed/typed-value.ts';
import { refusedCell } from './validation-rule.ts';

const LONGEST = 50_000;

/** Who writes, and when. */
export interface Writer {
  user: string;
  now: Date;
}

/** Writes a rectangle of values at a cell. Throws Google's sentence, with nothing written, when one is refused. */
export function writeCells(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  values: readonly (readonly unknown[])[],
  writer: Writer,
): void {
  mayEdit(state, sheet, { row, column, rows: values.length, columns: values[0]?.length ?? 0 }, writer.user);
  const staged = stage(state, sheet, row, column, values, writer);
  const withFormat = new Map<string, (style: number) => number>();
  staged.forEach((line, index) => {
    commitRow(state, sheet, row + index, column, line, withFormat);
  });
}

function stage(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  values: readonly (readonly unknown[])[],
  writer: Writer,
): TypedValue[][] {
  const context: TypingContext = {
    locale: localeOf(state.locale),
    format: '',
    formulaInTextCell: state.modes.formulaInTextCell,
    year: wallClock(serialOf(writer.now, state.timeZone)).getUTCFullYear(),
  };
  return values.map((line, down) => {
    const styles = sheet.rows[row + down - 1]?.styles;
    const hasRules = sheet.rows[row + down - 1]?.rules !== undefined;
    return line.map((given, across) => {
      const styled = styles?.[column + across - 1];
      context.format = (styled ? state.styles[styled]?.numberFormat : undefined) ?? '';
      const typed = typedFrom(given, state, context);
      if (hasRules && typed.formula === undefined) {
        const refused = refusedCell(state, sheet, row + down, column + across, typed.value);
        if (refused) throw violatesValidation(refused);
      }
      return typed;
    });
  });
}

function typedFrom(given: unknown, state: WorkbookState, context: TypingContext): TypedValue {
  if (typeof given === 'string') {
    if (given.length > LONGEST) throw tooLong();
    return readTyped(given, context);
  }
  // A cell knows no negative zero: + 0 makes it zero.
  if (typeof given === 'number') return { value: Number.isFinite(given) ? given + 0 : '#NUM!' };
  if (typeof given === 'boolean') return { value: given };
  if (given === null || given === undefined) return { value: '' };
  if (given instanceof Date) {
    if (Number.isNaN(given.getTime())) return { value: '' };
    const value = serialOf(given, state.timeZone);
    const { dateFormat, dateTimeFormat } = context.locale;
    return { value, format: Number.isInteger(value) ? dateFormat : dateTimeFormat };
  }
  return readTyped(String(given), context);
}

function commitRow(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  line: TypedValue[],
  formats: Formats,
): void {
  const cells = rowAt(sheet, row);
  line.forEach((typed, across) => {
    const at = column + across;
    cells.values[at - 1] = typed.value;
    if (cells.formulas?.[at - 1] !== undefined) cells.formulas[at - 1] = undefined;
    if (cells.links?.[at - 1] !== undefined) cells.links[at - 1] = undefined;
    if (typed.formula !== undefined) writeFormula(state, sheet, row, at, typed.formula);
    if (typed.format !== undefined) giveFormat(state, sheet, row, at, typed.format, formats);
  });
}

/** Puts a formula into a cell and on the list of formulas that ever reached one. */
export function writeFormula(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  formula: string,
): void {
  setLayer(sheet, 'formulas', row, column, formula);
  rowAt(sheet, row).values[column - 1] = '';
  state.executedFormulas.push({ sheet: sheet.name, cell: cellName(row, column), formula });
}

/** For each format, the style that a style becomes with it; lasts for one write. */
type Formats = Map<string, (style: number) => number>;

/** A reading brings its format along only where the cell has none of its own kind. */
function giveFormat(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  format: string,
  formats: Formats,
): void {
  const index = layerAt(sheet, 'styles', row, column) ?? 0;
  const own = formatKind(state.styles[index]?.numberFormat);
  if (own === 'date' || (own === 'number' && formatKind(format) !== 'date')) return;
  let next = formats.get(format);
  if (!next) {
    next = restyle(state, (style) => ({ ...style, numberFormat: format }));
    formats.set(format, next);
  }
  setLayer(sheet, 'styles', row, column, next(index));
}
