/** What a paper is composed from: the profile, one conference and its rows as they stand, and what the person selected. */
import type { Day } from '../../calendar/day.ts';
import type { SetAside } from '../../opinion/for-papers.ts';
import type { Profile } from '../../profile/profile-schema.ts';
import type { Officer } from '../../tables/commune-tables.ts';
import type {
  Attendee,
  Conference,
  DossierItem,
  MadeDocument,
  Milestone,
  Publication,
} from '../../tables/conference-tables.ts';
import type { DeadlineEvent, Registration } from '../../tables/register-tables.ts';
import type { SurveyAnswer } from '../../tables/survey-table.ts';
import { fold } from '../../text/fold.ts';
import { KINDS, type PaperKind } from '../kinds.ts';
import { KINDS_OF_PROFILE } from '../kinds-of-profile.ts';
import type { ConferenceView, Frame, OpinionView, TaskView } from '../model.ts';
import type { PaperData } from '../render.ts';
import { communeView, frameOf } from '../views.ts';

export interface PaperSource {
  readonly profile: Profile;
  readonly row: Conference;
  readonly conference: ConferenceView;
  /** Of this conference, in the order in which they are to be spoken of. */
  readonly opinions: readonly OpinionView[];
  readonly tasks: readonly TaskView[];
  /** Opinions of this conference that no paper carries, counted. */
  readonly setAside: SetAside;
  /** Codes among `opinions` whose slip also denounced somebody */
  readonly rests: ReadonlySet<string>;
  readonly officers: readonly Officer[];
  readonly slips: readonly Registration[];
  readonly attendees: readonly Attendee[];
  readonly events: readonly DeadlineEvent[];
  readonly dossier: readonly DossierItem[];
  readonly documents: readonly MadeDocument[];
  readonly milestones: readonly Milestone[];
  readonly publications: readonly Publication[];
  readonly surveys: readonly SurveyAnswer[];
  /** Codes of opinions, slips and guests on the selected lines; a paper for each of them where that is its nature. */
  readonly selected: ReadonlySet<string>;
  readonly today: Day;
}

/** A paper to be made; the workflow gives it a version and a place. */
export interface PaperOrder {
  readonly kind: PaperKind;
  /** Code of the conference, or of the conference and whom this one is for. */
  readonly subject: string;
  readonly title: string;
  readonly data: PaperData;
  /** Codes of the opinions that it carries, where that is remembered (the public list of answers, the petition), parted by commas */
  readonly carries?: string;
}

export type Composer = (source: PaperSource) => PaperOrder[];

type ProfileKind = Profile['papers']['documents'][number]['kind'];

/** The names by which a profile speaks of this kind. */
export function profileNames(kind: PaperKind): ProfileKind[] {
  return (Object.keys(KINDS_OF_PROFILE) as ProfileKind[]).filter((name) => KINDS_OF_PROFILE[name] === kind);
}

/** What the plan calls this paper; our own name where it names none. */
export function paperTitle(source: PaperSource, kind: PaperKind): string {
  const names = profileNames(kind);
  return source.profile.papers.documents.find((paper) => names.includes(paper.kind))?.title ?? KINDS[kind].name;
}

/** Letterhead, signature of the chair's block, căn cứ and nơi nhận as the profile has them for this kind. */
export function frameFor(source: PaperSource, kind: PaperKind): Frame {
  return frameOf(source.profile, Number(source.today.slice(0, 4)), profileNames(kind), source.row);
}

/**
 * Papers that the office issues itself. Only the commune of two tiers has an office that issues papers under its own
 * name (Nghị định 150/2025/NĐ-CP); before that the committee did.
 */
export function officeFrame(source: PaperSource, kind: PaperKind): Frame {
  const frame = frameFor(source, kind);
  if (source.profile.commune.tiers !== 2) return frame;
  return { ...frame, byOffice: true, signature: headOf(source, frame.commune.office) };
}

/**
 * What is laid before the leaders of the committee. Where no office issues papers of its own, whoever put it together
 * signs: a chairman does not report to himself.
 */
export function toLeadersFrame(source: PaperSource, kind: PaperKind): Frame {
  return laidBeforeLeaders(frameFor(source, kind), source);
}

/** The same for a frame that no conference goes with. */
export function laidBeforeLeaders(frame: Frame, source: Pick<PaperSource, 'profile' | 'officers'>): Frame {
  if (source.profile.commune.tiers === 2)
    return { ...frame, byOffice: true, signature: headOf(source, frame.commune.office) };
  return {
    ...frame,
    recipients: frame.recipients.filter((who) => /^lưu/iu.test(who)),
    signature: { authority: ['NGƯỜI TỔNG HỢP'], name: '' },
  };
}

/** Papers that a unit issues: its own name in the head, the committee's above where the unit is the committee's own. */
export function unitFrame(source: PaperSource, kind: PaperKind, unit: string): Frame {
  if (unit === source.profile.coordinator.text) return officeFrame(source, kind);
  const known =
    source.profile.units.find((one) => one.name === unit)?.kind ??
    source.officers.find((one) => one.unit === unit)?.unitKind;
  const frame = frameFor(source, kind);
  const ownUnit = known !== 'other' && known !== 'superior';
  return { ...frame, byUnit: { name: unit, ownUnit }, signature: headOf(source, unit) };
}

/** Titles of those who head a unit, by how its name begins. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^văn phòng/iu, 'CHÁNH VĂN PHÒNG'],
  [/^phòng/iu, 'TRƯỞNG PHÒNG'],
  [/^(trung tâm|bảo hiểm xã hội)/iu, 'GIÁM ĐỐC'],
  [/^bộ phận/iu, 'PHỤ TRÁCH BỘ PHẬN'],
  [/^công an/iu, 'TRƯỞNG CÔNG AN'],
  [/^ban chỉ huy/iu, 'CHỈ HUY TRƯỞNG'],
  [/^thuế/iu, 'TRƯỞNG THUẾ'],
];

const A_HEADS_TITLE = /^(quyền |phó )?(chánh|trưởng|giám đốc|chỉ huy|phụ trách|thủ trưởng|phó)/iu;

function headOf({ officers }: Pick<PaperSource, 'officers'>, unit: string): Frame['signature'] {
  const head = officers.find((officer) => officer.unit === unit && officer.leads);
  const usual = HEADS.find(([name]) => name.test(unit))?.[1] ?? 'THỦ TRƯỞNG ĐƠN VỊ';
  const title = head?.title.trim() ?? '';
  return { authority: [A_HEADS_TITLE.test(title) ? title.toUpperCase() : usual], name: head?.name.trim() ?? '' };
}

/**
 * To whom the plan has a report of this sort sent, by way of whom. The committee that issues it is no addressee of its
 * own; where nobody is left, it goes to the superior.
 */
export function reportAddressees(profile: Profile, kinds: readonly string[]): string[] {
  const { superior, superiorVia, fullName } = profile.commune;
  const report = profile.papers.reports.find((entry) => kinds.includes(entry.kind));
  const ours = new Set(
    [`UBND ${fullName}`, ...['xã', 'phường', 'thị trấn', 'đặc khu'].map((kind) => `UBND ${kind}`)].map(fold),
  );
  const to = (report?.to ?? []).filter((name) => !ours.has(fold(name)));
  const via = (report ? report.via : superiorVia).replace(/^qua\s+/iu, '');
  const names = to.length > 0 ? to : [superior];
  // By way of the superior's office goes what is the superior's.
  return names.map((name) => (via !== '' && /^(ubnd|ủy ban)/iu.test(name) ? `${name} (qua ${via})` : name));
}

export function one(source: PaperSource, kind: PaperKind, data: PaperData): PaperOrder[] {
  return [{ kind, subject: source.row.code, title: `${paperTitle(source, kind)} (${source.row.code})`, data }];
}

/** The opinions that the person selected; without any, those that fit. */
export function chosen(source: PaperSource, fits: (opinion: OpinionView) => boolean): OpinionView[] {
  const picked = source.opinions.filter((opinion) => source.selected.has(opinion.code));
  return picked.length > 0 ? picked : source.opinions.filter(fits);
}

/** The same for papers about many: a cursor in one line is no selection of that line. */
export function chosenMany(source: PaperSource, fits: (opinion: OpinionView) => boolean): OpinionView[] {
  const picked = source.opinions.filter((opinion) => source.selected.has(opinion.code));
  return picked.length > 1 ? picked : source.opinions.filter(fits);
}

export function leaders(source: PaperSource): string[] {
  return [`Lãnh đạo UBND ${communeView(source.profile).fullName}`];
}

export function contactOf(frame: Frame): string {
  const phone = frame.commune.phone === '' ? '' : `, điện thoại ${frame.commune.phone}`;
  return `${frame.commune.office}${phone}`;
}

/** A short name of whom a paper is for, fit for a code. */
export function inSubject(code: string, whom: string): string {
  return `${code} · ${whom}`;
}
