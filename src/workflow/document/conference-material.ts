import { dayAt } from '../../core/calendar/day.ts';
import type { ConferenceView, OpinionView, TaskView } from '../../core/document/model.ts';
import { conferenceView, opinionView, taskView } from '../../core/document/views.ts';
import { opinionsForPapers, type SetAside, setAsideOf } from '../../core/opinion/for-papers.ts';
import { attendees, type Conference } from '../../core/tables/conference-tables.ts';
import { opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
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
}

/** Reads a conference as its papers show it; denunciations are not among it. */
export function conferenceMaterial(book: Book, office: Office, conference: Conference): ConferenceMaterial {
  const slips = new Map(book.rows(registrations).map((slip) => [slip.code, slip]));
  const excluded = office.profile.complaints.treatment === 'exclude';
  const clocks = citizenClocks(book, office);
  const dayForCitizen = daysForCitizens(book, office);
  const ours = book.rows(opinions).filter((opinion) => opinion.conference === conference.code);
  return {
    conference: conferenceView(office.profile, conference, book.rows(attendees)),
    opinions: opinionsForPapers(ours, excluded).map((opinion) =>
      opinionView(opinion, slips.get(opinion.registration), {
        ...office,
        asOf: dayAt(book.now),
        citizenClocks: clocks,
        dayForCitizen,
      }),
    ),
    setAside: setAsideOf(ours, excluded),
    tasks: book
      .rows(tasks)
      .filter((task) => task.conference === conference.code)
      .map(taskView),
  };
}
