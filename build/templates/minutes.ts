import { TASK_COLUMNS } from './assignments.ts';
import { head, title, twoSignatures, wholeTexts } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { listTable } from './table.ts';
import { blankLine, body, heading, lastWords, part, repeat, unless } from './text.ts';

/** Biên bản: mẫu 1.9. */
export function minutes(): Promise<Uint8Array> {
  const pieces = [
    head('numbered'),
    ...title('BIÊN BẢN'),
    body('**Thời gian bắt đầu:** {beganAt}.'),
    body('**Địa điểm:** {place}'),
    part('I. THÀNH PHẦN THAM DỰ'),
    body('1. Chủ trì (chủ tọa): {chair}'),
    ...repeat('coChair', [body('Đồng chủ trì: {who}')]),
    body('2. Thư ký (người ghi biên bản): {secretary}'),
    body('3. Đại biểu, tổ chức, công dân tham dự:'),
    ...repeat('groups', [body('- {text}')]),
    body('- {presentText}'),
    part('II. NỘI DUNG (THEO DIỄN BIẾN HỘI NGHỊ)'),
    heading('1. Khai mạc'),
    body(
      'Đại diện {officeName} tuyên bố lý do, giới thiệu đại biểu; thông qua chương trình, nội quy và giới thiệu thư ký ghi biên bản.',
    ),
    body('Chủ trì hội nghị nêu mục đích, yêu cầu và những nội dung cần tập trung đối thoại.'),
    ...repeat<Piece>('hasReports', [heading('2. Các báo cáo trình bày tại hội nghị')]),
    ...repeat('reports', [body('- {text}')]),
    heading('{opinionsNo}. Ý kiến, kiến nghị và trả lời'),
    ...unless('noOpinions', [body('Hội nghị đã ghi nhận {opinionCount} ý kiến, kiến nghị{mergedNote}:')]),
    ...repeat('hasComplaints', [
      body(
        'Ngoài ra có {complaintCount} nội dung khiếu nại được hướng dẫn thực hiện theo quy định của pháp luật về khiếu nại.',
      ),
    ]),
    ...repeat('noOpinions', [body('Tại hội nghị không có ý kiến, kiến nghị.')]),
    ...repeat<Piece>('opinions', [
      body('**Ý kiến {no}.** {speaker}: {question}'),
      ...repeat('hasAnswer', [body('//Trả lời// ({answeredBy}): {answer}', { keepNext: true })]),
      body('//Kết quả:// {result}'),
    ]),
    part('III. KẾT LUẬN CỦA CHỦ TRÌ'),
    ...repeat('conclusions', [body('- {text}')]),
    ...repeat('noConclusions', [blankLine()]),
    ...repeat<Piece>('hasTasks', [
      body('Chủ trì giao nhiệm vụ sau hội nghị:', { keepNext: true, spacing: { before: 120, after: 120 } }),
      listTable('tasks', TASK_COLUMNS),
    ]),
    ...repeat('hasWhole', [body('Toàn văn các ý kiến dài ghi tại Phụ lục của Biên bản.')]),
    body('Biên bản đã được đọc lại, thông qua trước hội nghị và lập thành {copies} bản có giá trị như nhau.', {
      keepNext: true,
    }),
    lastWords('Hội nghị kết thúc vào {endedAt}./.'),
    ...twoSignatures(['THƯ KÝ', '{secretaryName}'], ['CHỦ TỌA', '{chairName}'], true),
  ];
  return paper('Biên bản hội nghị đối thoại', pieces, [wholeTexts()]);
}
