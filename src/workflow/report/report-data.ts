import { dayAt } from '../../core/calendar/day.ts';
import { laidBeforeLeaders, reportAddressees } from '../../core/document/compose/source.ts';
import { briefContent, contentFor } from '../../core/document/opinions.ts';
import { petitionOf } from '../../core/document/paper-reference.ts';
import { sixMonthReportData } from '../../core/document/papers/six-month-report.ts';
import { sessionText } from '../../core/document/plan-outline.ts';
import { untilClosing } from '../../core/document/until-closing.ts';
import { conferenceView, frameOf, opinionView } from '../../core/document/views.ts';
import { opinionsForPapers, restsOfDenunciations } from '../../core/opinion/for-papers.ts';
import { isPetitioned } from '../../core/report/answer-figures.ts';
import type { ReportFigures } from '../../core/report/figures.ts';
import { attendees, conferences, documents } from '../../core/tables/conference-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import type { Book } from '../book/book.ts';
import type { Office } from '../office/office.ts';
import { citizenClocks } from '../opinion/by-conference.ts';

/** The figures that a report states: its own, those of the year before, and what has been counted up since New Year. */
export interface Figures {
  readonly now: ReportFigures;
  readonly previous?: ReportFigures;
  readonly cumulative?: ReportFigures;
}

/** What the paper of a report says: its figures in words and tables, and the opinions that they count, one by one. */
export function reportData(book: Book, office: Office, { now, previous, cumulative }: Figures) {
  const { profile } = office;
  const { period, coverage } = now;
  const own = new Set(now.held.map((row) => row.code));
  const rows = book.rows(conferences);
  const held = rows
    .filter((row) => own.has(row.code))
    .sort((one, other) => (one.startsAt?.getTime() ?? 0) - (other.startsAt?.getTime() ?? 0));
  const views = viewsOf(book, office, now);
  const days = new Map(rows.map((row) => [row.code, row.startsAt ? dayAt(row.startsAt) : null]));
  const kinds =
    coverage.conference === '' && period.key.endsWith('-year') ? ['year', 'sixMonths'] : ['sixMonths', 'year'];
  const frame = frameOf(profile, Number(period.to.slice(0, 4)), ['periodicReport'], held[held.length - 1]);
  return sixMonthReportData({
    frame: coverage.unit === '' ? frame : laidBeforeLeaders(frame, office),
    addressees: coverage.unit === '' ? reportAddressees(profile, kinds) : [`Lãnh đạo UBND ${frame.commune.kind}`],
    figures: now,
    ...(previous && { previous }),
    ...(cumulative && { cumulative }),
    conferences: held.map((row) => conferenceView(profile, row, book.rows(attendees))),
    conferenceDays: days,
    opinions: views,
    petitions: views.filter(isPetitioned).map((view) => ({
      content: briefContent('posted', view),
      agency: view.agency,
      paper:
        untilClosing(view, now.asOf).answerPaper ||
        petitionOf(view, book.rows(documents), profile.commune.tiers, now.asOf),
      reply: contentFor('posted', view, view.superiorReply.trim()) || 'Chưa có phản hồi',
    })),
    direction: profile.basis.map((fact) => `UBND ${profile.commune.fullName} triển khai thực hiện ${fact.text}.`),
    ahead: profile.conferences.sessions
      .filter((session) => (session.on ?? session.from ?? '') > period.to)
      .map(sessionText),
    superior: profile.commune.superior,
  });
}

/** Codes in Phụ lục I whose slip also denounced somebody: a person says whether they may stand there. */
export function restsInReport(book: Book, office: Office, { opinions: counted, carried }: ReportFigures): string[] {
  const rests = restsOfDenunciations(book.rows(opinions), office.profile.complaints.treatment === 'exclude');
  return [...counted, ...carried].flatMap(({ code, standing }) =>
    standing !== 'separated' && rests.has(code) ? [code] : [],
  );
}

/** The very opinions that the figures count, those carried over last; what stands apart from the dialogue is only counted. */
function viewsOf(book: Book, office: Office, { opinions: counted, carried, asOf }: ReportFigures) {
  const slips = new Map(book.rows(registrations).map((slip) => [slip.code, slip]));
  const open = opinionsForPapers(book.rows(opinions), office.profile.complaints.treatment === 'exclude');
  const rows = new Map(open.map((row) => [row.code, row]));
  const around = { ...office, asOf, citizenClocks: citizenClocks(book, office) };
  return [...counted, ...carried].flatMap(({ code, standing }) => {
    const row = standing === 'separated' ? undefined : rows.get(code);
    // The standing of the figures holds: the view knows less of the conference's day.
    return row ? [{ ...opinionView(row, slips.get(row.registration), around), standing }] : [];
  });
}
