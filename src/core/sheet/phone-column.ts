/** Telephone numbers: the register knows them as E.164 (ITU-T), people read them as they are dialled. */
import { e164OfShown, formatPhone } from '../registration/phone.ts';
import { toCellText } from './cell-text.ts';
import { type Column, type ColumnOptions, text } from './column.ts';

/** "0950 000 101" in the cell is +84950000101; whatever else staff typed stays as they typed it. */
export function phoneNumber(header: string, options: ColumnOptions = {}): Column<string> {
  const plain = text(header, options);
  return {
    ...plain,
    parse: (cell) => {
      const read = plain.parse(cell);
      return read.problem === undefined ? { value: e164OfShown(read.value) ?? read.value } : read;
    },
    toCell: (value) => {
      const shown = formatPhone(value);
      return toCellText(e164OfShown(shown) === value ? shown : value);
    },
  };
}
