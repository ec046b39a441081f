/**
 * What handing over a denunciation takes out of the register. The code and the count stay; who wrote and what was
 * written go (Luật Tố cáo 2018, Điều 56: họ tên, địa chỉ, bút tích của người tố cáo được giữ bí mật).
 */
import { emptyRow } from '../sheet/table.ts';
import { type Opinion, opinions, type Registration, registrations } from '../tables/register-tables.ts';

export interface Clearing {
  readonly slip: Partial<Registration>;
  /** Nothing of the slip is left for the dialogue: the person's name and contact go too. */
  readonly whole: boolean;
}

/** Columns of a slip that stay when all of it goes: what is counted, and when it came. */
const KEPT_OF_SLIP = ['code', 'conference', 'channel', 'submittedAt', 'receivedAt', 'onTime', 'enteredBy'] as const;
const KEPT_OF_OPINION = ['code', 'registration', 'conference', 'section'] as const;

/** The changes for one slip whose opinions `handedOver` go; `all` are the opinions that it has. */
export function clearingOf(slip: Registration, all: readonly Opinion[], handedOver: ReadonlySet<string>): Clearing {
  const rest = all.filter((one) => !handedOver.has(one.code) && !isHandedOver(one));
  const whole = rest.length === 0;
  const cleared = all.filter((one) => handedOver.has(one.code));
  return {
    slip: whole ? wholeSlip() : partOfSlip(slip, cleared, rest),
    whole,
  };
}

/**
 * What a slip says beside its denunciation and no leader has assigned yet: its scope is only what sorting suggested, so it
 * becomes undecided, and neither assignment nor paper takes it until a person chooses the scope anew.
 */
export function restHeldBack(all: readonly Opinion[], handedOver: ReadonlySet<string>): Opinion[] {
  return all.filter(
    (one) => !handedOver.has(one.code) && one.scope === 'in_scope' && one.assignedOn === null && !isHandedOver(one),
  );
}

const isHandedOver = (opinion: Opinion): boolean => opinion.scope === 'out_to_cao' && opinion.status === 'separated';

function without<Row extends object>(row: Row, kept: readonly string[]): Partial<Row> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !kept.includes(key))) as Partial<Row>;
}

function wholeSlip(): Partial<Registration> {
  return {
    ...without(emptyRow(registrations), KEPT_OF_SLIP),
    scopeSuggestion: 'out_to_cao',
    acknowledged: 'notNeeded',
  };
}

/** The sections keep only what the other opinions say; what sorting wrote may quote the rest, so it goes. */
function partOfSlip(slip: Registration, cleared: readonly Opinion[], rest: readonly Opinion[]): Partial<Registration> {
  const set: Partial<Registration> = { reasons: '', problems: '', evidence: '', note: '', scopeSuggestion: 'in_scope' };
  for (const section of ['aboutProcedures', 'aboutHandling'] as const) {
    if (slip[section] === '' || !cleared.some((one) => one.section === section)) continue;
    const left = rest.filter((one) => one.section === section).map((one) => one.content);
    set[section] = left.join('\n');
  }
  return set;
}

/** What stays of an opinion that was handed over: its code, where it belongs, and that it was one. */
export function clearedOpinion(): Partial<Opinion> & Pick<Opinion, 'status'> {
  return { ...without(emptyRow(opinions), KEPT_OF_OPINION), scope: 'out_to_cao', status: 'separated' };
}
