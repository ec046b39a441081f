import { dayAt } from '../../core/calendar/day.ts';
import { fromBase64, toSignedBytes, toUtf8 } from '../../core/document/bytes.ts';
import { opinionView } from '../../core/document/views.ts';
import { opinionsForPapers, REST_QUESTION } from '../../core/opinion/for-papers.ts';
import { type Coverage, yearBeforeOf } from '../../core/report/coverage.ts';
import { csvOf } from '../../core/report/export-csv.ts';
import { type ExportSource, exportedOpinions, exportRows } from '../../core/report/export-rows.ts';
import { EXPORT_SHEETS } from '../../core/report/export-sheets.ts';
import { filledWorkbook } from '../../core/report/export-workbook.ts';
import { conferences } from '../../core/tables/conference-tables.ts';
import { opinions, registrations } from '../../core/tables/register-tables.ts';
import { formatDay } from '../../core/text/format.ts';
import { CSV, EXCEL, projectFile } from '../../google/drive.ts';
import { proceed, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { makeFiles } from '../document/make-files.ts';
import { type Office, officeOf } from '../office/office.ts';
import { citizenClocks } from '../opinion/by-conference.ts';
import { askUsualOrOther } from './choose-coverage.ts';
import { figuresOfBook, rowsOfBook } from './figures-of-book.ts';
import { restsInReport } from './report-data.ts';

const TITLE = 'Xuất số liệu gửi cấp trên';

/** Only what holds: a person writes of themselves in more ways than a program knows. */
const WITHHELD =
  'Không có cột điện thoại, địa chỉ, thư điện tử, ghi chú của sổ; cột họ tên chỉ nêu người đồng ý công khai. Trong nội dung, điện thoại, thư điện tử, số giấy tờ, số nhà, họ tên và địa chỉ của người gửi được thay bằng "[… đã ẩn]" khi viết theo cách thường gặp; hãy đọc lại cột "Nội dung tóm tắt" trước khi gửi.';

/** "Xuất số liệu gửi cấp trên…": figures of a period or conference as an .xlsx, and its list of opinions as a .csv. */
export function exportFigures(): void {
  const book = openBook();
  const office = officeOf(book);
  const coverage = askUsualOrOther(TITLE, book, office);
  if (!coverage) return;
  const source = exportSource(book, office, coverage);
  const name = coverage.conference === '' ? coverage.period.label : `hội nghị ${coverage.conference}`;
  const about = `${name}, chốt đến hết ngày ${formatDay(coverage.asOf)}`;
  const listed = exportedOpinions(source).length;
  const rest = source.figures.opinions.length - listed;
  const beside = rest > 0 ? ` (${rest} ý kiến khiếu nại, tố cáo hoặc để riêng chỉ tính trong các bảng tổng hợp)` : '';
  const rests = restsInReport(book, office, source.figures);
  const asked = rests.length > 0 ? `\n\n${REST_QUESTION}: ${rests.join(', ')}.` : '';
  const question = `Số liệu ${about}: ${listed} ý kiến${beside}.\n${WITHHELD}${asked}\n\nXuất ra tệp .xlsx và .csv?`;
  if (!proceed(TITLE, question)) return;
  const made = makeFiles(
    {
      kind: 'figuresExport',
      subject: coverage.conference || coverage.period.key,
      title: `Số liệu gửi cấp trên ${name}`,
      folder: coverage.conference || `Báo cáo ${name}`,
    },
    () => {
      const starter = fromBase64(projectFile('starter-export').replace(/\s+/g, ''));
      const rows = exportRows(source);
      const caption = `${source.issuer} – Số liệu đối thoại ${about}`;
      return [
        { type: EXCEL, bytes: toSignedBytes(filledWorkbook(starter, rows, caption)) },
        { type: CSV, bytes: toSignedBytes(toUtf8(csvOf(EXPORT_SHEETS[0], rows[0]))) },
      ];
    },
  );
  const lines = [
    `Đã xuất ${made.code}, bản ${made.version}: ${made.title}`,
    `Excel (${EXPORT_SHEETS.map((sheet) => sheet.name).join(', ')}): ${made.docxUrl}`,
    `CSV (chỉ bảng "${EXPORT_SHEETS[0].name}"; các ô cách nhau bằng dấu chấm phẩy): ${made.docUrl}`,
  ];
  tell(TITLE, [...lines, ...source.figures.problems, ...made.remarks].join('\n'));
}

function exportSource(book: Book, office: Office, coverage: Coverage): ExportSource {
  const { profile } = office;
  const rows = rowsOfBook(book, office);
  const slips = new Map(book.rows(registrations).map((slip) => [slip.code, slip]));
  const around = { ...office, asOf: coverage.asOf, citizenClocks: citizenClocks(book, office) };
  const held = book.rows(conferences).map(({ code, startsAt }) => [code, startsAt && dayAt(startsAt)] as const);
  return {
    issuer: `UBND ${profile.commune.fullName}`,
    figures: figuresOfBook(book, office, coverage, rows),
    ...(coverage.conference === '' ? { previous: figuresOfBook(book, office, yearBeforeOf(coverage), rows) } : {}),
    opinions: opinionsForPapers(book.rows(opinions), profile.complaints.treatment === 'exclude').map((row) =>
      opinionView(row, slips.get(row.registration), around),
    ),
    heldOn: new Map(held),
  };
}
