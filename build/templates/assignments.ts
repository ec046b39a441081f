import { addressees, gap, head, signature, title, wholeTexts } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { type Column, listTable } from './table.ts';
import { body, heading, lastWords, repeat, unless } from './text.ts';
import { pt } from './units.ts';

const opening = { spacing: { before: pt(12) } };

/** Who asked what; the content takes what `content` leaves of the 160 mm. */
const asked = (content: number): readonly Column[] => [
  { title: 'STT', width: 10, value: '{no}', align: 'centre' },
  { title: 'Mã ý kiến', width: 22, value: '{code}' },
  { title: 'Người kiến nghị', width: 30, value: '{who}' },
  { title: 'Nội dung', width: content, value: '{content}' },
];
const field: Column = { title: 'Lĩnh vực', width: 18, value: '{field}' };
const due: Column = { title: 'Hạn', width: 20, value: '{due}', align: 'centre' };

export const TASK_COLUMNS: readonly Column[] = [
  { title: 'STT', width: 11, value: '{no}', align: 'centre' },
  { title: 'Nội dung', width: 55, value: '{content}' },
  { title: 'Chủ trì', width: 29, value: '{unit}' },
  { title: 'Phối hợp', width: 23, value: '{cooperation}' },
  { title: 'Thời hạn', width: 21, value: '{due}', align: 'centre' },
  { title: 'Sản phẩm', width: 21, value: '{product}' },
];

/** Phiếu chuyển. */
export function assignmentSlip(): Promise<Uint8Array> {
  const pieces = [
    head(),
    ...title('PHIẾU CHUYỂN'),
    ...addressees(),
    body(
      '{officeName} đã tiếp nhận, tổng hợp các ý kiến, kiến nghị đăng ký đối thoại. Theo ý kiến chỉ đạo của {directedBy}, {officeName} chuyển {unit} {count} ý kiến sau đây {purpose}:',
      opening,
    ),
    gap(6),
    ...repeat<Piece>('hasDays', [listTable('opinions', [...asked(60), field, due], { size: 11 })]),
    ...unless<Piece>('hasDays', [listTable('opinions', [...asked(80), field], { size: 11 })]),
    body(
      'Văn bản trả lời gửi về {officeName} **{answerWhen}**. Nội dung không thuộc trách nhiệm giải quyết, đề nghị phản hồi ngay để chuyển cơ quan có thẩm quyền; nội dung cần thêm thời gian, đề nghị báo cáo lý do và thời gian dự kiến trả lời.',
    ),
    lastWords('Thông tin cá nhân trong phiếu chỉ dùng để giải quyết, trả lời ý kiến./.'),
    ...signature(),
  ];
  return paper('Phiếu chuyển ý kiến, kiến nghị', pieces, [wholeTexts()]);
}

/** Phiếu trình phân công. */
export function assignmentProposal(): Promise<Uint8Array> {
  return paper('Phiếu trình phân công trả lời', [
    head(),
    ...title('PHIẾU TRÌNH'),
    ...addressees(),
    body(
      '{officeName} đã tổng hợp, phân loại {count} ý kiến, kiến nghị và kính trình lãnh đạo xem xét, phân công chuẩn bị trả lời như sau:',
      opening,
    ),
    gap(6),
    listTable(
      'opinions',
      [...asked(52), field, { title: 'Chủ trì, phối hợp', width: 28, value: '{unit}{cooperationNote}' }],
      {
        size: 11,
      },
    ),
    heading('Ý kiến của lãnh đạo:'),
    body('□ Đồng ý phân công như đề xuất.'),
    body(`□ Điều chỉnh: ${'…'.repeat(22)}`),
    body(`Người duyệt (ký, họ tên, chức vụ): ${'…'.repeat(14)}`),
    body('Ngày duyệt: ……/……/…………'),
    lastWords('Kính trình lãnh đạo xem xét, quyết định./.'),
    ...signature(),
  ]);
}

/** Văn bản phân công nhiệm vụ. */
export function taskAssignment(): Promise<Uint8Array> {
  return paper('Phân công nhiệm vụ', [
    head(),
    ...title('THÔNG BÁO'),
    body(
      'Để chuẩn bị tốt {conferenceName}, {agencyNameInFull} phân công nhiệm vụ cho các cơ quan, đơn vị như sau:',
      opening,
    ),
    ...repeat<Piece>('units', [heading('{heading}'), ...repeat('duties', [body('- {text}')])]),
    lastWords(
      'Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện; nếu có vướng mắc, kịp thời phản ánh về {officeName} để tổng hợp, báo cáo./.',
    ),
    ...signature(),
  ]);
}

/** Ý kiến chỉ đạo đối với các việc cần tiếp tục giải quyết. */
export function directive(): Promise<Uint8Array> {
  return paper('Ý kiến chỉ đạo', [
    head(),
    ...title('THÔNG BÁO'),
    body(
      'Sau khi xem xét kết quả giải quyết ý kiến, kiến nghị tại {conferenceName}, lãnh đạo {agencyName} có ý kiến chỉ đạo như sau:',
      opening,
    ),
    ...repeat('directions', [body('- {text}')]),
    ...repeat<Piece>('hasOpinions', [
      heading('Các ý kiến cần tiếp tục giải quyết:'),
      gap(4),
      listTable('opinions', [...asked(53), { title: 'Đơn vị trả lời', width: 25, value: '{unit}' }, due], { size: 11 }),
    ]),
    ...repeat<Piece>('hasTasks', [heading('Nhiệm vụ cần hoàn thành:'), gap(4), listTable('tasks', TASK_COLUMNS)]),
    lastWords('Yêu cầu các cơ quan, đơn vị thực hiện, báo cáo kết quả về {agencyName} (qua {officeName})./.'),
    ...signature(),
  ]);
}
