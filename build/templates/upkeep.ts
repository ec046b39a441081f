import { addressees, gap, head, signature, title, twoSignatures } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { listTable } from './table.ts';
import { body, centred, lastWords, repeat } from './text.ts';
import { pt } from './units.ts';

/** Dự trù kinh phí. */
export function budgetEstimate(): Promise<Uint8Array> {
  return paper('Dự trù kinh phí', [
    head(),
    ...title('TỜ TRÌNH'),
    ...addressees(),
    body(
      'Để tổ chức {conferenceName} vào {startsAt}, tại {place}, {officeName} kính đề nghị xem xét, phê duyệt dự trù kinh phí như sau:',
      { spacing: { before: pt(12) } },
    ),
    gap(6),
    listTable(
      'lines',
      [
        { title: 'STT', width: 11, value: '{no}', align: 'centre' },
        { title: 'Nội dung', width: 53, value: '{content}' },
        { title: 'Đơn vị tính', width: 20, value: '{unit}', align: 'centre' },
        { title: 'Số lượng', width: 17, value: '{quantity}', align: 'right' },
        { title: 'Đơn giá (đồng)', width: 22, value: '{price}', align: 'right' },
        { title: 'Thành tiền (đồng)', width: 22, value: '{amount}', align: 'right' },
        { title: 'Ghi chú', width: 15, value: '{note}' },
      ],
      { size: 11, total: ['', 'Tổng cộng', '', '', '', '{total}', ''] },
    ),
    body('Nguồn kinh phí: {source}.'),
    lastWords('Kính đề nghị xem xét, quyết định./.'),
    ...signature(),
  ]);
}

/** Bìa và mục lục hồ sơ. */
export function dossierCover(): Promise<Uint8Array> {
  return paper(
    'Bìa và mục lục hồ sơ',
    [
      head('bare'),
      centred('HỒ SƠ', { size: 28, bold: true, spacing: { before: pt(150) } }),
      centred('{subject}', { size: 18, bold: true, spacing: { before: pt(16), after: pt(20) } }),
      centred('Thời gian: {startsAt}', { size: 15 }),
      centred('Địa điểm: {place}', { size: 15 }),
      centred('Mã hội nghị: {code}', { size: 15 }),
      centred('Nơi lưu hồ sơ: {keeper}', { size: 15, spacing: { before: pt(40) } }),
      centred('Số tài liệu đã có: {count}', { size: 15 }),
      centred('Thời hạn bảo quản: …………', { size: 15 }),
      centred('{communePlace}, năm {year}', { size: 15, bold: true, spacing: { before: pt(90) } }),
    ],
    [
      {
        pieces: [
          centred('MỤC LỤC HỒ SƠ', { bold: true }),
          centred('{subject}', { bold: true, spacing: { after: pt(8) } }),
          listTable(
            'lines',
            [
              { title: 'STT', width: 11, value: '{no}', align: 'centre' },
              { title: 'Giai đoạn', width: 26, value: '{stage}' },
              { title: 'Tên tài liệu', width: 52, value: '{title}' },
              { title: 'Số, ký hiệu', width: 22, value: '{number}' },
              { title: 'Ngày', width: 20, value: '{day}', align: 'centre' },
              { title: 'Tờ số', width: 11, value: '{pages}', align: 'centre' },
              { title: 'Tình trạng', width: 18, value: '{state}', align: 'centre' },
            ],
            { size: 11 },
          ),
        ],
      },
    ],
  );
}

/** Biên bản bàn giao: for the named role alone. */
export function denunciationHandover(): Promise<Uint8Array> {
  return paper('Biên bản bàn giao', [
    head('numbered'),
    centred('**TÀI LIỆU LƯU HÀNH HẠN CHẾ – CHỈ GIAO CHO NGƯỜI CÓ TÊN NHẬN**', {
      size: 12,
      spacing: { before: pt(10) },
    }),
    ...title('BIÊN BẢN'),
    body('Vào {at}, chúng tôi gồm:', { spacing: { before: pt(12) } }),
    body('Bên giao: {giver}, {giverTitle}.'),
    body('Bên nhận: {receiver}, {receiverTitle}.'),
    body(
      'Bên giao đã bàn giao cho bên nhận {count} nội dung có dấu hiệu tố cáo, tiếp nhận qua đăng ký đối thoại, để xử lý theo quy định của Luật Tố cáo:',
    ),
    ...repeat<Piece>('items', [
      body('**{no}. Mã phiếu {code}**, tiếp nhận ngày {receivedAt}, hình thức: {channel}.', { keepNext: true }),
      body('Người cung cấp thông tin: {name}; liên hệ: {contact}.'),
      body('Nội dung: {content}'),
      body('Tài liệu kèm theo: {attachments}.'),
    ]),
    body(
      'Bên nhận có trách nhiệm giữ bí mật họ tên, địa chỉ, bút tích và thông tin khác làm lộ danh tính người tố cáo. Bên giao xóa nội dung này khỏi sổ theo dõi đối thoại sau khi bàn giao, chỉ giữ số lượng.',
    ),
    lastWords('Biên bản lập thành 02 bản, mỗi bên giữ 01 bản./.'),
    ...twoSignatures(['BÊN GIAO', '{giver}'], ['BÊN NHẬN', '{receiver}'], false),
  ]);
}
