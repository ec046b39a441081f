import { dayAt } from '../../core/calendar/day.ts';
import { reportAddressees } from '../../core/document/compose/source.ts';
import { briefContent } from '../../core/document/opinions.ts';
import { sixMonthReportData } from '../../core/document/papers/six-month-report.ts';
import { sessionText } from '../../core/document/plan-outline.ts';
import { conferenceView, frameOf, opinionView } from '../../core/document/views.ts';
import { opinionsForPapers } from '../../core/opinion/for-papers.ts';
import { closingDay, coverageKey, wholeOffice, yearBeforeOf } from '../../core/report/coverage.ts';
import type { ReportFigures } from '../../core/report/figures.ts';
import { type Period, reportPeriod, usualPeriod, within } from '../../core/report/period.ts';
import { attendees, conferences } from '../../core/tables/conference-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import { reportFigures as figureTable, reportRemarks } from '../../core/tables/report-tables.ts';
import { ask, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { makePaper } from '../document/make-paper.ts';
import { type Office, officeOf } from '../office/office.ts';
import { citizenClocks } from '../opinion/by-conference.ts';
import { sinceLastVersion } from './compare-figures.ts';
import { figuresOfBook, rowsOfBook } from './figures-of-book.ts';
import { freeze } from './freeze-figures.ts';
import { inOfficeWords, proposeRemarks } from './remarks-of-report.ts';

/** "Báo cáo 6 tháng": figures with the rows behind them, frozen in "Số liệu báo cáo", and the paper. */
export function makeSixMonthReport(): void {
  const book = openBook();
  const period = askPeriod(book);
  if (!period) return;
  const office = officeOf(book);
  const coverage = wholeOffice(period, closingDay(period, dayAt(book.now)));
  const rows = rowsOfBook(book, office);
  const figures = figuresOfBook(book, office, coverage, rows);
  const previous = figuresOfBook(book, office, yearBeforeOf(coverage), rows);
  const data = reportData(book, office, period, figures, previous);
  const made = makePaper({
    kind: 'sixMonthReport',
    subject: coverageKey(coverage),
    title: `Báo cáo kết quả đối thoại ${period.label}`,
    template: 'sixMonthReport',
    data: inOfficeWords(book, coverage, data),
    folder: `Báo cáo ${period.label}`,
    book,
    withIt: (register, { code }, again) => {
      freeze(register, code, figures, again);
      proposeRemarks(register, coverage, period.label, data);
    },
  });
  tell(
    'Báo cáo 6 tháng',
    [
      `Đã tạo dự thảo ${made.code}; từng con số và các dòng phía sau ở bảng "${figureTable.sheet}", lời nhận xét (phần III–V) sửa ở bảng "${reportRemarks.sheet}":`,
      made.docUrl,
      ...sinceLastVersion(book, made, figures.figures),
    ].join('\n'),
  );
}

/** The half-year that has just ended or is running; the person may name another. */
function askPeriod(book: Book): Period | null {
  const { part: proposed, year } = usualPeriod(dayAt(book.now));
  const said = ask(
    'Báo cáo 6 tháng',
    `Kỳ báo cáo: gõ 1 (6 tháng đầu năm), 2 (6 tháng cuối năm) hoặc 3 (cả năm), kèm năm.\nĐể trống: ${proposed}/${year}.`,
  );
  if (said === null) return null;
  const [part = '', given = ''] = (said === '' ? `${proposed}/${year}` : said).split(/[/\s-]+/);
  const kinds = { '1': 'firstHalf', '2': 'secondHalf', '3': 'year' } as const;
  const kind = kinds[part as keyof typeof kinds];
  if (kind) return reportPeriod(/^\d{4}$/.test(given) ? Number(given) : year, kind, 'plain');
  tell('Báo cáo 6 tháng', `Không rõ kỳ "${said}". Hãy gõ 1, 2 hoặc 3 kèm năm, ví dụ 1/${year}.`);
  return null;
}

function reportData(book: Book, office: Office, period: Period, figures: ReportFigures, previous: ReportFigures) {
  const { profile } = office;
  const slips = new Map(book.rows(registrations).map((slip) => [slip.code, slip]));
  const held = book.rows(conferences).filter((row) => row.startsAt !== null && within(period, dayAt(row.startsAt)));
  const replies = new Map(book.rows(opinions).map((row) => [row.code, row.superiorReply]));
  const codes = new Set(held.map((row) => row.code));
  const clocks = citizenClocks(book, office);
  const views = opinionsForPapers(book.rows(opinions), profile.complaints.treatment === 'exclude')
    .filter((row) => codes.has(row.conference))
    .map((row) =>
      opinionView(row, slips.get(row.registration), { ...office, asOf: figures.asOf, citizenClocks: clocks }),
    );
  const last = [...held]
    .sort((one, other) => (one.startsAt as Date).getTime() - (other.startsAt as Date).getTime())
    .pop();
  return sixMonthReportData({
    frame: frameOf(profile, Number(period.to.slice(0, 4)), ['periodicReport'], last),
    addressees: reportAddressees(profile, ['sixMonths', 'year']),
    figures,
    previous,
    conferences: held.map((row) => conferenceView(profile, row, book.rows(attendees))),
    opinions: views,
    petitions: views
      .filter((view) => view.standing === 'escalatedOpen' || view.standing === 'superiorAnswered')
      .map((view) => ({
        content: briefContent('internal', view),
        agency: view.agency,
        paper: view.answerPaper,
        reply: replies.get(view.code)?.trim() || 'Chưa có phản hồi',
      })),
    direction: profile.basis.map((fact) => `UBND ${profile.commune.fullName} triển khai thực hiện ${fact.text}.`),
    ahead: profile.conferences.sessions
      .filter((session) => (session.on ?? session.from ?? '') > period.to)
      .map(sessionText),
    superior: profile.commune.superior,
  });
}
