// Every export becomes a top-level function of the script project: Apps Script finds menu items and triggers by name.
// Each is one line that calls a workflow.
import { guarded } from './ui/guarded.ts';
import { addMenu } from './ui/menu.ts';
import { callRoll as callRollWork, listInvited as listInvitedWork } from './workflow/conference/attendance.ts';
import { checkDossier as checkDossierWork } from './workflow/conference/check-dossier.ts';
import {
  cancelConference as cancelConferenceWork,
  tasksOfConclusions as tasksOfConclusionsWork,
} from './workflow/conference/conclude.ts';
import {
  postponeConference as postponeConferenceWork,
  refreshMilestones as refreshMilestonesWork,
} from './workflow/conference/conference-days.ts';
import { createConference as createConferenceWork } from './workflow/conference/create-conference.ts';
import { createRegistrationForm as createRegistrationFormWork } from './workflow/conference/create-form.ts';
import { linkRegistrationForm as linkRegistrationFormWork } from './workflow/conference/link-form.ts';
import { orderSpeakers as orderSpeakersWork } from './workflow/conference/order-speakers.ts';
import { recordPublication as recordPublicationWork } from './workflow/conference/record-publication.ts';
import { recordSpotOpinions as recordSpotOpinionsWork } from './workflow/conference/record-spot-opinions.ts';
import { tickMilestones as tickMilestonesWork } from './workflow/conference/tick-milestones.ts';
import { chooseReading as chooseReadingWork } from './workflow/deadline/choose-reading.ts';
import { confirmDays as confirmDaysWork } from './workflow/deadline/confirm-days.ts';
import { recalculateDays as recalculateDaysWork } from './workflow/deadline/recalculate-days.ts';
import { whyThisDay as whyThisDayWork } from './workflow/deadline/why-this-day.ts';
import { checkPaperLinks as checkPaperLinksWork } from './workflow/document/check-links.ts';
import { checkBeforeMaking as checkBeforeMakingWork } from './workflow/document/check-list.ts';
import { finalizePapers as finalizePapersWork } from './workflow/document/finish-papers.ts';
import { chooseAndMakePaper as chooseAndMakePaperWork } from './workflow/document/make-conference-papers.ts';
import {
  downloadStarter as downloadStarterWork,
  previewTemplate,
  restoreTemplate as restoreTemplateWork,
  showTemplateUpload as showTemplateUploadWork,
  storeTemplate,
  templateKinds,
  type UploadAnswer,
} from './workflow/document/office-templates.ts';
import * as papers from './workflow/document/paper-commands.ts';
import { eraseContacts as eraseContactsWork } from './workflow/intake/erase-contacts.ts';
import { handOverDenunciations as handOverDenunciationsWork } from './workflow/intake/hand-over-denunciations.ts';
import {
  groupQuestions as groupQuestionsWork,
  ungroupQuestions as ungroupQuestionsWork,
} from './workflow/intake/question-groups.ts';
import { receiveOnEvent } from './workflow/intake/receive-registrations.ts';
import { registerTypedRows as registerTypedRowsWork } from './workflow/intake/register-typed-rows.ts';
import { separateComplaints as separateComplaintsWork } from './workflow/intake/separate-complaints.ts';
import { splitOpinion as splitOpinionWork } from './workflow/intake/split-opinion.ts';
import { syncRegistrations as syncRegistrationsWork } from './workflow/intake/sync-registrations.ts';
import {
  recordToldByHand as recordToldByHandWork,
  tellByHand as tellByHandWork,
} from './workflow/intake/tell-by-hand.ts';
import { searchJournal as searchJournalWork } from './workflow/journal/search-journal.ts';
import { onSheetEdited as onSheetEditedWork, type SheetEdit } from './workflow/journal/sheet-edited.ts';
import { onWorkbookChanged as onWorkbookChangedWork } from './workflow/journal/workbook-changed.ts';
import {
  continueSending as continueSendingWork,
  markMailsSent as markMailsSentWork,
  resendMails as resendMailsWork,
  sendTrialToMe as sendTrialToMeWork,
} from './workflow/mail/outbox-commands.ts';
import { checkSystem as checkSystemWork } from './workflow/office/check-system.ts';
import { showDashboard as showDashboardWork } from './workflow/office/dashboard.ts';
import { installOffice as installOfficeWork } from './workflow/office/install-office.ts';
import { holdsLease } from './workflow/office/lease.ts';
import { repairTables as repairTablesWork } from './workflow/office/repair-tables.ts';
import { takeOver as takeOverWork } from './workflow/office/take-over.ts';
import { acceptProposals as acceptProposalsWork } from './workflow/opinion/accept-proposals.ts';
import {
  approveAnswers as approveAnswersWork,
  receiveDrafts as receiveDraftsWork,
  recordSuperiorReplies as recordSuperiorRepliesWork,
  reopenOpinions as reopenOpinionsWork,
} from './workflow/opinion/answers.ts';
import { approveAssignments as approveAssignmentsWork } from './workflow/opinion/approve-assignments.ts';
import {
  proposeAssignments as proposeAssignmentsWork,
  refreshOpinions as refreshOpinionsWork,
} from './workflow/opinion/assign-opinions.ts';
import {
  reassignOpinions as reassignOpinionsWork,
  recordReceipts as recordReceiptsWork,
  returnOpinions as returnOpinionsWork,
  showZaloText as showZaloTextWork,
} from './workflow/opinion/assigned-work.ts';
import {
  extendDeadlines as extendDeadlinesWork,
  pauseClocks as pauseClocksWork,
  resumeClocks as resumeClocksWork,
  setDueDays as setDueDaysWork,
} from './workflow/opinion/change-clocks.ts';
import { createAnswerForm as createAnswerFormWork } from './workflow/opinion/create-answer-form.ts';
import { recordAnswers as recordAnswersWork } from './workflow/opinion/give-answers.ts';
import { sendBackDrafts as sendBackDraftsWork } from './workflow/opinion/send-back-drafts.ts';
import { recordTold as recordToldWork, tellCitizens as tellCitizensWork } from './workflow/opinion/tell-citizens.ts';
import { useAnswerTemplate as useAnswerTemplateWork } from './workflow/opinion/use-answer-template.ts';
import { runDailyWork, runHourlyWork } from './workflow/reminder/dispatcher.ts';
import {
  previewReminders as previewRemindersWork,
  sendRemindersNow as sendRemindersNowWork,
  toggleReminders as toggleRemindersWork,
} from './workflow/reminder/remind.ts';
import { compareFigures as compareFiguresWork } from './workflow/report/compare-figures.ts';
import { exportFigures as exportFiguresWork } from './workflow/report/export-figures.ts';
import {
  makePeriodReport as makePeriodReportWork,
  makeSixMonthReport as makeSixMonthReportWork,
  makeUnitReport as makeUnitReportWork,
} from './workflow/report/make-six-month-report.ts';
import { openRemarks as openRemarksWork } from './workflow/report/remarks-of-report.ts';
import { showRowsBehind as showRowsBehindWork } from './workflow/report/show-rows-behind.ts';
import { createSurveyForm as createSurveyFormWork } from './workflow/survey/create-survey-form.ts';
import {
  receiveSurveyAnswers as receiveSurveyAnswersWork,
  switchSurveyForm as switchSurveyFormWork,
} from './workflow/survey/survey-commands.ts';

export const whyThisDay = (): void => guarded(whyThisDayWork);
export const recalculateDays = (): void => guarded(recalculateDaysWork);
export const chooseReading = (): void => guarded(chooseReadingWork);
export const confirmDays = (): void => guarded(confirmDaysWork);

export const onOpen = (): void => addMenu();
export const onInstall = (): void => addMenu();

export const onRegistrationSubmitted = (): void => void receiveOnEvent();
export const runHourly = (): void => void (holdsLease() && runHourlyWork());
export const runDaily = (): void => void runDailyWork();
export const onSheetEdited = (event?: SheetEdit): void => void (holdsLease() && onSheetEditedWork(event));
export const onWorkbookChanged = (event?: { changeType?: string }): void =>
  void (holdsLease() && onWorkbookChangedWork(event));

export const showDashboard = (): void => guarded(showDashboardWork);
export const syncRegistrations = (): void => guarded(syncRegistrationsWork);
export const registerTypedRows = (): void => guarded(registerTypedRowsWork);
export const proposeAssignments = (): void => guarded(proposeAssignmentsWork);
export const approveAssignments = (): void => guarded(approveAssignmentsWork);
export const createConference = (): void => guarded(createConferenceWork);
export const postponeConference = (): void => guarded(postponeConferenceWork);
export const tickMilestones = (): void => guarded(tickMilestonesWork);
export const refreshMilestones = (): void => guarded(refreshMilestonesWork);
export const createSurveyForm = (): void => guarded(createSurveyFormWork);
export const receiveSurveyAnswers = (): void => guarded(receiveSurveyAnswersWork);
export const switchSurveyForm = (): void => guarded(switchSurveyFormWork);
export const createRegistrationForm = (): void => guarded(createRegistrationFormWork);
export const linkRegistrationForm = (): void => guarded(linkRegistrationFormWork);
export const previewReminders = (): void => guarded(previewRemindersWork);
export const sendRemindersNow = (): void => guarded(sendRemindersNowWork);
export const makeSixMonthReport = (): void => guarded(makeSixMonthReportWork);
export const makePeriodReport = (): void => guarded(makePeriodReportWork);
export const makeUnitReport = (): void => guarded(makeUnitReportWork);
export const openRemarks = (): void => guarded(openRemarksWork);
export const showRowsBehind = (): void => guarded(showRowsBehindWork);
export const compareFigures = (): void => guarded(compareFiguresWork);
export const exportFigures = (): void => guarded(exportFiguresWork);
export const installOffice = (): void => guarded(installOfficeWork);
export const repairTables = (): void => guarded(repairTablesWork);
export const toggleReminders = (): void => guarded(toggleRemindersWork);
export const refreshOpinions = (): void => guarded(refreshOpinionsWork);
export const recordReceipts = (): void => guarded(recordReceiptsWork);
export const reassignOpinions = (): void => guarded(reassignOpinionsWork);
export const returnOpinions = (): void => guarded(returnOpinionsWork);
export const showZaloText = (): void => guarded(showZaloTextWork);
export const extendDeadlines = (): void => guarded(extendDeadlinesWork);
export const pauseClocks = (): void => guarded(pauseClocksWork);
export const resumeClocks = (): void => guarded(resumeClocksWork);
export const setDueDays = (): void => guarded(setDueDaysWork);
export const useAnswerTemplate = (): void => guarded(useAnswerTemplateWork);
export const receiveDrafts = (): void => guarded(receiveDraftsWork);
export const approveAnswers = (): void => guarded(approveAnswersWork);
export const recordAnswers = (): void => guarded(recordAnswersWork);
export const recordSuperiorReplies = (): void => guarded(recordSuperiorRepliesWork);
export const tellCitizens = (): void => guarded(tellCitizensWork);
export const recordTold = (): void => guarded(recordToldWork);
export const sendBackDrafts = (): void => guarded(sendBackDraftsWork);
export const reopenOpinions = (): void => guarded(reopenOpinionsWork);
export const continueSending = (): void => guarded(continueSendingWork);
export const resendMails = (): void => guarded(resendMailsWork);
export const markMailsSent = (): void => guarded(markMailsSentWork);
export const sendTrialToMe = (): void => guarded(sendTrialToMeWork);
export const splitOpinion = (): void => guarded(splitOpinionWork);
export const groupQuestions = (): void => guarded(groupQuestionsWork);
export const ungroupQuestions = (): void => guarded(ungroupQuestionsWork);
export const separateComplaints = (): void => guarded(separateComplaintsWork);
export const handOverDenunciations = (): void => guarded(handOverDenunciationsWork);
export const tellByHand = (): void => guarded(tellByHandWork);
export const recordToldByHand = (): void => guarded(recordToldByHandWork);
export const eraseContacts = (): void => guarded(eraseContactsWork);
export const acceptProposals = (): void => guarded(acceptProposalsWork);
export const createAnswerForm = (): void => guarded(createAnswerFormWork);
export const checkSystem = (): void => guarded(checkSystemWork);
export const takeOver = (): void => guarded(takeOverWork);
export const searchJournal = (): void => guarded(searchJournalWork);

export const makePlan = (): void => guarded(papers.makePlan);
export const makeInvitation = (): void => guarded(papers.makeInvitation);
export const makeAnnouncement = (): void => guarded(papers.makeAnnouncement);
export const makeAssignmentProposal = (): void => guarded(papers.makeAssignmentProposal);
export const makeAssignmentSlips = (): void => guarded(papers.makeAssignmentSlips);
export const makeOpinionSummary = (): void => guarded(papers.makeOpinionSummary);
export const makeRegistrationSlip = (): void => guarded(papers.makeRegistrationSlip);
export const makeQrPoster = (): void => guarded(papers.makeQrPoster);
export const makeAcknowledgementSlips = (): void => guarded(papers.makeAcknowledgementSlips);
export const makeAgenda = (): void => guarded(papers.makeAgenda);
export const makeRunningScript = (): void => guarded(papers.makeRunningScript);
export const makeMinutes = (): void => guarded(papers.makeMinutes);
export const makeConclusionNotice = (): void => guarded(papers.makeConclusionNotice);
export const makeReplyLetters = (): void => guarded(papers.makeReplyLetters);
export const makePublicAnswers = (): void => guarded(papers.makePublicAnswers);
export const makeResultReport = (): void => guarded(papers.makeResultReport);
export const chooseAndMakePaper = (): void => guarded(chooseAndMakePaperWork);
export const checkBeforeMaking = (): void => guarded(checkBeforeMakingWork);
export const finalizePapers = (): void => guarded(finalizePapersWork);
export const checkPaperLinks = (): void => guarded(checkPaperLinksWork);
export const checkDossier = (): void => guarded(checkDossierWork);
export const recordPublication = (): void => guarded(recordPublicationWork);
export const listInvited = (): void => guarded(listInvitedWork);
export const callRoll = (): void => guarded(callRollWork);
export const orderSpeakers = (): void => guarded(orderSpeakersWork);
export const recordSpotOpinions = (): void => guarded(recordSpotOpinionsWork);
export const tasksOfConclusions = (): void => guarded(tasksOfConclusionsWork);
export const cancelConference = (): void => guarded(cancelConferenceWork);
export const showTemplateUpload = (): void => guarded(showTemplateUploadWork);
export const restoreTemplate = (): void => guarded(restoreTemplateWork);
export const downloadStarter = (): void => guarded(downloadStarterWork);

/** Called by the page of "Tải mẫu văn bản lên". */
export const listTemplateKinds = (): { kind: string; name: string }[] => templateKinds();
export const uploadTemplate = (kind: unknown, base64: unknown): UploadAnswer => storeTemplate(kind, base64);
export const lookAtTemplate = (kind: unknown, base64: unknown): UploadAnswer => previewTemplate(kind, base64);
