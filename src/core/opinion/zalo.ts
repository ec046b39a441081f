/** An assignment as a text for Zalo: codes, field, day and nothing of any citizen, since nobody knows who reads along. */
import { dayText } from '../calendar/day-text.ts';
import type { FieldRow } from '../tables/commune-tables.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { isDenunciation } from './scope.ts';

/** Empty when there is nothing that may be written of. */
export function assignmentTextForZalo(
  opinions: readonly Opinion[],
  fields: readonly Pick<FieldRow, 'code' | 'name'>[],
  officeName: string,
): string {
  const given = opinions.filter((opinion) => opinion.assignedOn !== null && !isDenunciation(opinion));
  if (given.length === 0) return '';
  const units = [...new Set(given.map((opinion) => opinion.unit))].join(', ');
  const lines = given.map((opinion) => {
    const field = fields.find((row) => row.code === opinion.field)?.name ?? '';
    const due = opinion.dueOn ? `hạn ${dayText(opinion.dueOn)}` : 'hạn tính từ ngày xác nhận đã nhận';
    return `- ${opinion.code}${field ? ` (${field})` : ''}: ${due}`;
  });
  return [
    `${officeName} giao ${units} chuẩn bị trả lời ${given.length} ý kiến đối thoại:`,
    ...lines,
    'Nội dung xem trong thư điện tử hoặc phiếu giao việc. Đề nghị xác nhận đã nhận.',
  ].join('\n');
}
