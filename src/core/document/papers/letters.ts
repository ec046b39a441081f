/** Letters: the reply, the guidance to another agency or to the law of complaints, the extension, the petition to the superior. */
import type { Day } from '../../calendar/day.ts';
import { official } from '../../text/official.ts';
import { addresseeData, toAddressees } from '../addressees.ts';
import { frameData } from '../head.ts';
import type { ConferenceView, Frame, OpinionView } from '../model.ts';
import { briefContent, contentFor, opinionsFor, placeWithin, speakerName } from '../opinions.ts';
import { shortened } from '../shortened.ts';
import { DOTS, dayOrDots, orDots, two } from '../words.ts';

export type ReplyLetterInput = {
  frame: Frame;
  opinion: OpinionView;
  /** "Phiếu đăng ký ngày 10/6/2026", "Hội nghị đối thoại ngày 25/6/2026" */
  occasion: string;
  contact: string;
};

/** To the one citizen it concerns. A denunciation never leaves by letter: it is refused. */
export function replyLetterData({ frame, opinion, occasion, contact }: ReplyLetterInput) {
  return {
    ...letter(
      frame,
      opinion,
      `trả lời ý kiến, kiến nghị của ${opinion.organisation.trim() || speakerName('person', opinion)}`,
    ),
    occasion,
    paragraphs: paragraphs(opinion.answer),
    contact: orDots(contact),
  };
}

export type GuidanceLetterInput = ReplyLetterInput & { agency: string; agencyContact: string };

export function guidanceLetterData(input: GuidanceLetterInput) {
  const complaint = input.opinion.scope === 'out_khieu_nai';
  return {
    ...letter(
      input.frame,
      input.opinion,
      complaint ? 'hướng dẫn thực hiện quyền khiếu nại' : 'hướng dẫn liên hệ cơ quan có thẩm quyền',
    ),
    occasion: input.occasion,
    isComplaint: complaint,
    agency: orDots(input.agency),
    agencyContact: input.agencyContact.trim() === '' ? '' : ` (${orDots(input.agencyContact)})`,
    contact: orDots(input.contact),
  };
}

export type ExtensionNoticeInput = {
  frame: Frame;
  opinion: OpinionView;
  occasion: string;
  reason: string;
  newDueOn: Day | null;
  allowedBy: string;
};

/** Why, until when, and who allowed it (plan 000, line 86). */
export function extensionNoticeData(input: ExtensionNoticeInput) {
  return {
    ...letter(input.frame, input.opinion, 'thông báo gia hạn thời gian trả lời ý kiến, kiến nghị'),
    occasion: input.occasion,
    reason: orDots(input.reason),
    oldDue: dayOrDots(input.opinion.originalDueOn ?? input.opinion.dueOn),
    newDue: dayOrDots(input.newDueOn),
    allowedBy: input.allowedBy.trim() === '' ? DOTS : official(input.allowedBy),
  };
}

export type PetitionToSuperiorInput = {
  frame: Frame;
  conference: ConferenceView;
  addressees: readonly string[];
  opinions: readonly OpinionView[];
  proposals: readonly string[];
};

export function petitionToSuperiorData(input: PetitionToSuperiorInput) {
  const opinions = opinionsFor('internal', input.opinions);
  return {
    ...frameData(
      toAddressees(input.frame, input.addressees),
      'UBND',
      'kiến nghị giải quyết các nội dung vượt thẩm quyền qua đối thoại với Nhân dân',
    ),
    number: letterNumber(input.frame),
    ...addresseeData(input.addressees),
    conferenceName: input.conference.name,
    count: two(opinions.length),
    opinions: opinions.map((opinion, at) => ({
      no: String(at + 1),
      content: briefContent('posted', opinion),
      field: opinion.field,
      // The answer speaks to the citizen, the note is the office's own: what the committee tells its superior is for the hand.
      view: DOTS,
      agency: opinion.agency || input.addressees[0] || '',
    })),
    hasProposals: input.proposals.length > 0,
    proposals: input.proposals.map((text) => ({ text })),
  };
}

/** Who is answered knows what they asked: a long opinion is recalled, not copied. */
const QUOTED = 600;

function letter(frame: Frame, opinion: OpinionView, subject: string) {
  if (opinionsFor('person', [opinion]).length === 0)
    throw new Error('Nội dung có dấu hiệu tố cáo không được trả lời qua đối thoại: bàn giao cho người có trách nhiệm.');
  const address = opinion.address.trim() || opinion.hamlet.trim();
  const name = speakerName('person', opinion);
  // One bracket is enough: behind "(đại diện: …)" the address follows a comma.
  const place = name.endsWith(')') ? `, ${placeWithin(address)}` : ` (${placeWithin(address)})`;
  const to = address === '' ? name : `${name}${place}`;
  const recipients = frame.ownRecipients ? frame.recipients : frame.recipients.filter((who) => /^lưu/iu.test(who));
  return {
    ...frameData(toAddressees({ ...frame, recipients }, [to]), 'UBND', subject),
    number: letterNumber(frame),
    ...addresseeData([to]),
    citizen: speakerName('person', opinion),
    you: opinion.organisation.trim() === '' ? 'Ông/Bà' : 'Quý đơn vị',
    question: shortened(contentFor('person', opinion), QUOTED).text.replace(/(?<!\.)\.$/u, ''),
  };
}

/** Công văn: "Số: …/UBND-VP" (Phụ lục III). */
function letterNumber(frame: Frame): string {
  return frameData({ ...frame, symbol: frame.symbol ?? 'UBND-VP' }, 'UBND', '').number;
}

function paragraphs(text: string): { text: string }[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.length === 0 ? [DOTS.repeat(7)] : lines).map((line) => ({ text: line }));
}
