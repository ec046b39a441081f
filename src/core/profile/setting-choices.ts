/** Settings of "Hồ sơ xã" that are chosen from a closed set: the code that the profile holds, and what staff read and write. */
import { CONFERENCE_FORMS, CONFERENCE_KINDS, UNIT_KINDS } from '../tables/choices.ts';
import { fold } from '../text/fold.ts';

type Choices = Readonly<Record<string, string>>;

const STAGES: Choices = { before: 'Trước hội nghị', during: 'Tại hội nghị', after: 'Sau hội nghị' };
const REQUIRED: Choices = { always: 'Bắt buộc', ifAny: 'Nếu phát sinh', optional: 'Không bắt buộc' };

const DOCUMENTS: Choices = {
  plan: 'Kế hoạch',
  announcement: 'Thông báo tổ chức',
  invitation: 'Giấy mời',
  dutyAssignment: 'Phân công nhiệm vụ',
  programme: 'Chương trình',
  conductRules: 'Nội quy',
  registrationSlip: 'Phiếu đăng ký',
  opinionSurvey: 'Phiếu lấy ý kiến',
  satisfactionSurvey: 'Phiếu khảo sát',
  opinionSummary: 'Báo cáo tổng hợp ý kiến',
  answerAssignment: 'Phân công chuẩn bị trả lời',
  answerProposal: 'Phiếu trình phân công',
  unitAnswer: 'Trả lời của đơn vị',
  answerSummary: 'Báo cáo tổng hợp trả lời',
  openingReport: 'Báo cáo trình bày tại hội nghị',
  minutes: 'Biên bản',
  conclusionNotice: 'Thông báo kết luận',
  resultReport: 'Báo cáo kết quả hội nghị',
  citizenReply: 'Văn bản trả lời công dân',
  guidanceLetter: 'Văn bản hướng dẫn',
  petitionToSuperior: 'Kiến nghị cấp trên',
  followUpReport: 'Báo cáo kết quả của đơn vị',
  furtherPetitions: 'Ý kiến tiếp tục kiến nghị',
  furtherDirection: 'Ý kiến chỉ đạo tiếp theo',
  periodicReport: 'Báo cáo định kỳ',
  extensionNotice: 'Thông báo gia hạn',
  other: 'Văn bản khác',
};

/** By the setting's path; "#" stands for the number in a list. */
const CHOICES: Readonly<Record<string, Choices>> = {
  'commune.kind': { xa: 'Xã', phuong: 'Phường', thi_tran: 'Thị trấn', dac_khu: 'Đặc khu' },
  'conferences.sessions.#.kind': CONFERENCE_KINDS,
  'conferences.forms.#.form': CONFERENCE_FORMS,
  'conferences.invited.#.group': {
    superior: 'Cấp trên',
    leaders: 'Lãnh đạo',
    associations: 'MTTQ, đoàn thể',
    officers: 'Cán bộ, công chức',
    otherAgencies: 'Cơ quan khác',
    hamlets: 'Thôn, tổ dân phố',
    citizens: 'Người dân, tổ chức',
    media: 'Báo chí, truyền thanh',
  },
  'conferences.invited.#.per': { hamlet: 'Mỗi thôn, tổ', all: 'Tất cả' },
  'conferences.programme.#.step': {
    welcome: 'Đón tiếp',
    opening: 'Khai mạc',
    rulesAndSecretary: 'Nội quy, thư ký',
    purpose: 'Mục đích, cách làm',
    report: 'Báo cáo',
    preparedAnswers: 'Đọc trả lời đã chuẩn bị',
    citizensSpeak: 'Người dân phát biểu',
    answers: 'Trả lời',
    furtherExchange: 'Trao đổi thêm',
    conclusion: 'Kết luận',
    minutes: 'Thông qua biên bản',
  },
  'actors.#.role': {
    chair: 'Chủ trì',
    deputyInCharge: 'Lãnh đạo phụ trách',
    coordinator: 'Đầu mối',
    secretary: 'Thư ký',
    specialistUnits: 'Đơn vị chuyên môn',
    hamletHeads: 'Trưởng thôn, Tổ trưởng',
    associations: 'MTTQ, đoàn thể',
    communications: 'Truyền thông',
    finance: 'Tài chính',
    security: 'An ninh, trật tự',
    registrants: 'Người đăng ký',
  },
  'units.#.kind': UNIT_KINDS,
  'channels.#.code': {
    form: 'Biểu mẫu trực tuyến',
    paper: 'Phiếu giấy',
    email: 'Thư điện tử',
    phone: 'Điện thoại',
    post: 'Bưu điện',
    atConference: 'Tại hội nghị',
    hamletHead: 'Qua Trưởng thôn, Tổ trưởng',
    association: 'Qua MTTQ, đoàn thể',
    media: 'Phương tiện truyền thông',
  },
  'registration.form.fields.#.key': {
    fullName: 'Họ và tên',
    organisation: 'Tổ chức',
    phone: 'Điện thoại',
    address: 'Địa chỉ',
    email: 'Thư điện tử',
    aboutProcedures: 'Ý kiến về thủ tục',
    aboutHandling: 'Ý kiến về giải quyết thủ tục',
    hamlet: 'Thôn, tổ',
  },
  'registration.closesFormAt': { conference: 'Bắt đầu hội nghị', cutoff: 'Hết hạn đăng ký' },
  'complaints.treatment': { exclude: 'Không đưa vào đối thoại', classify: 'Phân loại riêng', unspecified: 'Không nêu' },
  'routing.#.situation': {
    answerAtOnce: 'Trả lời ngay được',
    verifyThenWrite: 'Cần xác minh, trả lời bằng văn bản',
    beyondAuthority: 'Vượt thẩm quyền',
    otherAgency: 'Thuộc cơ quan khác',
    complex: 'Phức tạp',
    stillUnresolved: 'Chưa giải quyết xong',
    conductFound: 'Phát hiện việc làm sai, làm tốt',
  },
  'papers.documents.#.kind': DOCUMENTS,
  'papers.documents.#.stage': STAGES,
  'papers.documents.#.required': REQUIRED,
  'papers.dossier.#.kind': DOCUMENTS,
  'papers.dossier.#.stage': STAGES,
  'papers.dossier.#.required': REQUIRED,
  'papers.distribution.#.documents.#': { ...DOCUMENTS, default: 'Văn bản khác không nêu riêng' },
  'papers.expenses.#.per': { conference: 'Hội nghị', guest: 'Khách mời' },
  'papers.reporting.cut': { plain: 'Theo năm dương lịch', regime: 'Chốt ngày 14/6, 14/9, 14/12' },
  'papers.reports.#.kind': {
    result: 'Kết quả hội nghị',
    sixMonths: '6 tháng',
    year: 'Năm',
    followUp: 'Thực hiện chỉ đạo',
  },
};

/** What may stand in a setting, code → words; null where anything may. `key` as in "Hồ sơ xã": "papers.dossier.3.kind". */
export function settingChoices(key: string): Choices | null {
  return CHOICES[key.replace(/(^|\.)\d+(?=\.|$)/g, '$1#')] ?? null;
}

/** The words for a code; what is no code of the set stays as it is. */
export function settingWords(key: string, code: string): string {
  return settingChoices(key)?.[code] ?? code;
}

/** The code for words (or for a code, as older registers have it); what is neither stays as typed, for the profile's check to name. */
export function settingCode(key: string, said: string): string {
  const choices = settingChoices(key);
  if (!choices || said.trim() in choices) return said.trim();
  const wanted = fold(said).trim();
  return Object.keys(choices).find((code) => fold(choices[code] as string) === wanted) ?? said;
}
