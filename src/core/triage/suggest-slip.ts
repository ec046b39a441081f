/** What a clerk sees beside a new slip: its likely fields and scope, and those of each opinion. */
import { opinionsOf, type SectionOpinion } from '../registration/opinions.ts';
import type { Slip } from '../registration/slip.ts';
import { type FieldSuggestion, suggestFieldsOf } from './suggest-fields.ts';
import {
  isAboutInvestigation,
  type Scope,
  type ScopeOptions,
  type ScopeSuggestion,
  suggestScope,
} from './suggest-scope.ts';
import type { Field, ScopeSignals } from './vocabulary.ts';

export interface OpinionSuggestion extends SectionOpinion {
  readonly fields: readonly FieldSuggestion[];
  readonly scope: ScopeSuggestion;
}

export interface SlipSuggestion {
  /** Codes, the likeliest first. */
  readonly fieldSuggestions: readonly string[];
  readonly scope: Scope;
  readonly reasons: readonly string[];
  readonly opinions: readonly OpinionSuggestion[];
}

const SECTION_WEIGHT = { aboutProcedures: 1.5, aboutHandling: 1, onTheSpot: 1.5 } as const;

export function suggestForSlip(
  slip: Pick<Slip, 'aboutProcedures' | 'aboutHandling'>,
  signals: ScopeSignals,
  fields: readonly Field[],
  options: ScopeOptions = {},
): SlipSuggestion {
  const opinions = opinionsOf(slip).map((opinion) => ({
    ...opinion,
    fields: suggestFieldsOf([{ text: opinion.text, weight: SECTION_WEIGHT[opinion.section] }], fields),
    scope: suggestScope(opinion.text, signals, fields, options),
  }));
  const ordinary = opinions.filter(({ scope }) => scope.scope !== 'out_to_cao');
  const told = ordinary.length > 0 ? ordinary : opinions;
  const parts = told.map(({ section, text }) => ({ text, weight: SECTION_WEIGHT[section] }));
  const found = suggestFieldsOf(parts, fields);
  const scope = slipScope(opinions, found, signals, fields, options);
  const reasons = [
    ...found.map((field) => field.reason),
    ...opinions.map((opinion) => `Phạm vi: ${opinion.scope.reason}`),
  ];
  return { fieldSuggestions: found.map((field) => field.code), scope, reasons: [...new Set(reasons)], opinions };
}

/** The scope of the whole slip: the gravest part decides; between ordinary parts, the leading field of the slip does. */
function slipScope(
  opinions: readonly OpinionSuggestion[],
  found: readonly FieldSuggestion[],
  signals: ScopeSignals,
  fields: readonly Field[],
  options: ScopeOptions,
): Scope {
  const scopes = opinions.map((opinion) => opinion.scope.scope);
  if (scopes.includes('mixed_to_cao')) return 'mixed_to_cao';
  if (scopes.includes('out_to_cao')) {
    const beside = opinions.filter(
      ({ scope, text }) => !['out_to_cao', 'unclear'].includes(scope.scope) && !isAboutInvestigation(text, signals),
    );
    return beside.length > 0 ? 'mixed_to_cao' : 'out_to_cao';
  }
  if (scopes.includes('out_khieu_nai')) return 'out_khieu_nai';
  if (scopes.includes('beyond_authority')) return 'beyond_authority';
  const leading = fields.find((field) => field.code === found[0]?.code);
  const ofLeading = opinions.find(
    (opinion) => opinion.fields[0]?.code === leading?.code && opinion.scope.scope !== 'unclear',
  );
  if (ofLeading) return ofLeading.scope.scope;
  const [first] = scopes.filter((scope) => scope !== 'unclear');
  if (first) return first;
  return opinions.length === 0
    ? 'unclear'
    : suggestScope(opinions.map(({ text }) => text).join('\n'), signals, fields, options).scope;
}
