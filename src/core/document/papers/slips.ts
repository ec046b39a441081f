/** Papers in a citizen's hand: the blank slip (plan 002, lines 174–215), the acknowledgement, the poster with the QR code. */

import { dayAt } from '../../calendar/day.ts';
import type { Profile } from '../../profile/profile-schema.ts';
import { BOXED_KEYS, BOXES, RATED_KEYS, WHO } from '../../survey/questions.ts';
import { formatDayInDocument } from '../../text/format.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame } from '../model.ts';
import { addressed } from '../opinions.ts';
import { qrTable } from '../qr-table.ts';
import { DOTS, hourText, limitText, lowerFirst, momentText, orDots } from '../words.ts';
import { meeting } from './calls.ts';

export type RegistrationSlipInput = {
  frame: Frame;
  conference: ConferenceView;
  /** The two sections and what they may speak of, as the plan words them */
  sections: readonly { title: string; hint: string }[];
  /** "PHIẾU ĐĂNG KÝ THAM GIA ĐỐI THOẠI", "PHIẾU LẤY Ý KIẾN" */
  formTitle: string;
  /** "ghi rõ số nhà, thôn, xã, tỉnh" */
  addressHint: string;
  privacyNotice: string;
};

export function registrationSlipData({
  frame,
  conference,
  sections,
  formTitle,
  addressHint,
  privacyNotice,
}: RegistrationSlipInput) {
  const { commune } = frame;
  const lines = sections.length < 2 ? 9 : 5;
  return {
    ...frameData(frame, '', conference.name),
    sendTo:
      `Phiếu được đánh máy hoặc viết tay, điền đầy đủ thông tin liên hệ, nội dung đăng ký đối thoại và gửi về UBND ${commune.fullName}` +
      `${commune.address === '' ? '' : `, địa chỉ: ${commune.address}`}${commune.email === '' ? '' : `; hoặc gửi qua thư điện tử: ${commune.email}`}`,
    formTitle: formTitle.toUpperCase(),
    addressHint: addressHint === '' ? '' : ` (${lowerFirst(addressHint)})`,
    title: `Đăng ký tham gia đối thoại với Lãnh đạo UBND ${commune.kind}`,
    sections: sections.map(({ title, hint }, at) => ({
      heading: `${at + 1}. ${title}`,
      hint: hint === '' ? '' : `(${lowerFirst(hint)}):`,
      lines: Array.from({ length: lines }, () => ({ dots: '…'.repeat(33) })),
    })),
    privacyNotice,
    hasDeadline: conference.registrationClosesAt !== null,
    closesAt: limitText(conference.registrationClosesAt),
  };
}

export type AcknowledgementSlipInput = {
  frame: Frame;
  conference: ConferenceView;
  code: string;
  citizenName: string;
  organisation: string;
  receivedAt: Date | null;
  channel: string;
  opinionCount: number;
  onTime: boolean;
};

export function acknowledgementSlipData(input: AcknowledgementSlipInput) {
  const { frame, conference, receivedAt } = input;
  const person = input.citizenName.trim() === '' ? `Ông/Bà ${DOTS}` : addressed(input.citizenName);
  const citizen = input.organisation === '' ? person : `${input.organisation} (${person})`;
  return {
    ...frameData(
      { ...frame, recipients: [citizen, frame.recipients.find((who) => /^lưu/iu.test(who)) ?? 'Lưu: VT'] },
      'GXN',
      `Tiếp nhận phiếu đăng ký tham gia đối thoại`,
    ),
    issuer: frame.byOffice ? frame.commune.office : `Ủy ban nhân dân ${frame.commune.fullName}`,
    code: input.code,
    citizen,
    receivedAt: receivedAt ? `${hourText(receivedAt)}, ${formatDayInDocument(dayAt(receivedAt))}` : momentText(null),
    channel: input.channel,
    opinionCount: String(input.opinionCount),
    conferenceName: conference.name,
    startsAt: momentText(conference.startsAt),
    place: orDots(conference.place),
    onTime: input.onTime,
    contact: [frame.commune.phone, frame.commune.email].filter((text) => text !== '').join('; ') || '………',
  };
}

export type SatisfactionSurveyInput = {
  frame: Frame;
  conference: ConferenceView;
  survey: Profile['survey'];
  /** Dark squares of the QR code of the survey Form; none where there is no Form */
  modules: readonly (readonly boolean[])[];
};

/** Boxes to tick stand clearly apart; ordinary blanks would be drawn together. */
export const APART = '\u00A0'.repeat(6);

/** Anonymous: it asks for no name and no address (plan 000, line 102). What the profile leaves empty is not asked. */
export function satisfactionSurveyData({ frame, conference, survey, modules }: SatisfactionSurveyInput) {
  const { commune } = frame;
  const { questions } = survey;
  const boxes = (said: Readonly<Record<string, string>>): string[] => Object.values(said).map((box) => `□ ${box}`);
  const facts = [
    ...(questions.who === '' ? [] : [`${questions.who}: ${boxes(WHO).join(APART)}`]),
    ...(questions.field === '' ? [] : [`${questions.field}: ${'…'.repeat(20)}`]),
  ];
  return {
    ...frameData(frame, '', conference.name),
    formTitle: survey.title.toUpperCase(),
    about: survey.about,
    sendTo: `${commune.office}${commune.address === '' ? '' : `, ${commune.address}`}`,
    conferenceName: conference.name,
    hasFacts: facts.length > 0,
    facts: facts.map((fact, at) => ({ text: `${at + 1}. ${fact}` })),
    questions: RATED_KEYS.filter((key) => questions[key] !== '').map((key, at) => ({
      no: String(at + 1),
      question: questions[key],
    })),
    choices: BOXED_KEYS.filter((key) => questions[key] !== '').map((key, at) => ({
      text: `${at + 1}. ${questions[key]}`,
      options: Object.values(BOXES[key]).map((box) => ({ box })),
      // Of earlier templates.
      boxes: boxes(BOXES[key]).join('     '),
    })),
    hasComment: questions.comment !== '',
    comment: questions.comment.toUpperCase(),
    online: modules.length > 0,
    qr: qrTable(modules, SMALL_QR),
  };
}

/** 3 cm: a telephone reads the code of a link of a hundred characters printed so. */
const SMALL_QR = 1700;

export type QrPosterInput = {
  frame: Frame;
  conference: ConferenceView /** Dark squares of the QR code, row by row */;
  modules: readonly (readonly boolean[])[];
};

export function qrPosterData({ frame, conference, modules }: QrPosterInput) {
  return {
    ...frameData(frame, '', conference.name),
    ...meeting(conference),
    qr: qrTable(modules),
    formUrl: conference.formUrl,
    contact: frame.commune.phone,
  };
}
