/** What of a conference is to be made public, where and by which day: the plan's places, and those of the law that it does not name. */
import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { rulesInForce } from '../deadline/milestones.ts';
import type { Profile } from '../profile/profile-schema.ts';
import { emptyRow } from '../sheet/table.ts';
import { type Conference, type Milestone, type Publication, publications } from '../tables/conference-tables.ts';
import { foldedPhrase } from '../text/fold.ts';
import { dueWork } from './new-conference.ts';

const LAW = 'Luật Tổ chức chính quyền địa phương 2025, Điều 43';
const MEDIA = ['truyen thanh', 'thong tin', 'truyen hinh', 'dang tai'];

/** The law's places (Luật Tổ chức chính quyền địa phương 2025, Điều 43); `named` is how a plan says the same. */
const LAW_PLACES = [
  {
    rule: 'law_announcement',
    what: 'Thông báo tổ chức hội nghị',
    where: 'Phương tiện thông tin đại chúng',
    named: MEDIA,
  },
  { rule: 'law_publication', what: 'Kết quả hội nghị', where: 'Phương tiện thông tin đại chúng', named: MEDIA },
  { rule: 'law_publication', what: 'Kết quả hội nghị', where: 'Niêm yết tại trụ sở UBND', named: ['niem yet'] },
  {
    rule: 'law_publication',
    what: 'Kết quả hội nghị',
    where: 'Gửi Trưởng thôn, Tổ trưởng tổ dân phố',
    named: ['truong thon', 'to truong'],
  },
] as const;

interface Place {
  readonly rule: string;
  readonly what: string;
  readonly where: string;
  readonly by: string;
  readonly source: string;
}

/** Places for this kind of conference: a notice that is waived at short notice (plan 003, line 97) is not among them. */
export function publicationPlaces(profile: Profile, kind: NonNullable<Conference['kind']>): Place[] {
  const inForce = rulesInForce(profile, kind);
  const active = new Set(inForce.map((rule) => rule.id));
  const known = new Set(profile.rules.map((rule) => rule.id));
  const ofPlan = profile.papers.publication
    .filter(({ rule }) => rule === '' || active.has(rule) || !known.has(rule))
    .map(({ what, where, by, rule, line }) => {
      const source = line === '' ? '' : `Kế hoạch, dòng ${line}`;
      return {
        rule,
        what,
        where,
        by,
        source: rule.startsWith('law_') && active.has(rule) ? `${source}; ${LAW}` : source,
      };
    });
  const says = ({ rule, named }: (typeof LAW_PLACES)[number]): boolean =>
    ofPlan.some((place) => place.rule === rule && named.some((words) => foldedPhrase(place.where).includes(words)));
  const ofLaw = LAW_PLACES.filter((place) => active.has(place.rule) && !says(place)).map(({ rule, what, where }) => ({
    rule,
    what,
    where,
    by: '',
    source: LAW,
  }));
  return [...ofPlan, ...ofLaw];
}

/** Where a list of answers is read: the notice board and the portal, as the plan calls them; rows that do not stand yet. */
export function answerListPublications(
  profile: Profile,
  conference: Pick<Conference, 'code' | 'kind'>,
  what: string,
  known: readonly Publication[],
): Publication[] {
  const ours = new Set(known.filter((row) => row.conference === conference.code).map(keyOf));
  const places = publicationPlaces(profile, conference.kind ?? 'periodic');
  return READ_AT.map(({ named, usual }) => {
    const { where, by } = places.find((place) => named.test(foldedPhrase(place.where))) ?? { where: usual, by: '' };
    return { ...emptyRow(publications), conference: conference.code, what, where, by };
  }).filter((row) => !ours.has(keyOf(row)));
}

const READ_AT = [
  { named: /niem yet/, usual: 'Niêm yết tại trụ sở UBND' },
  { named: /(cong|trang) thong tin/, usual: 'Cổng thông tin điện tử' },
];

export interface PublicationPlan {
  /** Rows that are missing, still without codes. */
  readonly added: readonly Publication[];
  /** Planned rows whose day is another now; what was made public stays as it is. */
  readonly moved: readonly { readonly code: string; readonly from: Day | null; readonly to: Day | null }[];
}

/** @throws UndeclaredYear where nobody has declared the calendar of a year that is counted in */
export function publicationPlan(
  profile: Profile,
  conference: Conference,
  calendar: WorkingCalendar,
  known: readonly Publication[],
): PublicationPlan {
  const held = conference.status !== 'cancelled';
  const due = new Map(dueWork(profile, conference, calendar).map((work) => [work.rule, work.dueOn]));
  const ours = new Map(known.filter((row) => row.conference === conference.code).map((row) => [keyOf(row), row]));
  const places = publicationPlaces(profile, conference.kind ?? 'periodic');
  const dayOf = (rule: string): Day | null => (held ? (due.get(rule) ?? null) : null);
  return {
    added: held
      ? places
          .filter((place) => !ours.has(keyOf(place)))
          .map(({ rule, ...place }) => ({
            ...emptyRow(publications),
            ...place,
            conference: conference.code,
            dueOn: dayOf(rule),
          }))
      : [],
    moved: places.flatMap((place) => {
      const row = ours.get(keyOf(place));
      const to = dayOf(place.rule);
      return row && row.on === null && row.dueOn !== to ? [{ code: row.code, from: row.dueOn, to }] : [];
    }),
  };
}

/**
 * Milestones of publishing that are done: all places of their rule have their day. The last of the days is theirs; a
 * day that a person wrote stays.
 */
export function publishedMilestones(
  profile: Profile,
  conference: Pick<Conference, 'code' | 'kind'>,
  rows: readonly Publication[],
  milestones: readonly Milestone[],
): { readonly code: string; readonly doneOn: Day }[] {
  const ours = new Map(rows.filter((row) => row.conference === conference.code).map((row) => [keyOf(row), row]));
  const places = publicationPlaces(profile, conference.kind ?? 'periodic').filter(({ rule }) => rule !== '');
  return milestones.flatMap((milestone) => {
    if (milestone.conference !== conference.code || milestone.doneOn !== null) return [];
    const days = places
      .filter(({ rule }) => rule === milestone.rule)
      .map((place) => ours.get(keyOf(place))?.on ?? null);
    const done = days.filter((day) => day !== null).sort();
    const last = done[done.length - 1];
    return last && done.length === days.length ? [{ code: milestone.code, doneOn: last }] : [];
  });
}

const keyOf = ({ what, where }: Pick<Publication, 'what' | 'where'>): string => foldedPhrase(`${what} | ${where}`);
