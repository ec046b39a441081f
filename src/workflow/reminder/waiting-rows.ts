import { dayAt } from '../../core/calendar/day.ts';
import { conferencesAhead } from '../../core/reminder/waiting.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { deadlineEvents, opinions } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import type { Office } from '../office/office.ts';
import { citizenClocks } from '../opinion/by-conference.ts';

/** Opinions and what tells whose turn it is: the unit's, the leader's, the office's. */
export function waitingRows(book: Book, office: Office) {
  return {
    opinions: book.rows(opinions),
    events: book.rows(deadlineEvents),
    citizenClocks: citizenClocks(book, office),
    ahead: conferencesAhead(book.rows(conferences), dayAt(book.now)),
    approvalRequired: office.profile.approvalRequired,
  };
}
