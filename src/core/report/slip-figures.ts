/** Slips received: when, by which channel, by whom (group 3 of the indicators). */
import { CHANNELS } from '../tables/choices.ts';
import { count, type Figure, parts } from './figure.ts';
import type { SlipRow } from './rows.ts';

export function slipFigures(slips: readonly SlipRow[]): Figure[] {
  const sent = slips.filter((row) => row.channel !== 'onTheSpot');
  const labels = Object.fromEntries(
    Object.entries(CHANNELS).map(([channel, label]) => [channel, `Phiếu gửi qua: ${label}`]),
  );
  return [
    count('slips', 'Số phiếu đăng ký', slips, 'Phiếu tiếp nhận trong kỳ, kể cả phiếu trùng'),
    count(
      'slips.onTime',
      'Phiếu đúng hạn',
      sent.filter((row) => row.onTime),
      'Gửi trong thời hạn đăng ký',
    ),
    count(
      'slips.late',
      'Phiếu quá hạn',
      sent.filter((row) => !row.onTime),
      'Gửi sau thời hạn đăng ký, không tính người phát biểu tại hội nghị',
    ),
    count(
      'slips.duplicate',
      'Phiếu trùng',
      slips.filter((row) => row.duplicate),
      'Cán bộ xác nhận trùng với phiếu khác',
    ),
    count(
      'slips.empty',
      'Phiếu không có nội dung',
      slips.filter((row) => row.empty === true),
      'Không ghi ý kiến nào; vẫn được giữ trong sổ',
    ),
    count(
      'slips.organisation',
      'Phiếu của tổ chức, doanh nghiệp',
      slips.filter((row) => row.organisation),
      'Loại người gửi: tổ chức, doanh nghiệp',
    ),
    ...parts('slips', slips, (row) => row.channel, labels, 'Theo hình thức gửi'),
  ];
}
