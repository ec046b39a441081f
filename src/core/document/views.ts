/** Rows of the workbook as the views that papers are composed from. */
import { type Day, dayAt } from '../calendar/day.ts';
import { conclusionLines } from '../conference/conclusions.ts';
import { isDraft } from '../opinion/draft.ts';
import { statusOf } from '../opinion/status-of.ts';
import type { Profile } from '../profile/profile-schema.ts';
import { judgedOpinion } from '../report/judged-opinion.ts';
import { daysLate, standing } from '../report/standing.ts';
import {
  ANSWER_WAYS,
  CONFERENCE_FORMS,
  CONFERENCE_KINDS,
  OPINION_STATUSES,
  OUTCOMES,
  SCOPES,
  SECTIONS,
} from '../tables/choices.ts';
import type { FieldRow, Officer } from '../tables/commune-tables.ts';
import type { Attendee, Conference } from '../tables/conference-tables.ts';
import type { Opinion, Registration, Task } from '../tables/register-tables.ts';
import { foldedPhrase } from '../text/fold.ts';
import { formatDayInText } from '../text/format.ts';
import type { Commune, ConferenceView, Frame, OpinionView, Signature, TaskView } from './model.ts';

const KIND_NAMES = { xa: 'xã', phuong: 'phường', thi_tran: 'thị trấn', dac_khu: 'đặc khu' } as const;
const HAMLET_HEADS = {
  xa: 'Trưởng thôn',
  phuong: 'Tổ trưởng tổ dân phố',
  thi_tran: 'Tổ trưởng tổ dân phố',
  dac_khu: 'Trưởng khu',
} as const;

export function communeView({ commune, coordinator, registration }: Profile): Commune {
  return {
    kind: KIND_NAMES[commune.kind],
    fullName: commune.fullName,
    place: commune.placeName,
    office: coordinator.text,
    superior: commune.superior,
    superiorVia: commune.superiorVia,
    address: registration.address,
    phone: registration.hotline,
    email: registration.email,
    website: '',
    hamletHead: HAMLET_HEADS[commune.kind],
  };
}

/**
 * Who signs: the block that goes with the chair's title. A title that the plan does not name signs by what it says: a
 * deputy for the chairman (KT.: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 7), a chairman in person.
 */
export function signatureOf(profile: Profile, chairTitle = '', chair = ''): Signature {
  const asked = foldedPhrase(chairTitle);
  const chosen = profile.conferences.chairs.find((candidate) => foldedPhrase(candidate.title) === asked);
  const named = chosen && profile.signatures.find((signature) => signature.id === chosen.signs);
  const [chairman, deputy] = [asked.startsWith('chu tich'), asked.startsWith('pho chu tich')];
  const said =
    chairman || deputy
      ? profile.signatures.find(({ lines }) => lines.some((line) => line.startsWith('KT.')) === deputy)
      : profile.signatures[0];
  const block = named ?? said;
  return { authority: block?.lines ?? (deputy ? DEPUTY : CHAIRMAN), name: block?.name || chair };
}

const CHAIRMAN = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];
const DEPUTY = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];

/** What every paper of a kind has besides its content: letterhead, signature, căn cứ, nơi nhận. */
export function frameOf(profile: Profile, year: number, kinds: readonly string[], conference?: Conference): Frame {
  const { distribution } = profile.papers;
  const own = distribution.find((entry) => entry.documents.some((kind) => kind !== 'plan' && kinds.includes(kind)));
  const usual = distribution.find((entry) => entry.documents.includes('default'));
  return {
    commune: communeView(profile),
    signature: signatureOf(profile, conference?.chairTitle, conference?.chair),
    recipients: (own ?? usual)?.list ?? ['Lưu: VT'],
    ownRecipients: own !== undefined,
    basis: profile.basis.map((fact) => fact.text),
    year,
  };
}

export function conferenceView(profile: Profile, conference: Conference, people: readonly Attendee[]): ConferenceView {
  const ours = people.filter((person) => person.conference === conference.code);
  const groups = [...new Set(ours.map((person) => person.group))];
  const sum = (values: readonly (number | null)[]): number | null =>
    values.every((value) => value === null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const attendance = groups.map((group) => {
    const rows = ours.filter((person) => person.group === group);
    return {
      group,
      invited: rows.some((row) => row.quota === null) ? null : sum(rows.map((row) => row.quota)),
      present: sum(rows.map((row) => row.present ?? (row.attended ? 1 : null))),
    };
  });
  return {
    code: conference.code,
    name: conference.name,
    kind: CONFERENCE_KINDS[conference.kind ?? 'periodic'].toLowerCase(),
    form: CONFERENCE_FORMS[conference.form ?? 'inPerson'].toLowerCase(),
    theme: conference.theme,
    topics: profile.topics.map((topic) => topic.text),
    startsAt: conference.startsAt,
    endsAt: conference.endsAt,
    place: conference.place,
    chair: { name: conference.chair, title: conference.chairTitle },
    coChair: conference.coChair === '' ? null : { name: conference.coChair, title: '' },
    secretary: { name: conference.secretary, title: '' },
    attendance:
      attendance.length > 0 || conference.attendees === null
        ? attendance
        : [{ group: 'Đại biểu, người dân, tổ chức, doanh nghiệp', invited: null, present: conference.attendees }],
    reports: profile.conferences.programme
      .filter((step) => step.step === 'report' || step.step === 'preparedAnswers')
      .map((step) => ({ title: step.text, by: step.presenter })),
    programme: profile.conferences.programme.map((step) => step.text),
    registrationClosesAt: conference.registrationClosesAt,
    channels: profile.channels.map((channel) => {
      const where = channel.code === 'form' && conference.formUrl !== '' ? conference.formUrl : channel.address;
      return where ? `${channel.name}: ${where}` : channel.name;
    }),
    formUrl: conference.formUrl,
    conclusions: conclusionLines(conference.conclusions),
  };
}

/** What an opinion is read beside: names of fields, who is who, and the day on which it is judged. */
export interface Surroundings {
  readonly profile: Profile;
  readonly fields: readonly FieldRow[];
  readonly officers: readonly Officer[];
  readonly asOf: Day;
  /** Conferences whose time limit ends with the notice to the citizen */
  readonly citizenClocks: ReadonlySet<string>;
  /** For papers that tell the citizen a day; absent where none does */
  readonly dayForCitizen?: (opinion: Opinion) => Day | null;
}

export function opinionView(
  opinion: Opinion,
  slip: Registration | undefined,
  { profile, fields, officers, asOf, citizenClocks, dayForCitizen }: Surroundings,
): OpinionView {
  const judged = judgedOpinion(opinion, citizenClocks.has(opinion.conference));
  const number = opinion.answerNumber.trim();
  const on = opinion.answeredOn ? ` ngày ${formatDayInText(opinion.answeredOn)}` : '';
  return {
    code: opinion.code,
    slip: opinion.registration,
    conference: opinion.conference,
    group: opinion.group,
    citizenName: slip?.fullName ?? opinion.citizen,
    organisation: slip?.organisation ?? '',
    mayPublishName: opinion.publishName,
    hamlet: opinion.hamlet || hamletNamedIn(slip?.address ?? ''),
    address: slip?.address ?? '',
    content: opinion.summary || opinion.content,
    fullContent: opinion.content,
    field: fields.find((field) => field.code === opinion.field)?.name ?? '',
    scope: opinion.scope ?? 'unclear',
    scopeText: SCOPES[opinion.scope ?? 'unclear'],
    section: opinion.section ? SECTIONS[opinion.section] : '',
    standing: standing(judged, asOf),
    agency: agencyOf(opinion, profile, officers),
    raisedAtConference: opinion.section === 'onTheSpot' || slip?.channel === 'onTheSpot',
    late: slip?.onTime === 'late' && slip.channel !== 'onTheSpot',
    unit: opinion.unit,
    ownUnit: !OUTSIDE.has(kindOf(opinion, profile, officers)),
    cooperation: opinion.cooperatingUnits.join(', '),
    officer: opinion.officer,
    receivedOn: slip?.receivedAt ? dayAt(slip.receivedAt) : null,
    approvedBy: opinion.approvedBy,
    assignedOn: opinion.assignedOn,
    dueOn: opinion.dueOn,
    expectedOn: dayForCitizen?.(opinion) ?? null,
    originalDueOn: opinion.originalDueOn,
    lateDays: daysLate(judged, asOf),
    answer: opinion.answer,
    reply: replyOf(opinion, profile.approvalRequired, asOf),
    superiorReply: opinion.superiorRepliedOn !== null && opinion.superiorRepliedOn <= asOf ? opinion.superiorReply : '',
    answeredBy: opinion.answeredBy,
    answeredByTitle:
      officers.find((officer) => officer.name !== '' && officer.name === opinion.answeredBy.trim())?.title ?? '',
    answeredAtConference: opinion.answerWay === 'atConference',
    answeredOn: opinion.answeredOn,
    answerPaper: number === '' ? '' : `Văn bản số ${number}${on}`,
    answerWay: opinion.answerWay ? ANSWER_WAYS[opinion.answerWay] : '',
    status: OPINION_STATUSES[opinion.status ?? 'new'],
    outcome: opinion.outcome ? OUTCOMES[opinion.outcome] : '',
    note: opinion.note,
  };
}

const OUTSIDE: ReadonlySet<Officer['unitKind']> = new Set<Officer['unitKind']>(['other', 'superior']);

function kindOf({ unit }: Opinion, profile: Profile, officers: readonly Officer[]): Officer['unitKind'] {
  const known = profile.units.find((one) => one.name === unit)?.kind;
  return known ?? officers.find((one) => one.unit === unit)?.unitKind ?? null;
}

/** Another agency or the superior by its own name: the unit of the commune that follows the matter is not the one to go to. */
function agencyOf(opinion: Opinion, profile: Profile, officers: readonly Officer[]): string {
  const { scope, outcome, unit } = opinion;
  const kind = kindOf(opinion, profile, officers);
  if (scope === 'beyond_authority' || outcome === 'escalated')
    return kind === 'superior' ? unit : profile.commune.superior;
  if (scope === 'other_agency' || outcome === 'notOurs') return OUTSIDE.has(kind) ? unit : '';
  return '';
}

const HAMLET_IN_ADDRESS =
  /(?<![\p{L}])([Tt]hôn|[Xx]óm|[Tt]ổ dân phố|[Kk]hu phố|[Kk]hu dân cư|[Cc]ụm dân cư|[Ấấ]p|[Bb]ản)\s+((?:số\s+)?[\p{Lu}\d][\p{L}\d]*(?:\s[\p{Lu}\d][\p{L}\d]*){0,3})/u;

/** "thôn Thao Chính" out of an address, where the commune's list of hamlets did not tell. */
function hamletNamedIn(address: string): string {
  const found = HAMLET_IN_ADDRESS.exec(address);
  return found ? `${found[1]?.toLowerCase()} ${found[2]}` : '';
}

const GIVEN: ReadonlySet<Opinion['status']> = new Set(['answered', 'told', 'escalated'] as const);

/** By the columns of the row, whatever its status still says; a day to come has not come. */
function replyOf(opinion: Opinion, approvalRequired: boolean, asOf: Day): OpinionView['reply'] {
  if (!isDraft(opinion.answer)) return 'none';
  const on = opinion.answeredOn;
  if (on !== null && on <= asOf && GIVEN.has(statusOf(opinion, approvalRequired))) return 'given';
  return opinion.answerApprovedOn !== null || !approvalRequired ? 'approved' : 'draft';
}

export function taskView(task: Task): TaskView {
  return {
    code: task.code,
    content: task.content,
    unit: task.unit,
    cooperation: task.cooperatingUnits.join(', '),
    product: task.product,
    dueOn: task.dueOn,
    dueText: '',
    doneOn: task.doneOn,
    result: task.result,
    promisedTo: task.origin === 'commitment' ? task.opinion : '',
  };
}
