/** Slips that staff typed or pasted into the register: cells of any kind, some columns empty, some rows only spaces. */
import { cleanLine, isBlank } from '../text/clean.ts';
import type { Channel, RawSlip } from './slip.ts';

type PastedColumn =
  | 'fullName'
  | 'organisation'
  | 'phone'
  | 'address'
  | 'hamlet'
  | 'email'
  | 'aboutProcedures'
  | 'aboutHandling'
  | 'sourceId';

/** The cells of one row as the sheet gives them. */
export type PastedRow = Readonly<Partial<Record<PastedColumn, string | number | boolean | Date | null>>> & {
  readonly submittedAt?: Date | null;
  readonly channel?: Channel | null;
  readonly kind?: RawSlip['kind'] | null;
  readonly consent?: boolean | null;
  readonly publishName?: boolean | null;
};

/** A slip from a pasted row, or null where the row holds nothing. What the row leaves out comes from `usual`. */
export function slipFromPastedRow(row: PastedRow, usual: { channel: Channel; enteredAt: Date }): RawSlip | null {
  const cell = (column: PastedColumn) => cellText(row[column]);
  const written: PastedColumn[] = ['fullName', 'organisation', 'phone', 'email', 'aboutProcedures', 'aboutHandling'];
  if (written.every((column) => isBlank(cell(column)))) return null;
  const hamlet = cleanLine(cell('hamlet'));
  return {
    sourceId: cell('sourceId'),
    submittedAt: row.submittedAt ?? usual.enteredAt,
    channel: row.channel ?? usual.channel,
    fullName: cell('fullName'),
    organisation: cell('organisation'),
    phone: cell('phone'),
    address: cell('address'),
    email: cell('email'),
    aboutProcedures: cell('aboutProcedures'),
    aboutHandling: cell('aboutHandling'),
    consent: row.consent ?? false,
    consentToPublish: row.publishName ?? false,
    ...(hamlet === '' ? {} : { hamlet }),
    ...(row.kind ? { kind: row.kind } : {}),
  };
}

function cellText(cell: string | number | boolean | Date | null | undefined): string {
  if (cell === null || cell === undefined || cell instanceof Date) return '';
  return typeof cell === 'number' && Number.isInteger(cell) ? cell.toFixed(0) : String(cell);
}
