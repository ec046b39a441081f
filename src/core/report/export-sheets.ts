/**
 * The tables that go to the superior as data: "Ý kiến" has the columns of Phụ lục I, the next two are Phụ lục II and III.
 * The starter workbook (build/templates/export-starter.ts) is drawn from the same list.
 */

/** A day column holds days; in a column of numbers a share ("94,5%") and what cannot be said ("–") are texts. */
export type ExportKind = 'text' | 'number' | 'day';
export type ExportCell = string | number | null;

export interface ExportColumn {
  readonly title: string;
  readonly kind: ExportKind;
  /** In characters, as spreadsheets count them */
  readonly width: number;
}

export interface ExportSheet {
  readonly name: string;
  readonly columns: readonly ExportColumn[];
}

export type ExportRows = readonly (readonly ExportCell[])[];

const text = (title: string, width: number): ExportColumn => ({ title, kind: 'text', width });
const day = (title: string): ExportColumn => ({ title, kind: 'day', width: 11 });
const number = (title: string, width = 11): ExportColumn => ({ title, kind: 'number', width });
const no = number('STT', 5);

export const EXPORT_SHEETS: readonly [ExportSheet, ...ExportSheet[]] = [
  {
    name: 'Ý kiến',
    columns: [
      no,
      text('Mã ý kiến', 14),
      day('Ngày hội nghị'),
      text('Họ tên, tổ chức', 16),
      text('Thôn, tổ dân phố', 13),
      text('Nội dung tóm tắt', 40),
      text('Lĩnh vực', 13),
      text('Thẩm quyền', 14),
      text('Đơn vị trả lời', 15),
      text('Hình thức, số, ngày văn bản', 16),
      day('Hạn của đơn vị'),
      day('Ngày hoàn thành'),
      text('Kết quả', 18),
      text('Ghi chú', 14),
    ],
  },
  {
    name: 'Theo lĩnh vực',
    columns: [
      no,
      text('Lĩnh vực', 26),
      ...['Tổng trong kỳ', 'Thuộc xã', 'Cấp trên', 'Cơ quan khác', 'Khác, chưa rõ', 'Trả lời tại hội nghị'].map(
        (title) => number(title),
      ),
      ...['Bằng văn bản, hướng dẫn', 'Đang giải quyết', 'Quá hạn', 'Tách riêng'].map((title) => number(title)),
      ...['Từ kỳ trước', 'Từ kỳ trước, đã xong'].map((title) => number(title)),
      number('Tỷ lệ', 9),
      number('So với cùng kỳ', 14),
    ],
  },
  {
    name: 'Theo đơn vị',
    columns: [
      no,
      text('Đơn vị', 34),
      ...['Số ý kiến, kể cả kỳ trước', 'Đúng hạn', 'Trễ hạn', 'Không xét hạn', 'Đang làm, trong hạn', 'Quá hạn'].map(
        (title) => number(title, 12),
      ),
      number('Tỷ lệ đúng hạn (quá hạn là không đúng)', 14),
    ],
  },
  { name: 'Chỉ tiêu', columns: [no, text('Chỉ tiêu', 44), number('Giá trị', 26), text('Cách tính', 60)] },
];
