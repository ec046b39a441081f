import { barChart } from './bars.ts';
import { addressees, annexTitle, basis, head, signature, title } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { listTable } from './table.ts';
import { body, heading, lastWords, part, repeat } from './text.ts';

/** Báo cáo 6 tháng, năm: five parts and four annexes. */
export function sixMonthReport(): Promise<Uint8Array> {
  return paper(
    'Báo cáo kết quả đối thoại 6 tháng',
    [
      head(),
      ...title('BÁO CÁO'),
      ...addressees(),
      ...basis(),
      body(
        '{agencyName} báo cáo kết quả tổ chức đối thoại với Nhân dân {periodLabel} (số liệu {periodText}, chốt đến hết ngày {asOf}) như sau:',
      ),
      part('I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI'),
      ...repeat('direction', [body('- {text}')]),
      part('II. KẾT QUẢ THỰC HIỆN'),
      heading('1. Tổ chức hội nghị'),
      body('{organised}'),
      ...repeat('conferences', [body('- {text}')]),
      heading('2. Tiếp nhận, phân loại ý kiến, kiến nghị'),
      body('{received}'),
      ...repeat('channels', [body('- {text}')]),
      body('{scopes}'),
      ...barChart('chartOfFields'),
      heading('3. Giải quyết, trả lời'),
      body('{handled}'),
      ...barChart('chartOfStandings'),
      body('{timeliness}'),
      ...barChart('chartOfUnits'),
      heading('4. Thực hiện kết luận hội nghị'),
      body('{tasksText}'),
      heading('5. Công khai kết quả'),
      body('{publicationText}'),
      part('III. ĐÁNH GIÁ CHUNG'),
      heading('1. Ưu điểm'),
      ...repeat('strengths', [body('{text}')]),
      heading('2. Hạn chế, nguyên nhân'),
      ...repeat('weaknesses', [body('{text}')]),
      part('IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI'),
      ...repeat('nextPeriod', [body('{text}')]),
      part('V. KIẾN NGHỊ, ĐỀ XUẤT'),
      ...repeat('proposals', [body('{text}')]),
      lastWords('Trên đây là báo cáo kết quả tổ chức đối thoại với Nhân dân {periodLabel}, {agencyName} báo cáo./.'),
      ...signature(),
    ],
    [
      { pieces: details(), landscape: true },
      { pieces: byField(), landscape: true },
      { pieces: byUnit() },
      { pieces: petitions() },
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
          { title: 'STT', width: 10, value: '{no}', align: 'centre' },
          { title: 'Hội nghị (ngày)', width: 18, value: '{conference}', align: 'centre' },
          { title: 'Họ tên, tổ chức', width: 25, value: '{who}' },
          { title: 'Thôn, TDP', width: 18, value: '{hamlet}' },
          { title: 'Nội dung tóm tắt', width: 43, value: '{content}' },
          { title: 'Lĩnh vực', width: 19, value: '{field}' },
          { title: 'Thẩm quyền', width: 18, value: '{scope}' },
          { title: 'Đơn vị trả lời', width: 21, value: '{unit}' },
          { title: 'Hình thức, số, ngày văn bản', width: 22, value: '{way}' },
          { title: 'Hạn của đơn vị', width: 18, value: '{due}', align: 'centre' },
          { title: 'Hoàn thành', width: 18, value: '{done}', align: 'centre' },
          { title: 'Kết quả', width: 27, value: '{result}' },
        ],
        { size: 10 },
      ),
    ]),
  ];
}

function byField(): Piece[] {
  const number = (title: string, value: string) => ({ title, width: 17, value, align: 'centre' as const });
  return [
    ...annexTitle('II', 'TỔNG HỢP THEO LĨNH VỰC'),
    listTable(
      'fields',
      [
        { title: 'STT', width: 11, value: '{no}', align: 'centre' },
        { title: 'Lĩnh vực', width: 36, value: '{name}' },
        number('Tổng', '{total}'),
        number('Thuộc xã', '{ours}'),
        number('Cấp trên', '{superior}'),
        number('Cơ quan khác', '{other}'),
        number('Khác, chưa rõ', '{rest}'),
        number('Trả lời tại hội nghị', '{atConference}'),
        number('Bằng văn bản, hướng dẫn', '{inWriting}'),
        number('Đang giải quyết', '{open}'),
        number('Quá hạn', '{overdue}'),
        number('Tách riêng', '{separated}'),
        number('Tỷ lệ', '{share}'),
        { title: 'So với cùng kỳ', width: 23, value: '{before}', align: 'centre' },
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
            'share',
            'before',
          ].map((name) => `{#allFields}{${name}}{/allFields}`),
        ],
      },
    ),
  ];
}

function byUnit(): Piece[] {
  const number = (title: string, value: string) => ({ title, width: 17, value, align: 'centre' as const });
  return [
    ...annexTitle('III', 'TỔNG HỢP THEO ĐƠN VỊ'),
    listTable(
      'units',
      [
        { title: 'STT', width: 11, value: '{no}', align: 'centre' },
        { title: 'Đơn vị', width: 42, value: '{name}' },
        number('Giao', '{assigned}'),
        number('Đúng hạn', '{onTime}'),
        number('Trễ hạn', '{late}'),
        number('Không xét hạn', '{noDay}'),
        number('Đang làm, trong hạn', '{open}'),
        number('Quá hạn', '{overdue}'),
        number('Tỷ lệ đúng hạn', '{share}'),
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
