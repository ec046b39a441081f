import type { ConferenceView, OpinionView, TaskView } from '../../core/document/model.ts';
import { conferenceView, opinionView, taskView } from '../../core/document/views.ts';
import { opinionsForPapers } from '../../core/opinion/for-papers.ts';
import { attendees, type Conference } from '../../core/tables/conference-tables.ts';
import { opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import type { Office } from '../office/office.ts';

/** What the papers of one conference are composed from. */
export interface ConferenceMaterial {
  readonly conference: ConferenceView;
  readonly opinions: readonly OpinionView[];
  readonly tasks: readonly TaskView[];
}

export function conferenceMaterial(book: Book, office: Office, conference: Conference): ConferenceMaterial {
  const slips = new Map(book.rows(registrations).map((slip) => [slip.code, slip]));
  return {
    conference: conferenceView(office.profile, conference, book.rows(attendees)),
    opinions: opinionsForPapers(book.rows(opinions), office.profile.complaints.treatment === 'exclude')
      .filter((opinion) => opinion.conference === conference.code)
      .map((opinion) => opinionView(opinion, slips.get(opinion.registration), office.fields)),
    tasks: book
      .rows(tasks)
      .filter((task) => task.conference === conference.code)
      .map(taskView),
  };
}
