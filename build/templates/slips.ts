import { Paragraph } from 'docx';
import { MOTTO, NATION, SIZE } from '../../src/core/document/layout.ts';
import { APART } from '../../src/core/document/papers/slips.ts';
import { ruleFor } from '../../src/core/document/text-width.ts';
import { LEVELS } from '../../src/core/survey/questions.ts';
import { columns, gap, head, rule, signature, title } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { listTable } from './table.ts';
import { body, centred, lastWords, plain, repeat, run, unless } from './text.ts';
import { pt } from './units.ts';

const small = 12;
const tight = { spacing: { before: pt(3) } };

/** Phiếu đăng ký: plan 002, lines 174–215; one page, for the hand. */
export function registrationSlip(): Promise<Uint8Array> {
  return paper('Phiếu đăng ký tham gia đối thoại', [
    centred(NATION, { size: SIZE.nation, bold: true }),
    centred(MOTTO, { size: SIZE.motto, bold: true }),
    rule(ruleFor(MOTTO, SIZE.motto, 1000, 1)),
    centred('{formTitle}', { bold: true, spacing: { before: pt(8) } }),
    centred('//({sendTo})//', { size: small }),
    ...repeat('hasDeadline', [centred('//Thời hạn gửi: {closesAt}//', { size: small })]),
    plain(`Họ và tên ¹: ${'…'.repeat(26)}`, { size: 13, spacing: { before: pt(8) } }),
    plain(`Điện thoại liên hệ: ${'…'.repeat(24)}`, { size: 13, ...tight }),
    plain(`Địa chỉ//{addressHint}//: ${'…'.repeat(16)}`, { size: 13, ...tight }),
    plain(`Địa chỉ email //(nếu có)//: ${'…'.repeat(22)}`, { size: 13, ...tight }),
    plain('**{title}:**', { size: 13, spacing: { before: pt(6) } }),
    ...repeat<Piece>('sections', [
      plain('**{heading}** //{hint}//', { size: 13, ...tight }),
      ...repeat('lines', [plain('{dots}', { size: 13, ...tight })]),
    ]),
    plain('//{privacyNotice}//', { size: 10, spacing: { before: pt(5) } }),
    plain('□ Tôi đã đọc và đồng ý cung cấp thông tin.     □ (không bắt buộc) Tôi đồng ý công khai họ tên.', {
      size: 11,
      ...tight,
    }),
    columns(
      [75, 85],
      [
        [
          [plain('')],
          [
            centred('//{placeAndDate}//', { size: 13, spacing: { before: pt(4) } }),
            centred('NGƯỜI ĐĂNG KÝ ²', { size: 13, bold: true }),
            centred('//(Ký, ghi rõ họ tên)//', { size: small }),
            ...Array.from({ length: 2 }, () => new Paragraph({ children: [run(' ')] })),
          ],
        ],
      ],
    ),
    plain('¹ Đối với tổ chức, doanh nghiệp: viết tên người đại diện và tên tổ chức, doanh nghiệp.', { size: 10 }),
    plain('² Đóng dấu của đơn vị đối với doanh nghiệp.', { size: 10 }),
  ]);
}

/** Giấy xác nhận tiếp nhận: for people without mail. */
export function acknowledgementSlip(): Promise<Uint8Array> {
  return paper('Giấy xác nhận tiếp nhận phiếu đăng ký', [
    head(),
    ...title('GIẤY XÁC NHẬN'),
    body('{issuer} xác nhận đã tiếp nhận Phiếu đăng ký tham gia đối thoại của **{citizen}**.', {
      spacing: { before: pt(14) },
    }),
    body('**Mã phiếu:** {code} (đề nghị Ông/Bà giữ lại để tra cứu).'),
    body('**Tiếp nhận:** {receivedAt}; hình thức: {channel}; số ý kiến, kiến nghị: {opinionCount}.'),
    body('**Hội nghị:** {conferenceName}; thời gian: {startsAt}; địa điểm: {place}.'),
    ...repeat('onTime', [
      body('Phiếu gửi đúng thời hạn; nội dung đúng phạm vi đối thoại sẽ được trả lời trực tiếp tại hội nghị.'),
    ]),
    ...unless('onTime', [
      body(
        'Phiếu gửi sau thời hạn đăng ký; nội dung đúng phạm vi đối thoại sẽ được trả lời tại hội nghị nếu có thể, hoặc bằng văn bản.',
      ),
    ]),
    lastWords('Mọi thông tin cần bổ sung, sửa đổi hoặc rút lại, xin liên hệ: {contact}./.'),
    ...signature(),
  ]);
}

/** Phiếu khảo sát sự hài lòng: anonymous, for the hand. */
export function satisfactionSurvey(): Promise<Uint8Array> {
  const rating = (title: string) => ({ title, width: 17, value: '□', align: 'centre' as const });
  const lines = (count: number, dots: number) =>
    Array.from({ length: count }, () => plain('…'.repeat(dots), { size: 13, ...tight }));
  return paper('Phiếu khảo sát sự hài lòng', [
    head('bare'),
    centred('{formTitle}', { bold: true, spacing: { before: pt(12) } }),
    centred('{about}', { bold: true }),
    centred('//Phục vụ {conferenceName}. Phiếu không ghi tên; điền xong gửi về {sendTo}.//', { size: small }),
    ...repeat<Piece>('hasFacts', [
      plain('**I. THÔNG TIN CHUNG**', { size: 13, ...tight }),
      ...repeat('facts', [plain('{text}', { size: 13, ...tight })]),
    ]),
    plain('**II. MỨC ĐỘ HÀI LÒNG (đánh dấu vào một ô ở mỗi dòng)**', { size: 13, ...tight }),
    gap(4),
    listTable(
      'questions',
      [
        { title: 'STT', width: 11, value: '{no}', align: 'centre' },
        { title: 'Nội dung', width: 64, value: '{question}' },
        ...Object.values(LEVELS).map(rating),
      ],
      { size: small },
    ),
    plain('**III. THÔNG TIN KHÁC**', { size: 13, ...tight }),
    ...repeat<Piece>('choices', [
      plain('{text}', { size: 13, ...tight }),
      plain(`{#options}□ {box}${APART}{/options}`, { size: 13 }),
    ]),
    ...repeat<Piece>('hasComment', [plain('**IV. {comment}**', { size: 13, ...tight }), ...lines(1, 34)]),
    ...repeat<Piece>('online', [
      columns(
        [125, 35],
        [
          [
            [
              ...repeat('hasComment', lines(2, 26)),
              plain(
                '//Ông/Bà có thể trả lời trực tuyến: quét mã bên cạnh bằng máy ảnh điện thoại hoặc Zalo. Trân trọng cảm ơn Ông/Bà!//',
                { size: small, spacing: { before: pt(6) } },
              ),
            ],
            [plain('{@qr}'), plain('', { size: 1 })],
          ],
        ],
      ),
    ]),
    ...unless<Piece>('online', [
      ...repeat('hasComment', lines(2, 34)),
      centred('//Trân trọng cảm ơn Ông/Bà!//', { size: small, spacing: { before: pt(4) } }),
    ]),
  ]);
}

/** Áp phích A4: the code to scan, and how else to register. */
export function qrPoster(): Promise<Uint8Array> {
  return paper('Áp phích đăng ký đối thoại', [
    centred('{agencyNameInFull}', { size: 18, bold: true }),
    centred('MỜI ÔNG/BÀ ĐĂNG KÝ THAM GIA ĐỐI THOẠI', { size: 24, bold: true, spacing: { before: pt(10) } }),
    centred('{conferenceName}', { size: 16, spacing: { before: pt(8), after: pt(10) } }),
    plain('{@qr}'),
    centred('Quét mã bằng máy ảnh điện thoại hoặc Zalo', { size: 16, bold: true, spacing: { before: pt(8) } }),
    centred('{formUrl}', { size: 12 }),
    centred('**Thời gian:** {startsAt}', { size: 15, spacing: { before: pt(10) } }),
    centred('**Địa điểm:** {place}', { size: 15 }),
    ...repeat('hasDeadline', [centred('**Thời hạn gửi phiếu:** {closesAt}', { size: 15 })]),
    centred('Các cách đăng ký khác (Phiếu giấy có tại trụ sở UBND, nhà văn hóa thôn, tổ dân phố):', {
      size: 13,
      spacing: { before: pt(8) },
    }),
    ...repeat('channels', [centred('{text}', { size: 13 })]),
  ]);
}
