import { readProperty, writeProperty } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { createTrigger, ownTriggerHandlers, type WantedTrigger } from '../../google/triggers.ts';

/** Who runs the automatic work of this workbook. Triggers of anybody else find that they do not hold it and do nothing. */
export interface Lease {
  readonly owner: string;
  readonly since: string;
}

const LEASE = 'lease';

export const TRIGGERS: readonly WantedTrigger[] = [
  { handler: 'onRegistrationSubmitted', on: 'formSubmit' },
  { handler: 'runHourly', on: 'hourly' },
  { handler: 'runDaily', on: 'daily', hour: 7 },
  { handler: 'onSheetEdited', on: 'edit' },
  { handler: 'onWorkbookChanged', on: 'change' },
];

/** Who holds the automatic work; null before the installation. */
export function leaseOf(): Lease | null {
  return readProperty<Lease>(LEASE);
}

/** True when the one whose trigger is running holds the lease (or nobody does yet). */
export function holdsLease(): boolean {
  const lease = leaseOf();
  return lease === null || lease.owner === effectiveUser();
}

/** The same, of properties that were read already. */
export function isHolder(properties: Readonly<Record<string, string>>): boolean {
  const lease = properties[LEASE] === undefined ? null : (JSON.parse(properties[LEASE]) as Lease);
  return lease === null || lease.owner === effectiveUser();
}

/** Takes the lease when it is free and makes the triggers that are missing; called from menus only. Says what came of it. */
export function takeLease(now: Date, force = false): string {
  const me = effectiveUser();
  const lease = leaseOf();
  if (lease && lease.owner !== me && !force)
    return `Việc tự động đang do ${lease.owner} giữ; muốn nhận, chọn Thiết lập ▸ "Nhận bàn giao".`;
  const own = ownTriggerHandlers();
  for (const wanted of TRIGGERS) if (!own.includes(wanted.handler)) createTrigger(wanted);
  if (lease?.owner !== me) writeProperty(LEASE, { owner: me, since: now.toISOString() } satisfies Lease);
  return 'Việc tự động (nhận phiếu, nhắc hạn) chạy bằng tài khoản của ông/bà.';
}
