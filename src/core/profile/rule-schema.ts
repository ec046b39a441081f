import * as z from 'zod/mini';
import { CONFERENCE_KINDS } from '../deadline/deadline-rule.ts';
import { dayOrNull, list, said, text } from './schema-parts.ts';

const amount = z.number().check(z.int(), z.minimum(0));
const unit = z.enum(['working', 'calendar']);

export const conferenceKind = z.enum(['periodic', 'thematic', 'adHoc']);

/** A deadline rule as a profile's file or a row of "Quy tắc thời hạn" gives it. */
export const ruleSchema = z.strictObject({
  id: said,
  anchor: z.enum([
    'conference',
    'conferenceEnd',
    'assignmentReceived',
    'reportReceived',
    'conclusionIssued',
    'conclusionReceived',
    'fixedDate',
    'fixedWindow',
    'monthWindow',
    'period',
    'none',
  ]),
  amount: z._default(z.nullable(amount), null),
  unit: z._default(unit, 'calendar'),
  direction: z._default(z.enum(['after', 'before']), 'after'),
  adjust: z._default(z.enum(['forward', 'backward', 'none']), 'none'),
  from: dayOrNull,
  to: dayOrNull,
  period: z._default(z.nullable(z.enum(['sixMonths', 'year'])), null),
  responsible: said,
  product: said,
  reminders: z._default(z.array(amount), []),
  enabled: z._default(z.boolean(), true),
  source: z.strictObject({ document: said, place: text, text }),
  ambiguity: text,
  reading: text,
  otherReadings: list(z.strictObject({ amount, unit, reading: said })),
  appliesTo: z._default(z.array(conferenceKind), [...CONFERENCE_KINDS]),
  coversLaw: z._default(z.nullable(z.string()), null),
});
