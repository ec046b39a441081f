import type { StoredForm } from '../../core/registration/form-plan.ts';
import { messageOf } from '../../core/text/problem-sentence.ts';
import { readProperties } from '../../google/properties.ts';
import { effectiveUser } from '../../google/session.ts';
import { confirm, tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { openStoredForm } from '../conference/form-access.ts';
import { leaseOf, takeLease } from './lease.ts';

/** "Nhận bàn giao": the automatic work runs from now on as the one at the keyboard; triggers of others find no lease and rest. */
export function takeOver(): void {
  const title = 'Nhận bàn giao';
  const me = effectiveUser();
  const before = leaseOf();
  const from = before && before.owner !== me ? before.owner : null;
  const asked = from
    ? `Việc tự động (nhận phiếu, nhắc hạn, gửi thư) đang chạy bằng tài khoản ${from}. Chuyển sang ${me}?`
    : `Nhận việc tự động về tài khoản ${me} và tạo các bộ kích hoạt còn thiếu?`;
  if (!confirm(title, asked)) return;
  const book = openBook();
  const said = takeLease(book.now, true);
  book.note({ what: title, detail: `${from ?? 'chưa ai giữ'} → ${me}` });
  book.commit();
  const old = from
    ? `\n\nBộ kích hoạt cũ của ${from} từ nay không làm gì. Chỉ ${from} xóa được: đề nghị mở Tiện ích mở rộng ▸ Apps Script ▸ Trình kích hoạt và xóa.`
    : '';
  tell(title, [`${said}${old}`, ...closedForms()].join('\n\n'));
}

/** Forms that the new keeper may not read yet: without access their slips do not come in. */
function closedForms(): string[] {
  return Object.entries(readProperties())
    .filter(([key]) => /^(form|survey)\./.test(key))
    .flatMap(([key, json]) => {
      try {
        openStoredForm(JSON.parse(json) as StoredForm, key.slice(key.indexOf('.') + 1));
        return [];
      } catch (problem) {
        return [messageOf(problem)];
      }
    });
}
