import { barChart } from './bars.ts';
import { addressees, annexTitle, basis, head, signature, title } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { surveyResults } from './survey-results.ts';
import { listTable } from './table.ts';
import { body, heading, lastWords, part, repeat } from './text.ts';

/** Báo cáo 6 tháng, năm: five parts and four annexes; a fifth where there is a year before to compare with. */
export function sixMonthReport(): Promise<Uint8Array> {
  return paper(
    'Báo cáo kết quả đối thoại 6 tháng',
    [
      head(),
      ...title('BÁO CÁO'),
      ...addressees(),
      ...basis(),
      body('{issuer} {opening}'),
      part('I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI'),
      ...repeat('direction', [body('- {text}')]),
      part('II. KẾT QUẢ THỰC HIỆN'),
      ...repeat('forOffice', [
        heading('1. Tổ chức hội nghị'),
        body('{organised}'),
        ...repeat('conferences', [body('- {text}')]),
        ...repeat('presence', [body('{text}')]),
      ]),
      heading('{receivedHeading}'),
      body('{received}'),
      ...repeat('channels', [body('- {text}')]),
      body('{scopes}'),
      ...barChart('chartOfFields'),
      heading('{handledHeading}'),
      body('{handled}'),
      ...repeat('handledMore', [body('{text}')]),
      ...barChart('chartOfStandings'),
      body('{timeliness}'),
      ...repeat('compared', [body('{text}')]),
      ...barChart('chartOfUnits'),
      heading('{tasksHeading}'),
      body('{tasksText}'),
      ...repeat('forOffice', [heading('5. Công khai kết quả'), body('{publicationText}')]),
      ...surveyResults(heading('{surveyHeading}')),
      ...repeat('hasNotes', [
        body('//Ghi chú về số liệu (rà soát trước khi trình ký)://', { keepNext: true }),
        ...repeat('notes', [body('//- {text}//')]),
      ]),
      part('III. ĐÁNH GIÁ CHUNG'),
      heading('1. Ưu điểm'),
      ...repeat('strengths', [body('{text}')]),
      heading('2. Hạn chế, nguyên nhân'),
      ...repeat('weaknesses', [body('{text}')]),
      part('IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI'),
      ...repeat('nextPeriod', [body('{text}')]),
      part('V. KIẾN NGHỊ, ĐỀ XUẤT'),
      ...repeat('proposals', [body('{text}')]),
      lastWords('{closingWords}, {issuer} báo cáo./.'),
      ...signature(),
    ],
    [
      { pieces: details(), landscape: true },
      { pieces: byField(), landscape: true },
      { pieces: byUnit() },
      { pieces: petitions() },
      { pieces: comparison(), when: 'hasComparison' },
    ],
  );
}

function details(): Piece[] {
  return [
    ...annexTitle('I', 'CHI TIẾT CÁC Ý KIẾN, KIẾN NGHỊ'),
    ...repeat('noDetails', [body('Trong kỳ không có ý kiến, kiến nghị.')]),
    ...repeat<Piece>('hasDetails', [
      listTable(
        'details',
        [
          { title: 'STT', width: 12, value: '{no}', align: 'centre' },
          { title: 'Hội nghị (ngày)', width: 20, value: '{conference}', align: 'centre' },
          { title: 'Họ tên, tổ chức', width: 23, value: '{who}' },
          { title: 'Thôn, TDP', width: 16, value: '{hamlet}' },
          { title: 'Nội dung tóm tắt', width: 38, value: '{content}' },
          { title: 'Lĩnh vực', width: 18, value: '{field}' },
          { title: 'Thẩm quyền', width: 17, value: '{scope}' },
          { title: 'Đơn vị trả lời', width: 20, value: '{unit}' },
          { title: 'Hình thức, số, ngày văn bản', width: 20, value: '{way}' },
          { title: 'Hạn của đơn vị', width: 20, value: '{due}', align: 'centre' },
          { title: 'Hoàn thành', width: 20, value: '{done}', align: 'centre' },
          { title: 'Kết quả', width: 20, value: '{result}' },
          { title: 'Ghi chú', width: 13, value: '{note}' },
        ],
        { size: 10 },
      ),
    ]),
  ];
}

function byField(): Piece[] {
  const number = (title: string, value: string) => ({ title, width: 15, value, align: 'centre' as const });
  return [
    ...annexTitle('II', 'TỔNG HỢP THEO LĨNH VỰC'),
    listTable(
      'fields',
      [
        { title: 'STT', width: 11, value: '{no}', align: 'centre' },
        { title: 'Lĩnh vực', width: 32, value: '{name}' },
        number('Tổng trong kỳ', '{total}'),
        number('Thuộc xã', '{ours}'),
        number('Cấp trên', '{superior}'),
        number('Cơ quan khác', '{other}'),
        number('Khác, chưa rõ', '{rest}'),
        number('Trả lời tại hội nghị', '{atConference}'),
        number('Bằng văn bản, hướng dẫn', '{inWriting}'),
        number('Đang giải quyết', '{open}'),
        number('Quá hạn', '{overdue}'),
        number('Tách riêng', '{separated}'),
        number('Từ kỳ trước', '{carried}'),
        number('Từ kỳ trước, đã xong', '{carriedDone}'),
        number('Tỷ lệ giải quyết', '{share}'),
        { title: 'So với cùng kỳ', width: 19, value: '{before}', align: 'centre' },
      ],
      {
        size: 11,
        total: [
          '',
          'Tổng số',
          ...[
            'total',
            'ours',
            'superior',
            'other',
            'rest',
            'atConference',
            'inWriting',
            'open',
            'overdue',
            'separated',
            'carried',
            'carriedDone',
            'share',
            'before',
          ].map((name) => `{#allFields}{${name}}{/allFields}`),
        ],
      },
    ),
  ];
}

function byUnit(): Piece[] {
  const number = (title: string, value: string) => ({ title, width: 15, value, align: 'centre' as const });
  return [
    ...annexTitle('III', 'TỔNG HỢP THEO ĐƠN VỊ'),
    listTable(
      'units',
      [
        { title: 'STT', width: 11, value: '{no}', align: 'centre' },
        { title: 'Đơn vị', width: 44, value: '{name}' },
        number('Số ý kiến, kể cả kỳ trước', '{assigned}'),
        number('Đúng hạn', '{onTime}'),
        number('Trễ hạn', '{late}'),
        number('Không xét hạn', '{noDay}'),
        number('Đang làm, trong hạn', '{open}'),
        number('Quá hạn', '{overdue}'),
        number('Tỷ lệ đúng hạn (quá hạn là không đúng)', '{share}'),
      ],
      {
        size: 11,
        total: [
          '',
          'Tổng số',
          ...['assigned', 'onTime', 'late', 'noDay', 'open', 'overdue', 'share'].map(
            (name) => `{#allUnits}{${name}}{/allUnits}`,
          ),
        ],
      },
    ),
  ];
}

function petitions(): Piece[] {
  return [
    ...annexTitle('IV', 'CÁC NỘI DUNG KIẾN NGHỊ CẤP TRÊN'),
    ...repeat('noPetitions', [body('Trong kỳ không có nội dung kiến nghị cấp trên.')]),
    ...repeat<Piece>('hasPetitions', [
      listTable('petitions', [
        { title: 'STT', width: 11, value: '{no}', align: 'centre' },
        { title: 'Nội dung kiến nghị', width: 58, value: '{content}' },
        { title: 'Cơ quan', width: 32, value: '{agency}' },
        { title: 'Số, ngày văn bản', width: 29, value: '{paper}' },
        { title: 'Phản hồi', width: 30, value: '{reply}' },
      ]),
    ]),
  ];
}

function comparison(): Piece[] {
  const number = (title: string, width: number, value: string) => ({ title, width, value, align: 'centre' as const });
  return [
    ...annexTitle('V', 'SO VỚI CÙNG KỲ NĂM TRƯỚC VÀ LŨY KẾ TỪ ĐẦU NĂM'),
    listTable(
      'comparison',
      [
        number('STT', 11, '{no}'),
        { title: 'Chỉ tiêu', width: 50, value: '{name}' },
        number('Kỳ này', 18, '{now}'),
        number('Cùng kỳ', 18, '{before}'),
        number('Tăng, giảm', 24, '{change}'),
        number('Tỷ lệ tăng, giảm', 20, '{percent}'),
        number('Lũy kế', 19, '{sinceNewYear}'),
      ],
      { size: 12 },
    ),
  ];
}
