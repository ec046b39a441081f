/** Papers that call people: Giấy mời (mẫu 1.7), Thông báo tổ chức, Bản tin truyền thanh, Phiếu gửi Trưởng thôn. All but the last two go out signed. */
import type { Day } from '../../calendar/day.ts';
import { addresseeData, toAddressees } from '../addressees.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame } from '../model.ts';
import { addressed } from '../opinions.ts';
import { comrade, dayOrDots, ended, limitText, listed, lowerFirst, momentText, orDots, two } from '../words.ts';

export type InvitationInput = {
  frame: Frame;
  conference: ConferenceView;
  /** Blank: a dotted line for each guest's name */
  guest: string;
  /** "chuẩn bị ý kiến trả lời các nội dung gửi kèm" */
  notes: readonly string[];
  contact: string;
};

export function invitationData({ frame, conference, guest, notes, contact }: InvitationInput) {
  return {
    ...frameData(frame, 'GM', conference.name),
    ...meeting(conference),
    guest: guest.trim() === '' ? '…'.repeat(26) : guest.trim(),
    notes: notes.map((text) => ({ text: ended(text, '.') })),
    contact: orDots(contact),
  };
}

export type AnnouncementInput = {
  frame: Frame;
  conference: ConferenceView;
  /** What the plan keeps out of the dialogue, as it words it */
  exclusions: readonly string[];
};

export function announcementData({ frame, conference, exclusions }: AnnouncementInput) {
  return {
    ...frameData(frame, 'TB', `Tổ chức ${conference.name}`),
    ...meeting(conference),
    exclusions: exclusions.map((text) => ({ text: ended(text, '.') })),
    formUrl:
      conference.formUrl === '' || conference.channels.some((channel) => channel.includes(conference.formUrl))
        ? []
        : [{ url: conference.formUrl }],
  };
}

export type LoudspeakerBulletinInput = { frame: Frame; conference: ConferenceView; times: string };

export function loudspeakerBulletinData({ frame, conference, times }: LoudspeakerBulletinInput) {
  return {
    ...frameData(frame, 'TB', conference.name),
    ...meeting(conference),
    times: times.trim() === '' ? [] : [{ hours: times.trim() }],
  };
}

export type HamletSlipInput = {
  frame: Frame;
  conference: ConferenceView;
  hamlet: string;
  headName: string;
  quota: number | null;
  returnBy: Day | null;
};

/** The blank list has a line for each guest asked for, five where no number is set. */
export function hamletSlipData({ frame, conference, hamlet, headName, quota, returnBy }: HamletSlipInput) {
  const rows = quota === null || quota < 1 ? 5 : quota;
  const to = `${headOf(frame.commune.hamletHead, hamlet)}${headName === '' ? '' : ` (${addressed(headName)})`}`;
  return {
    ...frameData(toAddressees({ ...frame, recipients: ['Lưu: VT, VP'] }, [to]), 'PG', conference.name),
    ...addresseeData([to]),
    ...meeting(conference),
    hamlet,
    quota: quota === null ? 'đại diện' : two(quota),
    returnBy: dayOrDots(returnBy),
    blanks: Array.from({ length: rows }, (_, at) => ({ no: String(at + 1) })),
  };
}

/** What every call says of the conference. */
export function meeting(conference: ConferenceView) {
  return {
    conferenceName: conference.name,
    conferenceNameInSentence: lowerFirst(conference.name),
    startsAt: momentText(conference.startsAt),
    place: orDots(conference.place),
    chair: comrade(conference.chair),
    form: conference.form,
    topics: listed(conference.topics),
    hasTopics: conference.topics.length > 0,
    groups: listed(conference.attendance.map(({ group }) => group)),
    hasGroups: conference.attendance.length > 0,
    registrationNo: conference.attendance.length > 0 ? '4' : '3',
    channels: listed(conference.channels),
    hasDeadline: conference.registrationClosesAt !== null,
    closesAt: limitText(conference.registrationClosesAt),
  };
}

/** "Trưởng thôn Thao Chính": the kind of hamlet is said once. */
function headOf(title: string, hamlet: string): string {
  const kind = ['tổ dân phố', 'thôn', 'xóm', 'khu phố', 'ấp', 'bản'].find(
    (name) => title.toLowerCase().endsWith(name) && hamlet.toLowerCase().startsWith(`${name} `),
  );
  return `${title} ${kind === undefined ? hamlet : hamlet.slice(kind.length).trim()}`;
}
