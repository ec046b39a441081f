/** What a report of results must explain: opinions above the commune that were not sent up, answers that came late. */
import type { Standing } from '../../report/standing.ts';
import type { OpinionView } from '../model.ts';
import { orDots, two } from '../words.ts';

const SENT_UP: ReadonlySet<Standing> = new Set<Standing>(['escalatedOpen', 'superiorAnswered']);

/** Why opinions beyond authority (by scope) are not as many as those sent up (by what became of them); '' where they are. */
export function beyondText(opinions: readonly OpinionView[]): string {
  const beyond = opinions.filter((one) => one.scope === 'beyond_authority');
  const kept = beyond.filter((one) => !SENT_UP.has(one.standing)).length;
  const others = opinions.filter((one) => SENT_UP.has(one.standing)).length - (beyond.length - kept);
  if (kept === 0 && others === 0) return '';
  return (
    `Phân loại vượt thẩm quyền ${two(beyond.length)} ý kiến` +
    `${kept === 0 ? '' : `, trong đó ${two(kept)} ý kiến trả lời ở cấp xã, không kiến nghị cấp trên`}` +
    `${others === 0 ? '' : `; ${two(others)} ý kiến phân loại khác cũng kiến nghị cấp trên`}. `
  );
}

/** ", quá hạn 02 ngày"; '' for what was kept, or has no day. */
export function lateBy({ lateDays }: OpinionView): string {
  return lateDays === null ? '' : `, quá hạn ${two(lateDays)} ngày`;
}

/** So many late answers are named by their lines in Phụ lục I, which marks all of them. */
const NAMED = 20;

/** Which answers were late, of which unit, by how many days; by which day that is judged. Empty where none was. */
export function lateAnswers(opinions: readonly OpinionView[], judgedByDraft: boolean): string[] {
  const late = opinions.flatMap((one, at) => (one.lateDays === null ? [] : [{ one, no: at + 1, days: one.lateDays }]));
  if (late.length === 0) return [];
  const named = late.slice(0, NAMED);
  const units = [...new Set(named.map(({ one }) => orDots(one.unit)))].map((unit) => {
    const own = named.filter(({ one }) => orDots(one.unit) === unit);
    return `${unit}: ý kiến ${own.map(({ no, days }) => `số ${no} (${two(days)} ngày)`).join(', ')}`;
  });
  const rest = late.length > NAMED ? `; ${two(late.length - NAMED)} ý kiến khác ghi tại Phụ lục I` : '';
  const judged = judgedByDraft ? ', tính theo ngày dự thảo trả lời của đơn vị về đến Văn phòng' : '';
  return [
    `Có ${two(late.length)} ý kiến trả lời quá hạn${judged} (số thứ tự tại Phụ lục I): ${units.join('; ')}${rest}.`,
  ];
}
