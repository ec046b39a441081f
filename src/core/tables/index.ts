import type { Table } from '../sheet/table.ts';
import {
  answerTemplates,
  deadlineRules,
  declaredDays,
  fields,
  officers,
  scopeWords,
  settings,
} from './commune-tables.ts';
import { attendees, conferences, documents, dossierItems, milestones, publications } from './conference-tables.ts';
import { answerProposals, journal, mails, templateChunks } from './ledger-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from './register-tables.ts';
import { reportFigures, reportRemarks } from './report-tables.ts';
import { surveyAnswers } from './survey-table.ts';

/** Name of the dashboard, which is drawn rather than declared. */
export const DASHBOARD = 'Bảng điều khiển';

/** Name of the list of what papers lack, drawn when it is asked for. */
export const CHECK_LIST = 'Kiểm tra trước khi lập';

/** Names of the lists behind a figure, drawn when they are asked for. */
export const ROWS_BEHIND = 'Dòng phía sau con số';
export const DIFFERENCES = 'So số liệu đã chốt';

/** Every table of the workbook, in the order of its sheets: the daily ones first. */
export const TABLES: readonly Table[] = [
  conferences,
  registrations,
  opinions,
  tasks,
  milestones,
  deadlineEvents,
  attendees,
  dossierItems,
  documents,
  publications,
  surveyAnswers,
  reportFigures,
  reportRemarks,
  settings,
  deadlineRules,
  declaredDays,
  officers,
  fields,
  scopeWords,
  answerTemplates,
  mails,
  answerProposals,
  templateChunks,
  journal,
];
