/** A fictional commune, conference and opinions, for papers that are looked at and measured. */
import { day, instantAt } from '../../../src/core/calendar/day.ts';
import type { Commune, ConferenceView, Frame, OpinionView, Scope, TaskView } from '../../../src/core/document/model.ts';
import type { SetAside } from '../../../src/core/opinion/for-papers.ts';

export const commune: Commune = {
  kind: 'xã',
  fullName: 'xã Phú Xuyên',
  place: 'Phú Xuyên',
  office: 'Văn phòng HĐND và UBND xã',
  superior: 'UBND thành phố Hà Nội',
  superiorVia: 'Văn phòng UBND thành phố',
  address: 'thôn Thao Chính, xã Phú Xuyên, thành phố Hà Nội',
  phone: '024 0000 0000',
  email: 'ubnd@example.vn',
  website: 'https://phuxuyen.example.vn',
  hamletHead: 'Trưởng thôn',
};

export const frame: Frame = {
  commune,
  signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Thành Mẫu' },
  recipients: [
    'Thường trực Đảng ủy xã',
    'Thường trực HĐND xã',
    'Chủ tịch, các Phó Chủ tịch UBND xã',
    'Các phòng, ban, ngành xã',
    'Lưu: VT, VP',
  ],
  basis: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    'Căn cứ Quyết định số 1740/QĐ-UBND ngày 13/02/2026 của UBND xã Phú Xuyên về việc ban hành Kế hoạch cải cách hành chính nhà nước năm 2026 của xã Phú Xuyên',
  ],
  year: 2026,
};

export const officeFrame: Frame = {
  ...frame,
  byOffice: true,
  signature: { authority: ['CHÁNH VĂN PHÒNG'], name: 'Trần Thị Mẫu' },
  recipients: ['Như trên', 'Lưu: VP'],
};

export const unitFrame: Frame = {
  ...frame,
  byUnit: { name: 'Phòng Kinh tế', ownUnit: true },
  signature: { authority: ['TRƯỞNG PHÒNG'], name: 'Đỗ Văn Phúc' },
};

/** Stands aside, counted. */
export const setAside: SetAside = { complaints: 1, denunciations: 2, beside: 1, besideCodes: new Set(['YK-X']) };

export const conference: ConferenceView = {
  code: 'HN-2026-1',
  name: 'Hội nghị đối thoại giữa Lãnh đạo UBND xã với người dân, tổ chức và doanh nghiệp về thủ tục hành chính và giải quyết thủ tục hành chính 6 tháng đầu năm 2026',
  kind: 'định kỳ',
  form: 'trực tiếp',
  theme: '',
  topics: [
    'Những vướng mắc cụ thể trong thực hiện thủ tục hành chính trên địa bàn xã',
    'Quy định hành chính không phù hợp với thực tế, không đồng bộ, thiếu thống nhất',
    'Phương án, sáng kiến về quy định hành chính liên quan đến sản xuất, kinh doanh, đời sống người dân',
  ],
  startsAt: instantAt(day('2026-06-25'), 8),
  endsAt: instantAt(day('2026-06-25'), 11, 30),
  place: 'Hội trường tầng 2 Đảng ủy xã Phú Xuyên',
  chair: { name: 'Nguyễn Thành Mẫu', title: 'Phó Chủ tịch UBND xã' },
  coChair: { name: 'Lê Văn Chung', title: 'Phó Chủ tịch HĐND xã' },
  secretary: { name: 'Trần Thị Thư', title: 'Chuyên viên Văn phòng HĐND và UBND xã' },
  attendance: [
    { group: 'Đại diện Thường trực Đảng ủy, Thường trực HĐND, Ủy ban MTTQ Việt Nam xã', invited: 6, present: 6 },
    { group: 'Các phòng, ban, cơ quan, đơn vị', invited: 14, present: 12 },
    { group: 'Nhân dân các thôn (mỗi thôn 02 người)', invited: 42, present: 40 },
  ],
  reports: [{ title: 'Báo cáo kết quả công tác kiểm soát thủ tục hành chính của xã', by: 'Văn phòng HĐND và UBND xã' }],
  programme: [
    'Tuyên bố lý do, giới thiệu đại biểu; thông qua chương trình và cử thư ký ghi biên bản',
    'Chủ trì nêu mục đích, yêu cầu và nội dung cần tập trung',
    'Văn phòng HĐND và UBND xã báo cáo kết quả công tác kiểm soát thủ tục hành chính',
    'Người dân, tổ chức, doanh nghiệp phát biểu ý kiến',
    'Đại diện lãnh đạo UBND xã và các cơ quan, đơn vị trả lời',
    'Chủ trì tiếp thu, kết luận hội nghị',
  ],
  registrationClosesAt: instantAt(day('2026-06-15'), 23, 59, 59),
  channels: [
    'Trực tiếp hoặc qua bưu điện: UBND xã Phú Xuyên, thôn Thao Chính, xã Phú Xuyên, thành phố Hà Nội',
    'Thư điện tử: ubnd@example.vn',
    'Đường dây nóng: 024 0000 0000',
  ],
  formUrl: 'https://forms.example.vn/dang-ky',
  conclusions: [
    'Ghi nhận, đánh giá cao tinh thần thẳng thắn, xây dựng của người dân, tổ chức và doanh nghiệp; các ý kiến tập trung vào lĩnh vực đất đai, hộ tịch.',
    'Yêu cầu các phòng, ban, đơn vị rà soát, khắc phục ngay những tồn tại đã được nêu; không để người dân phải đi lại nhiều lần.',
  ],
};

const SAMPLES: readonly [string, string, Scope, string, string][] = [
  [
    'Đề nghị xã hướng dẫn rõ hồ sơ tách thửa; tôi đã phải đi lại ba lần mà vẫn được yêu cầu bổ sung giấy tờ.',
    'Đất đai',
    'in_scope',
    'Phòng Kinh tế',
    'Hồ sơ tách thửa gồm các giấy tờ niêm yết tại Điểm hỗ trợ. Phòng Kinh tế xin lỗi ông về việc hướng dẫn chưa đầy đủ, cử công chức hướng dẫn trực tiếp và tiếp nhận ngay khi đủ hồ sơ.',
  ],
  [
    'Trích lục khai sinh trực tuyến bị trả lại không rõ lý do.',
    'Hộ tịch',
    'in_scope',
    'Văn phòng HĐND và UBND xã',
    'Hồ sơ thiếu ảnh chụp giấy tờ; cán bộ đã gọi điện hướng dẫn và trả kết quả trong ngày.',
  ],
  [
    'Đơn giá bồi thường khi thu hồi đất nông nghiệp thấp hơn xã bên cạnh, đề nghị điều chỉnh.',
    'Bồi thường, giải phóng mặt bằng',
    'beyond_authority',
    'UBND thành phố Hà Nội',
    '',
  ],
  [
    'Thẻ bảo hiểm y tế của con tôi cấp sai ngày sinh.',
    'Bảo hiểm xã hội, y tế',
    'other_agency',
    'Bảo hiểm xã hội khu vực',
    'Đề nghị bà mang giấy khai sinh đến Bảo hiểm xã hội khu vực để cấp đổi.',
  ],
  [
    'Kiến nghị mở bộ phận tiếp nhận vào sáng thứ Bảy; kèm <b>&</b> {tên} $1 \\ "trích" 😀.',
    'Dịch vụ công',
    'in_scope',
    'Văn phòng HĐND và UBND xã',
    '',
  ],
];

export function sampleOpinions(count = SAMPLES.length): OpinionView[] {
  return Array.from({ length: count }, (_, at) => {
    const [content, field, scope, unit, answer] = SAMPLES[at % SAMPLES.length] as (typeof SAMPLES)[number];
    return {
      code: `YK-2026-${String(at + 1).padStart(4, '0')}`,
      slip: `PDK-2026-${String(at + 1).padStart(4, '0')}`,
      conference: conference.code,
      group: '',
      citizenName: ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Phạm Thị Dung', 'Hoàng Văn Em'][at % 5] ?? '',
      organisation: at % 5 === 4 ? 'Hợp tác xã Nông nghiệp Phú Xuyên' : '',
      mayPublishName: at % 2 === 0,
      hamlet: ['thôn Thao Chính', 'thôn Đại Đồng', 'thôn Phong Triều'][at % 3] ?? '',
      address: 'số 12, ngõ 3, thôn Thao Chính, xã Phú Xuyên, thành phố Hà Nội',
      content,
      field,
      scope,
      fullContent: content,
      standing:
        answer === ''
          ? scope === 'beyond_authority'
            ? 'escalatedOpen'
            : 'inTime'
          : scope === 'other_agency'
            ? 'guided'
            : 'answeredAtConference',
      agency: scope === 'in_scope' ? '' : unit,
      scopeText:
        { in_scope: 'Cấp xã', beyond_authority: 'Cấp trên', other_agency: 'Cơ quan khác' }[scope as string] ?? scope,
      section: 'Về giải quyết thủ tục hành chính',
      raisedAtConference: at % 5 === 4,
      late: false,
      unit,
      ownUnit: scope === 'in_scope',
      cooperation: at % 2 === 0 ? 'Văn phòng HĐND và UBND xã' : '',
      officer: 'Đỗ Văn Phúc',
      receivedOn: day('2026-06-10'),
      approvedBy: '',
      assignedOn: day('2026-06-12'),
      dueOn: day('2026-06-19'),
      expectedOn: null,
      originalDueOn: day('2026-06-17'),
      lateDays: null,
      answer,
      reply: answer === '' ? 'none' : 'given',
      superiorReply: '',
      answeredBy: answer === '' ? '' : 'Đỗ Văn Phúc',
      answeredByTitle: answer === '' ? '' : 'Trưởng phòng Kinh tế',
      answeredAtConference: answer !== '',
      answeredOn: answer === '' ? null : day('2026-06-25'),
      answerPaper: '',
      answerWay: answer === '' ? '' : 'Trực tiếp tại hội nghị',
      status: answer === '' ? 'Đã phân công' : 'Đã trả lời',
      outcome: answer === '' ? '' : 'Đã giải trình, hướng dẫn',
      note: '',
    };
  });
}

export const tasks: TaskView[] = [
  {
    code: 'NV-01',
    content: 'Rà soát, niêm yết lại toàn bộ thành phần hồ sơ lĩnh vực đất đai tại Điểm hỗ trợ dịch vụ công số',
    unit: 'Phòng Kinh tế',
    cooperation: 'Văn phòng HĐND và UBND xã',
    product: 'Bảng niêm yết',
    dueOn: day('2026-07-05'),
    dueText: '',
    doneOn: null,
    result: '',
    promisedTo: '',
  },
  {
    code: 'NV-02',
    content: 'Báo cáo, kiến nghị UBND thành phố về đơn giá bồi thường',
    unit: 'Văn phòng HĐND và UBND xã',
    cooperation: 'Phòng Kinh tế',
    product: 'Văn bản kiến nghị',
    dueOn: day('2026-07-10'),
    dueText: '',
    doneOn: day('2026-07-09'),
    result: 'Đã gửi UBND thành phố',
    promisedTo: '',
  },
];
