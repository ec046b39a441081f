import {
  answerListPublications,
  publicationPlan,
  publishedMilestones,
} from '../../core/conference/publication-plan.ts';
import type { Profile } from '../../core/profile/profile-schema.ts';
import { type Conference, milestones, type Publication, publications } from '../../core/tables/conference-tables.ts';
import type { Book } from '../book/book.ts';
import { newRowCodes } from '../book/row-codes.ts';

/** Adds rows of "Công khai" under codes that were never used. To be called under the lock. */
export function addPublications(book: Book, rows: readonly Publication[]): Publication[] {
  const codes = newRowCodes(book, publications, rows.length);
  const coded = rows.map((row, at) => ({ ...row, code: codes[at] as string }));
  for (const row of coded) book.add(publications, row);
  return coded;
}

/** The rows of a conference that is not held yet anywhere in the sheet, planned by the profile. */
export function planPublications(
  book: Book,
  profile: Profile,
  conference: Conference,
  calendar: Parameters<typeof publicationPlan>[2],
): void {
  addPublications(book, publicationPlan(profile, conference, calendar, book.rows(publications)).added);
}

/** The rows of a list of answers ("… (đợt 1)") that do not stand yet. To be called under the lock. */
export function planAnswerList(book: Book, profile: Profile, conference: Conference, what: string): void {
  addPublications(book, answerListPublications(profile, conference, what, book.rows(publications)));
}

/** Ticks off the milestones whose publications are all done. Returns how many. */
export function tickPublished(book: Book, profile: Profile, conference: Conference): number {
  const done = publishedMilestones(profile, conference, book.rows(publications), book.rows(milestones));
  for (const { code, doneOn } of done) {
    book.change(milestones, code, { doneOn });
    book.note({ what: 'Mốc việc xong theo bảng "Công khai"', about: code, after: doneOn });
  }
  return done.length;
}
