/** Whom a milestone's or a publication's duty falls to: plans name several units in one breath, or the committee itself. */
import { unitKey } from '../opinion/officers.ts';
import type { Officer } from '../tables/commune-tables.ts';
import type { Conference, Milestone, Publication } from '../tables/conference-tables.ts';

const COMMITTEE = /^(?:uỷ|ủy) ban nhân dân|^ubnd|^(?:phó )?chủ tịch|^các phó chủ tịch/u;

/**
 * The unit of "Đơn vị, cán bộ" that a text of duties names first ("Phòng Văn hóa – Xã hội, Trung tâm Dịch vụ tổng hợp
 * xã"); what the committee or its chairman owes, and what nobody is named for, the coordinating office sees to. A text
 * that names only others (hamlet heads, associations) stays as it is.
 */
export function dutyUnit(responsible: string, officers: readonly Officer[], coordinator: string): string {
  const said = unitKey(responsible);
  if (said === '' || COMMITTEE.test(said)) return coordinator;
  const named = officers
    .map(({ unit }) => ({ unit, at: unit === '' ? -1 : said.indexOf(unitKey(unit)) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.unit.length - one.unit.length);
  return named[0]?.unit ?? responsible;
}

/** Publications that are due, as work that reminders and the dashboard know; the law's milestone for them steps back. */
export function withPublications(
  milestones: readonly Milestone[],
  publications: readonly Publication[],
  conferences: readonly Conference[],
): Milestone[] {
  const off = new Set(conferences.filter((one) => one.status === 'cancelled').map((one) => one.code));
  const open = publications.filter(
    (row) => row.code !== '' && row.on === null && row.dueOn !== null && !off.has(row.conference),
  );
  const covered = new Set(open.map((row) => `${row.conference} ${row.dueOn}`));
  const steps = (one: Milestone): boolean =>
    one.rule.startsWith('law_') && covered.has(`${one.conference} ${one.dueOn}`);
  return [
    ...milestones.filter((one) => !steps(one)),
    ...open.map((row) => ({
      code: row.code,
      conference: row.conference,
      rule: '',
      product: `Công khai ${row.what}: ${row.where}`,
      responsible: row.by,
      dueFrom: null,
      dueOn: row.dueOn,
      why: '',
      doneOn: null,
      note: '',
    })),
  ];
}
