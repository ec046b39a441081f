import { AlignmentType, type IParagraphOptions } from 'docx';
import { addressees, gap, head, signature, title } from './frame.ts';
import { type Piece, paper } from './paper.ts';
import { listTable } from './table.ts';
import { body, centred, heading, lastWords, repeat, type Style, unless } from './text.ts';
import { pt } from './units.ts';

/** Giấy mời is one page: the smaller of the decree's two sizes, single lines (mục II khoản 6). */
const brief = (text: string, options: Style & IParagraphOptions = {}) =>
  body(text, { size: 13, spacing: { before: pt(6), after: 0 }, ...options });

/** Giấy mời: mẫu 1.7. */
export function invitation(): Promise<Uint8Array> {
  return paper('Giấy mời', [
    head(),
    ...title('GIẤY MỜI'),
    brief('{agencyNameInFull} trân trọng kính mời:', { spacing: { before: pt(12), after: 0 }, keepNext: true }),
    centred('{guest}', { bold: true, spacing: { before: pt(6) } }),
    brief('Tới dự {conferenceNameInSentence}.'),
    brief('**Chủ trì:** {chair}.'),
    brief('**Thời gian:** {startsAt}.'),
    brief('**Địa điểm:** {place}.'),
    ...repeat<Piece>('hasTopics', [brief('**Nội dung đối thoại:**')]),
    ...repeat('topics', [brief('- {text}')]),
    ...repeat('notes', [brief('{text}')]),
    brief('Rất mong Quý đại biểu đến dự đúng thời gian, địa điểm nêu trên. Mọi thông tin xin liên hệ: {contact}./.', {
      keepNext: true,
      keepLines: true,
    }),
    ...signature(),
  ]);
}

/** Thông báo tổ chức hội nghị: posted and read aloud. */
export function announcement(): Promise<Uint8Array> {
  return paper('Thông báo tổ chức hội nghị', [
    head(),
    ...title('THÔNG BÁO'),
    body('{agencyNameInFull} thông báo tổ chức {conferenceNameInSentence}, cụ thể như sau:', {
      spacing: { before: pt(12) },
    }),
    heading('1. Thời gian, địa điểm, hình thức'),
    body('- Thời gian: {startsAt}.'),
    body('- Địa điểm: {place}.'),
    body('- Hình thức: {form}. Chủ trì: {chair}.'),
    heading('2. Nội dung đối thoại'),
    ...repeat('topics', [body('- {text}')]),
    ...unless('hasTopics', [body('Theo nội dung đăng ký của người dân, tổ chức, doanh nghiệp.')]),
    ...repeat<Piece>('hasGroups', [heading('3. Thành phần tham dự')]),
    ...repeat('groups', [body('- {text}')]),
    heading('{registrationNo}. Đăng ký tham gia đối thoại'),
    ...repeat('channels', [body('- {text}', { alignment: AlignmentType.LEFT })]),
    ...repeat('formUrl', [body('- Phiếu đăng ký trực tuyến: {url}.', { alignment: AlignmentType.LEFT })]),
    ...repeat('hasDeadline', [
      body(
        '- Thời hạn gửi Phiếu đăng ký: {closesAt}. Ý kiến nêu trực tiếp tại hội nghị chưa trả lời ngay được sẽ được trả lời bằng văn bản.',
      ),
    ]),
    ...repeat('exclusions', [body('{text}')]),
    lastWords('{agencyNameInFull} thông báo để người dân, tổ chức, doanh nghiệp biết, tham gia./.'),
    ...signature(),
  ]);
}

/** Bản tin truyền thanh: short sentences, to be read aloud. */
export function loudspeakerBulletin(): Promise<Uint8Array> {
  return paper('Bản tin truyền thanh', [
    head(),
    ...title('BẢN TIN TRUYỀN THANH', 'none'),
    centred('Thông báo tổ chức hội nghị đối thoại', { bold: true, spacing: { after: pt(6) } }),
    body('Kính thưa toàn thể Nhân dân!'),
    body('{agencyNameInFull} tổ chức {conferenceNameInSentence}.'),
    body('Thời gian: {startsAt}.'),
    body('Địa điểm: {place}.'),
    body('Chủ trì hội nghị: {chair}.'),
    ...repeat<Piece>('hasTopics', [body('Nội dung đối thoại gồm:')]),
    ...repeat('topics', [body('- {text}')]),
    body('Người dân, tổ chức, doanh nghiệp có ý kiến, kiến nghị xin gửi Phiếu đăng ký theo các cách sau:'),
    ...repeat('channels', [body('- {text}', { alignment: AlignmentType.LEFT })]),
    ...repeat('hasDeadline', [body('Thời hạn gửi Phiếu đăng ký: {closesAt}.')]),
    lastWords('{agencyNameInFull} trân trọng thông báo và kính mời Nhân dân quan tâm, tham gia./.'),
    ...repeat('times', [body('//Lịch phát: {hours}.//', { keepNext: true })]),
    ...signature(),
  ]);
}

/** Phiếu gửi Trưởng thôn: when, how many, a blank list, the day to return it. */
export function hamletSlip(): Promise<Uint8Array> {
  return paper('Phiếu gửi Trưởng thôn', [
    head(),
    ...title('PHIẾU GỬI', 'none'),
    centred('Mời đại diện Nhân dân dự hội nghị đối thoại', { bold: true }),
    ...addressees(),
    body('{agencyNameInFull} tổ chức {conferenceNameInSentence}.'),
    body('Thời gian: {startsAt}. Địa điểm: {place}.'),
    body(
      'Đề nghị Ông/Bà thông tin rộng rãi, tổng hợp ý kiến, kiến nghị của Nhân dân và mời giúp **{quota}** người dân, tổ chức, doanh nghiệp của {hamlet} dự hội nghị; gửi lại danh sách này cùng các Phiếu đăng ký về {officeName} **chậm nhất ngày {returnBy}**.',
    ),
    gap(6),
    listTable('blanks', [
      { title: 'STT', width: 11, value: '{no}', align: 'centre' },
      { title: 'Họ và tên (tổ chức)', width: 50, value: '' },
      { title: 'Nội dung quan tâm', width: 69, value: '' },
      { title: 'Ghi chú', width: 30, value: '' },
    ]),
    lastWords('Trân trọng cảm ơn Ông/Bà./.'),
    ...signature(),
  ]);
}
