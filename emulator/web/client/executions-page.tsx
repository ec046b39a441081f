import type { Execution } from '../protocol.ts';
import { useLook } from './use-look.ts';
import type { OfficeState } from './use-office.ts';
import { shownInstant } from './words.ts';

const seconds = (ms: number): string => `${(ms / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây`;

/** What the script has run, as Google's page of executions shows it. */
export function ExecutionsPage({ office }: { office: OfficeState }) {
  const executions = useLook<Execution[]>('executions', {}, office.version, office.tell);
  if (!executions) return <p class="waiting">Đang tải…</p>;
  return (
    <section class="padded" aria-label="Lần chạy">
      <p class="quiet">Các lần chạy từ khi mở chương trình; thời lượng là thời gian ước tính trên Google.</p>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Hàm</th>
            <th scope="col">Loại</th>
            <th scope="col">Người dùng</th>
            <th scope="col">Bắt đầu</th>
            <th scope="col">Thời lượng</th>
            <th scope="col">Trạng thái</th>
          </tr>
        </thead>
        <tbody>
          {executions.map((one) => (
            <tr key={one.id} class={one.error === null ? '' : 'failed'}>
              <td>
                <code>{one.function}</code>
              </td>
              <td>{one.kind}</td>
              <td>{one.user}</td>
              <td>{shownInstant(one.startedAt)}</td>
              <td class="figure">{seconds(one.durationMs)}</td>
              <td>
                {one.error === null ? 'Hoàn tất' : <strong>Thất bại: {one.error}</strong>}
                {one.logs.length > 0 && (
                  <details>
                    <summary>Nhật ký ({one.logs.length})</summary>
                    <pre>{one.logs.join('\n')}</pre>
                  </details>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
