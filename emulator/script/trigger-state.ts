/** An installable trigger as the workspace keeps it. */
export type Schedule =
  | { every: 'minutes'; minutes: number }
  | { every: 'hours'; hours: number; nearMinute?: number }
  | { every: 'days'; days: number; atHour: number; nearMinute?: number }
  | { every: 'weeks'; weeks: number; weekDay: number; atHour: number; nearMinute?: number }
  | { every: 'month'; monthDay: number; atHour: number; nearMinute?: number }
  | { every: 'once'; at: number };

export type EventKind = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

export interface TriggerState {
  id: string;
  owner: string;
  handler: string;
  event: EventKind;
  source: 'CLOCK' | 'SPREADSHEETS' | 'FORMS';
  sourceId: string | null;
  schedule?: Schedule;
  createdAt: number;
  /** When a time trigger runs next; absent once it never will. */
  nextAt?: number;
}
