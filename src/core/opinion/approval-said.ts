/** "Nguyễn Văn A, Chủ tịch UBND; 02/06/2026": who approved, and the day where it was not today. */
import type { Day } from '../calendar/day.ts';
import { day } from '../sheet/column.ts';

const TYPED_DAY = day('Ngày duyệt');

export type ApprovalSaid =
  | { readonly ok: true; readonly by: string; readonly on: Day }
  | { readonly ok: false; readonly problem: string };

export function approvalSaid(said: string, today: Day): ApprovalSaid {
  const [, by, typed] = /^(.*?)\s*;\s*([\d/.\- ]*\d[\d/.\- ]*)$/u.exec(said.trim()) ?? [];
  if (by === undefined || typed === undefined) return { ok: true, by: said.trim(), on: today };
  const on = TYPED_DAY.parse(typed).value;
  if (on === null) return { ok: false, problem: `Không đọc được ngày duyệt "${typed}"; ghi dạng 31/08/2026.` };
  return { ok: true, by, on };
}
