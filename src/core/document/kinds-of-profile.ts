/** Kinds as a profile names them → our kinds; null where the product makes no paper of that kind. */
import type { Profile } from '../profile/profile-schema.ts';
import type { PaperKind } from './kinds.ts';

export const KINDS_OF_PROFILE: Readonly<Record<Profile['papers']['documents'][number]['kind'], PaperKind | null>> = {
  plan: 'plan',
  announcement: 'announcement',
  invitation: 'invitation',
  dutyAssignment: 'taskAssignment',
  programme: 'agenda',
  conductRules: 'rulesOfOrder',
  registrationSlip: 'registrationSlip',
  opinionSurvey: 'registrationSlip',
  satisfactionSurvey: 'satisfactionSurvey',
  opinionSummary: 'opinionSummary',
  answerAssignment: 'assignmentSlip',
  answerProposal: 'assignmentProposal',
  unitAnswer: 'unitAnswer',
  answerSummary: 'answerSummary',
  openingReport: 'readReport',
  minutes: 'minutes',
  conclusionNotice: 'conclusionNotice',
  resultReport: 'resultReport',
  citizenReply: 'replyLetter',
  guidanceLetter: 'guidanceLetter',
  petitionToSuperior: 'petitionToSuperior',
  followUpReport: 'unitResultReport',
  furtherPetitions: 'continuingPetitions',
  furtherDirection: 'directive',
  periodicReport: 'sixMonthReport',
  extensionNotice: 'extensionNotice',
  other: null,
};
