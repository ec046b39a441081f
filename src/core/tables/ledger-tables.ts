import { choice, day, instant, longText, number, text } from '../sheet/column.ts';
import { type Row, table } from '../sheet/table.ts';

/** Thư: outbox and sent ledger in one. The code is the mail's key, so that no mail can be intended twice. */
export const mails = table(
  'Thư',
  {
    key: text('Khóa thư', { owner: 'system', width: 240 }),
    to: text('Gửi tới', { owner: 'system', width: 220, personal: true }),
    // What a sending changes stands side by side and near the key: one call reads it, one writes it.
    state: choice(
      'Trạng thái',
      {
        intent: 'Chờ gửi',
        sending: 'Đang gửi',
        sent: 'Đã gửi',
        failed: 'Lỗi',
        stale: 'Cần người xem',
        void: 'Không gửi',
      },
      { owner: 'system' },
    ),
    sentAt: instant('Gửi lúc', { owner: 'system' }),
    error: longText('Lỗi và cách xử lý', { owner: 'system', width: 280 }),
    body: longText('Nội dung', { owner: 'system', width: 300, personal: true, clipped: true }),
    kind: choice(
      'Loại thư',
      {
        acknowledgement: 'Báo đã nhận phiếu',
        assignment: 'Giao việc',
        digest: 'Nhắc hạn',
        leaderDigest: 'Báo lãnh đạo',
        weeklyDigest: 'Báo cáo tuần',
        managerDigest: 'Báo người quản lý sổ',
        answer: 'Trả lời người dân',
        extension: 'Báo gia hạn',
        notice: 'Thông báo khác',
      },
      { owner: 'system' },
    ),
    subject: longText('Tiêu đề', { owner: 'system', width: 300 }),
    about: longText('Về (mã)', { owner: 'system', width: 200 }),
    priority: number('Ưu tiên', { owner: 'system' }),
    intendedAt: instant('Lập lúc', { owner: 'system' }),
  },
  { code: 'key', tabColor: '#9334e6', help: 'Hộp thư đi và sổ thư đã gửi.' },
);

/** Nhật ký: one row is a change. Append-only. */
export const journal = table(
  'Nhật ký',
  {
    id: text('Số', { owner: 'system', width: 90 }),
    at: instant('Lúc', { owner: 'system' }),
    by: text('Ai', { owner: 'system', width: 200 }),
    what: text('Việc', { owner: 'system', width: 220 }),
    about: text('Mã', { owner: 'system', width: 160 }),
    column: text('Cột', { owner: 'system', width: 160 }),
    before: longText('Trước', { owner: 'system', width: 240 }),
    after: longText('Sau', { owner: 'system', width: 240 }),
    detail: longText('Chi tiết', { owner: 'system', width: 340 }),
  },
  { code: 'id', tabColor: '#9334e6', help: 'Nhật ký: chỉ ghi thêm, không sửa, không xóa.' },
);

/** Phiếu trả lời từ thư: what an officer sent through the answer form; a proposal until staff accept it. */
export const answerProposals = table(
  'Đề xuất trả lời',
  {
    id: text('Mã đề xuất', { owner: 'system', width: 160 }),
    opinion: text('Mã ý kiến', { owner: 'system', width: 150 }),
    receivedAt: instant('Nhận lúc', { owner: 'system' }),
    tokenMatches: choice('Khóa trả lời', { yes: 'Khớp', no: 'Không khớp' }, { owner: 'system' }),
    action: choice('Việc', { answer: 'Trả lời', received: 'Xác nhận đã nhận', return: 'Trả lại' }, { owner: 'system' }),
    writtenBy: text('Người gửi ghi', { owner: 'system', width: 180 }),
    answer: longText('Nội dung', { owner: 'system', width: 380 }),
    decision: choice('Xử lý', { accepted: 'Đã nhận vào sổ', refused: 'Không nhận' }),
    decidedOn: day('Ngày xử lý'),
  },
  { code: 'id', tabColor: '#9334e6', help: 'Trả lời gửi qua biểu mẫu trong thư; chờ cán bộ văn phòng nhận vào sổ.' },
);

/** Mẫu văn bản: chunks of uploaded templates (letter + at most 40,000 characters), hidden. */
export const templateChunks = table(
  'Mẫu văn bản',
  {
    id: text('Mã mẩu', { owner: 'system', width: 160 }),
    kind: text('Loại văn bản', { owner: 'system', width: 160 }),
    version: number('Bản', { owner: 'system' }),
    order: number('Thứ tự', { owner: 'system' }),
    chunk: text('Dữ liệu', { owner: 'system', width: 120 }),
    checksum: text('Mã kiểm', { owner: 'system', width: 120 }),
    active: choice('Dùng', { yes: 'Đang dùng', no: 'Bản cũ' }, { owner: 'system' }),
    uploadedAt: instant('Tải lên lúc', { owner: 'system' }),
    uploadedBy: text('Người tải', { owner: 'system', width: 180 }),
  },
  { code: 'id', tabColor: '#9334e6', help: 'Mẫu văn bản riêng của cơ quan. Không sửa tại đây.' },
);

export type Mail = Row<typeof mails>;
export type JournalEntry = Row<typeof journal>;
export type AnswerProposal = Row<typeof answerProposals>;
export type TemplateChunk = Row<typeof templateChunks>;
