/** The texts with which a new register begins; staff edit them. */
import { emptyRow } from '../sheet/table.ts';
import type { OUTCOMES, SCOPES } from '../tables/choices.ts';
import { type AnswerTemplate, answerTemplates } from '../tables/commune-tables.ts';
import shipped from './answer-templates.json' with { type: 'json' };

export function shippedTemplates(): AnswerTemplate[] {
  return shipped.map(({ name, scope, outcome, text }, at) => ({
    ...emptyRow(answerTemplates),
    code: `MT-${String(at + 1).padStart(2, '0')}`,
    name,
    scope: scope as keyof typeof SCOPES,
    outcome: outcome as keyof typeof OUTCOMES,
    text,
  }));
}
