/** Lĩnh vực: what an opinion is about. Codes are stable, names are what people read (domain of a commune after the
 * reorganisation of 2025, Nghị định 150/2025/NĐ-CP; plan 003 also asks for fields beyond administrative procedures). */
export const FIELD_NAMES = {
  ho_tich: 'Hộ tịch',
  chung_thuc: 'Chứng thực',
  dat_dai: 'Đất đai',
  boi_thuong_gpmb: 'Bồi thường, giải phóng mặt bằng',
  xay_dung: 'Xây dựng',
  bao_tro_xa_hoi: 'Bảo trợ xã hội',
  nguoi_co_cong: 'Người có công',
  ho_kinh_doanh: 'Hộ kinh doanh',
  nong_nghiep: 'Nông nghiệp',
  giao_duc: 'Giáo dục',
  thue: 'Thuế (ngành dọc)',
  bhxh_bhyt: 'BHXH, BHYT (ngành dọc)',
  cu_tru_can_cuoc: 'Cư trú, căn cước (Công an)',
  thai_do_phuc_vu: 'Tinh thần, thái độ phục vụ',
  dvc_truc_tuyen: 'Dịch vụ công trực tuyến',
  quy_hoach: 'Quy hoạch',
  doanh_nghiep: 'Doanh nghiệp',
  ha_tang_giao_thong: 'Hạ tầng, giao thông',
  moi_truong: 'Môi trường',
  y_te: 'Y tế',
  van_hoa: 'Văn hóa, thể thao',
  lao_dong: 'Lao động, việc làm',
  ton_giao: 'Dân tộc, tôn giáo',
  quan_su: 'Quân sự',
  khac: 'Khác',
} as const;

export type FieldCode = keyof typeof FIELD_NAMES;
export const FIELD_CODES = Object.keys(FIELD_NAMES) as [FieldCode, ...FieldCode[]];
