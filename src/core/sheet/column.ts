import { type Day, dayAt, instantAt, parseDay } from '../calendar/day.ts';
import { type Cell, composed, fromCellText, toCellText } from './cell-text.ts';

/** Who writes a column after the row is born: people at the sheet, or triggers and commands. */
export type Owner = 'staff' | 'system';

export type ColumnKind = 'text' | 'longText' | 'day' | 'instant' | 'number' | 'choice' | 'flag' | 'codes' | 'dayCounts';

/** What was read from one cell: a value, or the sentence that says what was expected instead. */
export type Parsed<Value> = { readonly value: Value; readonly problem?: string };

/** One column, declared once: sheet, drop-down, parsing, writing and type all derive from it. */
export interface Column<Value> {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly owner: Owner;
  readonly width: number;
  readonly help: string;
  /** Holds personal data: the log says that it changed, never what it held; erasure clears it. */
  readonly personal: boolean;
  /** Long reckonings are cut at the cell's edge, so that they do not stretch the row; a command shows them whole. */
  readonly clipped: boolean;
  /** Code → label; the sheet shows labels. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Offered in the drop-down of a column that takes other texts too. */
  readonly offered?: readonly string[];
  /** For the system alone (ids, keys): hidden when the sheet is made. */
  readonly technical: boolean;
  readonly numberFormat: string;
  readonly empty: Value;
  parse(cell: Cell): Parsed<Value>;
  toCell(value: Value): Cell;
  /** Of a column whose codes have names: the same with the names that a workbook gives them. */
  readonly withNames?: (own: () => Readonly<Record<string, string>>) => Column<unknown>;
}

export interface ColumnOptions {
  readonly owner?: Owner;
  readonly width?: number;
  readonly help?: string;
  readonly personal?: boolean;
  readonly clipped?: boolean;
  readonly technical?: boolean;
}

function declare<Value>(
  header: string,
  kind: ColumnKind,
  options: ColumnOptions,
  width: number,
  rest: Pick<Column<Value>, 'numberFormat' | 'empty' | 'parse' | 'toCell'> & {
    choices?: Readonly<Record<string, string>>;
    offered?: readonly string[];
  },
): Column<Value> {
  return {
    header,
    kind,
    owner: options.owner ?? 'staff',
    width: options.width ?? width,
    help: options.help ?? '',
    personal: options.personal ?? false,
    clipped: options.clipped ?? false,
    technical: options.technical ?? false,
    ...rest,
  };
}

const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';
const shown = (cell: Cell): string => (cell instanceof Date ? 'một ngày giờ' : `"${String(cell).slice(0, 60)}"`);

/** A text as it stands in its cell, composed and without the guarding apostrophe. */
export const parseText = (cell: Cell): Parsed<string> =>
  typeof cell === 'object'
    ? { value: '', problem: 'đang là ngày giờ; hãy định dạng ô là "Văn bản thuần túy" rồi gõ lại' }
    : { value: composed(fromCellText(cell)) };

function textKind(header: string, kind: 'text' | 'longText', options: ColumnOptions, width: number): Column<string> {
  return declare<string>(header, kind, options, width, {
    numberFormat: '@',
    empty: '',
    parse: parseText,
    toCell: toCellText,
  });
}

/** A short text. */
export const text = (header: string, options: ColumnOptions = {}): Column<string> =>
  textKind(header, 'text', options, 140);

/** A text that wraps: an opinion, an answer, a reckoning. */
export const longText = (header: string, options: ColumnOptions = {}): Column<string> =>
  textKind(header, 'longText', options, 320);

/** Codes separated by commas, for instance several fields. */
export const codes = (header: string, options: ColumnOptions = {}): Column<readonly string[]> =>
  declare<readonly string[]>(header, 'codes', options, 160, {
    numberFormat: '@',
    empty: [],
    parse: (cell) => ({
      value: composed(fromCellText(cell))
        .split(/[,;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    }),
    toCell: (value) => toCellText(value.join(', ')),
  });

const VIETNAMESE_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A civil day. Text such as 31/08/2026 is read too; 31/08 without a year is not guessed. */
export const day = (header: string, options: ColumnOptions = {}): Column<Day | null> =>
  declare<Day | null>(header, 'day', options, 95, {
    numberFormat: 'dd/MM/yyyy',
    empty: null,
    parse: (cell) => {
      if (isBlank(cell)) return { value: null };
      if (cell instanceof Date) return { value: dayAt(cell) };
      const match = VIETNAMESE_DAY.exec(fromCellText(cell).trim());
      const iso = match
        ? `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`
        : fromCellText(cell).trim();
      const value = parseDay(iso);
      return value ? { value } : { value: null, problem: `phải là một ngày dạng 31/08/2026, đang là ${shown(cell)}` };
    },
    toCell: (value) => (value === null ? '' : instantAt(value)),
  });

/** An instant, shown by the clock in Viet Nam. */
export const instant = (header: string, options: ColumnOptions = {}): Column<Date | null> =>
  declare<Date | null>(header, 'instant', options, 150, {
    numberFormat: 'dd/MM/yyyy HH:mm:ss',
    empty: null,
    parse: (cell) => {
      if (isBlank(cell)) return { value: null };
      if (cell instanceof Date) return { value: cell };
      return { value: null, problem: `phải là ngày giờ dạng 31/08/2026 08:30, đang là ${shown(cell)}` };
    },
    toCell: (value) => value ?? '',
  });

/** A number, for instance a quota. */
export const number = (header: string, options: ColumnOptions = {}): Column<number | null> =>
  declare<number | null>(header, 'number', options, 80, {
    numberFormat: '0.###',
    empty: null,
    parse: (cell) => {
      if (isBlank(cell)) return { value: null };
      const value = typeof cell === 'number' ? cell : Number(fromCellText(cell).trim().replace(',', '.'));
      return typeof cell !== 'boolean' && !(cell instanceof Date) && Number.isFinite(value)
        ? { value }
        : { value: null, problem: `phải là một số, đang là ${shown(cell)}` };
    },
    toCell: (value) => value ?? '',
  });

/** Yes or no, shown as "Có" or an empty cell. */
export const flag = (header: string, options: ColumnOptions = {}): Column<boolean> =>
  declare<boolean>(header, 'flag', options, 80, {
    choices: { yes: 'Có' },
    numberFormat: '@',
    empty: false,
    parse: (cell) => {
      const said = composed(fromCellText(cell)).trim().toLowerCase();
      if (said === '' || said === 'không' || said === 'false') return { value: false };
      if (said === 'có' || said === 'x' || said === 'true') return { value: true };
      return { value: false, problem: `phải là "Có" hoặc để trống, đang là ${shown(cell)}` };
    },
    toCell: (value) => (value ? 'Có' : ''),
  });

/** One of a closed set; the sheet shows the labels as a drop-down. */
export function choice<const Choices extends Readonly<Record<string, string>>>(
  header: string,
  choices: Choices,
  options: ColumnOptions = {},
): Column<(keyof Choices & string) | null> {
  type Code = keyof Choices & string;
  let exact: Map<Cell, Code> | null = null;
  let byLabel: Map<Cell, Code> | null = null;
  /** Made at the first look: a trigger reads few of the tables that it loads. */
  const index = (say: (label: string) => string): Map<Cell, Code> =>
    new Map((Object.keys(choices) as Code[]).map((code) => [say(choices[code] as string), code]));
  return declare<Code | null>(header, 'choice', options, 150, {
    choices,
    numberFormat: '@',
    empty: null,
    parse: (cell) => {
      exact ??= index((label) => label);
      const chosen = exact.get(cell);
      if (chosen !== undefined) return { value: chosen };
      if (isBlank(cell)) return { value: null };
      const said = composed(fromCellText(cell)).trim().replace(/\s+/g, ' ').toLowerCase();
      byLabel ??= index((label) => label.toLowerCase());
      const code = byLabel.get(said);
      if (code !== undefined) return { value: code };
      const labels = Object.values(choices).join(' · ');
      return { value: null, problem: `phải chọn một trong: ${labels}; đang là ${shown(cell)}` };
    },
    toCell: (value) => (value === null ? '' : (choices[value] as string)),
  });
}
