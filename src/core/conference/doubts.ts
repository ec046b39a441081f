/** What is unusual about the day chosen for a conference; a person decides whether it is meant. */
import { type Day, dayAt } from '../calendar/day.ts';
import { dayText, yearOf } from '../calendar/day-text.ts';
import { nextWorkingMoment, USUAL_OFFICE_HOURS } from '../calendar/office-hours.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { rulesInForce } from '../deadline/milestones.ts';
import type { Profile } from '../profile/profile-schema.ts';
import { CONFERENCE_KINDS } from '../tables/choices.ts';
import type { Conference } from '../tables/conference-tables.ts';
import { formatTime } from '../text/format.ts';
import { dueWork } from './new-conference.ts';

/**
 * Sentences about a day that has passed, is off, lies out of office hours or out of the plan's own window, of a kind
 * that the plan does not name, and about the milestones before the conference that are past already.
 * @throws UndeclaredYear where nobody has declared the calendar of that year
 */
export function doubtsOfDay(
  profile: Profile,
  conference: Conference,
  calendar: WorkingCalendar,
  now: Date,
  others: readonly Conference[] = [],
): string[] {
  const { startsAt } = conference;
  if (startsAt === null) return [];
  const on = dayAt(startsAt);
  const off = calendar.dayOffName(on);
  const past = startsAt <= now;
  return [
    ...(past ? [`Thời điểm ${dayText(on)} đã qua: hội nghị được ghi bổ sung.`] : []),
    ...(off === null ? outOfHours(startsAt, calendar) : [`Ngày ${dayText(on)} là ngày nghỉ (${off}).`]),
    ...others
      .filter((one) => one.code !== conference.code && one.startsAt !== null && dayAt(one.startsAt) === on)
      .map((one) => `Cùng ngày đã có hội nghị ${one.code}.`),
    ...outOfPlan(profile, conference, on),
    ...(past ? [] : tooNear(profile, conference, calendar, dayAt(now))),
  ];
}

function outOfHours(startsAt: Date, calendar: WorkingCalendar): string[] {
  const within = nextWorkingMoment(startsAt, USUAL_OFFICE_HOURS, calendar).getTime() === startsAt.getTime();
  return within ? [] : [`${formatTime(startsAt)} là ngoài giờ hành chính (8–12 giờ, 13 giờ 30–17 giờ).`];
}

/** A plan made for another year does not bind this one. */
function outOfPlan(profile: Profile, { kind }: Conference, on: Day): string[] {
  const { sessions } = profile.conferences;
  const ofKind = sessions.filter((session) => session.kind === kind);
  const name = CONFERENCE_KINDS[kind ?? 'periodic'].toLowerCase();
  if (ofKind.length === 0) return [`Kế hoạch không nêu hội nghị ${name}.`];
  const thisYear = ofKind.filter((session) => {
    const from = session.on ?? session.from;
    return from !== null && yearOf(from) === yearOf(on);
  });
  const fits = ofKind.some(
    ({ on: set, from, to }) => set === on || (from !== null && to !== null && from <= on && on <= to),
  );
  if (fits || thisYear.length === 0) return [];
  const foreseen = thisYear.map(({ on: set, from, to }) =>
    set ? dayText(set) : `${dayText(from as Day)} – ${dayText((to ?? from) as Day)}`,
  );
  return [`Kế hoạch dự kiến hội nghị ${name} vào ${foreseen.join('; ')}.`];
}

/** Work due before the conference whose day has passed: there are fewer days left than the rules give. */
function tooNear(profile: Profile, conference: Conference, calendar: WorkingCalendar, today: Day): string[] {
  const before = new Set(
    rulesInForce(profile, conference.kind ?? 'periodic')
      .filter((rule) => rule.anchor === 'conference' && rule.direction === 'before')
      .map((rule) => rule.id),
  );
  return dueWork(profile, conference, calendar)
    .filter((due) => before.has(due.rule) && due.dueOn !== null && due.dueOn < today)
    .map((due) => `Mốc đã qua: ${due.product} – hạn ${dayText(due.dueOn as Day)}.`);
}
