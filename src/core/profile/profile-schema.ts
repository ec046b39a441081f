import * as z from 'zod/mini';
import { conferenceSchema, signatureSchema } from './conference-schema.ts';
import { FIELD_CODES } from './fields.ts';
import { paperSchema } from './paper-schema.ts';
import { channelSchema, registrationSchema } from './registration-schema.ts';
import { ruleSchema } from './rule-schema.ts';
import { dayOrNull, fact, list, said, text } from './schema-parts.ts';
import { surveySchema } from './survey-schema.ts';

const field = z.enum(FIELD_CODES);

const ACTOR_ROLES = [
  'chair',
  'deputyInCharge',
  'coordinator',
  'secretary',
  'specialistUnits',
  'hamletHeads',
  'associations',
  'communications',
  'finance',
  'security',
  'registrants',
] as const;

const SITUATIONS = [
  'answerAtOnce',
  'verifyThenWrite',
  'beyondAuthority',
  'otherAgency',
  'complex',
  'stillUnresolved',
  'conductFound',
] as const;

/** What a commune is, what its plan asks for, and where the plan says so: pure data, one file for each plan. */
export const profileSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  plan: z.strictObject({ document: said, number: text, issuedOn: dayOrNull, title: said, line: text, note: text }),
  commune: z.strictObject({
    name: said,
    kind: z.enum(['xa', 'phuong', 'thi_tran', 'dac_khu']),
    fullName: said,
    placeName: said,
    tiers: z.union([z.literal(2), z.literal(3)]),
    superior: said,
    superiorVia: text,
    province: text,
    line: text,
  }),
  basis: list(fact),
  purposes: list(fact),
  requirements: list(fact),
  subject: fact,
  parties: fact,
  topics: list(fact),
  conferences: conferenceSchema,
  signatures: z.array(signatureSchema).check(z.minLength(1)),
  coordinator: fact,
  actors: list(z.strictObject({ role: z.enum(ACTOR_ROLES), title: said, duties: list(fact) })),
  units: z
    .array(
      z.strictObject({
        name: said,
        kind: z.enum(['commune', 'other', 'superior']),
        fields: z._default(z.array(field), []),
        line: text,
        note: text,
      }),
    )
    .check(z.minLength(1)),
  hamlets: z.strictObject({
    names: list(said),
    count: z.nullable(z.number().check(z.int(), z.minimum(0))),
    line: text,
    note: text,
  }),
  channels: z.array(channelSchema).check(z.minLength(1)),
  registration: registrationSchema,
  exclusions: list(fact),
  complaints: z.strictObject({ treatment: z.enum(['exclude', 'classify', 'unspecified']), text, line: text }),
  routing: list(z.strictObject({ situation: z.enum(SITUATIONS), action: said, line: text })),
  papers: paperSchema,
  survey: surveySchema,
  rules: list(ruleSchema),
  lawOverlay: z.boolean(),
  approvalRequired: z._default(z.boolean(), true),
  privacy: z.strictObject({
    controller: said,
    data: said,
    purpose: said,
    storage: said,
    sharing: said,
    rights: said,
    doNotWrite: said,
    consent: said,
    publishNameConsent: said,
  }),
  retentionMonths: z._default(z.number().check(z.int(), z.minimum(1)), 12),
  /** What the plan leaves open, for the administrator to decide. */
  openPoints: list(fact),
});

export type Profile = z.infer<typeof profileSchema>;
