import { FIELD_NAMES } from '../profile/fields.ts';
import { choice, codes, day, flag, longText, number, text } from '../sheet/column.ts';
import { daysBefore } from '../sheet/days-before-column.ts';
import { named, namedCodes } from '../sheet/named-column.ts';
import { type Row, table } from '../sheet/table.ts';
import { OFFERED_FIELDS } from '../triage/offered-fields.ts';
import { OUTCOMES, SCOPES, UNIT_KINDS } from './choices.ts';

/** Hồ sơ xã: one row is one setting of the commune; the profile written at install and edited here. */
export const settings = table(
  'Hồ sơ xã',
  {
    key: text('Khóa', { owner: 'system', width: 150 }),
    label: text('Mục', { owner: 'system', width: 260 }),
    value: longText('Nội dung', { width: 460, help: 'Sửa trực tiếp tại đây; mỗi dòng một ý khi mục là danh sách.' }),
    source: text('Nguồn', { owner: 'system', width: 120, help: 'Dòng của kế hoạch mà mục này lấy từ đó.' }),
    kind: choice(
      'Kiểu',
      { text: 'Văn bản', number: 'Số', flag: 'Có/Không', unset: 'Chưa nêu', emptyList: 'Danh sách trống' },
      { owner: 'system' },
    ),
  },
  { code: 'key', tabColor: '#5f6368', help: 'Thông tin của xã dùng trong mọi văn bản và thư.' },
);

/** Quy tắc thời hạn: one row is one rule that makes something due. */
export const deadlineRules = table(
  'Quy tắc thời hạn',
  {
    id: text('Mã quy tắc', { owner: 'system' }),
    product: longText('Việc, sản phẩm', { width: 260 }),
    responsible: text('Trách nhiệm', { width: 200 }),
    anchor: choice('Mốc tính', {
      conference: 'Ngày hội nghị',
      conferenceEnd: 'Kết thúc hội nghị',
      assignmentReceived: 'Đơn vị nhận phân công',
      reportReceived: 'Đơn vị nhận báo cáo, thông báo',
      conclusionReceived: 'Đơn vị nhận thông báo kết luận',
      conclusionIssued: 'Ban hành thông báo kết luận',
      fixedDate: 'Ngày cố định',
      fixedWindow: 'Khoảng ngày cố định',
      monthWindow: 'Khoảng tháng',
      period: 'Kỳ báo cáo',
      none: 'Không có hạn',
    }),
    amount: number('Số ngày'),
    unit: choice('Đơn vị tính', { working: 'Ngày làm việc', calendar: 'Ngày (lịch)' }),
    direction: choice('Chiều', { after: 'Sau mốc', before: 'Trước mốc' }),
    adjust: choice('Khi rơi vào ngày nghỉ', {
      forward: 'Sang ngày làm việc kế tiếp',
      backward: 'Lùi về ngày làm việc trước',
      none: 'Giữ nguyên',
    }),
    from: day('Từ ngày'),
    to: day('Đến ngày'),
    period: choice('Kỳ', { sixMonths: '6 tháng', year: 'Năm' }),
    reminders: daysBefore('Nhắc trước (ngày làm việc)', {
      help: 'Số ngày làm việc trước hạn; 0 là đúng ngày hạn. Ví dụ: 3, 1, 0. Để trống: 3, 1, 0. Quá hạn thì luôn nhắc thêm sau 1 ngày làm việc, và báo lãnh đạo từ ngày thứ hai.',
    }),
    enabled: flag('Áp dụng'),
    sourceDocument: longText('Căn cứ', { width: 260 }),
    sourcePlace: text('Dòng, điều', { width: 100 }),
    sourceText: longText('Nguyên văn', { width: 300 }),
    ambiguity: longText('Điểm chưa rõ', { width: 260 }),
    reading: longText('Cách hiểu đã chọn', { width: 220 }),
    otherReadings: longText('Cách hiểu khác', {
      width: 220,
      help: 'Mỗi dòng: số ngày | làm việc hoặc lịch | cách hiểu',
    }),
    appliesTo: codes('Loại hội nghị', { help: 'periodic (định kỳ), thematic (chuyên đề), adHoc (đột xuất)' }),
    coversLaw: text('Thay cho quy tắc luật', { owner: 'system' }),
  },
  { code: 'id', tabColor: '#5f6368', help: 'Mỗi dòng là một quy tắc thời hạn, có căn cứ.' },
);

/** Lịch làm việc: one row is a declared day. */
export const declaredDays = table(
  'Lịch làm việc',
  {
    on: day('Ngày'),
    kind: choice('Loại ngày', {
      dayOff: 'Nghỉ lễ, Tết, nghỉ bù',
      swappedDayOff: 'Nghỉ hoán đổi',
      makeUpDay: 'Làm bù',
    }),
    name: text('Tên ngày', { width: 260 }),
    decision: longText('Văn bản công bố', { width: 320 }),
    confirmed: flag('Đã xác nhận'),
    id: text('Mã ngày', { owner: 'system' }),
  },
  { code: 'id', tabColor: '#5f6368', help: 'Ngày nghỉ, ngày nghỉ hoán đổi và ngày làm bù theo thông báo từng năm.' },
);

/** Đơn vị, cán bộ: one row is an officer (or a unit's mailbox). */
export const officers = table(
  'Đơn vị, cán bộ',
  {
    id: text('Mã cán bộ', { owner: 'system' }),
    unit: text('Đơn vị', { width: 220 }),
    unitKind: choice('Loại đơn vị', UNIT_KINDS),
    name: text('Họ và tên', { width: 180 }),
    title: text('Chức vụ', { width: 180 }),
    email: text('Thư điện tử', { width: 220 }),
    emailBad: flag('Thư hỏng', { help: 'Đánh dấu khi thư gửi tới địa chỉ này bị trả lại.' }),
    fields: namedCodes('Lĩnh vực phụ trách', FIELD_NAMES, {
      width: 240,
      help: 'Tên hoặc mã lĩnh vực, cách nhau bằng dấu chấm phẩy.',
    }),
    leads: flag('Là lãnh đạo đơn vị'),
    leaderOf: codes('Lãnh đạo UBND phụ trách khối', { width: 200 }),
    confidential: flag('Tiếp nhận tố cáo', { help: 'Người duy nhất được xử lý nội dung tố cáo.' }),
    awayFrom: day('Vắng từ'),
    awayTo: day('Vắng đến'),
    deputy: text('Người thay (mã cán bộ)'),
  },
  { code: 'id', codePrefix: 'CB', tabColor: '#5f6368', frozenColumns: 2, help: 'Đơn vị và cán bộ nhận phân công.' },
);

/** Lĩnh vực: one row is a field of administration with the words that suggest it. */
export const fields = table(
  'Lĩnh vực',
  {
    code: text('Mã lĩnh vực', { owner: 'system', width: 160 }),
    name: text('Tên lĩnh vực', { width: 220 }),
    unit: text('Đơn vị mặc định', { width: 220 }),
    unitKind: choice('Loại đơn vị', UNIT_KINDS),
    keywords: codes('Từ khóa gợi ý', { width: 520, help: 'Cách nhau bằng dấu phẩy; viết có dấu.' }),
  },
  {
    code: 'code',
    tabColor: '#5f6368',
    help: 'Lĩnh vực, đơn vị mặc định và từ khóa gợi ý. Sau khi đổi tên hay thêm lĩnh vực, chọn "Kiểm tra và sửa bảng".',
  },
);

/** Từ gợi ý phạm vi: one row is one list of words by which the scope of an opinion is suggested. */
export const scopeWords = table(
  'Từ gợi ý phạm vi',
  {
    key: text('Mã danh sách', { owner: 'system', width: 140 }),
    name: text('Danh sách', { owner: 'system', width: 190 }),
    use: longText('Dùng để làm gì', { owner: 'system', width: 260 }),
    words: codes('Từ, cụm từ', {
      width: 560,
      help: 'Cách nhau bằng dấu phẩy; viết có dấu. Dấu … thay cho tối đa sáu tiếng bất kỳ trong cùng một câu.',
    }),
  },
  { code: 'key', tabColor: '#5f6368', help: 'Từ giúp gợi ý phạm vi của ý kiến. Chỉ là gợi ý: cán bộ quyết định.' },
);

/** Mẫu câu trả lời: one row is a text for a frequent situation. */
export const answerTemplates = table(
  'Mẫu câu trả lời',
  {
    code: text('Mã mẫu', { owner: 'system', width: 90 }),
    name: text('Tên mẫu', { width: 280 }),
    field: named('Lĩnh vực', FIELD_NAMES, {
      width: 170,
      offer: OFFERED_FIELDS,
      help: 'Để trống: dùng cho mọi lĩnh vực.',
    }),
    scope: choice('Phạm vi', SCOPES, { width: 220 }),
    outcome: choice('Kết quả', OUTCOMES, { width: 180 }),
    text: longText('Nội dung mẫu', {
      width: 560,
      help: 'Tự điền: {mã ý kiến}, {mã phiếu}, {đơn vị}, {ngày}. Chỗ người soạn phải điền ghi […]; còn […] thì chưa trình duyệt được.',
    }),
  },
  { code: 'code', codePrefix: 'MT', tabColor: '#5f6368', frozenColumns: 2, help: 'Mẫu câu trả lời; thêm, sửa tùy ý.' },
);

export type Setting = Row<typeof settings>;
export type DeadlineRuleRow = Row<typeof deadlineRules>;
export type DeclaredDayRow = Row<typeof declaredDays>;
export type Officer = Row<typeof officers>;
export type FieldRow = Row<typeof fields>;
export type AnswerTemplate = Row<typeof answerTemplates>;
export type ScopeWordRow = Row<typeof scopeWords>;
