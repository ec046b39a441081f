import { dayAt } from '../../core/calendar/day.ts';
import type { ConferenceView, OpinionView, TaskView } from '../../core/document/model.ts';
import { conferenceView, opinionView, taskView } from '../../core/document/views.ts';
import { opinionsForPapers, restsOfDenunciations, type SetAside, setAsideOf } from '../../core/opinion/for-papers.ts';
import { answeredThere } from '../../core/opinion/reopening.ts';
import { grouped } from '../../core/report/grouped.ts';
import { attendees, type Conference } from '../../core/tables/conference-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import type { Office } from '../office/office.ts';
import { citizenClocks, daysForCitizens } from '../opinion/by-conference.ts';

/** What the papers of one conference are composed from. */
export interface ConferenceMaterial {
  readonly conference: ConferenceView;
  readonly opinions: readonly OpinionView[];
  readonly tasks: readonly TaskView[];
  /** Opinions of this conference that no paper carries, counted. */
  readonly setAside: SetAside;
  /** Codes among `opinions` whose slip also denounced somebody */
  readonly rests: ReadonlySet<string>;
}

/** Reads a conference as its papers show it; denunciations are not among it. */
export function conferenceMaterial(book: Book, office: Office, conference: Conference): ConferenceMaterial {
  const slips = new Map(book.rows(registrations).map((slip) => [slip.code, slip]));
  const excluded = office.profile.complaints.treatment === 'exclude';
  const clocks = citizenClocks(book, office);
  const dayForCitizen = daysForCitizens(book, office);
  const ours = book.rows(opinions).filter((opinion) => opinion.conference === conference.code);
  const reopened = grouped(
    book.rows(deadlineEvents).filter(({ kind }) => kind === 'reopening'),
    (event) => event.opinion,
  );
  return {
    conference: conferenceView(office.profile, conference, book.rows(attendees)),
    opinions: opinionsForPapers(ours, excluded).map((opinion) => {
      const slip = slips.get(opinion.registration);
      const around = { ...office, asOf: dayAt(book.now), citizenClocks: clocks, dayForCitizen };
      const there = answeredThere(opinion, reopened.get(opinion.code) ?? []);
      const view = opinionView(opinion, slip, around);
      if (!there) return view;
      return {
        ...view,
        answeredThere: { view: opinionView(there.opinion, slip, around), reopenedOn: there.reopenedOn },
      };
    }),
    setAside: setAsideOf(ours, excluded),
    rests: restsOfDenunciations(ours, excluded),
    tasks: book
      .rows(tasks)
      .filter((task) => task.conference === conference.code)
      .map(taskView),
  };
}
