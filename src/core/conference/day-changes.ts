/** What a new day, kind or rule makes of a conference's milestones, cut-off and dossier; shown before it is written. */
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { rulesInForce } from '../deadline/milestones.ts';
import { isSetByHand } from '../deadline/recalculation.ts';
import type { Profile } from '../profile/profile-schema.ts';
import { CONFERENCE_KINDS } from '../tables/choices.ts';
import type { Conference, DossierItem, Milestone, Publication } from '../tables/conference-tables.ts';
import { formatDay, formatInstant } from '../text/format.ts';
import { dossierRows } from './dossier-list.ts';
import { isOfOtherSession, milestoneRows, registrationClosesAt } from './new-conference.ts';
import { type PublicationPlan, publicationPlan } from './publication-plan.ts';

export interface DayChanges {
  readonly milestones: readonly Milestone[];
  readonly moved: readonly { readonly code: string; readonly set: Partial<Milestone> }[];
  readonly dossier: readonly DossierItem[];
  readonly relaxed: readonly { readonly code: string; readonly set: Partial<DossierItem> }[];
  readonly publications: PublicationPlan;
  /** The new cut-off where it changes: null is "none", undefined "stays". */
  readonly closesAt: Date | null | undefined;
  /** What would change of what is written already, a sentence each; what is only added is not among it. */
  readonly sentences: readonly string[];
}

/**
 * Compares what stands in the workbook with what the rules make of the conference as it is to be. What is done, and a
 * day that a person wrote, stays.
 * @throws UndeclaredYear where nobody has declared the calendar of a year that is counted in
 */
export function dayChanges(
  profile: Profile,
  conference: Conference,
  calendar: WorkingCalendar,
  known: {
    readonly milestones: readonly Milestone[];
    readonly dossier: readonly DossierItem[];
    readonly publications: readonly Publication[];
  },
): DayChanges {
  const anchored = onlyIfHeld(profile, conference);
  const rows = milestoneRows(profile, conference, calendar).filter((row) => !anchored.has(row.rule));
  const stored = new Map(known.milestones.map((row) => [row.code, row]));
  const wanted = new Map(rows.map((row) => [row.code, row]));
  const moved: { code: string; set: Partial<Milestone> }[] = [];
  const sentences: string[] = [];
  const kind = CONFERENCE_KINDS[conference.kind ?? 'periodic'].toLowerCase();
  const idle = anchored.size > 0 ? 'hội nghị không tổ chức' : `không áp dụng cho hội nghị ${kind}`;
  const enabled = new Set(profile.rules.filter((rule) => rule.enabled).map((rule) => rule.id));
  for (const old of stored.values()) {
    if (old.doneOn !== null || old.conference !== conference.code || isHandSet(old)) continue;
    const row = wanted.get(old.code);
    if (row) {
      if (row.dueOn === old.dueOn) continue;
      moved.push({ code: old.code, set: { dueOn: row.dueOn, dueFrom: row.dueFrom, why: row.why } });
      sentences.push(`${old.product}: ${said(old.dueOn)} → ${said(row.dueOn)}`);
    } else if (old.dueOn !== null && (enabled.has(old.rule) || old.rule.startsWith('law_'))) {
      const why = isOfOtherSession(profile, conference, old.rule) ? 'thuộc đợt đối thoại khác của kế hoạch' : idle;
      moved.push({ code: old.code, set: { dueOn: null, dueFrom: null, why: `Không còn hạn: ${why}.` } });
      sentences.push(`${old.product}: ${said(old.dueOn)} → không còn hạn (${why})`);
    }
  }
  const closesAt = registrationClosesAt(profile, conference, calendar);
  const from = conference.registrationClosesAt;
  const closes = closesAt?.getTime() !== from?.getTime();
  if (closes)
    sentences.push(
      `Hạn đăng ký: ${from ? formatInstant(from) : 'chưa có'} → ${closesAt ? formatInstant(closesAt) : 'không ấn định'}`,
    );
  const list = dossierChanges(profile, conference, known.dossier);
  const publications = publicationPlan(profile, conference, calendar, known.publications);
  return {
    milestones: rows.filter((row) => !stored.has(row.code)),
    moved,
    dossier: list.added,
    relaxed: list.changed,
    publications,
    closesAt: closes ? closesAt : undefined,
    sentences: [
      ...sentences,
      ...list.changed.map(({ title, required }) => `Hồ sơ, ${title}: ${required === 'always' ? 'bắt buộc' : 'nếu có'}`),
      ...publications.moved.map(({ code, from, to }) => `Công khai ${code}: ${said(from)} → ${said(to)}`),
    ],
  };
}

/** Rules counted from the day of a conference that is not held; reports of a period remain due. */
function onlyIfHeld(profile: Profile, { status, kind }: Conference): Set<string> {
  if (status !== 'cancelled') return new Set();
  const counted = rulesInForce(profile, kind ?? 'periodic').filter(
    ({ anchor }) => anchor === 'conference' || anchor === 'conferenceEnd',
  );
  return new Set(counted.map((rule) => rule.id));
}

/** Items that another kind of conference asks for; one that it does not ask for stays, as "nếu có". */
function dossierChanges(profile: Profile, conference: Conference, known: readonly DossierItem[]) {
  const rows = new Map(dossierRows(profile, conference).map((row) => [row.code, row]));
  const ours = known.filter((item) => item.conference === conference.code);
  const have = new Set(ours.map((item) => item.code));
  const changed = ours.flatMap((item) => {
    const required = rows.get(item.code)?.required ?? ('ifAny' as const);
    return required === item.required ? [] : [{ code: item.code, title: item.title, required, set: { required } }];
  });
  return { added: [...rows.values()].filter((row) => !have.has(row.code)), changed };
}

const isHandSet = ({ dueOn, why }: Milestone): boolean => dueOn !== null && isSetByHand(dueOn, why);

const said = (day: Milestone['dueOn']): string => (day ? formatDay(day) : 'chưa có ngày');
