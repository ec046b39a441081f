import type { Coverage } from '../../core/report/coverage.ts';
import { type ReportFigures, reportFigures } from '../../core/report/figures.ts';
import type { ReportRows } from '../../core/report/rows.ts';
import { reportRows } from '../../core/report/rows-of-register.ts';
import { attendees, conferences, publications } from '../../core/tables/conference-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import { surveyAnswers } from '../../core/tables/survey-table.ts';
import type { Book } from '../book/book.ts';
import type { Office } from '../office/office.ts';
import { citizenClocks } from '../opinion/by-conference.ts';

/** What the workbook holds, as the rows that reports count; for several figures of one register. */
export function rowsOfBook(book: Book, office: Office): ReportRows {
  return reportRows(
    {
      conferences: book.rows(conferences),
      registrations: book.rows(registrations),
      opinions: book.rows(opinions),
      tasks: book.rows(tasks),
      events: book.rows(deadlineEvents),
      attendees: book.rows(attendees),
      publications: book.rows(publications),
      surveys: book.rows(surveyAnswers),
      fields: office.fields,
      complaintsExcluded: office.profile.complaints.treatment === 'exclude',
    },
    office.calendar,
    citizenClocks(book, office),
  );
}

/** The figures of a coverage out of the workbook as it is now; each table is read once. Who asks for several gives the rows. */
export function figuresOfBook(
  book: Book,
  office: Office,
  coverage: Coverage,
  rows: ReportRows = rowsOfBook(book, office),
): ReportFigures {
  return reportFigures(rows, coverage);
}
