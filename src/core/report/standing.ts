/**
 * Where an opinion stands on a day: each is in exactly one class, so that the classes add up to the total. The papers of a
 * conference, the periodic report and its annexes all count by this one judgement.
 */
import { type Day, daysBetween } from '../calendar/day.ts';
import type { OPINION_STATUSES, OUTCOMES, SCOPES } from '../tables/choices.ts';

export const STANDINGS = {
  answeredAtConference: 'Đã trả lời trực tiếp tại hội nghị',
  answeredInWriting: 'Đã trả lời bằng văn bản',
  guided: 'Đã hướng dẫn (thuộc cơ quan khác, ngoài nội dung đối thoại)',
  superiorAnswered: 'Đã kiến nghị, cấp trên đã trả lời',
  escalatedOpen: 'Vượt thẩm quyền, kiến nghị cấp trên, chờ trả lời',
  inTime: 'Đang giải quyết, trong hạn',
  overdue: 'Đang giải quyết, quá hạn',
  unassigned: 'Chưa phân công đơn vị trả lời',
  outside: 'Không thuộc nội dung đối thoại, chờ hướng dẫn',
  separated: 'Tách xử lý riêng theo quy định (khiếu nại, tố cáo)',
} as const;

export type Standing = keyof typeof STANDINGS;

/** What the judgement looks at. */
export interface Judged {
  readonly scope: keyof typeof SCOPES;
  readonly status: keyof typeof OPINION_STATUSES;
  readonly outcome: keyof typeof OUTCOMES | null;
  readonly unit: string;
  readonly answeredAtConference: boolean;
  /** Day of its conference, where it is known */
  readonly heldOn?: Day | null;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  /** What keeps the time limit, where it is not the answer itself (rows.ts) */
  readonly judgedOn?: Day | null;
  readonly superiorRepliedOn: Day | null;
  /** Kept out of the dialogue with the denunciation that it stands beside (core/opinion/for-papers.ts). */
  readonly setAside: boolean;
}

/** Tố cáo are counted and nothing else: their codes are in no report. */
export function isDenunciation(opinion: Pick<Judged, 'scope'>): boolean {
  return opinion.scope === 'out_to_cao' || opinion.scope === 'mixed_to_cao';
}

export function standing(opinion: Judged, asOf: Day): Standing {
  const { scope, status, outcome } = opinion;
  if (opinion.setAside || isDenunciation(opinion) || scope === 'out_khieu_nai' || status === 'separated')
    return 'separated';
  const by = (on: Day | null): boolean => on !== null && on <= asOf;
  // A person's own outcome goes before what the scope alone would say.
  if (outcome === 'escalated' || status === 'escalated' || (scope === 'beyond_authority' && outcome === null))
    return by(opinion.superiorRepliedOn) ? 'superiorAnswered' : 'escalatedOpen';
  // What bears no day at all and is not known to lie ahead was answered: the register says so.
  const spokenOn = opinion.doneOn ?? opinion.heldOn ?? null;
  const spoken = opinion.answeredAtConference && (spokenOn === null || by(spokenOn));
  // Whoever raises what is outside the dialogue is told where to turn; that answers nothing, at the conference neither.
  if (scope === 'out_other') return spoken || by(opinion.doneOn) ? 'guided' : 'outside';
  if (spoken) return 'answeredAtConference';
  const elsewhere = outcome === 'notOurs' || scope === 'other_agency';
  if (by(opinion.doneOn)) return elsewhere ? 'guided' : 'answeredInWriting';
  if (opinion.unit.trim() === '') return 'unassigned';
  const kept = opinion.judgedOn ?? null;
  if (by(kept)) return 'inTime';
  return opinion.dueOn !== null && opinion.dueOn < asOf ? 'overdue' : 'inTime';
}

export const DONE: ReadonlySet<Standing> = new Set<Standing>([
  ...(['answeredAtConference', 'answeredInWriting', 'guided', 'superiorAnswered'] as const),
]);

/** Of answers that had a day: kept on or before it; null while the day that decides can still be kept. */
export function wasOnTime(opinion: Judged, asOf: Day): boolean | null {
  if (opinion.answeredAtConference) return true;
  if (opinion.doneOn === null || opinion.dueOn === null) return null;
  const judgedOn = opinion.judgedOn === undefined ? opinion.doneOn : opinion.judgedOn;
  if (judgedOn === null || judgedOn > asOf) return opinion.dueOn < asOf ? false : null;
  return judgedOn <= opinion.dueOn;
}

/** By how many days what is done missed its day; null where it kept it or had none. */
export function daysLate(opinion: Judged, asOf: Day): number | null {
  if (!DONE.has(standing(opinion, asOf)) || opinion.dueOn === null || wasOnTime(opinion, asOf) !== false) return null;
  const kept = opinion.judgedOn === undefined ? opinion.doneOn : opinion.judgedOn;
  return daysBetween(opinion.dueOn, kept ?? asOf);
}
