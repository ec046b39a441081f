import { type RegisterNow, rowsBehind } from '../../core/report/rows-behind.ts';
import { toCellText } from '../../core/sheet/cell-text.ts';
import type { Table } from '../../core/sheet/table.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { ROWS_BEHIND } from '../../core/tables/index.ts';
import { opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import { reportFigures as figureTable } from '../../core/tables/report-tables.ts';
import { surveyAnswers } from '../../core/tables/survey-table.ts';
import { formatInstant } from '../../core/text/format.ts';
import { drawLinkedList, reachableSheet } from '../../google/linked-list.ts';
import { tell } from '../../google/ui.ts';
import { openSheet } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { officeOf } from '../office/office.ts';
import { frozenOf, headingOf, selectedFigures } from './frozen-reports.ts';

const TITLE = 'Xem các dòng phía sau con số';
const HEADER = [
  'Mã',
  'Loại',
  'Nội dung (rút gọn)',
  'Lĩnh vực',
  'Đơn vị',
  'Hiện nay',
  'Hạn',
  'Xong ngày',
  'Bấm để tới dòng',
];
const WIDTHS = [170, 90, 420, 160, 180, 240, 90, 90, 100];

/** "Xem các dòng phía sau con số": the rows that the selected figure counted, as the register has them now. */
export function showRowsBehind(): void {
  const book = openBook();
  const { reports, keys } = selectedFigures(book);
  const [report, key] = [reports[0], keys[0]];
  if (report === undefined || reports.length + keys.length > 2) {
    openSheet(figureTable.sheet);
    tell(TITLE, `Hãy chọn một dòng (một con số) ở bảng "${figureTable.sheet}", rồi chọn lại lệnh.`);
    return;
  }
  const frozen = frozenOf(book, report);
  const figure = frozen?.figures.find((one) => one.key === key);
  if (!frozen || !figure) {
    tell(TITLE, 'Dòng đang chọn chỉ nối tiếp một con số mà dòng đầu đã bị xóa. Lấy lại ở Tệp ▸ Lịch sử phiên bản.');
    return;
  }
  const { rows, unnamed } = rowsBehind(figure.codes, registerNow(book));
  const gone = rows.filter((row) => row.table === null).length;
  const counted = [
    `${rows.length} dòng`,
    ...(figure.withheld + unnamed > 0 ? [`${figure.withheld + unnamed} mã không nêu (tố cáo chỉ được đếm)`] : []),
    ...(gone > 0 ? [`${gone} dòng không còn trong sổ`] : []),
  ].join('; ');
  const place = placesOf(book);
  drawLinkedList(
    ROWS_BEHIND,
    HEADER,
    rows.map((row) => ({
      cells: [row.code, row.kind, row.content, row.field, row.unit, row.status, row.due, row.done].map(toCellText),
      ...place(row.table, row.code),
      bad: row.table === null,
    })),
    {
      above: [
        `${figure.label}: ${figure.text}`,
        headingOf(book, frozen),
        `Cách tính: ${figure.definition}`,
        `${counted}. Nội dung, tình trạng là của sổ lúc ${formatInstant(book.now)}; con số đã chốt không đổi.`,
        ...(figure.touched ? ['Dòng chốt của con số này đã bị sửa hoặc xóa một phần sau khi chốt.'] : []),
      ].map(toCellText),
      widths: WIDTHS,
      colour: '#ffffff',
    },
  );
  openSheet(ROWS_BEHIND);
}

function registerNow(book: Book): RegisterNow {
  const { profile, fields } = officeOf(book);
  return {
    conferences: book.rows(conferences),
    registrations: book.rows(registrations),
    opinions: book.rows(opinions),
    tasks: book.rows(tasks),
    surveys: book.rows(surveyAnswers),
    fields,
    complaintsExcluded: profile.complaints.treatment === 'exclude',
  };
}

/** The link to a row, by the line on which it stands now. */
function placesOf(book: Book): (table: Table | null, code: string) => { label: string; link: string | null } {
  const gids = new Map<Table, number | null>();
  return (table, code) => {
    const line = table ? book.read(table).byCode.get(code)?.line : undefined;
    if (!table || line === undefined) return { label: '', link: null };
    if (!gids.has(table)) gids.set(table, reachableSheet(table.sheet));
    const gid = gids.get(table) ?? null;
    return { label: `Dòng ${line}`, link: gid === null ? null : `#gid=${gid}&range=A${line}` };
  };
}
