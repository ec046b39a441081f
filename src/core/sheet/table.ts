import type { Column } from './column.ts';

// biome-ignore lint/suspicious/noExplicitAny: a table mixes columns of every value type; Row<> gives each its own back.
export type AnyColumn = Column<any>;
export type Columns = Readonly<Record<string, AnyColumn>>;

/** One sheet of the workbook. */
export interface Table<C extends Columns = Columns> {
  /** Name of the sheet, as people read it. */
  readonly sheet: string;
  readonly columns: C;
  /** The column that names a row; a row is found by it, never by its number. */
  readonly code: string;
  /** Prefix of codes that the system gives to rows of this table. */
  readonly codePrefix: string;
  /** Sheets of daily work are visible; the others open from the menu. */
  readonly daily: boolean;
  readonly tabColor: string;
  readonly frozenColumns: number;
  /** What the sheet is for, shown as a note on its first header. */
  readonly help: string;
}

export type ValueOf<T> = T extends Column<infer Value> ? Value : never;
export type Row<T> = T extends Table<infer C> ? { -readonly [K in keyof C]: ValueOf<C[K]> } : never;

/** The first row of a sheet holds the column keys (hidden), the second the Vietnamese headers. */
export const KEY_LINE = 1;
export const HEADER_LINE = 2;
export const FIRST_LINE = 3;

export interface TableOptions {
  readonly code: string;
  readonly codePrefix?: string;
  readonly daily?: boolean;
  readonly tabColor?: string;
  readonly frozenColumns?: number;
  readonly help?: string;
}

/** Declares a table; two columns with one header would make drop-downs and reports ambiguous, so that is refused. */
export function table<const C extends Columns>(sheet: string, columns: C, options: TableOptions): Table<C> {
  const headers = new Set<string>();
  for (const column of Object.values(columns)) {
    if (headers.has(column.header)) throw new Error(`Bảng "${sheet}" có hai cột "${column.header}"`);
    headers.add(column.header);
  }
  return {
    sheet,
    columns,
    code: options.code,
    codePrefix: options.codePrefix ?? '',
    daily: options.daily ?? false,
    tabColor: options.tabColor ?? '#9aa0a6',
    frozenColumns: options.frozenColumns ?? 1,
    help: options.help ?? '',
  };
}

/** A row in which every column is empty, to be filled by the one who makes it. */
export function emptyRow<T extends Table>(of: T): Row<T> {
  const row: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(of.columns)) row[key] = column.empty;
  return row as Row<T>;
}
