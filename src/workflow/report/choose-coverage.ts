import { dayAt } from '../../core/calendar/day.ts';
import type { Coverage } from '../../core/report/coverage.ts';
import { coverageText } from '../../core/report/report-name.ts';
import { readPeriod, type SaidContext, usualCoverage } from '../../core/report/said-period.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { opinions } from '../../core/tables/register-tables.ts';
import { foldedPhrase } from '../../core/text/fold.ts';
import { ask } from '../../google/ui.ts';
import type { Book } from '../book/book.ts';
import type { Office } from '../office/office.ts';

const CLOSING = 'Chốt số liệu vào ngày khác: thêm "chốt" và ngày, ví dụ 1/2026 chốt 10/7/2026.';
const HALVES = 'gõ 1/2026 (6 tháng đầu năm), 2/2026 (6 tháng cuối năm) hoặc 3/2026 (cả năm)';
const ANY = `9 tháng 2026, năm 2026, hai ngày như 01/02/2026 – 31/3/2026, hoặc mã hội nghị`;
const MOST_TRIES = 5;

/** "Báo cáo 6 tháng": the usual half-year is shown, OK takes it; another may be typed. Null when the person gave up. */
export function askHalfYear(title: string, book: Book, office: Office): Coverage | null {
  const context = contextOf(book, office);
  const usual = coverageText(usualCoverage(context));
  return askUntilRead(title, `Sẽ lập báo cáo ${usual}. Bấm OK để lập.\nKỳ khác: ${HALVES}.\n${CLOSING}`, context);
}

/** Any period, or one conference. */
export function askPeriod(title: string, book: Book, office: Office): Coverage | null {
  return askUntilRead(title, `Kỳ báo cáo: ${ANY}.\n${CLOSING}`, contextOf(book, office), true);
}

/** A unit that leads opinions, and a period. */
export function askUnitPeriod(title: string, book: Book, office: Office): Coverage | null {
  const unit = askUnit(title, unitsOf(book, office));
  const coverage = unit === null ? null : askUsualOrOther(title, book, office, unit);
  return coverage && { ...coverage, unit: unit ?? '' };
}

/** The usual half-year where nothing is typed, else any period or conference. */
export function askUsualOrOther(title: string, book: Book, office: Office, unit = ''): Coverage | null {
  const context = contextOf(book, office);
  const usual = coverageText({ ...usualCoverage(context), unit });
  return askUntilRead(title, `Để trống: ${usual}.\nKỳ khác: 1/2026, 2/2026, ${ANY}.\n${CLOSING}`, context);
}

function askUntilRead(title: string, message: string, context: SaidContext, mustSay = false): Coverage | null {
  let problem = '';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const said = ask(title, `${problem}${message}`);
    if (said === null) return null;
    const read =
      said === '' && mustSay ? { ok: false as const, sentence: 'Chưa gõ kỳ báo cáo.' } : readPeriod(said, context);
    if (read.ok) return read.coverage;
    problem = `${read.sentence}\n\n`;
  }
  return null;
}

function contextOf(book: Book, { profile }: Office): SaidContext {
  return {
    today: dayAt(book.now),
    cut: profile.papers.reporting.cut,
    conferences: book.rows(conferences).map(({ code, registrationOpensOn, startsAt }) => ({
      code,
      opensOn: registrationOpensOn,
      heldOn: startsAt ? dayAt(startsAt) : null,
    })),
  };
}

/** Those of the profile, and those that the register names besides. */
function unitsOf(book: Book, { profile }: Office): string[] {
  const named = book.rows(opinions).map(({ unit }) => unit.trim());
  return [...new Set([...profile.units.map(({ name }) => name), ...named])].filter((name) => name !== '');
}

function askUnit(title: string, units: readonly string[]): string | null {
  const list = units.map((name, at) => `${at + 1}. ${name}`).join('\n');
  let problem = '';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const said = ask(title, `${problem}Đơn vị (gõ số thứ tự hoặc tên):\n${list}`);
    if (said === null) return null;
    const wanted = foldedPhrase(said);
    const unit = units[Number(said) - 1] ?? units.find((name) => foldedPhrase(name) === wanted);
    if (unit !== undefined) return unit;
    problem = `Không có đơn vị "${said.slice(0, 60)}" trong hồ sơ xã và sổ.\n`;
  }
  return null;
}
