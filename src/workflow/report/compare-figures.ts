import { type Coverage, coverageOf } from '../../core/report/coverage.ts';
import { differences, type FigureDifference } from '../../core/report/differences.ts';
import type { Figure } from '../../core/report/figure.ts';
import type { FrozenReport } from '../../core/report/frozen.ts';
import { unnamedCodes } from '../../core/report/unnamed-codes.ts';
import { toCellText } from '../../core/sheet/cell-text.ts';
import { conferences, documents, type MadeDocument } from '../../core/tables/conference-tables.ts';
import { DIFFERENCES } from '../../core/tables/index.ts';
import { opinions, tasks } from '../../core/tables/register-tables.ts';
import { reportFigures as figureTable } from '../../core/tables/report-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { drawLinkedList, type LinkedLine, reachableSheet } from '../../google/linked-list.ts';
import { tell } from '../../google/ui.ts';
import { openSheet } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { selectedCodes } from '../book/selected-rows.ts';
import { officeOf } from '../office/office.ts';
import { figuresOfBook } from './figures-of-book.ts';
import { frozenOf, headingOf, selectedFigures } from './frozen-reports.ts';

const TITLE = 'So số liệu đã chốt với sổ hiện nay';
const HEADER = ['Chỉ tiêu', 'Đã chốt', 'Hiện nay', 'Chênh lệch', 'Mã thêm', 'Mã bớt', 'Dòng đã chốt'];
const WIDTHS = [320, 90, 90, 170, 280, 280, 110];
const CODES_SHOWN = 200;
const NONE = 'Không có chênh lệch';

/** "So số liệu đã chốt với sổ hiện nay": what a report said beside what its coverage gives now; nothing is taken in. */
export function compareFigures(): void {
  const book = openBook();
  const chosen = chosenReport(book);
  const frozen = typeof chosen === 'object' ? frozenOf(book, chosen?.report ?? null) : null;
  const subject = frozen ? (book.find(documents, frozen.report)?.subject ?? '') : '';
  const coverage = coverageOf(subject);
  if (!frozen || !coverage) {
    tell(TITLE, typeof chosen === 'string' ? chosen : problemOf(frozen, chosen?.report));
    return;
  }
  const { figures } = figuresOfBook(book, officeOf(book), coverage);
  const all = differencesOf(book, frozen.figures, figures);
  const many = all.filter((one) => one.differs).length;
  const said = many === 0 ? `${NONE} (${all.length} chỉ tiêu).` : `${many}/${all.length} chỉ tiêu có chênh lệch.`;
  const problems = [...frozen.problems, ...missingSubject(book, coverage)];
  draw(book, { ...frozen, problems }, all, said);
  openSheet(DIFFERENCES);
  tell(TITLE, [`${frozen.report}: ${said}`, ...problems, 'Số liệu đã chốt không thay đổi.'].join('\n'));
}

/** For whoever makes a report again: what has changed since the version before; nothing where there was none. */
export function sinceLastVersion(book: Book, made: MadeDocument, figures: readonly Figure[]): string[] {
  const before = book
    .rows(documents)
    .find((row) => row.kind === made.kind && row.subject === made.subject && row.version === (made.version ?? 1) - 1);
  const frozen = before ? frozenOf(book, before.code) : null;
  if (!frozen) return [];
  const changed = differencesOf(book, frozen.figures, figures).filter((one) => one.differs);
  if (changed.length === 0) return [`So với ${frozen.report}: ${NONE.toLowerCase()}.`];
  const shown = changed.slice(0, 8).map((one) => `- ${one.label}: ${one.frozen} → ${one.now}`);
  const more = changed.length - shown.length;
  return [
    `So với ${frozen.report}, ${changed.length} chỉ tiêu thay đổi:`,
    ...shown,
    ...(more > 0 ? [`- … và ${more} chỉ tiêu khác`] : []),
  ];
}

function differencesOf(book: Book, frozen: readonly Figure[], now: readonly Figure[]): FigureDifference[] {
  const unnamed = unnamedCodes(book.rows(opinions));
  return differences(frozen, now, (code) => !unnamed.has(code));
}

/** The report of the selected lines (figures, or papers); null: the latest; a sentence where several are selected. */
function chosenReport(book: Book): { report: string } | null | string {
  const [report, ...others] = [...selectedFigures(book).reports, ...selectedCodes(book, documents)];
  if (others.length > 0)
    return 'Các dòng đang chọn thuộc nhiều báo cáo. Hãy chọn dòng của một báo cáo, rồi chọn lại lệnh.';
  return report === undefined ? null : { report };
}

function problemOf(frozen: FrozenReport | null, report: string | undefined): string {
  if (frozen)
    return `Không rõ ${frozen.report} báo cáo về kỳ nào: dòng của báo cáo ở bảng "${documents.sheet}" đã bị xóa hoặc sửa cột "Của".`;
  return report === undefined
    ? 'Chưa có báo cáo nào được chốt số liệu. Hãy lập báo cáo trước.'
    : `${report} không có số liệu đã chốt ở bảng "${figureTable.sheet}".`;
}

/** A report of one conference or unit counts nothing any more once the register knows it by no such name. */
function missingSubject(book: Book, { conference, unit }: Coverage): string[] {
  const named = (row: { readonly unit: string }): boolean => row.unit.trim() === unit;
  return [
    ...(conference === '' || book.find(conferences, conference) ? [] : [`Sổ không còn hội nghị ${conference}.`]),
    ...(unit === '' || book.rows(opinions).some(named) || book.rows(tasks).some(named)
      ? []
      : [`Sổ không còn đơn vị "${unit}" (có thể đã đổi tên), nên hiện nay không đếm được dòng nào của đơn vị.`]),
  ];
}

/** What differs stands first. */
function draw(book: Book, frozen: FrozenReport, all: readonly FigureDifference[], said: string): void {
  const gid = reachableSheet(figureTable.sheet);
  const { byCode } = book.read(figureTable);
  const line = (one: FigureDifference): LinkedLine => {
    const at = byCode.get(`${frozen.report}/${one.key}`)?.line;
    const cells = [
      one.label,
      one.frozen,
      one.now,
      one.change,
      codesText(one.added, 0),
      codesText(one.left, one.unnamed),
    ];
    return {
      cells: cells.map(toCellText),
      label: at === undefined ? '' : `Dòng ${at}`,
      link: gid === null || at === undefined ? null : `#gid=${gid}&range=A${at}`,
      bad: one.differs,
    };
  };
  const above = [`${said} Lúc ${formatInstant(book.now)}`, headingOf(book, frozen), ...frozen.problems];
  const sorted = [...all.filter((one) => one.differs), ...all.filter((one) => !one.differs)];
  drawLinkedList(DIFFERENCES, HEADER, sorted.map(line), { above, widths: WIDTHS, colour: '#ffffff' });
}

/** Codes beyond what can be read at a glance are told by number, and so is what may not be named. */
function codesText(codes: readonly string[], unnamed: number): string {
  const more = codes.length - CODES_SHOWN;
  return [
    ...codes.slice(0, CODES_SHOWN),
    ...(more > 0 ? [`… và ${more} mã khác`] : []),
    ...(unnamed > 0 ? [`${unnamed} mã không nêu`] : []),
  ].join(', ');
}
