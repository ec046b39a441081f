/** Row deletions, noticed by the codes that should be there: numbers of slips without a gap, opinions for every slip. */
import { opinionCode } from '../registration/code.ts';

export interface KnownRows {
  /** Of each conference: its code and the last number that was given to a slip. */
  readonly conferences: readonly { readonly code: string; readonly lastSlipNumber: number | null }[];
  readonly registrations: ReadonlySet<string>;
  readonly opinions: ReadonlySet<string>;
  /** Codes that the log has named before. */
  readonly noted: ReadonlySet<string>;
}

const slipCode = (conference: string, number: number): string => `${conference}-${String(number).padStart(4, '0')}`;

/** Codes that were given once and whose row is gone, each named once. */
export function missingCodes({ conferences, registrations, opinions, noted }: KnownRows): string[] {
  const missing: string[] = [];
  const lastOpinion = new Map<string, number>();
  for (const code of opinions) {
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
  return missing.filter((code) => !noted.has(code));
}
