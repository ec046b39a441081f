import { addressees, annexTitle, gap, head, signature, title } from './frame.ts';
import { type Annex, type Piece, paper } from './paper.ts';
import { type Column, listTable } from './table.ts';
import { body, heading, lastWords, outline, part, repeat, unless } from './text.ts';
import { pt } from './units.ts';

const opening = { spacing: { before: pt(12) } };

const listed: readonly Column[] = [
  { title: 'STT', width: 10, value: '{no}', align: 'centre' },
  { title: 'Mã', width: 22, value: '{code}' },
  { title: 'Người kiến nghị', width: 30, value: '{who}' },
  { title: 'Nội dung', width: 74, value: '{content}' },
  { title: 'Lĩnh vực', width: 22, value: '{field}' },
  { title: 'Đơn vị trả lời', width: 28, value: '{unit}' },
];

function annex(subject: string, last: readonly Column[]): Annex {
  return {
    landscape: true,
    pieces: [
      ...annexTitle('', subject),
      ...repeat('noDetails', [body('Không có ý kiến, kiến nghị.')]),
      ...repeat<Piece>('hasDetails', [listTable('details', [...listed, ...last], { size: 11 })]),
    ],
  };
}

const answers: readonly Column[] = [{ title: 'Nội dung trả lời', width: 71, value: '{answer}' }];

/** Báo cáo tổng hợp ý kiến trước hội nghị. */
export function opinionSummary(): Promise<Uint8Array> {
  return paper(
    'Báo cáo tổng hợp ý kiến, kiến nghị',
    [
      head(),
      ...title('BÁO CÁO'),
      ...addressees(),
      part('I. TÌNH HÌNH TIẾP NHẬN'),
      body('{received}'),
      ...repeat('channels', [body('- {text}')]),
      ...repeat<Piece>('hasHamlets', [body('Theo địa bàn:'), ...repeat('byHamlet', [body('- {text}')])]),
      part('II. TỔNG HỢP THEO LĨNH VỰC'),
      ...repeat('byField', [body('- {text}')]),
      part('III. PHÂN LOẠI THẨM QUYỀN'),
      ...repeat('byScope', [body('- {text}')]),
      body('{separated}'),
      part('IV. ĐỀ XUẤT PHÂN CÔNG, DỰ KIẾN TRẢ LỜI'),
      ...repeat('byUnit', [body('- {text}')]),
      lastWords(
        '{officeName} báo cáo, kính trình lãnh đạo xem xét, chỉ đạo (danh sách chi tiết tại Phụ lục kèm theo)./.',
      ),
      ...signature(),
    ],
    [
      annex('DANH SÁCH Ý KIẾN, KIẾN NGHỊ', [
        { title: 'Dự kiến trả lời', width: 46, value: '{answer}' },
        { title: 'Ghi chú', width: 25, value: '{note}' },
      ]),
    ],
  );
}

/** Báo cáo tổng hợp ý kiến trả lời. */
export function answerSummary(): Promise<Uint8Array> {
  return paper(
    'Báo cáo tổng hợp ý kiến trả lời',
    [
      head(),
      ...title('BÁO CÁO'),
      ...addressees(),
      body('{officeName} tổng hợp ý kiến trả lời của các cơ quan, đơn vị như sau:', opening),
      body('{counted}'),
      body('Số ý kiến đã có trả lời, theo đơn vị:'),
      ...repeat('byUnit', [body('- {text}')]),
      lastWords('{officeName} báo cáo (nội dung chi tiết tại Phụ lục kèm theo)./.'),
      ...signature(),
    ],
    [annex('TỔNG HỢP Ý KIẾN TRẢ LỜI', answers)],
  );
}

/** Danh sách ý kiến tiếp tục kiến nghị. */
export function continuingPetitions(): Promise<Uint8Array> {
  return paper(
    'Tổng hợp ý kiến tiếp tục kiến nghị',
    [
      head(),
      ...title('BÁO CÁO'),
      ...addressees(),
      ...repeat<Piece>('none', [
        body(
          'Sau khi các cơ quan, đơn vị giải quyết, trả lời, không còn ý kiến nào được người dân, tổ chức tiếp tục kiến nghị.',
          opening,
        ),
        lastWords('{officeName} kính báo cáo lãnh đạo./.'),
      ]),
      ...unless('none', [
        body(
          'Sau khi các cơ quan, đơn vị giải quyết, trả lời, còn {count} ý kiến được người dân, tổ chức tiếp tục kiến nghị.',
          opening,
        ),
        lastWords('{officeName} tổng hợp, kính trình lãnh đạo xem xét, chỉ đạo (chi tiết tại Phụ lục kèm theo)./.'),
      ]),
      ...signature(),
    ],
    [
      annex('CÁC Ý KIẾN TIẾP TỤC KIẾN NGHỊ', [
        { title: 'Đã trả lời', width: 46, value: '{answer}' },
        { title: 'Ghi chú', width: 25, value: '{note}' },
      ]),
    ],
  );
}

/** Khung văn bản trả lời của đơn vị. */
export function unitAnswer(): Promise<Uint8Array> {
  return paper(
    'Văn bản trả lời của đơn vị',
    [
      head(),
      ...title('BÁO CÁO'),
      ...addressees(),
      body(
        'Thực hiện ý kiến phân công trả lời của lãnh đạo {agencyName}, {unit} báo cáo nội dung trả lời {count} ý kiến, kiến nghị được giao (chi tiết tại Phụ lục kèm theo).',
        opening,
      ),
      ...repeat('hasDue', [body('Thời hạn gửi văn bản trả lời về {officeName}: chậm nhất ngày {answerBy}.')]),
      body(
        'Nội dung trả lời nêu rõ căn cứ, kết quả xem xét, hướng giải quyết và thời hạn. Nội dung vượt thẩm quyền đề nghị kiến nghị cấp trên; nội dung không thuộc trách nhiệm của đơn vị đề nghị chuyển, hướng dẫn đến đúng cơ quan có thẩm quyền.',
      ),
      lastWords('{unit} báo cáo {agencyName} xem xét, chỉ đạo./.'),
      ...signature(),
    ],
    [annex('NỘI DUNG TRẢ LỜI TỪNG Ý KIẾN, KIẾN NGHỊ', answers)],
  );
}

/** Khung báo cáo kết quả của đơn vị. */
export function unitResultReport(): Promise<Uint8Array> {
  return paper(
    'Báo cáo kết quả của đơn vị',
    [
      head(),
      ...title('BÁO CÁO'),
      ...addressees(),
      body('Thực hiện kết luận tại hội nghị đối thoại, {unit} báo cáo kết quả như sau:', opening),
      heading('1. Kết quả giải quyết ý kiến, kiến nghị'),
      body('{counted}'),
      ...repeat<Piece>('hasTasks', [
        heading('2. Kết quả thực hiện nhiệm vụ được giao'),
        gap(4),
        listTable('tasks', [
          { title: 'STT', width: 11, value: '{no}', align: 'centre' },
          { title: 'Nhiệm vụ', width: 60, value: '{content}' },
          { title: 'Thời hạn', width: 22, value: '{due}', align: 'centre' },
          { title: 'Hoàn thành', width: 22, value: '{done}', align: 'centre' },
          { title: 'Kết quả', width: 45, value: '{result}' },
        ]),
      ]),
      heading('{difficultiesNo}. Khó khăn, vướng mắc, đề xuất'),
      body('…………………………………………………………………………'),
      lastWords('{unit} báo cáo {agencyName}./.'),
      ...signature(),
    ],
    [
      annex('KẾT QUẢ GIẢI QUYẾT TỪNG Ý KIẾN', [
        { title: 'Kết quả', width: 49, value: '{answer}' },
        { title: 'Ngày', width: 22, value: '{done}', align: 'centre' },
      ]),
    ],
  );
}

/** Khung báo cáo đọc tại hội nghị. */
export function readReport(): Promise<Uint8Array> {
  return paper('Báo cáo trình bày tại hội nghị', [
    head(),
    ...title('BÁO CÁO'),
    body('//Trình bày tại {conferenceName}.//', opening),
    ...outline('outline'),
    lastWords('Trên đây là báo cáo của {issuer}, kính trình hội nghị./.'),
    ...signature(),
  ]);
}
