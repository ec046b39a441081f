import { choice, codes, instant, longText, number, text } from '../sheet/column.ts';
import { type Row, table } from '../sheet/table.ts';

const PURPLE = '#9334e6';

/** Số liệu báo cáo: a figure of a report, frozen; codes that one cell cannot hold go on in rows of the same figure. */
export const reportFigures = table(
  'Số liệu báo cáo',
  {
    code: text('Mã', { owner: 'system', width: 200, technical: true }),
    report: text('Báo cáo', { owner: 'system', width: 90 }),
    figure: text('Chỉ tiêu', { owner: 'system', width: 300 }),
    value: text('Giá trị', { owner: 'system', width: 80, help: 'Như báo cáo in ra.' }),
    number: number('Giá trị (số)', { owner: 'system', width: 90 }),
    definition: longText('Cách tính', { owner: 'system', width: 320 }),
    withheld: number('Số mã không nêu', { owner: 'system', width: 90, help: 'Tố cáo chỉ được đếm, không nêu mã.' }),
    codes: codes('Các mã được đếm', { owner: 'system', width: 360, clipped: true }),
    frozenAt: instant('Chốt lúc', { owner: 'system' }),
    seal: text('Dấu chốt', { owner: 'system', width: 120, technical: true }),
  },
  {
    code: 'code',
    tabColor: PURPLE,
    frozenColumns: 3,
    help: 'Mỗi con số trong báo cáo, như đã chốt khi lập. Chọn một dòng rồi chọn 6 Báo cáo ▸ "Xem các dòng phía sau con số".',
  },
);

/** The parts of a report that the system proposes and the office words for good; keys as in the report's data. */
export const REMARK_PARTS = {
  strengths: 'Ưu điểm',
  weaknesses: 'Hạn chế, nguyên nhân',
  nextPeriod: 'Phương hướng, nhiệm vụ kỳ tới',
  proposals: 'Kiến nghị, đề xuất',
} as const;

/** Nhận xét báo cáo: a part of a report, as the system proposes it and as the office wants it to read. */
export const reportRemarks = table(
  'Nhận xét báo cáo',
  {
    code: text('Mã', { owner: 'system', width: 120, technical: true }),
    report: longText('Báo cáo', { owner: 'system', width: 220 }),
    part: choice('Phần', REMARK_PARTS, { owner: 'system', width: 160 }),
    proposal: longText('Hệ thống đề xuất', { owner: 'system', width: 380 }),
    own: longText('Nhận xét của cơ quan', {
      width: 420,
      help: 'Mỗi dòng trong ô là một ý. Để trống: báo cáo dùng đề xuất của hệ thống. Lập lại báo cáo để đưa vào.',
    }),
  },
  {
    code: 'code',
    tabColor: PURPLE,
    frozenColumns: 0,
    help: 'Lời nhận xét của các báo cáo; cơ quan sửa tại đây, lần lập sau của cùng báo cáo dùng lời đã sửa.',
  },
);

export type FrozenRow = Row<typeof reportFigures>;
export type RemarkRow = Row<typeof reportRemarks>;
