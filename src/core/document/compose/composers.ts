/** Every paper of a conference that an office makes by a command, in the order of the job, and how it is composed. */
import type { PaperKind } from '../kinds.ts';
import * as after from './after.ts';
import * as before from './before.ts';
import * as during from './during.ts';
import * as letters from './letters.ts';
import { publicAnswers } from './public-answers.ts';
import type { Composer } from './source.ts';

export type Stage = 'before' | 'during' | 'after';

/** The six-month report and the handing over of a denunciation have commands of their own. */
export type ComposedKind = Exclude<PaperKind, 'sixMonthReport' | 'denunciationHandover'>;

interface Entry {
  readonly stage: Stage;
  readonly compose: Composer;
}

export const COMPOSERS: Readonly<Record<ComposedKind, Entry>> = {
  plan: { stage: 'before', compose: before.plan },
  taskAssignment: { stage: 'before', compose: before.taskAssignment },
  announcement: { stage: 'before', compose: before.announcement },
  invitation: { stage: 'before', compose: before.invitation },
  hamletSlip: { stage: 'before', compose: before.hamletSlip },
  loudspeakerBulletin: { stage: 'before', compose: before.loudspeakerBulletin },
  registrationSlip: { stage: 'before', compose: before.registrationSlip },
  satisfactionSurvey: { stage: 'before', compose: before.satisfactionSurvey },
  qrPoster: { stage: 'before', compose: before.qrPoster },
  acknowledgementSlip: { stage: 'before', compose: before.acknowledgementSlip },
  opinionSummary: { stage: 'before', compose: before.opinionSummary },
  assignmentProposal: { stage: 'before', compose: before.assignmentProposal },
  assignmentSlip: { stage: 'before', compose: before.assignmentSlip },
  unitAnswer: { stage: 'before', compose: before.unitAnswer },
  answerSummary: { stage: 'before', compose: before.answerSummary },
  budgetEstimate: { stage: 'before', compose: before.budgetEstimate },
  agenda: { stage: 'during', compose: during.agenda },
  rulesOfOrder: { stage: 'during', compose: during.rulesOfOrder },
  runningScript: { stage: 'during', compose: during.runningScript },
  readReport: { stage: 'during', compose: during.readReport },
  minutes: { stage: 'during', compose: during.minutes },
  conclusionNotice: { stage: 'after', compose: after.conclusionNotice },
  replyLetter: { stage: 'after', compose: letters.replyLetter },
  guidanceLetter: { stage: 'after', compose: letters.guidanceLetter },
  extensionNotice: { stage: 'after', compose: letters.extensionNotice },
  petitionToSuperior: { stage: 'after', compose: after.petitionToSuperior },
  continuingPetitions: { stage: 'after', compose: after.continuingPetitions },
  unitResultReport: { stage: 'after', compose: after.unitResultReport },
  directive: { stage: 'after', compose: after.directive },
  publicAnswers: { stage: 'after', compose: publicAnswers },
  resultReport: { stage: 'after', compose: after.resultReport },
  dossierCover: { stage: 'after', compose: after.dossierCover },
};

export const COMPOSED_KINDS = Object.keys(COMPOSERS) as ComposedKind[];
