/**
 * The last number given to a slip of a conference. Intake keeps it in a property, written before the slip is, and once an
 * hour in "Hội nghị", where it survives a copy of the workbook; commands write it there themselves. The higher one counts.
 */
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { readProperties } from '../../google/properties.ts';
import type { Book } from '../book/book.ts';

/** The property that holds the last number of a conference’s slips. */
export const slipNumberKey = (conference: string): string => `slips.${conference}`;

/** The conference with the last number that was ever given. To be called under the lock. */
export function withLastNumber(
  conference: Conference,
  properties: Readonly<Record<string, string>> = readProperties(),
): Conference {
  const remembered = Number(JSON.parse(properties[slipNumberKey(conference.code)] ?? '0'));
  return { ...conference, lastSlipNumber: Math.max(conference.lastSlipNumber ?? 0, remembered) };
}

/** Brings the numbers in "Hội nghị" up to date; returns how many changed. */
export function keepSlipNumbers(book: Book, properties: Readonly<Record<string, string>>): number {
  let changed = 0;
  for (const conference of book.rows(conferences)) {
    const { lastSlipNumber } = withLastNumber(conference, properties);
    if (conference.code === '' || lastSlipNumber === (conference.lastSlipNumber ?? 0)) continue;
    book.change(conferences, conference.code, { lastSlipNumber });
    changed++;
  }
  return changed;
}
