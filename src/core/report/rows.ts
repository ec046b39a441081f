/** What a report counts: plain rows with names already in words; the unit of every count is the opinion. A part that is left out is one that the register does not say. */
import type { Day } from '../calendar/day.ts';
import type {
  CHANNELS,
  CONFERENCE_FORMS,
  CONFERENCE_KINDS,
  OPINION_STATUSES,
  OUTCOMES,
  SCOPES,
  SECTIONS,
} from '../tables/choices.ts';
import type { SurveyAnswer } from '../tables/survey-table.ts';

export type OpinionRow = {
  code: string;
  conference: string;
  /** Name of the field; '' is counted as "Chưa xác định" */
  field: string;
  scope: keyof typeof SCOPES;
  /** Channel of its slip; 'onTheSpot' for what was raised at the conference */
  source: keyof typeof CHANNELS;
  /** Section of the slip that it came from */
  section?: keyof typeof SECTIONS | null;
  unit: string;
  hamlet: string;
  status: keyof typeof OPINION_STATUSES;
  outcome: keyof typeof OUTCOMES | null;
  answeredAtConference: boolean;
  /** Day of its conference, for what was answered there and bears no day of its own */
  heldOn?: Day | null;
  receivedOn: Day | null;
  /** The limit before any extension */
  originalDueOn?: Day | null;
  dueOn: Day | null;
  doneOn: Day | null;
  /** The day by which the time limit is judged, where it is not that of the answer: the draft at the office (plan 002, line 143), the notice to the citizen (plan 000, line 86) */
  judgedOn?: Day | null;
  superiorRepliedOn: Day | null;
  /** Stands aside with a denunciation of the same slip: counted, in no paper */
  setAside: boolean;
  extended: boolean;
  /** Day of its first extension, where the register has one */
  extendedOn?: Day | null;
  /** Working days from assignment to answer, where both are known */
  workingDays: number | null;
  /** As it stood before each day on which it was opened again, first to last (row-as-of.ts) */
  earlier?: readonly { readonly until: Day; readonly row: OpinionRow }[];
  /** Still asked for after the answer (plan 003, line 175) */
  keepsPetitioning: boolean;
};

export const SENDERS = { individual: 'Cá nhân', organisation: 'Tổ chức, doanh nghiệp' } as const;
export type Sender = keyof typeof SENDERS;

export type ConferenceRow = {
  code: string;
  kind: keyof typeof CONFERENCE_KINDS | null;
  form?: keyof typeof CONFERENCE_FORMS | null;
  heldOn: Day | null;
  /** null where the register does not say it of everybody who came (core/conference/invited-total.ts) */
  invited: number | null;
  present: number;
  /** Of those present, the ones of whom the roll says more: their hamlet, or by their slip whether an organisation sent them */
  presentBy?: readonly { readonly hamlet: string; readonly sender: Sender | null; readonly present: number }[];
  /** The conclusion notice was posted */
  publishedOn: Day | null;
};

export type SlipRow = {
  code: string;
  conference: string;
  channel: keyof typeof CHANNELS;
  onTime: boolean;
  organisation: boolean;
  duplicate: boolean;
  /** No opinion came of it: it says nothing */
  empty?: boolean;
  /** A denunciation came on it: counted, its code in no list */
  scope?: 'out_to_cao';
  receivedOn: Day | null;
};

export type TaskRow = {
  code: string;
  conference: string;
  unit: string;
  assignedOn: Day | null;
  dueOn: Day | null;
  doneOn: Day | null;
  /** Given up: "Không thực hiện" */
  dropped?: boolean;
};

export type ReportRows = {
  conferences: readonly ConferenceRow[];
  slips: readonly SlipRow[];
  opinions: readonly OpinionRow[];
  tasks: readonly TaskRow[];
  /** Phiếu khảo sát */
  surveys?: readonly SurveyAnswer[];
};
