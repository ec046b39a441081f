/** What sorting works with: data that ships as a beginning and that staff edit. */
import traits from './field-traits.json' with { type: 'json' };
import shippedSignals from './scopes.json' with { type: 'json' };

export type UnitKind = 'commune' | 'other' | 'superior';

/** A field of administration (lĩnh vực) and the words that suggest it. */
export interface Field {
  readonly code: string;
  readonly name: string;
  /** The unit that answers unless somebody assigns another. */
  readonly unit: string;
  readonly unitKind: UnitKind;
  readonly keywords: readonly string[];
  /** Below 1 for what comes along with every matter (manners, online services): it leads only where it prevails. */
  readonly weight?: number;
  /** False for what is no administrative procedure: roads, rubbish. */
  readonly procedures?: boolean;
}

/** Phrases that point to a scope, and the words around them that take it back. */
export interface ScopeSignals {
  readonly denunciation: readonly string[];
  /** Counts only together with a person in the same sentence. */
  readonly accusation: readonly string[];
  readonly complaint: readonly string[];
  readonly beyond: readonly string[];
  readonly otherAgency: readonly string[];
  readonly outside: readonly string[];
  readonly procedure: readonly string[];
  /** Words that make even a matter of roads or rubbish one of procedure. */
  readonly procedureOfItself: readonly string[];
  readonly request: readonly string[];
  readonly investigation: readonly string[];
  readonly persons: readonly string[];
  readonly negators: readonly string[];
  readonly negationFillers: readonly string[];
  readonly mentionBefore: readonly string[];
  readonly mentionFillers: readonly string[];
  readonly conditional: readonly string[];
  readonly joiners: readonly string[];
}

export const SHIPPED_SIGNALS: ScopeSignals = shippedSignals;

/** What the sheet "Lĩnh vực" has no column for: it stays as shipped for a known code. */
export const FIELD_TRAITS: Readonly<Record<string, Pick<Field, 'weight' | 'procedures'>>> = traits;

/** A row of the sheet "Lĩnh vực". */
export interface FieldRowLike {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly unitKind: UnitKind | null;
  readonly keywords: readonly string[];
}

/** Fields as the office edited them. */
export function fieldsFromRows(rows: readonly FieldRowLike[]): Field[] {
  return rows
    .filter((row) => row.code !== '')
    .map((row) => ({
      ...FIELD_TRAITS[row.code],
      code: row.code,
      name: row.name,
      unit: row.unit,
      unitKind: row.unitKind ?? 'commune',
      keywords: row.keywords,
    }));
}
