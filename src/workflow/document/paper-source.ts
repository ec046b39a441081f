import { dayAt } from '../../core/calendar/day.ts';
import type { PaperSource } from '../../core/document/compose/source.ts';
import { isPaperOf } from '../../core/document/finalize.ts';
import { compareCodes } from '../../core/registration/code.ts';
import type { Table } from '../../core/sheet/table.ts';
import {
  attendees,
  type Conference,
  conferences,
  documents,
  dossierItems,
  milestones,
  publications,
} from '../../core/tables/conference-tables.ts';
import { deadlineEvents, opinions, registrations } from '../../core/tables/register-tables.ts';
import { surveyAnswers } from '../../core/tables/survey-table.ts';
import type { Book } from '../book/book.ts';
import { selectedCodes } from '../book/selected-rows.ts';
import { currentConference } from '../conference/current-conference.ts';
import type { Office } from '../office/office.ts';
import { conferenceMaterial } from './conference-material.ts';

const SELECTABLE: readonly Table[] = [opinions, registrations, attendees];

/** What the papers of a conference are composed from, and what the person has selected. */
export function paperSource(book: Book, office: Office): PaperSource {
  const selected = codesSelected(book);
  const row = conferenceOf(book, selected);
  const { conference, opinions: views, tasks, setAside, rests } = conferenceMaterial(book, office, row);
  const ours = <T extends { conference: string }>(rows: readonly T[]): T[] =>
    rows.filter((one) => one.conference === row.code);
  const people = ours(book.rows(attendees));
  const turn = new Map(
    people.filter((guest) => guest.speakingOrder !== null).map((guest) => [guest.registration, guest.speakingOrder]),
  );
  const last = Number.MAX_SAFE_INTEGER;
  return {
    profile: office.profile,
    row,
    conference,
    opinions: [...views].sort(
      (one, other) =>
        (turn.get(one.slip) ?? last) - (turn.get(other.slip) ?? last) || compareCodes(one.code, other.code),
    ),
    tasks,
    setAside,
    rests,
    officers: office.officers,
    slips: ours(book.rows(registrations)).filter((slip) => slip.code !== ''),
    attendees: people,
    // Few papers need these: each table is read when it is first asked for.
    get events() {
      return book.rows(deadlineEvents);
    },
    get dossier() {
      return ours(book.rows(dossierItems));
    },
    get documents() {
      return book.rows(documents).filter((paper) => isPaperOf(row.code, paper));
    },
    get milestones() {
      return ours(book.rows(milestones));
    },
    get publications() {
      return ours(book.rows(publications));
    },
    get surveys() {
      return ours(book.rows(surveyAnswers));
    },
    selected,
    today: dayAt(book.now),
  };
}

/** Codes on the selected lines of the sheet in front; one cell alone selects its line. */
function codesSelected(book: Book): Set<string> {
  return new Set(SELECTABLE.flatMap((table) => selectedCodes(book, table)));
}

/** The conference of the selected rows; where they are of several or none is selected, the one in front. */
function conferenceOf(book: Book, selected: ReadonlySet<string>): Conference {
  const codes = new Set(
    [...book.rows(opinions), ...(selected.size > 0 ? [...book.rows(registrations), ...book.rows(attendees)] : [])]
      .filter((row) => selected.has(row.code))
      .map((row) => row.conference),
  );
  const [only] = codes;
  const known = codes.size === 1 && only ? book.find(conferences, only) : undefined;
  return known ?? currentConference(book);
}
