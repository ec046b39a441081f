/** Every kind of paper: its name, its symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III), who reads it, and the tags that its template must have. */
import type { Audience } from './opinions.ts';

export type KindInfo = {
  name: string;
  /** '' for papers that take no number */
  symbol: string;
  audience: Audience;
  required: readonly string[];
};

const SIGNED = ['agencyLines', 'number', 'placeAndDate', 'recipients', 'authority', 'signer'] as const;
const NUMBERED = ['agencyLines', 'number'] as const;

export const KINDS = {
  plan: kind('Kế hoạch', 'KH', 'posted', [...SIGNED, 'subject', 'basis', 'outline']),
  taskAssignment: kind('Văn bản phân công nhiệm vụ', 'TB', 'internal', [...SIGNED, 'units', 'duties']),
  announcement: kind('Thông báo tổ chức hội nghị', 'TB', 'posted', [
    ...SIGNED,
    'startsAt',
    'place',
    'topics',
    'channels',
  ]),
  invitation: kind('Giấy mời', 'GM', 'person', [...SIGNED, 'guest', 'startsAt', 'place', 'chair']),
  hamletSlip: kind('Phiếu gửi Trưởng thôn', 'PG', 'internal', [...SIGNED, 'quota', 'returnBy', 'blanks']),
  loudspeakerBulletin: kind('Bản tin truyền thanh', 'TB', 'posted', [...SIGNED, 'startsAt', 'place']),
  registrationSlip: kind('Phiếu đăng ký tham gia đối thoại', '', 'posted', [
    'sendTo',
    'sections',
    'heading',
    'lines',
    'privacyNotice',
  ]),
  satisfactionSurvey: kind('Phiếu khảo sát sự hài lòng', '', 'posted', [
    'formTitle',
    'sendTo',
    'questions',
    'question',
  ]),
  qrPoster: kind('Áp phích mã QR đăng ký', '', 'posted', ['qr', 'startsAt', 'place']),
  acknowledgementSlip: kind('Giấy xác nhận tiếp nhận', 'GXN', 'person', [...SIGNED, 'code', 'citizen', 'receivedAt']),
  opinionSummary: kind('Báo cáo tổng hợp ý kiến, kiến nghị', 'BC', 'internal', [
    ...SIGNED,
    'received',
    'details',
    'content',
  ]),
  assignmentProposal: kind('Phiếu trình phân công trả lời', 'PTr', 'internal', [
    ...SIGNED,
    'opinions',
    'content',
    'unit',
  ]),
  assignmentSlip: kind('Phiếu chuyển, phân công chuẩn bị trả lời', 'PC', 'internal', [
    ...SIGNED,
    'unit',
    'opinions',
    'content',
    'due',
    'answerWhen',
  ]),
  unitAnswer: kind('Văn bản trả lời của đơn vị', 'BC', 'internal', [...SIGNED, 'unit', 'details', 'content', 'answer']),
  answerSummary: kind('Báo cáo tổng hợp ý kiến trả lời', 'BC', 'internal', [...SIGNED, 'details', 'content', 'answer']),
  budgetEstimate: kind('Dự trù kinh phí', 'TTr', 'internal', [...SIGNED, 'lines', 'content', 'total']),
  agenda: kind('Chương trình hội nghị', 'CTr', 'posted', [...SIGNED, 'steps', 'text']),
  rulesOfOrder: kind('Nội quy hội nghị', 'NQ', 'posted', [...SIGNED, 'conduct', 'text']),
  runningScript: kind('Kịch bản điều hành', '', 'internal', ['steps', 'opinions', 'question', 'answer']),
  readReport: kind('Báo cáo trình bày tại hội nghị', 'BC', 'internal', [...SIGNED, 'outline']),
  minutes: kind('Biên bản hội nghị', 'BB', 'internal', [
    ...NUMBERED,
    ...[
      'beganAt',
      'place',
      'chair',
      'secretary',
      'opinions',
      'question',
      'answer',
      'result',
      'conclusions',
      'endedAt',
      'secretaryName',
      'chairName',
    ],
  ]),
  conclusionNotice: kind('Thông báo kết luận', 'TB', 'posted', [
    ...SIGNED,
    'opening',
    'conclusions',
    'tasks',
    'content',
    'unit',
    'due',
  ]),
  replyLetter: kind('Văn bản trả lời công dân', 'UBND', 'person', [...SIGNED, 'citizen', 'question', 'paragraphs']),
  guidanceLetter: kind('Văn bản hướng dẫn', 'UBND', 'person', [...SIGNED, 'citizen', 'question', 'agency']),
  extensionNotice: kind('Thông báo gia hạn trả lời', 'UBND', 'person', [...SIGNED, 'citizen', 'reason', 'newDue']),
  petitionToSuperior: kind('Kiến nghị cấp trên', 'UBND', 'internal', [...SIGNED, 'opinions', 'content']),
  unitResultReport: kind('Báo cáo kết quả của đơn vị', 'BC', 'internal', [...SIGNED, 'unit', 'details', 'content']),
  continuingPetitions: kind('Tổng hợp ý kiến tiếp tục kiến nghị', 'BC', 'internal', [...SIGNED, 'details', 'content']),
  directive: kind('Ý kiến chỉ đạo tiếp theo', 'TB', 'internal', [...SIGNED, 'directions']),
  publicAnswers: kind('Danh sách công khai trả lời', 'TB', 'posted', [
    ...SIGNED,
    'opening',
    'fields',
    'entries',
    'question',
    'answer',
    'state',
  ]),
  resultReport: kind('Báo cáo kết quả hội nghị', 'BC', 'internal', [
    ...SIGNED,
    'counted',
    'details',
    'content',
    'figures',
  ]),
  sixMonthReport: kind('Báo cáo 6 tháng, năm', 'BC', 'internal', [
    ...SIGNED,
    'organised',
    'received',
    'handled',
    'details',
    'fields',
    'units',
    'petitions',
  ]),
  dossierCover: kind('Bìa và mục lục hồ sơ', '', 'internal', ['subject', 'lines', 'title']),
  denunciationHandover: kind('Biên bản bàn giao (tố cáo)', 'BB', 'person', [
    ...NUMBERED,
    'receiver',
    'items',
    'content',
  ]),
} as const;

export type PaperKind = keyof typeof KINDS;

export const PAPER_KINDS = Object.keys(KINDS) as PaperKind[];

function kind(name: string, symbol: string, audience: Audience, required: readonly string[]): KindInfo {
  return { name, symbol, audience, required };
}
