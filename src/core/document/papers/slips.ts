/** Papers in a citizen's hand: the blank slip (plan 002, lines 174–215), the acknowledgement, the poster with the QR code. */

import { dayAt } from '../../calendar/day.ts';
import { formatDayInDocument } from '../../text/format.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame } from '../model.ts';
import { qrTable } from '../qr-table.ts';
import { hourText, momentText, orDots } from '../words.ts';
import { meeting } from './calls.ts';

export type RegistrationSlipInput = {
  frame: Frame;
  conference: ConferenceView;
  /** The two sections and what they may speak of, as the plan words them */
  sections: readonly { title: string; hint: string }[];
  privacyNotice: string;
};

export function registrationSlipData({ frame, conference, sections, privacyNotice }: RegistrationSlipInput) {
  const { commune } = frame;
  const lines = sections.length < 2 ? 9 : 5;
  return {
    ...frameData(frame, '', conference.name),
    sendTo:
      `Phiếu được đánh máy hoặc viết tay, điền đầy đủ thông tin liên hệ, nội dung đăng ký đối thoại và gửi về UBND ${commune.fullName}` +
      `${commune.address === '' ? '' : `, địa chỉ: ${commune.address}`}${commune.email === '' ? '' : `; hoặc gửi qua thư điện tử: ${commune.email}`}`,
    title: `Đăng ký tham gia đối thoại với Lãnh đạo UBND ${commune.kind}`,
    sections: sections.map(({ title, hint }, at) => ({
      heading: `${at + 1}. ${title}`,
      hint: hint === '' ? '' : `(${hint}):`,
      lines: Array.from({ length: lines }, () => ({ dots: '…'.repeat(33) })),
    })),
    privacyNotice,
    hasDeadline: conference.registrationClosesAt !== null,
    closesAt: momentText(conference.registrationClosesAt),
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
  return {
    ...frameData(frame, 'GXN', `Tiếp nhận phiếu đăng ký tham gia đối thoại`),
    code: input.code,
    citizen:
      input.organisation === ''
        ? `Ông/Bà ${orDots(input.citizenName)}`
        : `${input.organisation} (Ông/Bà ${orDots(input.citizenName)})`,
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
