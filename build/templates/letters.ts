import { addressees, gap, head, signature } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { listTable } from './table.ts';
import { body, lastWords, repeat, unless } from './text.ts';
import { pt } from './units.ts';

const opening = { spacing: { before: pt(12) } };
const received =
  '{agencyNameInFull} nhận được ý kiến, kiến nghị của {citizen} tại {occasion}, với nội dung: “{question}”.';

/** Công văn trả lời: mẫu 1.5. */
export function replyLetter(): Promise<Uint8Array> {
  return paper('Công văn trả lời', [
    head('letter'),
    ...addressees(),
    body(received, opening),
    body('Sau khi xem xét, {agencyName} trả lời như sau:'),
    ...repeat('paragraphs', [body('{text}')]),
    lastWords('Trên đây là nội dung trả lời của {agencyName}. Trường hợp chưa rõ, đề nghị {you} liên hệ: {contact}./.'),
    ...signature(),
  ]);
}

/** Hướng dẫn sang cơ quan khác, hoặc thực hiện quyền khiếu nại. */
export function guidanceLetter(): Promise<Uint8Array> {
  return paper('Công văn hướng dẫn', [
    head('letter'),
    ...addressees(),
    body(received, opening),
    ...repeat('isComplaint', [
      body(
        'Qua xem xét, nội dung trên thuộc phạm vi giải quyết theo quy định của pháp luật về khiếu nại, không thuộc nội dung của hội nghị đối thoại. Đề nghị {you} thực hiện quyền khiếu nại theo Luật Khiếu nại bằng đơn hoặc trình bày trực tiếp tại nơi tiếp công dân của {agency}{agencyContact}.',
      ),
    ]),
    ...unless('isComplaint', [
      body(
        'Qua xem xét, nội dung trên thuộc thẩm quyền, trách nhiệm giải quyết của {agency}. Đề nghị {you} liên hệ {agency}{agencyContact} để được xem xét, giải quyết theo quy định.',
      ),
    ]),
    lastWords(
      '{agencyName} thông tin để {you} biết, liên hệ thực hiện. Nếu cần hướng dẫn thêm, xin liên hệ: {contact}./.',
    ),
    ...signature(),
  ]);
}

/** Thông báo gia hạn: why and until when. */
export function extensionNotice(): Promise<Uint8Array> {
  return paper('Thông báo gia hạn trả lời', [
    head('letter'),
    ...addressees(),
    body(received, opening),
    body('Thời hạn trả lời theo quy định là ngày {oldDue}. Lý do cần thêm thời gian: {reason}.'),
    body(
      'Theo ý kiến của {allowedBy}, {agencyName} gia hạn thời gian trả lời; thời gian dự kiến trả lời: **ngày {newDue}**.',
    ),
    lastWords('{agencyName} thông báo để {you} biết và mong nhận được sự thông cảm./.'),
    ...signature(),
  ]);
}

/** Kiến nghị cấp trên. */
export function petitionToSuperior(): Promise<Uint8Array> {
  return paper('Kiến nghị cấp trên', [
    head('letter'),
    ...addressees(),
    body(
      'Qua {conferenceName}, {agencyName} đã tiếp nhận {count} ý kiến, kiến nghị của Nhân dân vượt thẩm quyền giải quyết của cấp xã. {agencyNameInFull} tổng hợp, kính đề nghị xem xét, giải quyết các nội dung sau:',
      opening,
    ),
    gap(6),
    listTable('opinions', [
      { title: 'STT', width: 11, value: '{no}', align: 'centre' },
      { title: 'Nội dung kiến nghị', width: 55, value: '{content}' },
      { title: 'Lĩnh vực', width: 22, value: '{field}' },
      { title: 'Ý kiến của UBND', width: 48, value: '{view}' },
      { title: 'Cơ quan giải quyết', width: 24, value: '{agency}' },
    ]),
    ...repeat<Piece>('hasProposals', [body('{agencyName} đề xuất:')]),
    ...repeat('proposals', [body('- {text}')]),
    lastWords('{agencyNameInFull} kính đề nghị xem xét, chỉ đạo và thông báo kết quả để trả lời Nhân dân./.'),
    ...signature(),
  ]);
}
