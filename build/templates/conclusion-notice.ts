import { TASK_COLUMNS } from './assignments.ts';
import { basis, gap, head, signature, title } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { listTable } from './table.ts';
import { blankLine, body, heading, lastWords, repeat, unless } from './text.ts';

/** Thông báo kết luận: mẫu 1.4. */
export function conclusionNotice(): Promise<Uint8Array> {
  return paper('Thông báo kết luận', [
    head(),
    ...title('THÔNG BÁO'),
    ...basis(),
    body('{opening}'),
    heading('1. Đánh giá chung'),
    ...repeat('conclusions', [body('- {text}')]),
    ...repeat('noConclusions', [blankLine()]),
    heading('2. Các ý kiến, kiến nghị đã được trả lời'),
    ...repeat('noAnswered', [body('Không có.')]),
    ...repeat('answered', [
      body('- {speaker}: {question}'),
      ...repeat('hasAnswer', [body('//Trả lời:// {answer}')]),
      ...unless('hasAnswer', [body('//Kết quả:// {result}')]),
    ]),
    heading('3. Các ý kiến, kiến nghị giao cơ quan, đơn vị giải quyết, trả lời sau hội nghị'),
    ...repeat('noPending', [body('Không có.')]),
    ...repeat('pending', [body('- {speaker}: {question}'), body('//Xử lý:// {result}')]),
    heading('4. Nội dung vượt thẩm quyền, thuộc cơ quan khác hoặc ngoài nội dung đối thoại'),
    ...repeat('noBeyond', [body('Không có.')]),
    ...repeat('beyond', [body('- {speaker}: {question}'), body('//Xử lý:// {result}')]),
    heading('5. Phân công nhiệm vụ và thời hạn hoàn thành'),
    ...repeat('noTasks', [body('Các cơ quan, đơn vị thực hiện theo thời hạn nêu tại mục 3.')]),
    ...repeat<Piece>('hasTasks', [gap(4), listTable('tasks', TASK_COLUMNS)]),
    heading('6. Tổ chức thực hiện'),
    body(
      'Các cơ quan, đơn vị, công chức được giao nhiệm vụ chủ động thực hiện đúng thời hạn, báo cáo kết quả về {agencyName} (qua {officeName}) để theo dõi.',
    ),
    body('{officeName} theo dõi, đôn đốc việc thực hiện; công khai Thông báo này {publication}.'),
    ...repeat('onBehalf', [
      lastWords(
        'Trên đây là kết luận tại hội nghị; thừa lệnh Chủ tịch, {officeName} thông báo để các cơ quan, đơn vị, tổ chức, cá nhân biết, thực hiện./.',
      ),
    ]),
    ...unless('onBehalf', [
      lastWords('{agencyName} thông báo để các cơ quan, đơn vị, tổ chức, cá nhân biết, thực hiện./.'),
    ]),
    ...signature(),
  ]);
}
