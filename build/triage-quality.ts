/** Measures the suggestions against what a person expects of each slip. */
import { addDays, dayAt } from '../src/core/calendar/day.ts';
import { assessSlip } from '../src/core/registration/assess-slip.ts';
import { addToIndex, indexSlips } from '../src/core/registration/duplicates.ts';
import type { Channel, RawSlip } from '../src/core/registration/slip.ts';
import { cutoffInstant } from '../src/core/registration/timing.ts';
import { SHIPPED_FIELDS } from '../src/core/triage/shipped-fields.ts';
import { suggestForSlip } from '../src/core/triage/suggest-slip.ts';
import { SHIPPED_SIGNALS } from '../src/core/triage/vocabulary.ts';

export interface LabelledSlip extends RawSlip {
  readonly expected: {
    readonly field: string;
    readonly fieldAlternates: readonly string[];
    readonly scope: string;
    readonly onTime: boolean;
    readonly duplicateOf: string | null;
  };
}

export interface LabelledSlips {
  readonly cutoffAt: Date;
  readonly startsAt: Date;
  readonly slips: readonly LabelledSlip[];
}

/** Days before the conference by which slips are on time: plan 002, line 89. */
const CUTOFF_DAYS = 10;

type Json = { [key: string]: unknown };

/** The slips of a file in the format of `demo/slips`, ids as source ids. */
export function readLabelledSlips(file: { conference?: { startsAt?: string }; registrations?: Json[] }): LabelledSlips {
  const startsAt = new Date(file.conference?.startsAt ?? Number.NaN);
  if (Number.isNaN(startsAt.getTime())) throw new Error('thiếu conference.startsAt');
  if (!Array.isArray(file.registrations)) throw new Error('thiếu registrations');
  const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  const slips = file.registrations.map((entry) => ({
    sourceId: text(entry.id),
    submittedAt: new Date(text(entry.submittedAt)),
    channel: (entry.channel ?? 'form') as Channel,
    fullName: text(entry.fullName),
    organisation: text(entry.organisation),
    phone: text(entry.phone),
    address: text(entry.address),
    email: text(entry.email),
    aboutProcedures: text(entry.aboutProcedures),
    aboutHandling: text(entry.aboutHandling),
    consent: true,
    consentToPublish: false,
    expected: entry.expected as LabelledSlip['expected'],
  }));
  return { startsAt, cutoffAt: cutoffInstant(addDays(dayAt(startsAt), -CUTOFF_DAYS)), slips };
}

export interface SlipResult {
  readonly id: string;
  readonly fields: readonly string[];
  readonly scope: string;
  readonly onTime: boolean;
  readonly duplicateOf: string | null;
}

/** What the product says of each slip, received in the order in which they were sent. */
export function triageAll({ slips, cutoffAt, startsAt }: LabelledSlips): SlipResult[] {
  const index = indexSlips([]);
  const inOrder = [...slips].sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
  return inOrder.map((raw) => {
    const context = {
      cutoffAt,
      conferenceStartsAt: startsAt,
      nextWorkingMoment: (at: Date) => at,
      hamlets: [],
      existing: index,
    };
    const { slip, onTime, duplicates } = assessSlip(raw, context);
    const duplicateOf = duplicates[0]?.code ?? null;
    addToIndex(index, { ...slip, code: raw.sourceId, duplicateOf });
    const { fieldSuggestions, scope } = suggestForSlip(slip, SHIPPED_SIGNALS, SHIPPED_FIELDS);
    return { id: raw.sourceId, fields: fieldSuggestions, scope, onTime, duplicateOf };
  });
}

export function measureTriage(labelled: LabelledSlips): { lines: string[]; misses: string[] } {
  const expectedOf = new Map(labelled.slips.map((slip) => [slip.sourceId, slip.expected]));
  const misses: string[] = [];
  const results = triageAll(labelled).map((result) => {
    const expected = expectedOf.get(result.id) as LabelledSlip['expected'];
    const accepted = [expected.field, ...expected.fieldAlternates];
    const note = (what: string, got: unknown, wanted: unknown) =>
      misses.push(`${result.id} ${what}: ${got} (mong đợi ${wanted})`);
    if (!accepted.includes(result.fields[0] ?? '')) note('lĩnh vực', result.fields.join(','), accepted.join(' | '));
    if (result.scope !== expected.scope) note('phạm vi', result.scope, expected.scope);
    if (result.onTime !== expected.onTime) note('đúng hạn', result.onTime, expected.onTime);
    if (result.duplicateOf !== expected.duplicateOf) note('trùng', result.duplicateOf, expected.duplicateOf);
    return { ...result, expected, accepted };
  });
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${part}/${whole} = ${((part / whole) * 100).toFixed(1)}%`;
  const count = (test: (result: (typeof results)[number]) => boolean) => results.filter(test).length;
  const scopes = [...new Set(results.flatMap((result) => [result.scope, result.expected.scope]))].sort();
  const suggested = results.reduce((sum, result) => sum + result.fields.length, 0);
  const useful = results.reduce(
    (sum, result) => sum + result.fields.filter((field) => result.accepted.includes(field)).length,
    0,
  );
  const lines = [
    `Số phiếu: ${results.length}`,
    `Lĩnh vực đầu tiên đúng (kể cả lựa chọn thay thế): ${share(
      count((r) => r.accepted.includes(r.fields[0] ?? '')),
      results.length,
    )}`,
    `Lĩnh vực chính có trong ba gợi ý (recall): ${share(
      count((r) => r.fields.includes(r.expected.field)),
      results.length,
    )}`,
    `Gợi ý lĩnh vực dùng được (precision): ${share(useful, suggested)}`,
    `Phạm vi đúng: ${share(
      count((r) => r.scope === r.expected.scope),
      results.length,
    )}`,
    ...scopes.map((scope) => {
      const right = count((r) => r.scope === scope && r.expected.scope === scope);
      return `  ${scope}: precision ${share(
        right,
        count((r) => r.scope === scope),
      )}, recall ${share(
        right,
        count((r) => r.expected.scope === scope),
      )}`;
    }),
    `Đúng hạn, quá hạn đúng: ${share(
      count((r) => r.onTime === r.expected.onTime),
      results.length,
    )}`,
    `Trùng phiếu: precision ${share(
      count((r) => r.duplicateOf !== null && r.duplicateOf === r.expected.duplicateOf),
      count((r) => r.duplicateOf !== null),
    )}, recall ${share(
      count((r) => r.duplicateOf !== null && r.duplicateOf === r.expected.duplicateOf),
      count((r) => r.expected.duplicateOf !== null),
    )}`,
  ];
  return { lines, misses };
}
