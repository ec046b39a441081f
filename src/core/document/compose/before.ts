/** Papers of the weeks before a conference. */
import { type Day, dayAt } from '../../calendar/day.ts';
import { answerRule } from '../../opinion/answer-clock.ts';
import { privacyNotice } from '../../registration/form-plan.ts';
import { CHANNELS, OPINION_STATUSES } from '../../tables/choices.ts';
import { fold } from '../../text/fold.ts';
import type { OpinionView } from '../model.ts';
import { assignmentProposalData, assignmentSlipData, taskAssignmentData } from '../papers/assignments.ts';
import { announcementData, hamletSlipData, invitationData, loudspeakerBulletinData } from '../papers/calls.ts';
import { planData } from '../papers/plan.ts';
import {
  acknowledgementSlipData,
  qrPosterData,
  registrationSlipData,
  satisfactionSurveyData,
} from '../papers/slips.ts';
import { answerSummaryData, opinionSummaryData, unitAnswerData } from '../papers/summaries.ts';
import { budgetEstimateData } from '../papers/upkeep.ts';
import { dutiesByActor, planBlocks, planSubject } from '../plan-outline.ts';
import { qrModules } from '../qr-code.ts';
import type { PaperData } from '../render.ts';
import {
  type Composer,
  chosenMany,
  contactOf,
  frameFor,
  inSubject,
  leaders,
  officeFrame,
  one,
  type PaperOrder,
  type PaperSource,
  paperTitle,
  toLeadersFrame,
  unitFrame,
} from './source.ts';

export const plan: Composer = (source) => {
  const frame = frameFor(source, 'plan');
  return one(
    source,
    'plan',
    planData({
      frame,
      subject: planSubject(source.profile),
      opening: `UBND ${frame.commune.fullName} ban hành ${source.profile.plan.title}, cụ thể như sau:`,
      blocks: planBlocks(source.profile),
      difficulties: `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về ${frame.commune.office} để tổng hợp, báo cáo UBND ${frame.commune.kind} xem xét, quyết định.`,
      closing: `Trên đây là ${source.profile.plan.title}; UBND ${frame.commune.kind} yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện`,
    }),
  );
};

export const taskAssignment: Composer = (source) =>
  one(
    source,
    'taskAssignment',
    taskAssignmentData({
      frame: frameFor(source, 'taskAssignment'),
      conference: source.conference,
      duties: dutiesByActor(source.profile, 'registrants').map(({ title, duties }) => ({ unit: title, duties })),
    }),
  );

export const announcement: Composer = (source) =>
  one(
    source,
    'announcement',
    announcementData({
      frame: frameFor(source, 'announcement'),
      conference: withGroups(source),
      exclusions:
        source.profile.complaints.treatment === 'exclude' ? source.profile.exclusions.map(({ text }) => text) : [],
    }),
  );

/** The guests of a plan, where the list of guests has not been made yet. */
function withGroups({ conference, profile }: PaperSource) {
  if (conference.attendance.length > 0) return conference;
  const groups = profile.conferences.invited.map(({ who }) => ({ group: who, invited: null, present: null }));
  return { ...conference, attendance: groups };
}

/** A blank one to be copied; one for each guest whose line is selected. */
export const invitation: Composer = (source) => {
  const frame = frameFor(source, 'invitation');
  const { absent } = source.profile.registration;
  const notes = absent === null ? [] : [absent.text];
  const make = (guest: string): PaperData =>
    invitationData({ frame, conference: source.conference, guest, notes, contact: contactOf(frame) });
  const guests = source.attendees.filter((guest) => source.selected.has(guest.code));
  if (guests.length === 0) return one(source, 'invitation', make(''));
  return guests.map((guest) => {
    const name = guest.name || [guest.group, guest.hamlet].filter((text) => text !== '').join(', ');
    return {
      kind: 'invitation',
      subject: inSubject(source.row.code, guest.code),
      title: `${paperTitle(source, 'invitation')} ${name}`,
      data: make(name),
    };
  });
};

export const hamletSlip: Composer = (source) => {
  const { profile, conference, row } = source;
  const frame = frameFor(source, 'hamletSlip');
  const quota = profile.conferences.invited.find((one) => one.group === 'citizens' && one.per === 'hamlet')?.quota;
  const asked = source.milestones.find((due) => /truong (thon|khu)|to truong/.test(fold(due.responsible)))?.dueOn;
  const closes = row.registrationClosesAt ? dayAt(row.registrationClosesAt) : null;
  const known =
    profile.hamlets.names.length > 0
      ? profile.hamlets.names
      : [...new Set(source.attendees.map((guest) => guest.hamlet).filter((name) => name !== ''))];
  return (known.length === 0 ? [''] : known).map((hamlet) => ({
    kind: 'hamletSlip',
    subject: hamlet === '' ? row.code : inSubject(row.code, hamlet),
    title: `Phiếu gửi ${frame.commune.hamletHead} ${hamlet} (${row.code})`.replace('  ', ' '),
    data: hamletSlipData({
      frame,
      conference,
      hamlet: hamlet === '' ? '…………………' : hamlet,
      headName: '',
      quota: quota ?? null,
      returnBy: asked ?? closes,
    }),
  }));
};

export const loudspeakerBulletin: Composer = (source) =>
  one(
    source,
    'loudspeakerBulletin',
    loudspeakerBulletinData({
      frame: frameFor(source, 'loudspeakerBulletin'),
      conference: source.conference,
      times: '',
    }),
  );

export const registrationSlip: Composer = (source) => {
  const { fields } = source.profile.registration.form;
  return one(
    source,
    'registrationSlip',
    registrationSlipData({
      frame: frameFor(source, 'registrationSlip'),
      conference: source.conference,
      sections: fields
        .filter((field) => field.key === 'aboutProcedures' || field.key === 'aboutHandling')
        .map((field) => ({ title: field.title.replace(/^\d+\.\s*/, ''), hint: field.hint })),
      formTitle: source.profile.registration.form.title,
      addressHint: fields.find((field) => field.key === 'address')?.hint ?? '',
      privacyNotice: privacyNotice(source.profile),
    }),
  );
};

export const satisfactionSurvey: Composer = (source) =>
  one(
    source,
    'satisfactionSurvey',
    satisfactionSurveyData({
      frame: frameFor(source, 'satisfactionSurvey'),
      conference: source.conference,
      survey: source.profile.survey,
      modules: qrModules(source.row.surveyUrl),
    }),
  );

export const qrPoster: Composer = (source) =>
  one(
    source,
    'qrPoster',
    qrPosterData({
      frame: frameFor(source, 'qrPoster'),
      conference: source.conference,
      modules: qrModules(source.conference.formUrl),
    }),
  );

/** For the slips that are selected; without a selection, those whose sender is still to be told by hand. */
export const acknowledgementSlip: Composer = (source) => {
  const picked = source.slips.filter((slip) => source.selected.has(slip.code));
  const slips =
    picked.length > 0
      ? picked
      : source.slips.filter((slip) => slip.acknowledged === 'toDo' && slip.toldByHandOn === null);
  return slips.map((slip) => ({
    kind: 'acknowledgementSlip',
    subject: slip.code,
    title: `Giấy xác nhận tiếp nhận ${slip.code}`,
    data: acknowledgementSlipData({
      frame: officeFrame(source, 'acknowledgementSlip'),
      conference: source.conference,
      code: slip.code,
      citizenName: slip.fullName,
      organisation: slip.organisation,
      receivedAt: slip.receivedAt,
      channel: slip.channel ? CHANNELS[slip.channel] : '',
      opinionCount: source.opinions.filter((opinion) => opinion.slip === slip.code).length,
      onTime: slip.onTime !== 'late',
    }),
  }));
};

export const opinionSummary: Composer = (source) => {
  // Who spoke at the hall registered nothing before it.
  const slips = source.slips.filter((slip) => slip.channel !== 'onTheSpot');
  const names = [...new Set(slips.map((slip) => (slip.channel ? CHANNELS[slip.channel] : 'Không ghi hình thức')))];
  return one(
    source,
    'opinionSummary',
    opinionSummaryData({
      frame: toLeadersFrame(source, 'opinionSummary'),
      conference: source.conference,
      addressees: leaders(source),
      opinions: source.opinions.filter((opinion) => !opinion.raisedAtConference),
      setAside: source.setAside,
      slips: {
        total: slips.length,
        onTime: slips.filter((slip) => slip.onTime !== 'late').length,
        late: slips.filter((slip) => slip.onTime === 'late').length,
        organisations: slips.filter((slip) => slip.organisation !== '').length,
        byChannel: names.map((channel) => ({
          channel,
          count: slips.filter((slip) => (slip.channel ? CHANNELS[slip.channel] : 'Không ghi hình thức') === channel)
            .length,
        })),
      },
    }),
  );
};

/** What waits for approval; where nothing does, all that has a unit and no answer yet. */
function proposalFits({ opinions }: PaperSource): (opinion: OpinionView) => boolean {
  const waits = (opinion: OpinionView): boolean => opinion.status === OPINION_STATUSES.proposed;
  return opinions.some(waits) ? waits : (opinion) => opinion.unit !== '' && opinion.answeredOn === null;
}

export const assignmentProposal: Composer = (source) => {
  const opinions = chosenMany(source, proposalFits(source));
  if (opinions.length === 0) return [];
  return one(
    source,
    'assignmentProposal',
    assignmentProposalData({
      frame: toLeadersFrame(source, 'assignmentProposal'),
      conference: source.conference,
      to: `Đồng chí ${source.conference.chair.title || `Chủ tịch UBND ${frameFor(source, 'plan').commune.kind}`}`,
      opinions,
    }),
  );
};

/** One slip for each unit that has opinions to answer. */
export const assignmentSlip: Composer = (source) => {
  const given = chosenMany(source, (opinion) => opinion.unit !== '' && opinion.answeredOn === null);
  return byUnit(given).map(
    ([unit, opinions]): PaperOrder => ({
      kind: 'assignmentSlip',
      subject: inSubject(source.row.code, unit),
      title: `${paperTitle(source, 'assignmentSlip')} – ${unit} (${source.row.code})`,
      data: assignmentSlipData({
        frame: officeFrame(source, 'assignmentSlip'),
        conference: source.conference,
        unit,
        opinions,
        directedBy: source.conference.chair,
        rule: answerRule(source.profile, source.row.kind),
      }),
    }),
  );
};

export function byUnit(opinions: readonly OpinionView[]): [string, OpinionView[]][] {
  const units = new Map<string, OpinionView[]>();
  for (const opinion of opinions)
    if (opinion.unit !== '') units.set(opinion.unit, [...(units.get(opinion.unit) ?? []), opinion]);
  return [...units];
}

/** A frame for each unit that has opinions to answer, with what it has drafted; the unit completes and signs it. */
export const unitAnswer: Composer = (source) =>
  byUnit(chosenMany(source, (opinion) => opinion.unit !== '')).map(
    ([unit, opinions]): PaperOrder => ({
      kind: 'unitAnswer',
      subject: inSubject(source.row.code, unit),
      title: `${paperTitle(source, 'unitAnswer')} – ${unit} (${source.row.code})`,
      data: unitAnswerData({
        frame: unitFrame(source, 'unitAnswer', unit),
        conference: source.conference,
        unit,
        opinions,
        answerBy: lastDue(opinions),
      }),
    }),
  );

function lastDue(opinions: readonly OpinionView[]): Day | null {
  return (
    opinions
      .flatMap((opinion) => opinion.dueOn ?? [])
      .sort()
      .pop() ?? null
  );
}

export const answerSummary: Composer = (source) =>
  one(
    source,
    'answerSummary',
    answerSummaryData({
      frame: toLeadersFrame(source, 'answerSummary'),
      conference: source.conference,
      addressees: leaders(source),
      opinions: source.opinions,
    }),
  );

/** Quantities follow the guests, where the number of all is known; prices are for the person who knows them. */
export const budgetEstimate: Composer = (source) => {
  const groups = source.conference.attendance.map((group) => group.invited);
  const invited =
    groups.length === 0 || groups.includes(null) ? 0 : groups.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  return one(
    source,
    'budgetEstimate',
    budgetEstimateData({
      frame: toLeadersFrame(source, 'budgetEstimate'),
      conference: source.conference,
      addressees: leaders(source),
      lines: [
        ...source.profile.papers.expenses.map(({ content, unit, per }) => ({
          content,
          unit,
          quantity: per === 'conference' ? 1 : invited > 0 ? invited : null,
          price: null,
          note: per === 'conference' || invited > 0 ? '' : 'Chưa rõ số lượng',
        })),
        { content: 'Chi khác', unit: '', quantity: null, price: null, note: '' },
      ],
      source: '',
    }),
  );
};
