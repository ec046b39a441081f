import { KINDS, PAPER_KINDS } from '../document/kinds.ts';
import { choice, day, flag, instant, longText, number, text } from '../sheet/column.ts';
import { named } from '../sheet/named-column.ts';
import { type Row, table } from '../sheet/table.ts';
import { CONFERENCE_FORMS, CONFERENCE_KINDS, CONFERENCE_STATUSES } from './choices.ts';

const BLUE = '#1a73e8';
const GREEN = '#188038';
const KIND_NAMES = {
  ...Object.fromEntries(PAPER_KINDS.map((kind) => [kind, KINDS[kind].name])),
  figuresExport: 'Số liệu gửi cấp trên',
};

/** Hội nghị: one row is a conference. */
export const conferences = table(
  'Hội nghị',
  {
    code: text('Mã hội nghị', { owner: 'system', width: 110 }),
    name: longText('Tên hội nghị', { width: 320 }),
    kind: choice('Loại', CONFERENCE_KINDS),
    form: choice('Hình thức', CONFERENCE_FORMS),
    theme: longText('Chuyên đề', { width: 200 }),
    startsAt: instant('Bắt đầu'),
    endsAt: instant('Kết thúc'),
    place: text('Địa điểm', { width: 240 }),
    chair: text('Người chủ trì', { width: 180 }),
    chairTitle: text('Chức vụ người chủ trì', { width: 180 }),
    coChair: text('Đồng chủ trì', { width: 180 }),
    secretary: text('Thư ký', { width: 180 }),
    keeper: text('Nơi lưu hồ sơ', { width: 200 }),
    registrationOpensOn: day('Mở đăng ký'),
    registrationClosesAt: instant('Hạn đăng ký', { owner: 'system' }),
    status: choice('Trạng thái', CONFERENCE_STATUSES),
    attendees: number('Số người dự'),
    conclusions: longText('Kết luận của chủ trì', { width: 360 }),
    conclusionIssuedOn: day('Ngày ban hành thông báo kết luận'),
    remarks: longText('Ghi chú', { width: 200 }),
    lastSlipNumber: number('Số phiếu cuối', { owner: 'system', help: 'Không sửa: mã phiếu đã cấp không dùng lại.' }),
    formUrl: text('Liên kết phiếu đăng ký', { owner: 'system', width: 220 }),
    folderUrl: text('Thư mục hồ sơ', { owner: 'system', width: 220 }),
    surveyUrl: text('Liên kết phiếu khảo sát', { owner: 'system', width: 220 }),
  },
  {
    code: 'code',
    codePrefix: 'HN',
    daily: true,
    tabColor: BLUE,
    frozenColumns: 2,
    help: 'Mỗi dòng là một hội nghị đối thoại.',
  },
);

/** Mốc việc: what the rules make due for a conference. */
export const milestones = table(
  'Mốc việc',
  {
    code: text('Mã mốc', { owner: 'system', width: 150 }),
    conference: text('Mã hội nghị', { owner: 'system', width: 110 }),
    rule: text('Quy tắc', { owner: 'system', width: 150, technical: true }),
    product: longText('Việc, sản phẩm', { owner: 'system', width: 300 }),
    responsible: text('Trách nhiệm', { owner: 'system', width: 220 }),
    dueFrom: day('Từ ngày', { owner: 'system' }),
    dueOn: day('Hạn', { owner: 'system' }),
    why: longText('Vì sao hạn là ngày này', { owner: 'system', width: 300, clipped: true }),
    doneOn: day('Xong ngày'),
    note: longText('Ghi chú', { width: 200 }),
  },
  { code: 'code', tabColor: BLUE, frozenColumns: 1, help: 'Các mốc việc của hội nghị, tính từ quy tắc thời hạn.' },
);

/** Đại biểu: an invited or present person or group. */
export const attendees = table(
  'Đại biểu',
  {
    code: text('Mã', { owner: 'system' }),
    conference: text('Mã hội nghị', { width: 110 }),
    group: text('Thành phần', { width: 240 }),
    name: text('Họ và tên', { width: 180, personal: true }),
    hamlet: text('Thôn, tổ dân phố', { width: 160 }),
    quota: number('Số lượng mời'),
    invitedOn: day('Ngày mời'),
    registration: text('Mã phiếu', { width: 140 }),
    attended: flag('Có mặt'),
    present: number('Số có mặt'),
    absentWithNotice: flag('Vắng có báo'),
    speakingOrder: number('Thứ tự phát biểu'),
    note: longText('Ghi chú', { width: 200, personal: true }),
  },
  { code: 'code', codePrefix: 'DB', tabColor: GREEN, help: 'Đại biểu được mời và có mặt.' },
);

/** Hồ sơ hội nghị: a document that the dossier must hold. */
export const dossierItems = table(
  'Hồ sơ hội nghị',
  {
    code: text('Mã', { owner: 'system', width: 160 }),
    conference: text('Mã hội nghị', { owner: 'system', width: 110 }),
    stage: choice(
      'Giai đoạn',
      { before: 'Trước hội nghị', during: 'Trong hội nghị', after: 'Sau hội nghị' },
      { owner: 'system' },
    ),
    title: longText('Tài liệu', { owner: 'system', width: 340 }),
    documentKind: text('Loại văn bản', { owner: 'system', technical: true }),
    required: choice('Yêu cầu', { always: 'Bắt buộc', ifAny: 'Nếu có' }, { owner: 'system' }),
    source: text('Căn cứ', { owner: 'system', width: 200 }),
    link: text('Liên kết', { width: 240 }),
    doneOn: day('Có ngày'),
    note: longText('Ghi chú', { width: 200 }),
  },
  { code: 'code', tabColor: GREEN, help: 'Danh mục tài liệu phải có trong hồ sơ hội nghị.' },
);

/** Văn bản: a document made. */
export const documents = table(
  'Văn bản',
  {
    code: text('Mã văn bản', { owner: 'system', width: 130 }),
    kind: named('Loại', KIND_NAMES, { owner: 'system', width: 190 }),
    title: longText('Tên văn bản', { owner: 'system', width: 320 }),
    subject: text('Của', { owner: 'system', width: 140, help: 'Mã hội nghị, ý kiến, đơn vị hoặc kỳ báo cáo.' }),
    version: number('Bản', { owner: 'system' }),
    state: choice(
      'Trạng thái',
      { making: 'Đang tạo', draft: 'Dự thảo', final: 'Đã chốt', failed: 'Lỗi', void: 'Không dùng' },
      { owner: 'system' },
    ),
    // What a made paper changes stands side by side: one call writes it.
    error: longText('Lỗi', { owner: 'system', width: 260 }),
    docUrl: text('Google Doc, CSV', { owner: 'system', width: 220 }),
    docxUrl: text('Tệp Word, Excel', { owner: 'system', width: 220 }),
    docId: text('Mã tệp Doc', { owner: 'system', technical: true }),
    docxId: text('Mã tệp Word', { owner: 'system', technical: true }),
    madeAt: instant('Tạo lúc', { owner: 'system' }),
    madeBy: text('Người tạo', { owner: 'system', width: 180 }),
    number: text('Số, ký hiệu'),
    issuedOn: day('Ngày ban hành'),
    note: longText('Ghi chú', { width: 200 }),
    carries: longText('Các ý kiến trong văn bản', { owner: 'system', width: 200, clipped: true }),
  },
  { code: 'code', codePrefix: 'VB', tabColor: GREEN, help: 'Văn bản đã tạo; mỗi lần tạo là một bản mới.' },
);

/** Công khai: a publication. */
export const publications = table(
  'Công khai',
  {
    code: text('Mã', { owner: 'system' }),
    conference: text('Mã hội nghị', { width: 110 }),
    document: text('Mã văn bản', { width: 130 }),
    what: longText('Nội dung công khai', { width: 280 }),
    where: text('Nơi công khai', { width: 240 }),
    dueOn: day('Hạn', { owner: 'system' }),
    on: day('Ngày công khai', { help: 'Ghi ngày đã niêm yết, phát thanh, đăng tải.' }),
    by: text('Người thực hiện', { width: 180 }),
    link: text('Liên kết', { width: 220 }),
    source: text('Căn cứ', { owner: 'system', width: 240 }),
  },
  {
    code: 'code',
    codePrefix: 'CK',
    tabColor: GREEN,
    help: 'Việc niêm yết, phát thanh, đăng tải: nơi nào, hạn nào, ai làm, đã làm ngày nào.',
  },
);

export type Conference = Row<typeof conferences>;
export type Milestone = Row<typeof milestones>;
export type Attendee = Row<typeof attendees>;
export type DossierItem = Row<typeof dossierItems>;
export type MadeDocument = Row<typeof documents>;
export type Publication = Row<typeof publications>;
