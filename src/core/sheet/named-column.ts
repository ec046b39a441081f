/** Columns whose codes have names: the sheet shows the names, and takes names and codes; what is neither stays as typed. */
import { fold } from '../text/fold.ts';
import { fromCellText, toCellText } from './cell-text.ts';
import { type Column, type ColumnOptions, codes, text } from './column.ts';

export interface NamedOptions extends ColumnOptions {
  /** Codes that the drop-down offers; all of them where it says nothing. */
  readonly offer?: readonly string[];
}

type Names = Readonly<Record<string, string>>;

/** One code, shown by its name, with a drop-down. */
export function named(header: string, names: Names, options: NamedOptions = {}): Column<string> {
  const plain = text(header, options);
  const codeOf = reader(names);
  const offer = options.offer ?? Object.keys(names);
  return {
    ...plain,
    offered: offer.map((code) => names[code] ?? code),
    parse: (cell) => {
      const read = plain.parse(cell);
      return read.problem === undefined ? { value: codeOf(read.value) ?? read.value } : read;
    },
    toCell: (value) => toCellText(names[value] ?? value),
  };
}

/** Several codes, shown by their names; names hold commas, so they are parted by semicolons. */
export function namedCodes(header: string, names: Names, options: ColumnOptions = {}): Column<readonly string[]> {
  const plain = codes(header, options);
  const codeOf = reader(names);
  return {
    ...plain,
    parse: (cell) => ({
      value: fromCellText(cell)
        .normalize('NFC')
        .split(/[;\n]/)
        .flatMap((part) => codeOf(part) ?? plain.parse(part).value.map((piece) => codeOf(piece) ?? piece)),
    }),
    toCell: (value) => toCellText(value.map((code) => names[code] ?? code).join('; ')),
  };
}

/** The code of a name, however its marks and capitals were typed; null where it is no name. */
function reader(names: Names): (said: string) => string | null {
  const byName = new Map(Object.entries(names).map(([code, name]) => [fold(name), code]));
  return (said) => (said === '' ? null : (byName.get(fold(said.trim())) ?? null));
}
