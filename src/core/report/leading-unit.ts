/** Under which unit an opinion is counted. */
import type { CountedOpinion } from './counted-opinion.ts';
import { named } from './grouped.ts';

/** Answered or guided by the chair in the hall: it was given to nobody. */
export const AT_CONFERENCE = 'Chủ trì trả lời tại hội nghị (không giao đơn vị)';

export function unitOf({ unit, answeredAtConference, timing }: CountedOpinion): string {
  return unit.trim() === '' && answeredAtConference && timing !== null ? AT_CONFERENCE : named(unit);
}
