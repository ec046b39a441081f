import { REST_QUESTION } from '../../core/opinion/for-papers.ts';
import { type Coverage, coverageKey, yearBeforeOf } from '../../core/report/coverage.ts';
import { sinceNewYear } from '../../core/report/period.ts';
import { coverageLabel, coverageText, reportFolder, reportTitle } from '../../core/report/report-name.ts';
import { reportFigures as figureTable, reportRemarks } from '../../core/tables/report-tables.ts';
import { proceed, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { makePaper } from '../document/make-paper.ts';
import { type Office, officeOf } from '../office/office.ts';
import { askHalfYear, askPeriod, askUnitPeriod } from './choose-coverage.ts';
import { sinceLastVersion } from './compare-figures.ts';
import { figuresOfBook, rowsOfBook } from './figures-of-book.ts';
import { freeze } from './freeze-figures.ts';
import { inOfficeWords, proposeRemarks } from './remarks-of-report.ts';
import { type Figures, reportData, restsInReport } from './report-data.ts';

/** "Báo cáo 6 tháng": OK makes that of the usual half-year. */
export const makeSixMonthReport = (): void => makeReport('Báo cáo 6 tháng', askHalfYear);

/** "Báo cáo kỳ khác…": nine months, a year, from one day to another, one conference. */
export const makePeriodReport = (): void => makeReport('Báo cáo kỳ khác', askPeriod);

/** "Báo cáo theo đơn vị…": what one unit answered in a period. */
export const makeUnitReport = (): void => makeReport('Báo cáo theo đơn vị', askUnitPeriod);

/** Figures with the rows behind them, frozen in "Số liệu báo cáo", and the paper that states them. */
function makeReport(title: string, askFor: (title: string, book: Book, office: Office) => Coverage | null): void {
  const book = openBook();
  const office = officeOf(book);
  const coverage = askFor(title, book, office);
  if (!coverage) return;
  const figures = figuresFor(book, office, coverage);
  const { now } = figures;
  const rests = restsInReport(book, office, now);
  if (rests.length > 0 && !proceed(title, `${REST_QUESTION}: ${rests.join(', ')}.\n\nVẫn tạo?`)) return;
  const data = reportData(book, office, figures);
  const made = makePaper({
    kind: 'sixMonthReport',
    subject: coverageKey(coverage),
    title: reportTitle(coverage),
    template: 'sixMonthReport',
    data: inOfficeWords(book, coverage, data),
    folder: reportFolder(coverage),
    book,
    withIt: (register, { code }, again) => {
      freeze(register, code, now, again);
      proposeRemarks(register, coverage, coverageLabel(coverage), data);
    },
  });
  tell(
    title,
    [
      `Đã tạo dự thảo ${made.code}: ${coverageText(coverage)}. Từng con số và các dòng phía sau ở bảng "${figureTable.sheet}", lời nhận xét (phần III–V) sửa ở bảng "${reportRemarks.sheet}":`,
      made.docUrl,
      ...sinceLastVersion(book, made, now.figures),
      ...problemLines(now.problems),
    ].join('\n'),
  );
}

const problemLines = (problems: readonly string[]): string[] =>
  problems.length === 0 ? [] : ['', 'Cần xem lại trước khi trình ký:', ...problems.map((one) => `- ${one}`)];

/** One conference is compared with nothing: no other has its opinions. */
function figuresFor(book: Book, office: Office, coverage: Coverage): Figures {
  const rows = rowsOfBook(book, office);
  const of = (one: Coverage) => figuresOfBook(book, office, one, rows);
  const now = of(coverage);
  if (coverage.conference !== '') return { now };
  const period = sinceNewYear(coverage.period, office.profile.papers.reporting.cut);
  return {
    now,
    previous: of(yearBeforeOf(coverage)),
    cumulative: period === coverage.period ? now : of({ ...coverage, period }),
  };
}
