/** The cells of a sheet as an .xlsx file has them: values, formulas, notes, links. */
import type { Sheet as FileSheet } from 'hucre';
import { rowAt, setLayer } from '../grid.ts';
import { newSheet } from '../new-workbook.ts';
import { serialOf } from '../serial-date.ts';
import type { CellValue, SheetState } from '../state.ts';

/** Excel believes in a 29 February 1900; before it, its days count one less than Google's. */
const MARCH_1900 = Date.UTC(1900, 2, 1);

/** The rows of the file. */
export function fileRows(file: FileSheet): SheetState['rows'] {
  const sheet = newSheet(0, file.name);
  file.rows.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value !== null && value !== undefined) put(sheet, down + 1, across + 1, cellValue(value));
    });
  });
  for (const [key, cell] of file.cells ?? []) {
    const [row = 1, column = 1] = key.split(',').map((part) => Number(part) + 1);
    // LibreOffice writes a truth value as a formula.
    const truth = /^(TRUE|FALSE)\(\)$/.exec(cell.formula ?? '')?.[1];
    if (truth) put(sheet, row, column, truth === 'TRUE');
    else if (cell.formula !== undefined) {
      put(sheet, row, column, '');
      setLayer(sheet, 'formulas', row, column, `=${cell.formula}`);
    }
    if (cell.comment) setLayer(sheet, 'notes', row, column, cell.comment.text);
    if (cell.hyperlink?.target) setLayer(sheet, 'links', row, column, cell.hyperlink.target);
  }
  return sheet.rows;
}

/** Values are laid without holes, as writing them lays them. */
function put(sheet: SheetState, row: number, column: number, value: CellValue): void {
  const { values } = rowAt(sheet, row);
  while (values.length < column - 1) values.push('');
  values[column - 1] = value;
}

/** Days come as Dates of UTC; their serial number is what the cell holds. */
function cellValue(value: string | number | boolean | Date): CellValue {
  if (!(value instanceof Date)) return value;
  return serialOf(value, 'UTC') - (value.getTime() < MARCH_1900 ? 1 : 0);
}
