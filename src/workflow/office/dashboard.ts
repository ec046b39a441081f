import { dayAt } from '../../core/calendar/day.ts';
import { withPublications } from '../../core/conference/duties.ts';
import { openMilestones } from '../../core/conference/open-milestones.ts';
import { type DashboardLine, dashboardLines } from '../../core/dashboard/dashboard.ts';
import { settingCode } from '../../core/profile/setting-choices.ts';
import { officers, settings } from '../../core/tables/commune-tables.ts';
import { conferences, milestones, publications } from '../../core/tables/conference-tables.ts';
import { DASHBOARD } from '../../core/tables/index.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { openSheet, sheetOf } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { conferenceInFront } from '../conference/current-conference.ts';
import { healthLines } from './health.ts';
import { makeDashboardSheet } from './set-up-sheets.ts';

const TREATMENT = 'complaints.treatment';

const COLOURS: Readonly<Record<DashboardLine['tone'], string>> = {
  title: '#1f3a5f',
  plain: '#ffffff',
  good: '#e6f4ea',
  warn: '#fef7e0',
  bad: '#fce8e6',
};

/** "Bảng điều khiển": drawn anew and brought to the front. */
export function showDashboard(): void {
  makeDashboardSheet();
  drawDashboard(openBook());
  openSheet(DASHBOARD);
}

/** Writes the dashboard with a fixed number of calls. */
export function drawDashboard(book: Book): void {
  const lines = dashboardLines({
    today: dayAt(book.now),
    now: book.now,
    conference: conferenceInFront(book.rows(conferences)),
    registrations: book.rows(registrations),
    opinions: book.rows(opinions),
    tasks: book.rows(tasks),
    milestones: withPublications(
      openMilestones(book.rows(milestones), book.rows(conferences), cutoffRuleOf(book), dayAt(book.now)),
      book.rows(publications),
      book.rows(conferences),
    ),
    mails: book.rows(mails),
    officers: book.rows(officers),
    health: healthLines(book),
    complaintsExcluded: settingCode(TREATMENT, book.find(settings, TREATMENT)?.value ?? '') === 'exclude',
  });
  const sheet = sheetOf(DASHBOARD);
  const cells = [
    ['BẢNG ĐIỀU KHIỂN', `Cập nhật ${formatInstant(book.now)}`, ''],
    ...lines.map((line) => [line.what, String(line.value), line.todo]),
  ];
  const blank = Math.max(sheet.getLastRow() - cells.length, 0);
  const all = [...cells, ...Array.from({ length: blank }, () => ['', '', ''])];
  const colours = [
    COLOURS.title,
    ...lines.map((line) => COLOURS[line.tone]),
    ...Array.from({ length: blank }, () => '#ffffff'),
  ];
  const titles = [true, ...lines.map((line) => line.tone === 'title'), ...Array.from({ length: blank }, () => false)];
  const range = sheet.getRange(1, 1, all.length, 3);
  range
    .setNumberFormat('@')
    .setValues(all)
    .setBackgrounds(colours.map((colour) => [colour, colour, colour]))
    .setFontColors(titles.map((isTitle) => Array.from({ length: 3 }, () => (isTitle ? '#ffffff' : '#202124'))))
    .setFontWeights(titles.map((isTitle) => [isTitle ? 'bold' : 'normal', 'bold', 'normal']))
    .setFontSize(11)
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet.setColumnWidth(1, 340).setColumnWidth(2, 190).setColumnWidth(3, 420);
}

/** Read as it stands, so that a setting that is wrong elsewhere does not keep the dashboard from being drawn. */
const cutoffRuleOf = (book: Book): string | null =>
  book.find(settings, 'registration.cutoffRule')?.value.trim() || null;
