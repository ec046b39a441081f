/** Google's sentences, each in one place. */
import { GoogleError } from '../kernel/contract.ts';

/** A range that leaves the sheet. */
export const outsideGrid = () =>
  new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');

/** A range of no rows or no columns. */
export const tooFew = (what: 'rows' | 'columns') =>
  new GoogleError(`The number of ${what} in the range must be at least 1.`);

/** A range that begins before the first row or column. */
export const startsTooEarly = (what: 'row' | 'column') =>
  new GoogleError(`The starting ${what} of the range is too small.`);

/** Data of another size than the range. */
export const sizeMismatch = (what: 'rows' | 'columns', data: number, range: number) =>
  new GoogleError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );

/** A text that no cell takes. */
export const tooLong = () =>
  new GoogleError('Your input contains more than the maximum of 50000 characters in a single cell.');

/** A value that a strict rule refuses. */
export const violatesValidation = (cell: string) =>
  new GoogleError(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);

/** A change where the user is kept out. */
export const protectedCell = () =>
  new GoogleError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );

/** "The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.setValues." */
export function wrongSignature(method: string, args: readonly unknown[]): GoogleError {
  const types = args.map((value) => (typeof value === 'object' ? classOf(value) : nameOfType(value))).join(',');
  return new GoogleError(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function nameOfType(value: unknown): string {
  return typeof value === 'string' ? 'String' : typeof value;
}

function classOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'number[]';
  const api = (value as { constructor?: { api?: string } }).constructor?.api;
  return api ? `SpreadsheetApp.${api}` : '(class)';
}
