// Writes the starter templates: one template-<kind>.html each, holding the .docx as base64 and nothing else, so that a
// script reads it with createHtmlOutputFromFile and needs no scope for that.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64 } from '../../src/core/document/bytes.ts';
import type { PaperKind } from '../../src/core/document/kinds.ts';
import { assignmentProposal, assignmentSlip, directive, taskAssignment } from './assignments.ts';
import { announcement, hamletSlip, invitation, loudspeakerBulletin } from './calls.ts';
import { conclusionNotice } from './conclusion-notice.ts';
import { exportStarter } from './export-starter.ts';
import { extensionNotice, guidanceLetter, petitionToSuperior, replyLetter } from './letters.ts';
import { minutes } from './minutes.ts';
import { plan } from './plan.ts';
import { agenda, rulesOfOrder, runningScript } from './programme.ts';
import { publicAnswers } from './public-answers.ts';
import { resultReport } from './result-report.ts';
import { sixMonthReport } from './six-month-report.ts';
import { acknowledgementSlip, qrPoster, registrationSlip, satisfactionSurvey } from './slips.ts';
import {
  answerSummary,
  continuingPetitions,
  opinionSummary,
  readReport,
  unitAnswer,
  unitResultReport,
} from './summaries.ts';
import { budgetEstimate, denunciationHandover, dossierCover } from './upkeep.ts';

/** The starter template of each kind of paper. */
export const TEMPLATES: Record<PaperKind, () => Promise<Uint8Array>> = {
  plan,
  invitation,
  announcement,
  registrationSlip,
  assignmentSlip,
  assignmentProposal,
  opinionSummary,
  answerSummary,
  agenda,
  rulesOfOrder,
  minutes,
  conclusionNotice,
  replyLetter,
  guidanceLetter,
  extensionNotice,
  petitionToSuperior,
  continuingPetitions,
  publicAnswers,
  resultReport,
  sixMonthReport,
  taskAssignment,
  budgetEstimate,
  loudspeakerBulletin,
  hamletSlip,
  runningScript,
  readReport,
  unitResultReport,
  directive,
  dossierCover,
  acknowledgementSlip,
  qrPoster,
  satisfactionSurvey,
  unitAnswer,
  denunciationHandover,
};

export async function buildTemplates(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  for (const [kind, make] of Object.entries(TEMPLATES)) {
    writeFileSync(join(outDir, `template-${kind}.html`), toBase64(await make()));
  }
  writeFileSync(join(outDir, 'starter-export.html'), toBase64(await exportStarter()));
}
