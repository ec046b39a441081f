import { type Day, dayAt, instantAt, parseDay } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { EventAnchor } from '../deadline/deadline-rule.ts';
import { type Milestone as DueWork, milestonesOf } from '../deadline/milestones.ts';
import type { Profile } from '../profile/profile-schema.ts';
import { cutoffInstant } from '../registration/timing.ts';
import { emptyRow } from '../sheet/table.ts';
import { type Conference, conferences, type Milestone } from '../tables/conference-tables.ts';
import type { ConferenceChoice } from './choices.ts';
import { keeperOf } from './keeper.ts';

/** An instant as staff type it: "25/06/2026 08:00" or "8h00 ngày 25/6/2026"; null where it is none. */
export function readMeetingTime(said: string): Date | null {
  const date = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(said);
  if (!date) return null;
  const rest = said.replace(date[0], ' ');
  const time = /(\d{1,2})\s*(?:[:hg]|giờ)\s*(\d{1,2})?/i.exec(rest);
  const on = parseDay(`${date[3]}-${date[2]?.padStart(2, '0')}-${date[1]?.padStart(2, '0')}`);
  if (!on || !time) return null;
  const [hour, minute] = [Number(time[1]), Number(time[2] ?? 0)];
  return hour < 24 && minute < 60 ? instantAt(on, hour, minute) : null;
}

/** The code of the next conference of a year: DT-2026-01, DT-2026-02 …; numbers of deleted ones are not used again. */
export function nextConferenceCode(year: number, lastNumber: number): string {
  return `DT-${year}-${String(lastNumber + 1).padStart(2, '0')}`;
}

/** The highest number of a year that any code names: a conference's own, or that of a slip, milestone or Form of it. */
export function highestConferenceNumber(year: number, codes: readonly string[]): number {
  const named = new RegExp(`^DT-${year}-(\\d+)`);
  return codes.reduce((most, code) => Math.max(most, Number(named.exec(code)?.[1] ?? 0)), 0);
}

/** "Hội nghị đối thoại về …"; a plan whose subject is the dialogue itself (plan 003) does not say it twice. */
export function conferenceName({ subject }: Profile): string {
  return /^đối thoại/iu.test(subject.text) ? `Hội nghị ${subject.text}` : `Hội nghị đối thoại về ${subject.text}`;
}

/** A conference as the profile foresees it; staff change what differs. */
export function newConference(
  profile: Profile,
  code: string,
  { kind, form, chairTitle }: ConferenceChoice,
  startsAt: Date,
  calendar: WorkingCalendar,
): Conference {
  const session = sessionOf(profile, kind, dayAt(startsAt));
  const conference: Conference = {
    ...emptyRow(conferences),
    code,
    name: `${conferenceName(profile)}${session ? ` (${session.label})` : ''}`,
    kind,
    form,
    theme: session?.theme ?? '',
    startsAt,
    place: session?.place || profile.conferences.place.text,
    chairTitle,
    keeper: keeperOf(profile, { kind, coChair: '' }).keeper,
    status: 'planned',
    lastSlipNumber: 0,
  };
  return { ...conference, registrationClosesAt: registrationClosesAt(profile, conference, calendar) };
}

/** The meeting that the plan foresees on this day; else one of this kind without a day ("khi phát sinh"). */
function sessionOf(profile: Profile, kind: ConferenceChoice['kind'], on: Day) {
  const ofKind = profile.conferences.sessions.filter((session) => session.kind === kind);
  return (
    ofKind.find(({ on: set, from, to }) => set === on || (from !== null && to !== null && from <= on && on <= to)) ??
    ofKind.find((session) => session.on === null && session.from === null)
  );
}

/** The last instant that is on time, by the profile's cut-off rule; null where the plan names none. */
export function registrationClosesAt(profile: Profile, conference: Conference, calendar: WorkingCalendar): Date | null {
  const { cutoffRule } = profile.registration;
  if (cutoffRule === null || conference.startsAt === null) return null;
  const due = dueWork(profile, conference, calendar).find((milestone) => milestone.rule === cutoffRule);
  return due?.dueOn ? cutoffInstant(due.dueOn) : null;
}

/**
 * The rule sets the day or window of a meeting of the plan other than the one that this conference is ("6 tháng đầu
 * năm", "6 tháng cuối năm": plan 001, lines 51 and 53). A conference on a day that the plan does not foresee keeps all:
 * which meeting it stands for is not guessed.
 */
export function isOfOtherSession(profile: Profile, { kind, startsAt }: Conference, rule: string): boolean {
  const { to, from } = profile.rules.find((one) => one.id === rule) ?? {};
  if (!to || startsAt === null) return false;
  const own = sessionOf(profile, kind ?? 'periodic', dayAt(startsAt));
  const sets = (session: Profile['conferences']['sessions'][number] | undefined): boolean =>
    session !== undefined &&
    (session.on !== null ? session.on === to : session.to === to && session.from === (from ?? null));
  return own !== undefined && !sets(own) && profile.conferences.sessions.some(sets);
}

/** What the rules make due for a conference; meetings that other conferences will be are not its work. */
export function dueWork(
  profile: Profile,
  conference: Conference,
  calendar: WorkingCalendar,
  events: Partial<Record<EventAnchor, Day>> = {},
): DueWork[] {
  if (conference.startsAt === null) return [];
  const issued = conference.conclusionIssuedOn ? { conclusionIssued: conference.conclusionIssuedOn } : {};
  const due = milestonesOf(
    profile,
    {
      conferenceStartsAt: conference.startsAt,
      conferenceEndsAt: conference.endsAt ?? undefined,
      kind: conference.kind ?? 'periodic',
      events: { ...issued, ...events },
    },
    calendar,
  );
  return due.filter(({ rule }) => !isOfOtherSession(profile, conference, rule));
}

/** The rows of "Mốc việc" for a conference. */
export function milestoneRows(profile: Profile, conference: Conference, calendar: WorkingCalendar): Milestone[] {
  return dueWork(profile, conference, calendar).map((due) => ({
    code: `${conference.code}/${due.rule}`,
    conference: conference.code,
    rule: due.rule,
    product: due.product,
    responsible: due.responsible,
    dueFrom: due.from,
    dueOn: due.dueOn,
    why: due.why.join('\n'),
    doneOn: null,
    note: '',
  }));
}
