import { type Day, dayAt, instantAt, parseDay } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { EventAnchor } from '../deadline/deadline-rule.ts';
import { type Milestone as DueWork, milestonesOf } from '../deadline/milestones.ts';
import type { Profile } from '../profile/profile-schema.ts';
import { cutoffInstant } from '../registration/timing.ts';
import { emptyRow } from '../sheet/table.ts';
import {
  type Conference,
  conferences,
  type DossierItem,
  dossierItems,
  type Milestone,
} from '../tables/conference-tables.ts';

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

/** A conference as the profile foresees it; staff change what differs. */
export function newConference(
  profile: Profile,
  code: string,
  kind: 'periodic' | 'thematic' | 'adHoc',
  startsAt: Date,
  calendar: WorkingCalendar,
): Conference {
  const chair = profile.conferences.chairs[0];
  const on = dayAt(startsAt);
  const session = profile.conferences.sessions.find(
    (candidate) =>
      candidate.kind === kind &&
      (candidate.on === on ||
        (candidate.from !== null && candidate.to !== null && candidate.from <= on && on <= candidate.to)),
  );
  const conference: Conference = {
    ...emptyRow(conferences),
    code,
    name: `Hội nghị đối thoại về ${profile.subject.text}${session ? ` (${session.label})` : ''}`,
    kind,
    form: 'inPerson',
    theme: session?.theme ?? '',
    startsAt,
    place: session?.place || profile.conferences.place.text,
    chairTitle: chair?.title ?? '',
    keeper: profile.coordinator.text,
    status: 'planned',
    lastSlipNumber: 0,
  };
  return { ...conference, registrationClosesAt: registrationClosesAt(profile, conference, calendar) };
}

/** The last instant that is on time, by the profile's cut-off rule; null where the plan names none. */
export function registrationClosesAt(profile: Profile, conference: Conference, calendar: WorkingCalendar): Date | null {
  const { cutoffRule } = profile.registration;
  if (cutoffRule === null || conference.startsAt === null) return null;
  const due = dueWork(profile, conference, calendar).find((milestone) => milestone.rule === cutoffRule);
  return due?.dueOn ? cutoffInstant(due.dueOn) : null;
}

export function dueWork(
  profile: Profile,
  conference: Conference,
  calendar: WorkingCalendar,
  events: Partial<Record<EventAnchor, Day>> = {},
): DueWork[] {
  if (conference.startsAt === null) return [];
  const issued = conference.conclusionIssuedOn ? { conclusionIssued: conference.conclusionIssuedOn } : {};
  return milestonesOf(
    profile,
    {
      conferenceStartsAt: conference.startsAt,
      conferenceEndsAt: conference.endsAt ?? undefined,
      kind: conference.kind ?? 'periodic',
      events: { ...issued, ...events },
    },
    calendar,
  );
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

/** The rows of "Hồ sơ hội nghị": the profile's checklist; a conference called at short notice keeps only its own papers (plan 003, line 189). */
export function dossierRows(profile: Profile, conference: Conference): DossierItem[] {
  const items = profile.papers.dossier.filter((item) => conference.kind !== 'adHoc' || item.stage !== 'before');
  return items.map((item, at) => ({
    ...emptyRow(dossierItems),
    code: `${conference.code}/HS-${String(at + 1).padStart(2, '0')}`,
    conference: conference.code,
    stage: item.stage,
    title: item.title,
    documentKind: item.kind,
    required: item.required,
    source: item.line === '' ? '' : `Kế hoạch, dòng ${item.line}`,
  }));
}
