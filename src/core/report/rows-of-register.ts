/** Rows of the workbook as the rows that a report counts. */

import { type Day, dayAt } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { invitedTotal } from '../conference/invited-total.ts';
import { draftArrivedOn } from '../opinion/draft.ts';
import { setAsideOf } from '../opinion/for-papers.ts';
import { duplicateSaid } from '../registration/duplicate-decision.ts';
import type { FieldRow } from '../tables/commune-tables.ts';
import type { Attendee, Conference, Publication } from '../tables/conference-tables.ts';
import type { DeadlineEvent, Opinion, Registration, Task } from '../tables/register-tables.ts';
import { foldedPhrase } from '../text/fold.ts';
import type { ReportRows } from './rows.ts';

export interface Register {
  readonly conferences: readonly Conference[];
  readonly registrations: readonly Registration[];
  readonly opinions: readonly Opinion[];
  readonly tasks: readonly Task[];
  readonly events: readonly DeadlineEvent[];
  readonly attendees: readonly Attendee[];
  readonly publications: readonly Publication[];
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
  const fieldNames = new Map(register.fields.map((field) => [field.code, field.name]));
  const extended = new Set(register.events.filter((event) => event.kind === 'extension').map((event) => event.opinion));
  return {
    conferences: register.conferences
      .filter((conference) => conference.code !== '')
      .map((conference) => conferenceRow(conference, register)),
    slips: register.registrations
      .filter((slip) => slip.code !== '')
      .map((slip) => ({
        code: slip.code,
        conference: slip.conference,
        channel: slip.channel ?? 'paper',
        onTime: slip.onTime !== 'late',
        organisation: slip.kind === 'organisation',
        duplicate: duplicateSaid(slip) !== '',
        receivedOn: slip.receivedAt ? dayAt(slip.receivedAt) : null,
      })),
    opinions: register.opinions
      .filter((opinion) => opinion.code !== '')
      .map((opinion) => {
        const slip = slips.get(opinion.registration);
        return {
          code: opinion.code,
          conference: opinion.conference,
          field: fieldNames.get(opinion.field) ?? '',
          scope: opinion.scope ?? 'unclear',
          source: slip?.channel ?? 'paper',
          unit: opinion.unit,
          hamlet: opinion.hamlet,
          status: opinion.status ?? 'new',
          outcome: opinion.outcome,
          answeredAtConference: opinion.answerWay === 'atConference',
          receivedOn: slip?.receivedAt ? dayAt(slip.receivedAt) : null,
          dueOn: opinion.dueOn,
          doneOn: opinion.answeredOn,
          judgedOn: citizenClocks.has(opinion.conference) ? opinion.toldOn : draftArrivedOn(opinion),
          superiorRepliedOn: opinion.superiorRepliedOn,
          setAside: beside.has(opinion.code),
          extended: extended.has(opinion.code),
          workingDays:
            opinion.assignedOn && opinion.answeredOn
              ? calendar.workingDaysBetween(opinion.assignedOn, opinion.answeredOn)
              : null,
          keepsPetitioning: /tiếp tục kiến nghị/i.test(opinion.note),
        };
      }),
    tasks: register.tasks
      .filter((task) => task.code !== '')
      .map((task) => ({
        code: task.code,
        conference: task.conference,
        unit: task.unit,
        assignedOn: givenOn(register, task),
        dueOn: task.dueOn,
        doneOn: task.doneOn,
      })),
  };
}

/** A task is given with the conclusion notice, or at the conference itself while that is not issued. */
function givenOn({ conferences }: Register, task: Task): Day | null {
  const conference = conferences.find((one) => one.code === task.conference);
  return conference?.conclusionIssuedOn ?? (conference?.startsAt ? dayAt(conference.startsAt) : null);
}

function conferenceRow(
  conference: Conference,
  { attendees, publications }: Register,
): ReportRows['conferences'][number] {
  const people = attendees.filter((person) => person.conference === conference.code);
  const present = people.reduce((sum, person) => sum + (person.present ?? (person.attended ? 1 : 0)), 0);
  const held = conference.status === 'held' || conference.status === 'reported';
  return {
    code: conference.code,
    kind: conference.kind ?? 'periodic',
    heldOn: held && conference.startsAt ? dayAt(conference.startsAt) : null,
    invited: invitedTotal(
      people.map((person) => ({ invited: person.quota, present: person.present ?? (person.attended ? 1 : null) })),
    ),
    present: present || (conference.attendees ?? 0),
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
