import { describe, expect, it } from 'vitest';
import { OFFERED_FIELDS } from '../../../src/core/triage/offered-fields.ts';
import { SHIPPED_FIELDS } from '../../../src/core/triage/shipped-fields.ts';
import { suggestFields } from '../../../src/core/triage/suggest-fields.ts';
import { fieldsFromRows } from '../../../src/core/triage/vocabulary.ts';

const lead = (text: string) => suggestFields(text, SHIPPED_FIELDS)[0]?.code;

/** Sentences of our own, apart from the sample slips; the answer a clerk would give first. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ['Vợ chồng tôi cưới năm ngoái chưa có giấy đăng ký kết hôn, nay làm có bị phạt không?', ['ho_tich']],
  ['Bố tôi mất ở bệnh viện, xin giấy báo tử rồi làm khai tử ở đâu?', ['ho_tich']],
  ['Tên đệm trong giấy khai sinh sai so với học bạ, muốn cải chính', ['ho_tich']],
  ['Photo công chứng hộ chiếu có làm ngoài giờ được không', ['chung_thuc']],
  ['Ủy quyền cho con bán xe thì ra xã chứng thực chữ ký hay ra văn phòng công chứng?', ['chung_thuc']],
  ['Nhà tôi xin chuyển mục đích từ đất vườn sang thổ cư', ['dat_dai']],
  ['lam so do dat cha ong de lai can giay to gi', ['dat_dai']],
  ['Hàng xóm xây tường lấn ranh giới thửa đất nhà tôi, đề nghị xã hòa giải', ['dat_dai']],
  ['Khi nào chi trả tiền đền bù cho các hộ mất đất do dự án', ['boi_thuong_gpmb']],
  ['Xây lại nhà cấp bốn trên nền cũ có cần giấy phép không', ['xay_dung']],
  ['Cháu tôi bị tâm thần chưa được trợ cấp xã hội hàng tháng', ['bao_tro_xa_hoi']],
  ['Gia đình tôi đủ điều kiện hộ nghèo mà thôn không bình xét', ['bao_tro_xa_hoi']],
  ['Ông nội tôi là thương binh 2/4 mất rồi thì bà tôi hưởng tuất ra sao', ['nguoi_co_cong']],
  ['Tôi đi thanh niên xung phong, mất hết giấy tờ thì làm chế độ thế nào', ['nguoi_co_cong']],
  ['Tạm ngừng hộ kinh doanh 3 tháng có phải báo xã không', ['ho_kinh_doanh']],
  ['Ao cá nhà tôi bị vỡ bờ do bão, có được hỗ trợ thiệt hại thiên tai không', ['nong_nghiep']],
  ['Kê khai chăn nuôi 500 con gà nộp ở đâu', ['nong_nghiep']],
  ['Trường tiểu học thu tiền đầu năm nhiều khoản, con tôi trái tuyến có được nhập học không', ['giao_duc']],
  ['Mã số thuế của tôi bị trùng căn cước, nợ thuế phi nông nghiệp từ đời trước', ['thue']],
  ['Thẻ BHYT của cháu sai nơi khám chữa bệnh ban đầu', ['bhxh_bhyt']],
  ['Lương hưu tháng này chưa nhận được qua tài khoản', ['bhxh_bhyt']],
  ['Nhập khẩu cho con mới sinh vào hộ của ông bà ngoại', ['cu_tru_can_cuoc']],
  ['Cán bộ tiếp dân hách dịch, hỏi gì cũng gắt', ['thai_do_phuc_vu']],
  ['Nộp hồ sơ qua mạng cứ bị treo máy, không tải được tệp đính kèm', ['dvc_truc_tuyen']],
  ['Xin cung cấp thông tin quy hoạch thửa đất ven sông', ['quy_hoach', 'dat_dai']],
  ['Thành lập doanh nghiệp tư nhân thì xã có hỗ trợ gì không', ['doanh_nghiep']],
  ['Cầu dân sinh qua mương đã yếu, xe tải vẫn chạy', ['ha_tang_giao_thong']],
  ['Lò gạch thải khói bụi, nước thải đen ngòm cả xóm', ['moi_truong']],
];

describe('suggestFields', () => {
  it.each(EXAMPLES)('%s', (text, accepted) => {
    expect(accepted).toContain(lead(text));
  });

  it('finds the same field with old and new tone marks, NFD, capitals and without diacritics', () => {
    for (const text of [
      'Xác nhận tình trạng hôn nhân',
      'XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
      'xac nhan tinh trang hon nhan',
      'Xác nhận tình trạng hôn nhân'.normalize('NFD'),
    ])
      expect(lead(text)).toBe('ho_tich');
    expect(lead('Hoà giải tranh chấp đất')).toBe(lead('Hòa giải tranh chấp đất'));
  });

  it('does not take a word for another where diacritics were typed', () => {
    expect(lead('Nhà tôi thuê trọ ở đây')).not.toBe('thue');
    expect(lead('Tôi đạt giải nhất')).toBe('khac');
  });

  it('shows at most three fields, each with the words as they were written', () => {
    const found = suggestFields(
      'Khai sinh, chứng thực, sổ đỏ, BHYT, căn cước, thuế khoán, giấy phép xây dựng',
      SHIPPED_FIELDS,
    );
    expect(found).toHaveLength(3);
    for (const field of found) expect(field.reason).toContain(field.phrases[0]);
  });

  it('takes the longest phrase: a certificate of a household business is not one of land', () => {
    expect(lead('Cấp lại giấy chứng nhận đăng ký hộ kinh doanh')).toBe('ho_kinh_doanh');
  });

  it('works with what staff wrote into the sheet', () => {
    const rows = [{ code: 'cau_pha', name: 'Cầu phà', unit: 'Phòng Kinh tế', unitKind: null, keywords: ['bến đò'] }];
    expect(suggestFields('Bến đò không có áo phao', fieldsFromRows(rows))[0]?.code).toBe('cau_pha');
    expect(suggestFields('abc', fieldsFromRows(rows))).toEqual([]);
  });
});

it('the codes that sheets offer are those of the shipped fields', () => {
  expect(OFFERED_FIELDS).toEqual(SHIPPED_FIELDS.map((field) => field.code));
});
