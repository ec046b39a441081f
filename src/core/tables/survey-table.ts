import { FIELD_NAMES } from '../profile/fields.ts';
import { choice, day, longText, text } from '../sheet/column.ts';
import { named } from '../sheet/named-column.ts';
import { type Row, table } from '../sheet/table.ts';
import { BOXES, LEVELS, RATED, WHO } from '../survey/questions.ts';
import { OFFERED_FIELDS } from '../triage/offered-fields.ts';

const rating = (header: string) => choice(header, LEVELS, { width: 130 });

/** Khảo sát: one row is one answer, anonymous: the day alone, no name, no address, nothing of the Form's own time. */
export const surveyAnswers = table(
  'Khảo sát',
  {
    code: text('Mã phiếu khảo sát', { owner: 'system', width: 170 }),
    conference: text('Mã hội nghị', { width: 110 }),
    answeredOn: day('Ngày trả lời'),
    way: choice('Cách trả lời', { form: 'Biểu mẫu trực tuyến', paper: 'Phiếu giấy' }),
    who: choice('Cá nhân/tổ chức', WHO),
    field: named('Lĩnh vực', FIELD_NAMES, { width: 170, offer: OFFERED_FIELDS }),
    access: rating(RATED.access),
    procedures: rating(RATED.procedures),
    officers: rating(RATED.officers),
    result: rating(RATED.result),
    handling: rating(RATED.handling),
    trips: choice('Số lần đi lại', BOXES.trips),
    extraPapers: choice('Giấy tờ ngoài quy định', BOXES.extraPapers),
    overdue: choice('Quá hạn, xin lỗi', BOXES.overdue),
    wantsDialogue: choice('Nhu cầu đối thoại', BOXES.wantsDialogue),
    comment: longText('Góp ý (nội bộ)', {
      personal: true,
      help: 'Chỉ để cán bộ văn phòng đọc: không vào văn bản nào. Có nội dung tố cáo thì báo người được giao tiếp nhận, không chép đi nơi khác.',
    }),
    note: longText('Cần kiểm tra', {
      width: 240,
      personal: true,
      help: 'Câu trả lời không đọc được; xem xong thì xóa.',
    }),
    enteredBy: text('Người nhập', { owner: 'system', width: 180 }),
    sourceId: text('Mã chống nhập trùng', { owner: 'system', width: 120, technical: true }),
  },
  {
    code: 'code',
    codePrefix: 'KS',
    tabColor: '#188038',
    help: 'Mỗi dòng là một phiếu khảo sát, không ghi tên. Phiếu giấy: gõ dòng mới rồi chọn 6 Báo cáo ▸ "Nhận kết quả khảo sát".',
  },
);

export type SurveyAnswer = Row<typeof surveyAnswers>;
