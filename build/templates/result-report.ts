import { TASK_COLUMNS } from './assignments.ts';
import { barChart } from './bars.ts';
import { addressees, annexTitle, gap, head, signature, title } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { surveyResults } from './survey-results.ts';
import { listTable } from './table.ts';
import { body, heading, lastWords, part, repeat } from './text.ts';
import { pt } from './units.ts';

/** Báo cáo kết quả hội nghị. */
export function resultReport(): Promise<Uint8Array> {
  return paper(
    'Báo cáo kết quả hội nghị đối thoại',
    [
      head(),
      ...title('BÁO CÁO'),
      ...addressees(),
      body('{agencyNameInFull} báo cáo kết quả {conferenceName} như sau:', { spacing: { before: pt(12) } }),
      part('I. CÔNG TÁC CHUẨN BỊ, TỔ CHỨC'),
      ...repeat('preparation', [body('{text}')]),
      part('II. KẾT QUẢ'),
      body('1. {when}'),
      body('2. {where}'),
      body('3. {who}'),
      body('4. {counted}'),
      ...barChart('chartOfStandings'),
      body('5. Theo lĩnh vực:'),
      ...repeat('byField', [body('- {text}')]),
      ...barChart('chartOfFields'),
      ...repeat<Piece>('hasTasks', [
        body('6. Nhiệm vụ giao sau hội nghị:', { keepNext: true }),
        gap(4),
        listTable('tasks', TASK_COLUMNS),
      ]),
      ...surveyResults(body('{surveyHeading}', { keepNext: true })),
      part('III. ĐÁNH GIÁ'),
      heading('1. Ưu điểm'),
      ...repeat('strengths', [body('{text}')]),
      heading('2. Hạn chế, nguyên nhân'),
      ...repeat('weaknesses', [body('{text}')]),
      part('IV. KIẾN NGHỊ, ĐỀ XUẤT'),
      ...repeat('proposals', [body('{text}')]),
      lastWords('Trên đây là báo cáo kết quả hội nghị đối thoại, {agencyName} báo cáo./.'),
      ...signature(),
    ],
    [
      {
        landscape: true,
        pieces: [
          ...annexTitle('I', 'CHI TIẾT CÁC Ý KIẾN, KIẾN NGHỊ'),
          ...repeat('noDetails', [body('Tại hội nghị không có ý kiến, kiến nghị.')]),
          ...repeat<Piece>('hasDetails', [
            listTable(
              'details',
              [
                { title: 'STT', width: 10, value: '{no}', align: 'centre' },
                { title: 'Họ tên, tổ chức', width: 30, value: '{who}' },
                { title: 'Thôn, TDP', width: 23, value: '{hamlet}' },
                { title: 'Nội dung', width: 80, value: '{content}' },
                { title: 'Lĩnh vực', width: 23, value: '{field}' },
                { title: 'Đơn vị trả lời', width: 28, value: '{unit}' },
                { title: '{dueTitle}', width: 22, value: '{due}', align: 'centre' },
                { title: 'Kết quả', width: 40, value: '{result}' },
              ],
              { size: 11 },
            ),
          ]),
        ],
      },
      {
        pieces: [
          ...annexTitle('II', 'SỐ LIỆU TỔNG HỢP'),
          listTable('figures', [
            { title: 'STT', width: 12, value: '{no}', align: 'centre' },
            { title: 'Lĩnh vực', width: 46, value: '{name}' },
            { title: 'Tổng số', width: 15, value: '{total}', align: 'centre' },
            { title: 'Trả lời tại hội nghị', width: 18, value: '{at}', align: 'centre' },
            { title: 'Bằng văn bản, hướng dẫn', width: 18, value: '{written}', align: 'centre' },
            { title: 'Chờ cấp trên', width: 16, value: '{superior}', align: 'centre' },
            { title: 'Đang giải quyết', width: 17, value: '{open}', align: 'centre' },
            { title: 'Chưa phân công, ngoài nội dung', width: 18, value: '{unassigned}', align: 'centre' },
          ]),
        ],
      },
    ],
  );
}
