import { day } from './day.ts';
import type { DeclaredDay, DeclaredDayKind } from './declared-day.ts';
import declared from './declared-days.json' with { type: 'json' };
import { WorkingCalendar } from './working-calendar.ts';

const KINDS: Readonly<Record<string, DeclaredDayKind>> = {
  statutory: 'dayOff',
  tet: 'dayOff',
  compensatory: 'dayOff',
  national_day_adjacent: 'dayOff',
  swap_off: 'swappedDayOff',
  make_up: 'makeUpDay',
};

interface ShippedRow {
  readonly on: string;
  readonly kind: string;
  readonly name: string;
  readonly source: string;
  readonly confidence: string;
  readonly note?: string;
}

const sources: Readonly<Record<string, string>> = declared.sources;
const years: Readonly<Record<string, { readonly days: readonly ShippedRow[] }>> = declared.years;

function rowOf(row: ShippedRow): DeclaredDay {
  const kind = KINDS[row.kind];
  const decision = sources[row.source];
  if (!kind || !decision)
    throw new Error(`Lịch kèm theo sai ở ngày ${row.on}: loại "${row.kind}", nguồn "${row.source}"`);
  return {
    on: day(row.on),
    kind,
    name: row.name,
    decision: row.note ? `${decision}. ${row.note}` : decision,
    confirmed: row.confidence !== 'unknown',
  };
}

/** The calendar that ships with the product: 2020 and 2024–2027, each day with the decision that declared it. */
export function shippedDays(): readonly DeclaredDay[] {
  read ??= Object.values(years).flatMap((year) => year.days.map(rowOf));
  return read;
}

/** Read when first asked for: a loading bundle reads none. */
let read: readonly DeclaredDay[] | null = null;

export const SHIPPED_YEARS: readonly number[] = Object.keys(years).map(Number);

/** The calendar that ships with the product, ready to count in. */
export function shippedCalendar(): WorkingCalendar {
  return new WorkingCalendar(shippedDays(), SHIPPED_YEARS);
}
