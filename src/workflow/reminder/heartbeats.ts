/** Properties in which the automatic work leaves its last sign of life. */
export const LAST_DAILY = 'heartbeat.daily';
export const LAST_HOURLY = 'heartbeat.hourly';
