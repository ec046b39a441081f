/** How many working days before a day something is said: "3, 1, 0". What cannot be read is named, and stays as typed. */
import { fromCellText, toCellText } from './cell-text.ts';
import { type Column, type ColumnOptions, codes, type Parsed } from './column.ts';

/** Nobody reminds earlier than two years of working days; a longer number is a day or a telephone number gone astray. */
const MOST_DAYS = 500;

/** Whole numbers of working days, the day itself being 0, in the order typed. A cell with a wrong part says nothing at all. */
export function daysBefore(header: string, options: ColumnOptions = {}): Column<readonly number[]> {
  const plain = codes(header, options);
  return {
    ...plain,
    kind: 'dayCounts',
    empty: [],
    parse: (cell): Parsed<readonly number[]> => {
      const parts = cell instanceof Date ? null : plain.parse(cell).value;
      if (parts?.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= MOST_DAYS))
        return { value: parts.map(Number) };
      const shown = cell instanceof Date ? 'một ngày giờ' : `"${fromCellText(cell).slice(0, 60)}"`;
      const problem = `phải là các số ngày làm việc trước hạn, từ 0 đến ${MOST_DAYS}, cách nhau bằng dấu phẩy (ví dụ 3, 1, 0); đang là ${shown}, nên tạm nhắc theo mức thường dùng`;
      return { value: [], problem };
    },
    toCell: (value) => toCellText(value.join(', ')),
  };
}
