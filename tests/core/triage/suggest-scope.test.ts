import { describe, expect, it } from 'vitest';
import { SHIPPED_FIELDS } from '../../../src/core/triage/shipped-fields.ts';
import { type Scope, suggestScope } from '../../../src/core/triage/suggest-scope.ts';
import { suggestForSlip } from '../../../src/core/triage/suggest-slip.ts';
import { SHIPPED_SIGNALS } from '../../../src/core/triage/vocabulary.ts';

const scope = (text: string, generalDialogue = false) =>
  suggestScope(text, SHIPPED_SIGNALS, SHIPPED_FIELDS, { generalDialogue }).scope;
const slip = (aboutProcedures: string, aboutHandling: string) =>
  suggestForSlip({ aboutProcedures, aboutHandling }, SHIPPED_SIGNALS, SHIPPED_FIELDS);

const EXAMPLES: readonly (readonly [string, Scope])[] = [
  ['Tôi không khiếu nại, chỉ hỏi thời hạn cấp sổ đỏ', 'in_scope'],
  ['Tôi chưa gửi đơn khiếu nại ai, chỉ phản ánh việc khai sinh chậm', 'in_scope'],
  ['Đây không phải là đơn tố cáo, tôi góp ý cách làm chứng thực', 'in_scope'],
  ['Tôi không có ý tố cáo hay khiếu nại ai, mong xã xem lại hồ sơ tách thửa', 'in_scope'],
  ['Nếu không trả lời hồ sơ tách thửa thì tôi sẽ khiếu nại', 'in_scope'],
  ['Không giải quyết dứt điểm hồ sơ tách thửa thì tôi sẽ làm đơn tố cáo', 'in_scope'],
  ['Thủ tục giải quyết khiếu nại về đất đai nộp ở đâu?', 'in_scope'],
  ['Cán bộ sách nhiễu, đặt thêm giấy tờ khi làm khai sinh', 'in_scope'],
  ['Tôi khiếu nại quyết định thu hồi đất', 'out_khieu_nai'],
  ['Đơn khiếu nại của tôi gửi từ tháng 3 chưa được giải quyết', 'out_khieu_nai'],
  ['toi khieu nai viec cap so do cho ho ben canh', 'out_khieu_nai'],
  ['Gia đình tôi không đồng ý với quyết định xử phạt', 'out_khieu_nai'],
  ['Tôi tố cáo ông trưởng thôn ăn chặn tiền cứu trợ', 'out_to_cao'],
  ['Anh công chức địa chính đòi phong bì 5 triệu mới ký hồ sơ', 'out_to_cao'],
  ['Tôi không thể không tố cáo việc kế toán lập khống chứng từ', 'out_to_cao'],
  ['toi to cao ba ke toan thon an chan tien', 'out_to_cao'],
  ['Xin hỏi thủ tục xin cấp lại giấy khai sinh. Đồng thời tôi tố cáo ông phó thôn tham ô quỹ.', 'mixed_to_cao'],
  ['Đề nghị tăng mức trợ cấp cho người khuyết tật', 'beyond_authority'],
  ['Kiến nghị với Chính phủ sửa đổi quy định về tuổi hưởng trợ cấp', 'beyond_authority'],
  ['Quyết toán thuế nộp ở đâu', 'other_agency'],
  ['Xã làm tốt công tác phòng chống tham nhũng, tôi hỏi lệ phí chứng thực', 'in_scope'],
  ['Đèn đường hỏng cả tháng', 'out_other'],
  ['Xin giấy phép đào đường đặt ống nước thì cần hồ sơ gì', 'in_scope'],
  ['Bà tôi nhận tiền trợ cấp người cao tuổi ở đâu', 'in_scope'],
  ['Ông tôi mất, được nhận mai táng phí 20 triệu phải không?', 'in_scope'],
  ['Cán bộ nhận tiền của tôi 5 triệu mà không làm sổ đỏ', 'out_to_cao'],
  ['asdf qwer', 'unclear'],
  ['...', 'unclear'],
  ['không có ý kiến', 'unclear'],
];

describe('suggestScope', () => {
  it.each(EXAMPLES)('%s → %s', (text, expected) => {
    expect(scope(text)).toBe(expected);
  });

  it('keeps roads and rubbish where the dialogue is on everything', () => {
    expect(scope('Đèn đường hỏng cả tháng', true)).toBe('in_scope');
  });

  it('names the words that led there', () => {
    expect(suggestScope('Tôi KHIẾU NẠI quyết định', SHIPPED_SIGNALS, SHIPPED_FIELDS).words).toEqual(['khiếu nại']);
  });
});

describe('suggestForSlip', () => {
  it('calls a slip mixed where one section denounces and the other asks', () => {
    const found = slip('Hỏi thủ tục chứng thực di chúc', 'Tôi tố cáo ông tổ trưởng nhận hối lộ');
    expect(found.scope).toBe('mixed_to_cao');
    expect(found.fieldSuggestions[0]).toBe('chung_thuc');
  });

  it('calls it a denunciation whole where the other section only supports it', () => {
    expect(slip('Tôi tố cáo bà kế toán khai khống', 'Đề nghị làm rõ và xử lý nghiêm, tôi có bằng chứng').scope).toBe(
      'out_to_cao',
    );
    expect(slip('Tôi tố cáo bà kế toán khai khống', 'Không có ý kiến').scope).toBe('out_to_cao');
  });

  it('suggests of each opinion apart', () => {
    const { opinions } = slip('Hỏi về khai sinh', 'Công chức nhiệt tình, có lời khen');
    expect(opinions.map((opinion) => opinion.fields[0]?.code)).toEqual(['ho_tich', 'thai_do_phuc_vu']);
  });

  it('has nothing to say of an empty slip', () => {
    expect(slip('....', 'không')).toMatchObject({ scope: 'unclear', opinions: [] });
  });
});
