/** What the log says of a person's edit: old and new for one cell, what was touched for a paste; of a personal column only that it changed. */
import { dayOfNumber } from '../calendar/day.ts';
import { dayText } from '../calendar/day-text.ts';
import { FIRST_LINE, type Table } from '../sheet/table.ts';

export interface Edit {
  readonly table: Table;
  /** Column keys of the hidden first row, from the first edited column on. */
  readonly keys: readonly string[];
  /** Codes of the edited lines, as they stand now. */
  readonly codes: readonly string[];
  readonly line: number;
  readonly lines: number;
  /** Of a single cell, as the event tells them; a day is its serial number. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface EditEntry {
  readonly what: string;
  readonly about: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly detail: string;
}

/** What the log calls an edit by a person. */
export const EDITED_BY_HAND = 'Sửa tay';

const MOST_CODES = 20;
const MOST_TEXT = 500;
/** Days between 1899-12-30, where serial numbers begin, and 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

/** The entry for one edit, of one cell or many; values of a personal column are never in it. */
export function editEntry({ table, keys, codes, line, lines, before, after }: Edit): EditEntry {
  const columns = keys.map((key) => table.columns[key]);
  const single = lines === 1 && keys.length === 1;
  const personal = columns.some((column) => column?.personal);
  const hidden = single && personal;
  const shown = (value: string | undefined): string => {
    if (value === undefined || !single || hidden) return '';
    const kind = columns[0]?.kind;
    const serial = Number(value);
    const isSerial = (kind === 'day' || kind === 'instant') && value !== '' && Number.isFinite(serial);
    return (isSerial ? dayText(dayOfNumber(Math.floor(serial) - SERIAL_OF_1970)) : value).slice(0, MOST_TEXT);
  };
  const named = codes.filter((code) => code !== '');
  const about = named.slice(0, MOST_CODES).join(', ') + (named.length > MOST_CODES ? '…' : '');
  const where = lines === 1 ? `dòng ${line}` : `dòng ${line}–${line + lines - 1}`;
  const warned = line < FIRST_LINE ? 'Sửa dòng khóa hoặc tiêu đề cột. ' : '';
  const system = columns.some((column) => column?.owner === 'system') ? 'Sửa tay cột do hệ thống ghi. ' : '';
  const size = single ? '' : `${lines * keys.length} ô. `;
  return {
    what: EDITED_BY_HAND,
    about,
    column: keys
      .map((key, at) => columns[at]?.header ?? key)
      .join(', ')
      .slice(0, MOST_TEXT),
    before: shown(before),
    after: shown(after),
    detail: `${warned}${system}${size}${hidden ? 'Cột có thông tin cá nhân: chỉ ghi là đã đổi. ' : ''}Bảng "${table.sheet}", ${where}.`,
  };
}
