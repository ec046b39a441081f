import * as z from 'zod/mini';
import { fact, list, said, text } from './schema-parts.ts';

export const CHANNEL_CODES = [
  'form',
  'paper',
  'email',
  'phone',
  'post',
  'atConference',
  'hamletHead',
  'association',
  'media',
] as const;

/** A way in which an opinion may reach the office. */
export const channelSchema = z.strictObject({
  code: z.enum(CHANNEL_CODES),
  name: said,
  address: text,
  line: text,
  note: text,
});

/** A question of the slip; `key` is what the register calls it. */
const formField = z.strictObject({
  key: z.enum(['fullName', 'organisation', 'phone', 'address', 'email', 'aboutProcedures', 'aboutHandling', 'hamlet']),
  title: said,
  hint: text,
  required: z._default(z.boolean(), false),
  line: text,
});

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** How people register: the slip, its channels, until when, and what then becomes of it. */
export const registrationSchema = z.strictObject({
  form: z.strictObject({
    title: said,
    intro: text,
    line: text,
    /** Whether the plan itself prints this slip (otherwise the fields are the product's default). */
    fromPlan: z.boolean(),
    fields: z.array(formField).check(z.minLength(1)),
    footnotes: list(fact),
  }),
  /** The rule whose due day is the cut-off; null where the plan names none. */
  cutoffRule: z._default(z.nullable(z.string()), null),
  closesFormAt: z.enum(['conference', 'cutoff']),
  address: text,
  email: text,
  hotline: text,
  officeHours: z.strictObject({
    text: text,
    line: text,
    sessions: z._default(z.array(z.strictObject({ from: timeOfDay, to: timeOfDay })), []),
  }),
  /** What the plan says becomes of slips on time, of walk-ins, of the absent, of late slips, in force majeure. */
  onTime: z.nullable(fact),
  walkIns: z.nullable(fact),
  late: z.nullable(fact),
  absent: z.nullable(fact),
  forceMajeure: z.nullable(fact),
  speakingOrder: z.nullable(fact),
});
