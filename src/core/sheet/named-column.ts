/**
 * Columns whose codes have names: the sheet shows the names, and takes names and codes; what is neither stays as typed.
 * Names ship with the product, and an office renames and adds: a workbook's own names go before the shipped ones when a
 * cell is written, and are taken beside them when a cell is read, so that rows from before a renaming stay readable.
 */
import { fold } from '../text/fold.ts';
import { fromCellText, toCellText } from './cell-text.ts';
import { type Column, type ColumnOptions, codes, text } from './column.ts';
import type { Table } from './table.ts';

export interface NamedOptions extends ColumnOptions {
  /** Codes that the drop-down offers; all of them where it says nothing. */
  readonly offer?: readonly string[];
}

export type Names = Readonly<Record<string, string>>;

/** Asked only when a cell says something that did not ship, or a name is to be written. */
type OwnNames = () => Names;

const NONE: OwnNames = () => ({});

/** One code, shown by its name, with a drop-down. */
export function named(header: string, names: Names, options: NamedOptions = {}): Column<string> {
  const plain = text(header, options);
  const offer = options.offer ?? Object.keys(names);
  const withNames = (own: OwnNames): Column<string> => {
    const codeOf = reader(names, own);
    return {
      ...plain,
      offered: offer.map((code) => names[code] ?? code),
      parse: (cell) => {
        const read = plain.parse(cell);
        return read.problem === undefined ? { value: codeOf(read.value) ?? read.value } : read;
      },
      toCell: (value) => toCellText(nameOf(value, names, own)),
      withNames,
    };
  };
  return withNames(NONE);
}

/** Several codes, shown by their names; names hold commas, so they are parted by semicolons. */
export function namedCodes(header: string, names: Names, options: ColumnOptions = {}): Column<readonly string[]> {
  const plain = codes(header, options);
  const withNames = (own: OwnNames): Column<readonly string[]> => {
    const codeOf = reader(names, own);
    return {
      ...plain,
      parse: (cell) => ({
        value: fromCellText(cell)
          .normalize('NFC')
          .split(/[;\n]/)
          .flatMap((part) => codeOf(part) ?? plain.parse(part).value.map((piece) => codeOf(piece) ?? piece)),
      }),
      toCell: (value) => toCellText(value.map((code) => nameOf(code, names, own)).join('; ')),
      withNames,
    };
  };
  return withNames(NONE);
}

/** The table with a workbook's own names in its named columns; the same table where it has none. */
export function withOwnNames<T extends Table>(table: T, own: OwnNames): T {
  const columns = Object.entries(table.columns);
  if (columns.every(([, column]) => column.withNames === undefined)) return table;
  return {
    ...table,
    columns: Object.fromEntries(columns.map(([key, column]) => [key, column.withNames?.(own) ?? column])),
  };
}

function nameOf(code: string, shipped: Names, own: OwnNames): string {
  if (code === '') return '';
  const name: unknown = own()[code] ?? shipped[code];
  return typeof name === 'string' ? name : code;
}

/** The code of a name, however its marks and capitals were typed; null where it is no name. */
function reader(shipped: Names, own: OwnNames): (said: string) => string | null {
  const byShippedName = codesByName(shipped);
  let byOwnName: ReadonlyMap<string, string> | null = null;
  return (said) => {
    const name = fold(said.trim());
    if (name === '') return null;
    const known = byShippedName.get(name) ?? (shipped[said] === undefined ? undefined : said);
    if (known !== undefined) return known;
    byOwnName ??= codesByName(own());
    return byOwnName.get(name) ?? null;
  };
}

/** Of two codes with one name the first counts. */
const codesByName = (names: Names): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(names)
      .map(([code, name]) => [fold(name.trim()), code] as const)
      .reverse(),
  );
