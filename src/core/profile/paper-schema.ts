import * as z from 'zod/mini';
import { fact, list, said, text } from './schema-parts.ts';

const DOCUMENT_KINDS = [
  'plan',
  'announcement',
  'invitation',
  'dutyAssignment',
  'programme',
  'conductRules',
  'registrationSlip',
  'opinionSurvey',
  'satisfactionSurvey',
  'opinionSummary',
  'answerAssignment',
  'answerProposal',
  'unitAnswer',
  'answerSummary',
  'openingReport',
  'minutes',
  'conclusionNotice',
  'resultReport',
  'citizenReply',
  'guidanceLetter',
  'petitionToSuperior',
  'followUpReport',
  'furtherPetitions',
  'furtherDirection',
  'periodicReport',
  'extensionNotice',
  'other',
] as const;

const documentKind = z.enum(DOCUMENT_KINDS);

/** A paper that the plan asks for; `ifAny` papers are made only where their occasion arises. */
const paper = z.strictObject({
  kind: documentKind,
  title: said,
  stage: z.enum(['before', 'during', 'after']),
  required: z.enum(['always', 'ifAny', 'optional']),
  responsible: text,
  line: text,
});

/** What the dossier of a conference must hold (plan 003, lines 141–181, is the fullest list). */
const dossierItem = z.strictObject({
  kind: documentKind,
  title: said,
  stage: z.enum(['before', 'during', 'after']),
  required: z.enum(['always', 'ifAny']),
  line: text,
});

const report = z.strictObject({
  kind: z.enum(['result', 'sixMonths', 'year', 'followUp']),
  title: said,
  to: list(said),
  via: text,
  by: text,
  line: text,
  note: text,
});

/** The papers of a conference: which, for whom, kept where, made public how. */
export const paperSchema = z.strictObject({
  documents: list(paper),
  dossier: list(dossierItem),
  keepers: list(z.strictObject({ when: said, keeper: said, line: text })),
  /** Nơi nhận; "default" serves every kind that has no list of its own. */
  distribution: list(
    z.strictObject({
      documents: z.array(z.union([documentKind, z.literal('default')])),
      list: z.array(said),
      line: text,
    }),
  ),
  conclusionNoticeMustSay: list(fact),
  /** `rule` is the id of the rule that sets its day, of the plan or of the law; '' where nothing does. */
  publication: list(z.strictObject({ what: said, where: said, by: text, rule: text, line: text })),
  /** Lines of the budget estimate; a sum is for the person who knows the prices. */
  expenses: list(z.strictObject({ content: said, unit: text, per: z.enum(['conference', 'guest']), line: text })),
  reports: list(report),
  /** Where periods of reports are cut: with the calendar, or as the state's reporting regime does (core/report/period.ts). */
  reporting: z._default(z.strictObject({ cut: z._default(z.enum(['plain', 'regime']), 'plain'), line: text }), {
    cut: 'plain',
    line: '',
  }),
});
