/** The closed sets that several tables share: code → what people read. */

export const CHANNELS = {
  form: 'Biểu mẫu trực tuyến',
  paper: 'Phiếu giấy',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  post: 'Bưu điện',
  hamletHead: 'Qua Trưởng thôn, Tổ trưởng',
  association: 'Qua MTTQ, đoàn thể',
  online: 'Mạng xã hội, trực tuyến',
  media: 'Phương tiện truyền thông',
  onTheSpot: 'Tại hội nghị',
} as const;

export const SECTIONS = {
  aboutProcedures: 'Về thủ tục hành chính',
  aboutHandling: 'Về giải quyết thủ tục hành chính',
  onTheSpot: 'Phát biểu tại hội nghị',
} as const;

/** Codes of scope as the commands write them; a person decides, a keyword only suggests. */
export const SCOPES = {
  in_scope: 'Thuộc nội dung, thẩm quyền xã',
  beyond_authority: 'Vượt thẩm quyền, kiến nghị cấp trên',
  other_agency: 'Thuộc cơ quan khác',
  out_khieu_nai: 'Khiếu nại (tách)',
  out_to_cao: 'Tố cáo (tách, bảo mật)',
  mixed_to_cao: 'Có phần là tố cáo (tách phần đó)',
  out_other: 'Không thuộc nội dung đối thoại',
  unclear: 'Chưa xác định',
} as const;

export const OPINION_STATUSES = {
  new: 'Mới tiếp nhận',
  proposed: 'Chờ duyệt phân công',
  assigned: 'Đã phân công',
  drafted: 'Có dự thảo trả lời',
  approved: 'Đã duyệt trả lời',
  answered: 'Đã trả lời',
  told: 'Đã báo người dân',
  escalated: 'Chờ cấp trên trả lời',
  separated: 'Đã tách, chuyển xử lý riêng',
} as const;

export const OUTCOMES = {
  resolved: 'Đã giải quyết xong',
  explained: 'Đã giải trình, hướng dẫn',
  committed: 'Tiếp thu, có lộ trình',
  escalated: 'Chuyển cấp trên',
  notOurs: 'Không thuộc thẩm quyền',
} as const;

export const ANSWER_WAYS = {
  atConference: 'Trực tiếp tại hội nghị',
  inWriting: 'Bằng văn bản',
  guided: 'Hướng dẫn sang cơ quan khác',
  escalated: 'Kiến nghị cấp trên',
} as const;

export const CONFERENCE_KINDS = { periodic: 'Định kỳ', thematic: 'Chuyên đề', adHoc: 'Đột xuất' } as const;
export const CONFERENCE_FORMS = { inPerson: 'Trực tiếp', online: 'Trực tuyến', indirect: 'Gián tiếp' } as const;
export const CONFERENCE_STATUSES = {
  planned: 'Đã lên kế hoạch',
  open: 'Đang nhận đăng ký',
  closed: 'Đã hết hạn đăng ký',
  held: 'Đã tổ chức',
  reported: 'Đã báo cáo',
  cancelled: 'Không tổ chức, trả lời bằng văn bản',
} as const;

export const UNIT_KINDS = { commune: 'Thuộc xã', other: 'Cơ quan khác', superior: 'Cấp trên' } as const;

/** Result of counting a clock that is done. */
export const PUNCTUALITY = {
  onTime: 'Đúng hạn',
  onTimeExtended: 'Đúng hạn sau gia hạn',
  late: 'Quá hạn',
} as const;
