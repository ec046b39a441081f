import { dayAt } from '../../core/calendar/day.ts';
import { dutyUnit, withPublications } from '../../core/conference/duties.ts';
import { openMilestones } from '../../core/conference/open-milestones.ts';
import { dashboard } from '../../core/dashboard/dashboard.ts';
import { type BoardSlip, SLIP_KEYS } from '../../core/dashboard/today.ts';
import { FIELD_NAMES } from '../../core/profile/fields.ts';
import { settingCode } from '../../core/profile/setting-choices.ts';
import { readTable } from '../../core/sheet/read-table.ts';
import { officers, settings } from '../../core/tables/commune-tables.ts';
import { conferences, milestones, publications } from '../../core/tables/conference-tables.ts';
import { DASHBOARD } from '../../core/tables/index.ts';
import { mails } from '../../core/tables/ledger-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { problemSentence } from '../../core/text/problem-sentence.ts';
import { readProperties, writeProperty } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { openSheet, readGrid, sheetOf } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { fieldNamesOf } from '../book/field-names.ts';
import { conferenceInFront } from '../conference/current-conference.ts';
import { type ChartRows, followRows, insertCharts, rowsOf } from './dashboard-charts.ts';
import { boardCells } from './dashboard-layout.ts';
import { dressDashboard } from './dress-dashboard.ts';
import { healthLines } from './health.ts';
import { calendarOf } from './office.ts';
import { makeDashboardSheet } from './set-up-sheets.ts';

const TREATMENT = 'complaints.treatment';
/** Which sheet was dressed and given its charts, and how many bars they have. */
const DRAWN = 'dashboard';
interface Drawn {
  readonly sheet: number;
  readonly rows: ChartRows;
}

/** "Bảng điều khiển": drawn anew and brought to the front. */
export function showDashboard(): void {
  makeDashboardSheet();
  drawDashboard(openBook());
  openSheet(DASHBOARD);
}

/** Drawn where something else is the work: what keeps it from being drawn is told, and stops nothing. */
export function tryToDraw(): string[] {
  try {
    drawDashboard(openBook());
    return [];
  } catch (problem) {
    return [`Chưa vẽ được "${DASHBOARD}": ${problemSentence(problem)}`];
  }
}

/** Writes the dashboard with a fixed number of calls; `daily`: in the morning's run, which has read its properties. */
export function drawDashboard(book: Book, daily?: Readonly<Record<string, string>>): void {
  const properties = daily ?? readProperties();
  const today = dayAt(book.now);
  const held = book.rows(conferences);
  const coordinator = settingOf(book, 'coordinator.text');
  const board = dashboard({
    today,
    conference: conferenceInFront(held),
    registrations: slipsOf(book),
    opinions: book.rows(opinions),
    tasks: book.rows(tasks),
    milestones: withPublications(
      openMilestones(book.rows(milestones), held, settingOf(book, 'registration.cutoffRule') || null, today),
      book.rows(publications),
      held,
    ).map((one) => ({ ...one, responsible: dutyUnit(one.responsible, book.rows(officers), coordinator) })),
    events: book.rows(deadlineEvents),
    mails: book.rows(mails),
    officers: book.rows(officers),
    fieldNames: { ...FIELD_NAMES, ...fieldNamesOf(book) },
    calendar: calendarIn(book),
    health: healthLines(book, properties, daily === undefined),
    complaintsExcluded: settingCode(TREATMENT, settingOf(book, TREATMENT)) === 'exclude',
  });
  const sheet = sheetOf(DASHBOARD);
  const by = `Cập nhật ${formatInstant(book.now)}, ${daily ? 'lượt chạy hằng ngày của' : 'bởi'} ${effectiveUser()}`;
  const cells = boardCells(board, by, sheet.getLastRow());
  const drawn = properties[DRAWN] === undefined ? null : (JSON.parse(properties[DRAWN]) as Drawn);
  const isNew = drawn?.sheet !== sheet.getSheetId();
  if (isNew) dressDashboard(sheet);
  sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1).setValues(cells);
  const rows = rowsOf(board.charts);
  const isSame = JSON.stringify(rows) === JSON.stringify(drawn?.rows);
  if (isNew) insertCharts(sheet, rows);
  else if (!isSame || !daily) followRows(sheet, rows);
  if (isNew || !isSame) writeProperty(DRAWN, { sheet: sheet.getSheetId(), rows } satisfies Drawn);
}

/** A register of slips is long, and seven of its thirty columns are looked at: the others are not parsed. */
function slipsOf(book: Book): readonly BoardSlip[] {
  if (book.has(registrations)) return book.rows(registrations);
  const columns = Object.fromEntries(SLIP_KEYS.map((key) => [key, registrations.columns[key]]));
  const { rows } = readTable(
    { ...registrations, columns } as unknown as typeof registrations,
    readGrid(registrations.sheet),
  );
  return rows.map((row) => row.values);
}

/** Read as it stands, so that a setting that is wrong elsewhere does not keep the dashboard from being drawn. */
const settingOf = (book: Book, key: string): string => book.find(settings, key)?.value.trim() ?? '';

/** A broken calendar is told among the health; days ahead are then counted without it. */
function calendarIn(book: Book) {
  try {
    return calendarOf(book);
  } catch {
    return null;
  }
}
