import { type Day, dayAt } from '../calendar/day.ts';
import { dayText, yearOf } from '../calendar/day-text.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { reminderDays } from './count-days.ts';
import { dueOfRule } from './counted-rule.ts';
import {
  ANCHOR_NAMES,
  type ConferenceKind,
  type DeadlineRule,
  type EventAnchor,
  isCounted,
  type RuleSource,
} from './deadline-rule.ts';
import { LAW_RULES } from './law-rules.ts';
import { readingOf, sourceText } from './rule-text.ts';

/** Of a profile, what decides its milestones. */
export interface RuleBook {
  readonly rules: readonly DeadlineRule[];
  readonly lawOverlay: boolean;
}

export interface ConferenceDays {
  readonly conferenceStartsAt: Date;
  readonly conferenceEndsAt?: Date | undefined;
  readonly kind: ConferenceKind;
  /** Days recorded so far: receipts and issues. */
  readonly events?: Partial<Record<EventAnchor, Day>>;
}

/** What a rule makes due for a conference. No day: a duty without one, or its anchor has not happened yet. */
export interface Milestone {
  readonly rule: string;
  readonly product: string;
  readonly responsible: string;
  readonly dueOn: Day | null;
  /** The first day of a window. */
  readonly from: Day | null;
  /** The anchor that is still waited for. */
  readonly waitingFor: EventAnchor | null;
  readonly remindOn: readonly Day[];
  readonly source: RuleSource;
  readonly why: readonly string[];
}

/** The rules in force for a kind of conference: the plan's, and those of the law that no rule of the plan covers. */
export function rulesInForce(book: RuleBook, kind: ConferenceKind): DeadlineRule[] {
  const plan = book.rules.filter((rule) => rule.enabled);
  const covered = new Set(plan.map((rule) => rule.coversLaw));
  const known = new Set(book.rules.map((rule) => rule.id));
  const law = book.lawOverlay ? LAW_RULES.filter((rule) => !covered.has(rule.id) && !known.has(rule.id)) : [];
  return [...plan, ...law].filter((rule) => rule.appliesTo.includes(kind));
}

/** What the rules make due for a conference, in the order of the rules. */
export function milestonesOf(book: RuleBook, days: ConferenceDays, calendar: WorkingCalendar): Milestone[] {
  return rulesInForce(book, days.kind).map((rule) => milestoneOf(rule, book, days, calendar));
}

function milestoneOf(rule: DeadlineRule, book: RuleBook, days: ConferenceDays, calendar: WorkingCalendar): Milestone {
  const found = dayOfRule(rule, book, days, calendar);
  return {
    rule: rule.id,
    product: rule.product,
    responsible: rule.responsible,
    dueOn: found.dueOn,
    from: found.from ?? null,
    waitingFor: found.waitingFor ?? null,
    remindOn: found.dueOn ? reminderDays(found.dueOn, rule.reminders, calendar) : [],
    source: rule.source,
    why: [...found.why, sourceText(rule.source)],
  };
}

interface FoundDay {
  readonly dueOn: Day | null;
  readonly from?: Day | null;
  readonly waitingFor?: EventAnchor;
  readonly why: string[];
}

function dayOfRule(rule: DeadlineRule, book: RuleBook, days: ConferenceDays, calendar: WorkingCalendar): FoundDay {
  if (isCounted(rule)) {
    const anchor = anchorDay(rule, days);
    if (anchor) return dueOfRule(rule, anchor, book.lawOverlay, calendar);
    const waitingFor = rule.anchor as EventAnchor;
    return { dueOn: null, waitingFor, why: [`Chưa có ngày hạn: chờ ghi ${ANCHOR_NAMES[rule.anchor]}.`] };
  }
  if (rule.to) return plannedDay(rule, rule.to, days);
  if (rule.anchor === 'period' && rule.period) return periodDay(rule, days);
  return { dueOn: null, why: ['Nhiệm vụ không ấn định ngày.', ...readingOf(rule)] };
}

/** A day or window that the plan sets for its own year; a conference of another year is not bound by it. */
function plannedDay(rule: DeadlineRule, to: Day, { conferenceStartsAt }: ConferenceDays): FoundDay {
  const from = rule.anchor === 'fixedDate' ? null : rule.from;
  const set = from ? `từ ngày ${dayText(from)} đến hết ngày ${dayText(to)}` : `ngày ${dayText(to)}`;
  const year = yearOf(dayAt(conferenceStartsAt));
  if (year !== yearOf(to)) {
    return { dueOn: null, why: [`Kế hoạch ấn định ${set}: không áp dụng cho hội nghị năm ${year}.`] };
  }
  return { dueOn: to, from, why: [`Kế hoạch ấn định ${set}.`, ...readingOf(rule)] };
}

/** Plans only say "6 tháng", "năm" (plan 003, lines 103 and 209): the period ends with June or December of the conference's year. */
function periodDay(rule: DeadlineRule, { conferenceStartsAt }: ConferenceDays): FoundDay {
  const on = dayAt(conferenceStartsAt);
  const half = rule.period === 'sixMonths' && on.slice(5, 7) <= '06';
  const dueOn = `${yearOf(on)}-${half ? '06-30' : '12-31'}` as Day;
  const name = rule.period === 'year' ? `năm ${yearOf(on)}` : `6 tháng ${half ? 'đầu' : 'cuối'} năm ${yearOf(on)}`;
  return { dueOn, why: [`Cuối kỳ báo cáo ${name}: ${dayText(dueOn)}.`, ...readingOf(rule)] };
}

function anchorDay(rule: DeadlineRule, days: ConferenceDays): Day | null {
  if (rule.anchor === 'conference') return dayAt(days.conferenceStartsAt);
  if (rule.anchor === 'conferenceEnd') return dayAt(days.conferenceEndsAt ?? days.conferenceStartsAt);
  return days.events?.[rule.anchor as EventAnchor] ?? null;
}
