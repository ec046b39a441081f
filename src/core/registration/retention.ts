/** When contacts have been kept long enough, and what erasing them takes out of the register (Luật Bảo vệ dữ liệu cá nhân 2025). */
import { type Day, day } from '../calendar/day.ts';
import { emptyRow } from '../sheet/table.ts';
import { type Registration, registrations } from '../tables/register-tables.ts';

/** The first day on which the contacts of a year may go: so many months after its yearly report was closed. */
export function erasableFrom(reportedOn: Day, retentionMonths: number): Day {
  const [year, month, date] = reportedOn.split('-').map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) + retentionMonths;
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return day(`${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`);
}

const CONTACTS = ['fullName', 'organisation', 'phone', 'email', 'address', 'evidence', 'note'] as const;

/** The cells to clear of a slip, or null where nothing is left to clear. What was said and answered stays, without a name. */
export function withoutContacts(slip: Registration): Partial<Registration> | null {
  const blank = emptyRow(registrations);
  const held = CONTACTS.filter((key) => slip[key] !== '');
  if (held.length === 0) return null;
  const set = Object.fromEntries(held.map((key) => [key, blank[key]])) as Partial<Registration>;
  // What sorting found out about a slip quotes telephone numbers and addresses that it could not read.
  return { ...set, problems: '', reasons: '' };
}
