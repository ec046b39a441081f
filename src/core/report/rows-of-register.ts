/** Rows of the workbook as the rows that a report counts. */

import { type Day, dayAt } from '../calendar/day.ts';
import { ifDeclared, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { invitedTotal } from '../conference/invited-total.ts';
import { draftArrivedOn } from '../opinion/draft.ts';
import { setAsideOf } from '../opinion/for-papers.ts';
import { ownEvents } from '../opinion/own-events.ts';
import { earlierOpinions } from '../opinion/reopening.ts';
import { duplicateSaid } from '../registration/duplicate-decision.ts';
import type { FieldRow } from '../tables/commune-tables.ts';
import type { Attendee, Conference, Publication } from '../tables/conference-tables.ts';
import type { DeadlineEvent, Opinion, Registration, Task } from '../tables/register-tables.ts';
import type { SurveyAnswer } from '../tables/survey-table.ts';
import { foldedPhrase } from '../text/fold.ts';
import { total } from './figure.ts';
import { grouped } from './grouped.ts';
import type { ConferenceRow, OpinionRow, ReportRows, SlipRow } from './rows.ts';
import { unnamedCodes } from './unnamed-codes.ts';

export interface Register {
  readonly conferences: readonly Conference[];
  readonly registrations: readonly Registration[];
  readonly opinions: readonly Opinion[];
  readonly tasks: readonly Task[];
  readonly events: readonly DeadlineEvent[];
  readonly attendees: readonly Attendee[];
  readonly publications: readonly Publication[];
  readonly surveys?: readonly SurveyAnswer[];
  readonly fields: readonly FieldRow[];
  /** The plan keeps complaints out of the dialogue. */
  readonly complaintsExcluded: boolean;
}

/** `citizenClocks`: conferences whose time limit ends with the notice to the citizen; elsewhere it ends with the unit's draft. */
export function reportRows(
  register: Register,
  calendar: WorkingCalendar,
  citizenClocks: ReadonlySet<string> = new Set(),
): ReportRows {
  const beside = setAsideOf(register.opinions, register.complaintsExcluded).besideCodes;
  const slips = new Map(register.registrations.map((slip) => [slip.code, slip]));
  const heldOn = new Map(register.conferences.map((one) => [one.code, one.startsAt ? dayAt(one.startsAt) : null]));
  const fieldNames = new Map(register.fields.map((field) => [field.code, field.name]));
  const events = grouped(register.events, (event) => event.opinion);
  const speaking = new Set(register.opinions.map((opinion) => opinion.registration));
  const unnamed = unnamedCodes(register.opinions);
  const coded = <T extends { readonly code: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ code }) => code !== '');
  const slipRows: SlipRow[] = coded(register.registrations).map((slip) => ({
    code: slip.code,
    conference: slip.conference,
    channel: slip.channel ?? 'paper',
    onTime: slip.onTime !== 'late',
    organisation: slip.kind === 'organisation',
    duplicate: duplicateSaid(slip) !== '',
    empty: !speaking.has(slip.code),
    ...(unnamed.has(slip.code) ? { scope: 'out_to_cao' } : {}),
    receivedOn: slip.receivedAt ? dayAt(slip.receivedAt) : null,
  }));
  const received = new Map(slipRows.map((slip) => [slip.code, slip]));
  const opinionRow = (opinion: Opinion, given: readonly DeadlineEvent[]): OpinionRow => {
    const slip = received.get(opinion.registration);
    const extensions = ownEvents(opinion, given).filter((event) => event.kind === 'extension');
    return {
      code: opinion.code,
      conference: opinion.conference,
      field: fieldNames.get(opinion.field) ?? '',
      scope: opinion.scope ?? 'unclear',
      source: opinion.section === 'onTheSpot' ? 'onTheSpot' : (slip?.channel ?? 'paper'),
      section: opinion.section,
      unit: opinion.unit,
      hamlet: opinion.hamlet,
      status: opinion.status ?? 'new',
      outcome: opinion.outcome,
      answeredAtConference: opinion.answerWay === 'atConference',
      heldOn: heldOn.get(opinion.conference) ?? null,
      receivedOn: slip?.receivedOn ?? null,
      originalDueOn: opinion.originalDueOn,
      dueOn: opinion.dueOn,
      doneOn: opinion.answeredOn,
      judgedOn: citizenClocks.has(opinion.conference) ? opinion.toldOn : draftArrivedOn(opinion),
      superiorRepliedOn: opinion.superiorRepliedOn,
      setAside: beside.has(opinion.code),
      extended: extensions.length > 0,
      extendedOn: extensions[0]?.on ?? null,
      workingDays: workingDaysOf(opinion, calendar),
      keepsPetitioning: /tiếp tục kiến nghị/i.test(opinion.note),
    };
  };
  return {
    conferences: coded(register.conferences).map((conference) => conferenceRow(conference, register, slips)),
    slips: slipRows,
    opinions: coded(register.opinions).map((opinion) => {
      const given = events.get(opinion.code) ?? [];
      const row = opinionRow(opinion, given);
      const earlier = earlierOpinions(opinion, given).map(({ until, opinion: then, events: known }) => ({
        until,
        row: opinionRow(then, known),
      }));
      return earlier.length === 0 ? row : { ...row, earlier };
    }),
    surveys: register.surveys ?? [],
    tasks: coded(register.tasks).map((task) => ({
      code: task.code,
      conference: task.conference,
      unit: task.unit,
      assignedOn: givenOn(register, task),
      dueOn: task.dueOn,
      doneOn: task.doneOn,
      dropped: task.status === 'dropped',
    })),
  };
}

/** Unknown too where a day lies in a year without a calendar, or the answer before the assignment: one odd row stops no report. */
function workingDaysOf({ assignedOn, answeredOn }: Opinion, calendar: WorkingCalendar): number | null {
  if (!assignedOn || !answeredOn || answeredOn < assignedOn) return null;
  return ifDeclared(() => calendar.workingDaysBetween(assignedOn, answeredOn));
}

/** A task is given with the conclusion notice, or at the conference itself while that is not issued. */
function givenOn({ conferences }: Register, task: Task): Day | null {
  const conference = conferences.find((one) => one.code === task.conference);
  return conference?.conclusionIssuedOn ?? (conference?.startsAt ? dayAt(conference.startsAt) : null);
}

function conferenceRow(
  conference: Conference,
  { attendees, publications }: Register,
  slips: ReadonlyMap<string, Registration>,
): ConferenceRow {
  const people = attendees.filter((person) => person.conference === conference.code);
  const came = (person: Attendee): number => person.present ?? (person.attended ? 1 : 0);
  const held = conference.status === 'held' || conference.status === 'reported';
  return {
    code: conference.code,
    kind: conference.kind,
    form: conference.form,
    heldOn: held && conference.startsAt ? dayAt(conference.startsAt) : null,
    invited: invitedTotal(
      people.map((person) => ({ invited: person.quota, present: person.present ?? (person.attended ? 1 : null) })),
    ),
    present: total(people.map(came)) || (conference.attendees ?? 0),
    presentBy: people
      .filter((person) => came(person) > 0)
      .map((person) => ({
        hamlet: person.hamlet,
        sender: slips.get(person.registration)?.kind ?? null,
        present: came(person),
      })),
    publishedOn: publishedOn(publications, conference.code),
  };
}

/** The first day on which the conference's conclusion or result was made public; what is only planned does not count. */
function publishedOn(rows: readonly Publication[], conference: string): Day | null {
  const days = rows
    .filter((row) => row.conference === conference && /ket luan|ket qua/.test(foldedPhrase(row.what)))
    .flatMap((row) => row.on ?? []);
  return days.sort()[0] ?? null;
}
