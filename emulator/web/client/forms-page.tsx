import type { FormLine } from '../protocol.ts';
import { useLook } from './use-look.ts';
import type { OfficeState } from './use-office.ts';

/** The forms that the script has made; each opens as a citizen sees it. */
export function FormsPage({ office }: { office: OfficeState }) {
  const forms = useLook<FormLine[]>('forms', {}, office.version, office.tell);
  if (!forms) return <p class="waiting">Đang tải…</p>;
  if (forms.length === 0)
    return (
      <p class="quiet padded">Chưa có biểu mẫu nào: chọn Đối thoại ▸ 3 Hội nghị ▸ Tạo phiếu đăng ký trực tuyến.</p>
    );
  return (
    <section class="forms padded" aria-label="Biểu mẫu">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Biểu mẫu</th>
            <th scope="col">Trạng thái</th>
            <th scope="col">Câu trả lời</th>
            <th scope="col">Mở</th>
          </tr>
        </thead>
        <tbody>
          {forms.map((form) => (
            <tr key={form.id}>
              <td>{form.title}</td>
              <td>{form.open ? 'Đang nhận câu trả lời' : 'Đã đóng'}</td>
              <td class="figure">{form.responses}</td>
              <td>
                <a
                  class="button"
                  href={`/forms/d/e/${form.publishedId}/viewform`}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  Mở như người dân
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
