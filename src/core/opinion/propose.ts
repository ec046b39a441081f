/** Who should answer: a proposal from the field and the table of units, shown before anything is written. */
import type { Day } from '../calendar/day.ts';
import type { FieldRow, Officer } from '../tables/commune-tables.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { officerFor, sameUnit, standIn, workload } from './officers.ts';
import { type OpinionPlan, planEach } from './plan.ts';
import { stepProblem } from './steps.ts';

/** What staff typed (unit, officer, co-operating units) stays; the rest follows from the field. */
export function proposeAssignment(
  opinions: readonly Opinion[],
  fields: readonly FieldRow[],
  officers: readonly Officer[],
  today: Day,
  all: readonly Opinion[] = opinions,
): OpinionPlan {
  const load = workload(all);
  return planEach(opinions, (opinion) => {
    const problem = stepProblem(opinion, 'propose');
    if (problem !== null) return { problem };
    const field = fields.find((row) => row.code === opinion.field);
    const unit = opinion.unit.trim() || (field?.unit ?? '').trim();
    if (unit === '') return { problem: noUnit(opinion, field) };

    const typed = officers.find((officer) => opinion.officer !== '' && officer.id === opinion.officer);
    if (opinion.officer !== '' && !typed)
      return {
        problem: `không có cán bộ mã "${opinion.officer}" ở trang "Đơn vị, cán bộ"; sửa hoặc xóa mã rồi đề xuất lại.`,
      };
    const meant = typed ?? officerFor(unit, opinion.field, officers, load);
    const known = officers.some((officer) => sameUnit(officer.unit, unit));
    const present = meant ? standIn(meant, officers, today) : null;
    if (present) load.set(present.id, (load.get(present.id) ?? 0) + 1);
    const officer = present?.id ?? '';
    return {
      set: { unit, officer, status: 'proposed' },
      sentence: sentenceOf(unit, opinion, meant, present, known),
    };
  });
}

function noUnit(opinion: Opinion, field: FieldRow | undefined): string {
  if (opinion.field === '')
    return 'chưa có lĩnh vực nên chưa biết đơn vị nào trả lời: ghi cột "Lĩnh vực" hoặc "Đơn vị chủ trì".';
  if (!field) return `không có lĩnh vực "${opinion.field}" ở trang "Lĩnh vực": sửa mã hoặc ghi "Đơn vị chủ trì".`;
  return `lĩnh vực "${field.name}" chưa có đơn vị mặc định: ghi ở trang "Lĩnh vực" hoặc ghi "Đơn vị chủ trì".`;
}

function sentenceOf(
  unit: string,
  opinion: Opinion,
  meant: Officer | null,
  present: Officer | null,
  known: boolean,
): string {
  const cooperating = opinion.cooperatingUnits.length > 0 ? `; phối hợp: ${opinion.cooperatingUnits.join(', ')}` : '';
  if (!known)
    return `${unit}${cooperating}. Đơn vị chưa có ở trang "Đơn vị, cán bộ": không gửi thư được, phải giao trực tiếp.`;
  if (!meant)
    return `${unit}${cooperating}. Chưa rõ cán bộ: ghi cột "Cán bộ (mã)", hoặc ghi lĩnh vực phụ trách ở trang "Đơn vị, cán bộ".`;
  if (!present) return `${unit}${cooperating}. ${meant.name} đang vắng và chưa có người thay: ghi cột "Cán bộ (mã)".`;
  const instead = present.id === meant.id ? '' : ` (thay ${meant.name} đang vắng)`;
  return `${unit}, ${[present.name || present.title || 'đầu mối của đơn vị', instead].join('')}${cooperating}.`;
}
