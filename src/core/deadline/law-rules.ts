import { CONFERENCE_KINDS, type DeadlineRule } from './deadline-rule.ts';

const LAW = 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15';

/** The law's own days for a commune's dialogue conference (Luật Tổ chức chính quyền địa phương 2025, Điều 43; taken from
 * published explanations, to be checked against the text). They overlay two-tier profiles; the stricter day wins. */
export const LAW_RULES: readonly DeadlineRule[] = [
  {
    id: 'law_announcement',
    anchor: 'conference',
    amount: 7,
    unit: 'calendar',
    direction: 'before',
    adjust: 'none',
    from: null,
    to: null,
    period: null,
    responsible: 'Ủy ban nhân dân cấp xã',
    product:
      'Thông báo trên phương tiện thông tin đại chúng thời gian, địa điểm, nội dung hội nghị và cách thức tham gia',
    reminders: [3, 1, 0],
    enabled: true,
    source: { document: LAW, place: 'Điều 43', text: 'thông báo chậm nhất 07 ngày trước ngày tổ chức hội nghị' },
    ambiguity: 'Luật không nêu riêng hội nghị đột xuất.',
    reading: 'ngày tính theo lịch; mặc định không áp dụng cho hội nghị đột xuất, đơn vị bật thêm nếu cần.',
    otherReadings: [],
    appliesTo: ['periodic', 'thematic'],
    coversLaw: null,
  },
  {
    id: 'law_publication',
    anchor: 'conferenceEnd',
    amount: 10,
    unit: 'calendar',
    direction: 'after',
    adjust: 'forward',
    from: null,
    to: null,
    period: null,
    responsible: 'Ủy ban nhân dân cấp xã',
    product:
      'Công khai kết quả hội nghị: phương tiện thông tin đại chúng, niêm yết tại trụ sở, gửi Trưởng thôn, Tổ trưởng tổ dân phố',
    reminders: [3, 1, 0],
    enabled: true,
    source: { document: LAW, place: 'Điều 43', text: 'công khai kết quả chậm nhất 10 ngày sau hội nghị' },
    ambiguity: '',
    reading: 'ngày tính theo lịch, kể từ ngày kết thúc hội nghị.',
    otherReadings: [],
    appliesTo: CONFERENCE_KINDS,
    coversLaw: null,
  },
];
