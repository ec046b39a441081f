/** News of a conference to those who registered: it was moved to another day, or is not held. */
import { isDenunciation } from '../opinion/scope.ts';
import { isAddress } from '../registration/email.ts';
import type { Conference } from '../tables/conference-tables.ts';
import type { Opinion, Registration } from '../tables/register-tables.ts';
import { formatInstant } from '../text/format.ts';
import { mailOf } from './intent.ts';
import { fact, type MailIntent, paragraph } from './letter.ts';
import { addressee, contactLine, type MailOffice } from './office.ts';

export interface ConferenceNews {
  /** The conference as it is from now on. */
  readonly conference: Pick<Conference, 'code' | 'name' | 'startsAt' | 'place' | 'status'>;
  readonly before: Date | null;
  readonly office: MailOffice;
}

/** A mail to each who registered and left a usable address, and the slips of the others, to be told by hand. */
export function conferenceNews(
  news: ConferenceNews,
  slips: readonly Registration[],
  opinions: readonly Opinion[],
): { readonly mails: readonly MailIntent[]; readonly byHand: readonly Registration[] } {
  const concerned = slipsInDialogue(news.conference.code, slips, opinions);
  const reachable = concerned.filter((slip) => isAddress(slip.email.trim()));
  return {
    mails: reachable.map((slip) => newsMail(news, slip)),
    byHand: concerned.filter((slip) => !isAddress(slip.email.trim())),
  };
}

/** Slips of which at least one opinion still belongs to the dialogue; somebody who denounces is not written to about it. */
function slipsInDialogue(code: string, slips: readonly Registration[], opinions: readonly Opinion[]): Registration[] {
  const open = new Set(
    opinions.filter((one) => one.status !== 'separated' && !isDenunciation(one)).map((one) => one.registration),
  );
  return slips.filter((slip) => slip.conference === code && slip.code !== '' && open.has(slip.code));
}

function newsMail({ conference, before, office }: ConferenceNews, slip: Registration): MailIntent {
  const { code, startsAt, place, status } = conference;
  const cancelled = status === 'cancelled';
  const day = cancelled ? 'cancelled' : (startsAt?.toISOString() ?? '');
  const was = before ? ` lúc ${formatInstant(before)}` : '';
  return mailOf({
    key: `notice:${code}:${day}:${slip.code}`,
    kind: 'notice',
    to: slip.email,
    subject: `${office.name} ${cancelled ? 'không tổ chức hội nghị đối thoại' : 'đổi ngày hội nghị đối thoại'} (phiếu ${slip.code})`,
    about: [slip.code],
    blocks: [
      paragraph(`Kính gửi ${addressee(slip.fullName, slip.organisation)},`),
      paragraph(
        cancelled
          ? `${conference.name}${was} không tổ chức được. ${office.name} trả lời nội dung ông/bà đã đăng ký bằng văn bản, gửi qua thư điện tử này hoặc bưu điện.`
          : `${conference.name} không họp${was} như đã báo mà chuyển sang thời gian dưới đây. Phiếu của ông/bà vẫn có hiệu lực, không phải gửi lại.`,
      ),
      fact('Mã phiếu', slip.code),
      ...(cancelled || !startsAt ? [] : [fact('Thời gian mới', formatInstant(startsAt))]),
      ...(cancelled || place === '' ? [] : [fact('Địa điểm', place)]),
      paragraph(`Mong ông/bà thông cảm. Cần hỏi xin nêu mã phiếu ${slip.code}, liên hệ ${contactLine(office)}.`),
    ],
  });
}
