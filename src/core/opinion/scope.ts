/** What may be given to a unit, and what may be written of at all. */
import type { SCOPES } from '../tables/choices.ts';
import type { Opinion } from '../tables/register-tables.ts';

export type Scope = keyof typeof SCOPES;

/** A denunciation, also where only a part is one and nobody has split it yet: no mail, no list, no paper carries it. */
export function isDenunciation(opinion: Pick<Opinion, 'scope'>): boolean {
  return opinion.scope === 'out_to_cao' || opinion.scope === 'mixed_to_cao';
}

/** Why an opinion of this scope is not given to a unit, or null. A person decides the scope; nothing is given before. */
export function scopeProblem(scope: Scope | null): string | null {
  switch (scope) {
    case 'in_scope':
    case 'beyond_authority':
    case 'other_agency':
      return null;
    case 'out_khieu_nai':
      return 'là khiếu nại: không phân công cho đơn vị; gửi văn bản hướng dẫn theo Luật Khiếu nại hoặc xử lý theo hồ sơ riêng.';
    case 'out_to_cao':
      return 'là tố cáo: không phân công cho đơn vị; chuyển người được giao tiếp nhận tố cáo rồi xóa khỏi sổ.';
    case 'mixed_to_cao':
      return 'có phần là tố cáo: tách phần đó ra trước, rồi phân công phần còn lại.';
    case 'out_other':
      return 'không thuộc nội dung đối thoại: trả lời hướng dẫn cho người dân, không phân công.';
    default:
      return 'chưa xác định phạm vi: chọn giá trị ở cột "Phạm vi" rồi phân công.';
  }
}
