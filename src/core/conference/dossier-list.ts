/** The checklist of a conference's dossier. */
import type { Profile } from '../profile/profile-schema.ts';
import { emptyRow } from '../sheet/table.ts';
import { type Conference, type DossierItem, dossierItems } from '../tables/conference-tables.ts';

/** What every conference leaves behind, at short notice too (plan 003, lines 101 and 193: "từng buổi đối thoại"). */
const ALWAYS_LEFT: ReadonlySet<string> = new Set(['minutes', 'conclusionNotice', 'resultReport']);

/**
 * The rows of "Hồ sơ hội nghị": the profile's list. The plan draws it up for periodic and thematic conferences (plan 003,
 * line 143); of one called at short notice only what the day itself leaves behind is listed, and the rest if there is any.
 */
export function dossierRows(profile: Profile, conference: Pick<Conference, 'code' | 'kind'>): DossierItem[] {
  const short = conference.kind === 'adHoc';
  return profile.papers.dossier
    .map((item, at) => ({
      ...emptyRow(dossierItems),
      code: `${conference.code}/HS-${String(at + 1).padStart(2, '0')}`,
      conference: conference.code,
      stage: item.stage,
      title: item.title,
      documentKind: item.kind,
      required: short && !ALWAYS_LEFT.has(item.kind) ? ('ifAny' as const) : item.required,
      source: item.line === '' ? '' : `Kế hoạch, dòng ${item.line}`,
    }))
    .filter((row) => !short || row.stage !== 'before');
}
