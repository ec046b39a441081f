/** The acknowledgement of a slip: its code, what happens next, when and why that day, whom to call. */
import type { Day } from '../calendar/day.ts';
import { longDayText } from '../calendar/day-text.ts';
import type { Conference } from '../tables/conference-tables.ts';
import type { Registration } from '../tables/register-tables.ts';
import { formatInstant } from '../text/format.ts';
import { mailOf } from './intent.ts';
import { fact, heading, item, type MailIntent, paragraph, small } from './letter.ts';
import { addressee, contactLine, type MailOffice } from './office.ts';

export interface AcknowledgementInput {
  readonly office: MailOffice;
  readonly registration: Pick<
    Registration,
    'code' | 'fullName' | 'organisation' | 'email' | 'receivedAt' | 'submittedAt' | 'onTime'
  >;
  readonly conference: Pick<Conference, 'name' | 'startsAt' | 'place' | 'registrationClosesAt' | 'status'> | null;
  /** The day until which an answer is promised, where one is known already, and how it was counted. */
  readonly answerBy?: { readonly dueOn: Day; readonly why: readonly string[] } | null;
}

/** The mail; a slip without an address gets none (see `ackTextForZalo`). */
export function acknowledgementMail(input: AcknowledgementInput): MailIntent | null {
  const { office, registration } = input;
  if (registration.email.trim() === '') return null;
  const why = whyOf(input);
  return mailOf({
    key: acknowledgementKey(registration.code),
    kind: 'acknowledgement',
    to: registration.email,
    subject: `${office.name} đã nhận phiếu đăng ký đối thoại ${registration.code}`,
    about: [registration.code],
    blocks: [
      paragraph(`Kính gửi ${addressee(registration.fullName, registration.organisation)},`),
      paragraph(`${office.name} đã nhận được phiếu đăng ký tham gia đối thoại của ông/bà.`),
      fact('Mã phiếu', registration.code),
      ...(registration.submittedAt ? [fact('Ông/bà gửi lúc', formatInstant(registration.submittedAt))] : []),
      ...receipt(registration),
      ...timing(input),
      ...meeting(input),
      heading('Việc tiếp theo'),
      ...nextSteps(input).map((step) => item(step)),
      ...(why.length > 0 ? [heading('Vì sao là ngày này'), ...why.map((line) => item(line))] : []),
      heading('Khi cần hỏi'),
      paragraph(`Xin nêu mã phiếu ${registration.code} khi liên hệ ${contactLine(office)}.`),
      small(
        'Thư này gửi tự động khi có phiếu ghi địa chỉ thư này. Nếu ông/bà không gửi phiếu, xin báo theo liên hệ trên.',
      ),
    ],
  });
}

/** The key of the one acknowledgement that a slip ever gets. */
export const acknowledgementKey = (registration: string): string => `acknowledgement:${registration}`;

/** For people without e-mail: staff copy this into Zalo or a text message. No content and no contact data. */
export function ackTextForZalo(input: AcknowledgementInput): string {
  const { office, registration, conference } = input;
  const meets =
    conference?.startsAt && conference.status !== 'cancelled'
      ? ` Hội nghị: ${formatInstant(conference.startsAt)}${conference.place ? `, ${conference.place}` : ''}.`
      : '';
  const asks = office.hotline || office.email || office.address;
  return (
    `${office.name} đã nhận phiếu đăng ký đối thoại của ông/bà, mã phiếu ${registration.code}.${meets} ` +
    `${nextSteps(input)[0] ?? ''} Cần hỏi xin nêu mã phiếu${asks ? `, liên hệ ${asks}` : ''}.`
  );
}

/** Received out of hours counts from the next moment at which the office works; the citizen is told why it is not now. */
function receipt({ submittedAt, receivedAt }: AcknowledgementInput['registration']): string[] {
  if (!receivedAt) return [];
  const later = submittedAt !== null && receivedAt > submittedAt;
  const why = later ? ' (phiếu gửi ngoài giờ làm việc nên tính tiếp nhận từ đầu giờ làm việc kế tiếp)' : '';
  return [fact('Vào sổ tiếp nhận', `${formatInstant(receivedAt)}${why}`)];
}

function timing({ registration, conference }: AcknowledgementInput): string[] {
  if (registration.onTime === null) return [];
  const until = conference?.registrationClosesAt
    ? ` (hạn đăng ký đến ${formatInstant(conference.registrationClosesAt)})`
    : '';
  return [fact('Thời hạn', `${registration.onTime === 'onTime' ? 'Đúng hạn' : 'Sau hạn'}${until}`)];
}

function meeting({ conference }: AcknowledgementInput): string[] {
  if (!conference) return [];
  return [
    fact('Hội nghị', conference.name),
    ...(conference.startsAt && conference.status !== 'cancelled'
      ? [fact('Thời gian', formatInstant(conference.startsAt))]
      : []),
    ...(conference.place && conference.status !== 'cancelled' ? [fact('Địa điểm', conference.place)] : []),
  ];
}

/** On time: answered at the conference; late or held otherwise: in writing (plan 002, lines 85, 99 and 101). */
function nextSteps({ registration, conference, answerBy }: AcknowledgementInput): string[] {
  const by = answerBy ? ` chậm nhất ${longDayText(answerBy.dueOn)}` : '';
  const sorted = 'Văn phòng phân loại nội dung và trình lãnh đạo phân công đơn vị chuẩn bị trả lời.';
  if (!conference?.startsAt || conference.status === 'cancelled')
    return [`Nội dung được trả lời bằng văn bản${by}.`, sorted];
  if (registration.onTime === 'late')
    return [
      `Phiếu đến sau hạn đăng ký nên nội dung có thể được trả lời bằng văn bản${by}; ông/bà vẫn có thể dự và phát biểu tại hội nghị.`,
      sorted,
    ];
  return [
    'Nội dung thuộc chủ đề đối thoại được trả lời, giải đáp trực tiếp tại hội nghị.',
    sorted,
    `Nội dung chưa thể giải đáp ngay được trả lời bằng văn bản${by}; nội dung vượt thẩm quyền được báo cáo cấp trên và báo lại ông/bà.`,
  ];
}

function whyOf({ conference, registration, answerBy }: AcknowledgementInput): readonly string[] {
  if (answerBy) return answerBy.why;
  if (registration.onTime === null || !conference?.registrationClosesAt) return [];
  const closes = formatInstant(conference.registrationClosesAt);
  return registration.onTime === 'onTime'
    ? [`Phiếu gửi trước khi hết hạn đăng ký (${closes}) nên được đưa vào chương trình hội nghị.`]
    : [`Phiếu gửi sau khi hết hạn đăng ký (${closes}); phiếu vẫn được giữ và trả lời.`];
}
