import { AlignmentType } from 'docx';
import { gap, head, signature, title } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { listTable } from './table.ts';
import { body, heading, lastWords, part, repeat } from './text.ts';
import { pt } from './units.ts';

/** Chương trình. */
export function agenda(): Promise<Uint8Array> {
  return paper('Chương trình hội nghị', [
    head(),
    ...title('CHƯƠNG TRÌNH'),
    body('**Thời gian:** {startsAt}.', { spacing: { before: pt(12) } }),
    body('**Địa điểm:** {place}. **Chủ trì:** {chair}.'),
    gap(6),
    listTable(
      'steps',
      [
        { title: 'STT', width: 12, value: '{no}', align: 'centre' },
        { title: 'Thời gian', width: 25, value: '{time}', align: 'centre' },
        { title: 'Nội dung', width: 78, value: '{text}' },
        { title: 'Người thực hiện', width: 45, value: '{presenter}' },
      ],
      { size: 13 },
    ),
    ...signature(),
  ]);
}

/** Nội quy. */
export function rulesOfOrder(): Promise<Uint8Array> {
  return paper('Nội quy hội nghị', [
    head(),
    ...title('NỘI QUY'),
    body('Các tổ chức, cá nhân tham gia hội nghị có trách nhiệm thực hiện các quy định sau:', {
      spacing: { before: pt(12) },
    }),
    ...repeat('conduct', [body('{text}')]),
    ...repeat<Piece>('hasNotAdmitted', [heading('Những trường hợp không được tham gia đối thoại:')]),
    ...repeat('notAdmitted', [body('- {text}')]),
    lastWords('Đề nghị các đại biểu, tổ chức, cá nhân nghiêm túc thực hiện./.'),
    ...signature(),
  ]);
}

/** Kịch bản điều hành: large enough to be read standing. */
export function runningScript(): Promise<Uint8Array> {
  return paper('Kịch bản điều hành', [
    head('bare'),
    ...title('KỊCH BẢN ĐIỀU HÀNH'),
    body('//Tài liệu dành cho người chủ trì, không phát hành.//', { spacing: { before: pt(8) } }),
    body('**Thời gian:** {startsAt}. **Địa điểm:** {place}.'),
    body('**Chủ trì:** {chair}. **Thư ký:** {secretary}.'),
    part('I. TRÌNH TỰ'),
    gap(4),
    listTable(
      'steps',
      [
        { title: 'STT', width: 12, value: '{no}', align: 'centre' },
        { title: 'Thời gian', width: 25, value: '{time}', align: 'centre' },
        { title: 'Nội dung', width: 78, value: '{text}' },
        { title: 'Người thực hiện', width: 45, value: '{presenter}' },
      ],
      { size: 13 },
    ),
    part('II. CÁC Ý KIẾN ĐÃ ĐĂNG KÝ VÀ DỰ KIẾN TRẢ LỜI ({count} Ý KIẾN)'),
    ...repeat('noOpinions', [body('Chưa có ý kiến đăng ký; chủ trì mời người dự phát biểu trực tiếp.')]),
    ...repeat<Piece>('opinions', [
      body('**{no}. {who}** //({about})//', { keepNext: true, alignment: AlignmentType.LEFT }),
      body('**Hỏi:** {question}'),
      body('**Dự kiến trả lời** //({answerer})//: {answer}'),
    ]),
    part('III. GỢI Ý KẾT LUẬN'),
    body('- Cảm ơn, đánh giá chung các ý kiến.'),
    body('- Nội dung đã trả lời; nội dung giao đơn vị giải quyết, trả lời bằng văn bản (nêu rõ đơn vị, thời hạn).'),
    body('- Nội dung vượt thẩm quyền: tổng hợp, kiến nghị cấp trên và thông tin lại cho Nhân dân.'),
  ]);
}
