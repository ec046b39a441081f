import { FIELD_NAMES } from '../profile/fields.ts';
import { choice, codes, day, flag, instant, longText, text } from '../sheet/column.ts';
import { named, namedCodes } from '../sheet/named-column.ts';
import { phoneNumber } from '../sheet/phone-column.ts';
import { type Row, table } from '../sheet/table.ts';
import { OFFERED_FIELDS } from '../triage/offered-fields.ts';
import { ANSWER_WAYS, CHANNELS, OPINION_STATUSES, OUTCOMES, PUNCTUALITY, SCOPES, SECTIONS } from './choices.ts';

const RED = '#d93025';

/** Phiếu đăng ký: one row is a slip, whole as the citizen gave it. */
export const registrations = table(
  'Phiếu đăng ký',
  {
    code: text('Mã phiếu', { owner: 'system', width: 140 }),
    conference: text('Mã hội nghị', { width: 110 }),
    channel: choice('Hình thức gửi', CHANNELS),
    fullName: text('Họ và tên', { width: 180, personal: true }),
    organisation: text('Tổ chức, doanh nghiệp', { width: 200, personal: true }),
    kind: choice('Cá nhân/tổ chức', { individual: 'Cá nhân', organisation: 'Tổ chức, doanh nghiệp' }),
    phone: phoneNumber('Điện thoại', { width: 120, personal: true }),
    email: text('Thư điện tử', { width: 180, personal: true }),
    address: text('Địa chỉ', { width: 220, personal: true }),
    hamlet: text('Thôn, tổ dân phố', { width: 140 }),
    aboutProcedures: longText('1. Về thủ tục hành chính', { width: 340, personal: true }),
    aboutHandling: longText('2. Về giải quyết thủ tục hành chính', { width: 340, personal: true }),
    submittedAt: instant('Gửi lúc', { help: 'Với phiếu giấy: ngày ghi trên phiếu hoặc dấu bưu điện.' }),
    receivedAt: instant('Tiếp nhận lúc', { owner: 'system' }),
    onTime: choice('Đúng hạn/quá hạn', { onTime: 'Đúng hạn', late: 'Quá hạn' }, { owner: 'system' }),
    problems: longText('Cần kiểm tra', { owner: 'system', width: 260 }),
    scopeSuggestion: choice('Gợi ý phạm vi', SCOPES, { owner: 'system', width: 200 }),
    fieldSuggestions: namedCodes('Gợi ý lĩnh vực', FIELD_NAMES, { owner: 'system', width: 180 }),
    reasons: longText('Vì sao gợi ý', { owner: 'system', width: 200, clipped: true }),
    duplicateSuggestion: text('Nghi trùng phiếu', { owner: 'system', width: 140 }),
    duplicateOf: text('Trùng với phiếu', {
      width: 140,
      help: 'Cán bộ quyết định: ghi mã phiếu mà phiếu này trùng, hoặc "không". Phiếu trùng vẫn được giữ.',
    }),
    consent: flag('Đồng ý cung cấp thông tin'),
    publishName: flag('Đồng ý công khai tên'),
    enteredBy: text('Người nhập', { owner: 'system', width: 180 }),
    evidence: text('Liên kết tài liệu', { width: 200 }),
    acknowledged: choice(
      'Báo đã nhận',
      { queued: 'Đang gửi thư', mailed: 'Đã gửi thư', toDo: 'Cần báo trực tiếp', notNeeded: 'Không cần' },
      { owner: 'system' },
    ),
    acknowledgedOn: day('Ngày gửi thư báo', { owner: 'system' }),
    toldByHandOn: day('Đã báo trực tiếp ngày', { help: 'Ghi ngày đã gọi điện, nhắn tin hoặc đưa giấy xác nhận.' }),
    note: longText('Ghi chú', { width: 220 }),
    sourceId: text('Mã nguồn', { owner: 'system', width: 120, technical: true }),
  },
  {
    code: 'code',
    daily: true,
    tabColor: RED,
    frozenColumns: 1,
    help: 'Sổ phiếu đăng ký. Có thể gõ hoặc dán dòng mới rồi chọn "Vào sổ dòng mới".',
  },
);

/** Ý kiến – phân công: one row is an opinion, the unit of every count. */
export const opinions = table(
  'Ý kiến – phân công',
  {
    code: text('Mã ý kiến', { owner: 'system', width: 150 }),
    registration: text('Mã phiếu', { owner: 'system', width: 140 }),
    conference: text('Mã hội nghị', { owner: 'system', width: 110 }),
    section: choice('Mục của phiếu', SECTIONS, { owner: 'system' }),
    citizen: text('Người kiến nghị', { owner: 'system', width: 180, personal: true }),
    hamlet: text('Thôn, tổ dân phố', { owner: 'system', width: 140 }),
    content: longText('Nội dung ý kiến', { width: 380, personal: true }),
    summary: longText('Tóm tắt cho văn bản', { width: 260, personal: true }),
    field: named('Lĩnh vực', FIELD_NAMES, {
      width: 170,
      offer: OFFERED_FIELDS,
      help: 'Chọn trong danh sách, hoặc ghi mã của bảng "Lĩnh vực".',
    }),
    scope: choice('Phạm vi', SCOPES, { width: 200 }),
    group: text('Nhóm câu hỏi', { width: 120 }),
    unit: text('Đơn vị chủ trì', { width: 200 }),
    cooperatingUnits: codes('Đơn vị phối hợp', { width: 200 }),
    officer: text('Cán bộ (mã)', { width: 110 }),
    approvedBy: text('Lãnh đạo duyệt phân công', { width: 180 }),
    approvedOn: day('Ngày duyệt'),
    assignedOn: day('Ngày giao', { owner: 'system' }),
    receivedOn: day('Đơn vị nhận ngày'),
    originalDueOn: day('Hạn ban đầu', { owner: 'system' }),
    dueOn: day('Hạn hiện tại', { owner: 'system' }),
    why: longText('Vì sao hạn là ngày này', { owner: 'system', width: 200, clipped: true }),
    status: choice('Trạng thái', OPINION_STATUSES, { owner: 'system' }),
    answer: longText('Nội dung trả lời', { width: 380 }),
    draftedOn: day('Dự thảo về ngày', {
      help: 'Ngày dự thảo trả lời của đơn vị về đến Văn phòng; thời hạn của đơn vị được tính đến ngày này.',
    }),
    answerWay: choice('Cách trả lời', ANSWER_WAYS),
    answeredBy: text('Người trả lời', { width: 180 }),
    answerNumber: text('Số văn bản trả lời'),
    answeredOn: day('Ngày trả lời'),
    answerApprovedBy: text('Người duyệt trả lời', { width: 180 }),
    answerApprovedOn: day('Ngày duyệt trả lời'),
    outcome: choice('Kết quả', OUTCOMES, { width: 180 }),
    superiorReply: longText('Trả lời của cấp trên', { width: 300 }),
    superiorRepliedOn: day('Cấp trên trả lời ngày'),
    toldOn: day('Báo người dân ngày'),
    punctuality: choice('Đúng hạn/quá hạn', PUNCTUALITY, {
      owner: 'system',
      help: 'Của đơn vị: theo ngày dự thảo về Văn phòng.',
    }),
    citizenPunctuality: choice('Báo người dân đúng hạn/quá hạn', PUNCTUALITY, {
      owner: 'system',
      help: 'Chỉ khi kế hoạch ấn định thời hạn trả lời, thông báo kết quả cho người dân.',
    }),
    publishName: flag('Được công khai tên', { owner: 'system' }),
    returnReason: longText('Lý do trả lại, giao lại, mở lại', { width: 220 }),
    note: longText('Ghi chú', { width: 220 }),
    token: text('Khóa trả lời', { owner: 'system', width: 90, technical: true }),
  },
  {
    code: 'code',
    daily: true,
    tabColor: RED,
    frozenColumns: 1,
    help: 'Mỗi dòng là một ý kiến: nguồn, lĩnh vực, phân công, hạn, trả lời, kết quả.',
  },
);

/** Gia hạn, tạm dừng: one row is an event on a deadline. */
export const deadlineEvents = table(
  'Gia hạn, tạm dừng',
  {
    code: text('Mã', { owner: 'system' }),
    opinion: text('Mã ý kiến', { width: 150 }),
    kind: choice('Loại', {
      extension: 'Gia hạn',
      pause: 'Tạm dừng',
      resume: 'Tiếp tục',
      set: 'Ấn định hạn',
      reopening: 'Mở lại',
    }),
    on: day('Từ ngày'),
    to: day('Hạn mới'),
    reason: longText('Lý do', { width: 320 }),
    allowedBy: text('Người cho phép', { width: 180 }),
    toldOn: day('Báo người dân ngày'),
    recordedBy: text('Người ghi', { owner: 'system', width: 180 }),
    before: longText('Trước khi mở lại', { owner: 'system', width: 120, technical: true, clipped: true }),
  },
  {
    code: 'code',
    codePrefix: 'GH',
    tabColor: RED,
    help: 'Sổ gia hạn, tạm dừng tính hạn, hạn do lãnh đạo ấn định và các lần mở lại.',
  },
);

/** Nhiệm vụ: a task from a conclusion or a commitment. */
export const tasks = table(
  'Nhiệm vụ',
  {
    code: text('Mã nhiệm vụ', { owner: 'system', width: 130 }),
    conference: text('Mã hội nghị', { width: 110 }),
    opinion: text('Mã ý kiến', { width: 150 }),
    origin: choice('Nguồn', {
      conclusion: 'Kết luận hội nghị',
      commitment: 'Cam kết khi trả lời',
      reading: 'Chỉ đạo tiếp',
    }),
    content: longText('Nội dung', { width: 360 }),
    unit: text('Đơn vị chủ trì', { width: 200 }),
    cooperatingUnits: codes('Đơn vị phối hợp', { width: 200 }),
    officer: text('Cán bộ (mã)', { width: 110 }),
    product: text('Sản phẩm', { width: 200 }),
    dueOn: day('Hạn'),
    doneOn: day('Xong ngày'),
    result: longText('Kết quả', { width: 260 }),
    status: choice('Trạng thái', { open: 'Đang làm', done: 'Hoàn thành', dropped: 'Không thực hiện' }),
    documentNumber: text('Số văn bản giao'),
  },
  {
    code: 'code',
    codePrefix: 'NV',
    daily: true,
    tabColor: '#f9ab00',
    help: 'Nhiệm vụ từ kết luận và cam kết; theo dõi tới khi xong.',
  },
);

export type Registration = Row<typeof registrations>;
export type Opinion = Row<typeof opinions>;
export type DeadlineEvent = Row<typeof deadlineEvents>;
export type Task = Row<typeof tasks>;
