/** Where an opinion stands on a day: each is in exactly one class, so that the classes add up to the total. */
import type { Day } from '../calendar/day.ts';
import type { OpinionRow } from './rows.ts';

export const STANDINGS = {
  answeredAtConference: 'Đã trả lời trực tiếp tại hội nghị',
  answeredInWriting: 'Đã trả lời bằng văn bản',
  guided: 'Đã hướng dẫn đến cơ quan có thẩm quyền',
  escalatedOpen: 'Đã kiến nghị cấp trên, chờ trả lời',
  inTime: 'Đang giải quyết, trong hạn',
  overdue: 'Đang giải quyết, quá hạn',
  separated: 'Tách xử lý riêng theo quy định (khiếu nại, tố cáo)',
} as const;

export type Standing = keyof typeof STANDINGS;

/** Tố cáo are counted and nothing else: their codes are in no report. */
export function isDenunciation(opinion: OpinionRow): boolean {
  return opinion.scope === 'out_to_cao' || opinion.scope === 'mixed_to_cao';
}

export function standing(opinion: OpinionRow, asOf: Day): Standing {
  if (isDenunciation(opinion) || opinion.scope === 'out_khieu_nai' || opinion.status === 'separated')
    return 'separated';
  const done = opinion.doneOn !== null && opinion.doneOn <= asOf;
  if (opinion.answeredAtConference && opinion.outcome !== 'escalated') return 'answeredAtConference';
  if (done) return opinion.outcome === 'notOurs' || opinion.scope === 'other_agency' ? 'guided' : 'answeredInWriting';
  if (opinion.outcome === 'escalated' || opinion.status === 'escalated') return 'escalatedOpen';
  const kept = opinion.judgedOn ?? null;
  if (kept !== null && kept <= asOf) return 'inTime';
  return opinion.dueOn !== null && opinion.dueOn < asOf ? 'overdue' : 'inTime';
}

export const DONE: ReadonlySet<Standing> = new Set<Standing>(['answeredAtConference', 'answeredInWriting', 'guided']);

/** Of answers that had a day: kept on or before it; null while the day that decides can still be kept. */
export function wasOnTime(opinion: OpinionRow, asOf: Day): boolean | null {
  if (opinion.answeredAtConference) return true;
  if (opinion.doneOn === null || opinion.dueOn === null) return null;
  const judgedOn = opinion.judgedOn === undefined ? opinion.doneOn : opinion.judgedOn;
  if (judgedOn === null) return opinion.dueOn < asOf ? false : null;
  return judgedOn <= opinion.dueOn;
}
