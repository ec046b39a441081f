/** What ran, as Google's page "Executions" lists it. */
import type { Execution } from '../protocol.ts';
import { inVietnamese } from './in-vietnamese.ts';
import type { Office } from './office.ts';

const KINDS: Readonly<Record<string, string>> = {
  menu: 'Trình đơn',
  page: 'Trang của tiện ích',
  simple: 'Trình kích hoạt đơn giản',
  time: 'Theo thời gian',
  formSubmit: 'Khi gửi biểu mẫu',
  edit: 'Khi sửa ô',
  change: 'Khi thay đổi bảng',
  open: 'Khi mở bảng tính',
};

/** The executions since the office was opened, newest first. */
export function executions(office: Office): Execution[] {
  return office.workspace.executions
    .map((one) => ({
      id: one.id,
      function: one.function,
      kind: KINDS[one.kind] ?? one.kind,
      user: one.user,
      startedAt: one.startedAt.toISOString(),
      durationMs: one.durationMs,
      error: one.error ? inVietnamese(one.error.text) : null,
      logs: one.logs,
    }))
    .reverse();
}
