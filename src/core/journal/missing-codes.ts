/** Row deletions, noticed by the codes that should be there: numbers of slips without a gap, opinions for every slip. */
import { opinionCode } from '../registration/code.ts';
import type { JournalEntry } from '../tables/ledger-tables.ts';
import { EDITED_BY_HAND } from './edit-entries.ts';

export interface KnownRows {
  /** Of each conference: its code and the last number that was given to a slip. */
  readonly conferences: readonly { readonly code: string; readonly lastSlipNumber: number | null }[];
  readonly registrations: ReadonlySet<string>;
  readonly opinions: ReadonlySet<string>;
  readonly tasks: ReadonlySet<string>;
  readonly deadlineEvents: ReadonlySet<string>;
  /** Codes that the log names as given: of parts, tasks, events; without them the highest of each would not be missed. */
  readonly given: ReadonlySet<string>;
  /** Codes whose loss the log has named before. */
  readonly noted: ReadonlySet<string>;
}

const slipCode = (conference: string, number: number): string => `${conference}-${String(number).padStart(4, '0')}`;

const CODE = /^(?:.+-\d{4}-\d{1,3}|NV-\d+|GH-\d+)$/;

/** Codes that entries of the log name. What people typed by hand may name anything, and is no proof. */
export function codesGiven(entries: readonly Pick<JournalEntry, 'what' | 'about' | 'after'>[]): Set<string> {
  const codes = entries
    .filter(({ what }) => what !== EDITED_BY_HAND)
    .flatMap(({ about, after }) => [...about.split(', '), after.length <= 40 ? after : '']);
  return new Set(codes.filter((code) => CODE.test(code)));
}

/** Codes that were given once and whose row is gone, each named once. */
export function missingCodes(known: KnownRows): string[] {
  const { conferences, registrations, opinions, noted } = known;
  const missing: string[] = [];
  const lastOpinion = new Map<string, number>();
  for (const code of [...opinions, ...known.given]) {
    const at = code.lastIndexOf('-');
    const slip = code.slice(0, at);
    lastOpinion.set(slip, Math.max(lastOpinion.get(slip) ?? 0, Number(code.slice(at + 1)) || 0));
  }
  for (const { code, lastSlipNumber } of conferences)
    for (let number = 1; number <= (lastSlipNumber ?? 0); number++) {
      const slip = slipCode(code, number);
      if (!registrations.has(slip)) missing.push(slip);
      const last = Math.max(lastOpinion.get(slip) ?? 0, registrations.has(slip) ? 1 : 0);
      for (let part = 1; part <= last; part++)
        if (!opinions.has(opinionCode(slip, part))) missing.push(opinionCode(slip, part));
    }
  for (const code of known.given) {
    if (code.startsWith('NV-') && !known.tasks.has(code)) missing.push(code);
    if (code.startsWith('GH-') && !known.deadlineEvents.has(code)) missing.push(code);
  }
  return missing.filter((code) => !noted.has(code));
}
