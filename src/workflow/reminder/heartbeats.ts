/** Properties in which the automatic work leaves its last sign of life. */
export const LAST_DAILY = 'heartbeat.daily';
export const LAST_HOURLY = 'heartbeat.hourly';
/** What the last automatic run could not do. */
export const LAST_TROUBLE = 'trouble';

export interface DailyTrouble {
  readonly at: string;
  readonly sentences: readonly string[];
}
