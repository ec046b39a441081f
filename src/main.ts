// Every export becomes a top-level function of the script project: Apps Script finds menu items and triggers by name.
// Each is one line that calls a workflow.
import { guarded } from './ui/guarded.ts';
import { addMenu } from './ui/menu.ts';
import {
  createConference as createConferenceWork,
  refreshMilestones as refreshMilestonesWork,
} from './workflow/conference/create-conference.ts';
import { createRegistrationForm as createRegistrationFormWork } from './workflow/conference/create-form.ts';
import {
  makeConclusionNotice as makeConclusionNoticeWork,
  makeMinutes as makeMinutesWork,
} from './workflow/document/make-minutes.ts';
import { receiveRegistrations } from './workflow/intake/receive-registrations.ts';
import { registerTypedRows as registerTypedRowsWork } from './workflow/intake/register-typed-rows.ts';
import { syncRegistrations as syncRegistrationsWork } from './workflow/intake/sync-registrations.ts';
import { showDashboard as showDashboardWork } from './workflow/office/dashboard.ts';
import { installOffice as installOfficeWork } from './workflow/office/install-office.ts';
import { holdsLease } from './workflow/office/lease.ts';
import { repairTables as repairTablesWork } from './workflow/office/repair-tables.ts';
import {
  approveAssignments as approveAssignmentsWork,
  proposeAssignments as proposeAssignmentsWork,
  refreshOpinions as refreshOpinionsWork,
} from './workflow/opinion/assign-opinions.ts';
import { runDailyWork, runHourlyWork } from './workflow/reminder/dispatcher.ts';
import {
  previewReminders as previewRemindersWork,
  toggleReminders as toggleRemindersWork,
  sendRemindersNow as sendRemindersNowWork,
} from './workflow/reminder/remind.ts';
import { makeSixMonthReport as makeSixMonthReportWork } from './workflow/report/make-six-month-report.ts';

export const onOpen = (): void => addMenu();
export const onInstall = (): void => addMenu();

export const onRegistrationSubmitted = (): void => void (holdsLease() && receiveRegistrations('event'));
export const runHourly = (): void => void (holdsLease() && runHourlyWork());
export const runDaily = (): void => void (holdsLease() && runDailyWork());

export const showDashboard = (): void => guarded(showDashboardWork);
export const syncRegistrations = (): void => guarded(syncRegistrationsWork);
export const registerTypedRows = (): void => guarded(registerTypedRowsWork);
export const proposeAssignments = (): void => guarded(proposeAssignmentsWork);
export const approveAssignments = (): void => guarded(approveAssignmentsWork);
export const createConference = (): void => guarded(createConferenceWork);
export const refreshMilestones = (): void => guarded(refreshMilestonesWork);
export const createRegistrationForm = (): void => guarded(createRegistrationFormWork);
export const makeMinutes = (): void => guarded(makeMinutesWork);
export const previewReminders = (): void => guarded(previewRemindersWork);
export const sendRemindersNow = (): void => guarded(sendRemindersNowWork);
export const makeSixMonthReport = (): void => guarded(makeSixMonthReportWork);
export const installOffice = (): void => guarded(installOfficeWork);
export const repairTables = (): void => guarded(repairTablesWork);
export const makeConclusionNotice = (): void => guarded(makeConclusionNoticeWork);
export const toggleReminders = (): void => guarded(toggleRemindersWork);
export const refreshOpinions = (): void => guarded(refreshOpinionsWork);
