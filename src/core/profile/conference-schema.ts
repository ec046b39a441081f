import * as z from 'zod/mini';
import { conferenceKind } from './rule-schema.ts';
import { dayOrNull, fact, list, said, text } from './schema-parts.ts';

/** A meeting that the plan foresees: a day, a window of days, or neither ("khi phát sinh"). */
const session = z.strictObject({
  label: said,
  kind: conferenceKind,
  on: dayOrNull,
  from: dayOrNull,
  to: dayOrNull,
  theme: text,
  place: text,
  line: text,
});

/** Who may chair; the first is the default. `signs` is the id of the signature that follows. */
const chair = z.strictObject({ title: said, signs: said, line: text, note: text });

/** A signature block: lines above the name, the name left blank until the office fills it in. */
export const signatureSchema = z.strictObject({
  id: said,
  lines: z.array(said).check(z.minLength(1)),
  name: text,
  line: text,
  note: text,
});

const INVITED_GROUPS = [
  'superior',
  'leaders',
  'associations',
  'officers',
  'otherAgencies',
  'hamlets',
  'citizens',
  'media',
] as const;

/** Who is asked to come; `quota` people per hamlet or in all. */
const invited = z.strictObject({
  group: z.enum(INVITED_GROUPS),
  who: said,
  quota: z._default(z.nullable(z.number().check(z.int(), z.minimum(0))), null),
  per: z._default(z.nullable(z.enum(['hamlet', 'all'])), null),
  line: text,
  note: text,
});

const PROGRAMME_STEPS = [
  'welcome',
  'opening',
  'rulesAndSecretary',
  'purpose',
  'report',
  'preparedAnswers',
  'citizensSpeak',
  'answers',
  'furtherExchange',
  'conclusion',
  'minutes',
] as const;

const programmeStep = z.strictObject({
  step: z.enum(PROGRAMME_STEPS),
  text: said,
  presenter: text,
  line: text,
});

/** The conferences of the plan and how one runs. */
export const conferenceSchema = z.strictObject({
  frequency: z.nullable(fact),
  sessions: list(session),
  forms: list(z.strictObject({ form: z.enum(['inPerson', 'online', 'indirect']), text: said, line: text })),
  place: fact,
  chairs: z.array(chair).check(z.minLength(1)),
  coChair: z.nullable(fact),
  secretary: z.nullable(fact),
  invited: list(invited),
  programme: list(programmeStep),
  /** Duties of those who take part, and who is not admitted. */
  conduct: list(fact),
  notAdmitted: list(fact),
});
