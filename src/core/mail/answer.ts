/** What a citizen reads about an answer: the answer itself, that it was passed up, or that more time is needed. Each told once. */
import type { Day } from '../calendar/day.ts';
import { dayText, longDayText } from '../calendar/day-text.ts';
import { groupKey } from '../opinion/group.ts';
import { isDenunciation } from '../opinion/scope.ts';
import { isAddress } from '../registration/email.ts';
import type { Conference } from '../tables/conference-tables.ts';
import type { DeadlineEvent, Opinion, Registration, Task } from '../tables/register-tables.ts';
import { mailOf } from './intent.ts';
import { fact, heading, type MailIntent, paragraph, quote, shortened, small } from './letter.ts';
import { addressee, contactLine, type MailOffice } from './office.ts';

export interface AnswerMailInput {
  readonly opinions: readonly Opinion[];
  readonly registrations: readonly Registration[];
  readonly conferences: readonly Pick<Conference, 'code' | 'name'>[];
  /** Tasks made from promises: their day is what the citizen may hold the office to. */
  readonly tasks: readonly Task[];
  readonly office: MailOffice;
}

/** Whom no mail reaches: what a person does, and the text to read out or to paste into Zalo. */
export interface TellByHand {
  readonly code: string;
  readonly sentence: string;
  readonly text: string;
}

export interface AnswerMails {
  readonly mails: readonly MailIntent[];
  readonly byHand: readonly TellByHand[];
}

/** One mail for each slip and question group: somebody who asked the same twice is answered once. */
export function answerMails(input: AnswerMailInput): AnswerMails {
  const mails = new Map<string, { slip: Registration; opinions: Opinion[] }>();
  const byHand: TellByHand[] = [];
  for (const opinion of input.opinions) {
    if (isDenunciation(opinion) || !isToBeTold(opinion)) continue;
    const slip = input.registrations.find((row) => row.code === opinion.registration);
    const email = slip?.email.trim() ?? '';
    if (!slip || !isAddress(email)) {
      const why = slip
        ? email === ''
          ? 'không có thư điện tử'
          : 'địa chỉ thư không hợp lệ'
        : 'không còn phiếu trong sổ';
      const sentence = `${opinion.code}: ${why}; gửi văn bản, gọi điện hoặc nhắn Zalo rồi ghi "Báo người dân ngày".`;
      byHand.push({ code: opinion.code, sentence, text: answerTextForZalo(opinion, input.office) });
      continue;
    }
    const key = answerKey(opinion);
    const known = mails.get(key);
    if (known) known.opinions.push(opinion);
    else mails.set(key, { slip, opinions: [opinion] });
  }
  return { mails: [...mails].map(([key, { slip, opinions }]) => answerMail(key, slip, opinions, input)), byHand };
}

const isToBeTold = (opinion: Opinion): boolean =>
  opinion.answeredOn !== null && (opinion.status === 'answered' || opinion.status === 'escalated');

/** A reply of the superior, or an answer after re-opening, is another answer. */
function answerKey(opinion: Opinion): string {
  const what = groupKey(opinion) ?? opinion.code;
  const round = opinion.superiorRepliedOn ? `superior:${opinion.superiorRepliedOn}` : opinion.answeredOn;
  return `answer:${opinion.registration}:${what}:${round}`;
}

function answerMail(key: string, slip: Registration, opinions: readonly Opinion[], input: AnswerMailInput): MailIntent {
  const [opinion] = opinions as [Opinion];
  const { office } = input;
  const waits = opinion.status === 'escalated' && opinion.superiorRepliedOn === null;
  const conference = input.conferences.find((row) => row.code === opinion.conference);
  const codes = opinions.map((one) => one.code).join(', ');
  const said = waits ? 'đã kiến nghị cấp trên về' : 'trả lời';
  return mailOf({
    key,
    kind: 'answer',
    to: slip.email.trim(),
    subject: `${office.name} ${said} ý kiến đối thoại ${codes}`,
    about: opinions.map((one) => one.code),
    blocks: [
      paragraph(`Kính gửi ${addressee(slip.fullName, slip.organisation)},`),
      paragraph(`${office.name} ${said} ý kiến của ông/bà${conference ? ` gửi ${conference.name}` : ''} như sau:`),
      fact('Mã ý kiến', codes),
      ...(opinion.answerNumber
        ? [fact('Văn bản', `số ${opinion.answerNumber}, ngày ${dayText(opinion.answeredOn as Day)}`)]
        : []),
      ...opinions.flatMap((one) => [heading('Ý kiến của ông/bà'), quote(shortened(one.content, 1500))]),
      heading('Trả lời'),
      quote(opinion.answer),
      ...(opinion.superiorReply ? [heading('Trả lời của cấp trên'), quote(opinion.superiorReply)] : []),
      ...outcomeBlocks(opinion, input.tasks, waits),
      heading('Nếu chưa rõ hoặc chưa đồng ý'),
      paragraph(`Xin nêu mã ${opinion.code} khi liên hệ ${contactLine(office)}.`),
      small('Thư này gửi theo địa chỉ ghi trên phiếu đăng ký đối thoại.'),
    ],
  });
}

/** Answered is not resolved: what happens next is said for each outcome. */
function outcomeBlocks(opinion: Opinion, tasks: readonly Task[], waits: boolean): string[] {
  if (waits)
    return [
      paragraph(
        'Nội dung vượt thẩm quyền của xã. Khi cấp trên trả lời, UBND sẽ báo lại ông/bà; ý kiến còn được theo dõi đến khi đó.',
      ),
    ];
  if (opinion.outcome === 'committed') {
    const task =
      tasks.find((row) => row.opinion === opinion.code) ?? tasks.find((row) => row.content.includes(opinion.code));
    const by = task?.dueOn ? ` Thời hạn hoàn thành: ${longDayText(task.dueOn)}.` : '';
    return [paragraph(`Ý kiến được tiếp thu và có lộ trình thực hiện.${by}`)];
  }
  if (opinion.outcome === 'notOurs')
    return [
      paragraph(
        'Nội dung không thuộc thẩm quyền của UBND xã; ông/bà liên hệ cơ quan được hướng dẫn trong phần trả lời.',
      ),
    ];
  return [];
}

/** For people without e-mail; the answer as it stands, without name or contact. */
export function answerTextForZalo(opinion: Opinion, office: MailOffice): string {
  const number = opinion.answerNumber ? ` (văn bản số ${opinion.answerNumber})` : '';
  const answer = opinion.superiorReply || opinion.answer;
  const asks = office.hotline || office.email || office.address;
  return `${office.name} trả lời ý kiến đối thoại mã ${opinion.code}${number}: ${shortened(answer, 800)}${asks ? ` Cần hỏi thêm xin nêu mã, liên hệ ${asks}.` : ''}`;
}

/** More time is needed: the citizen is told the reason and the new day (plan 000, line 86). Null where no mail reaches. */
export function extensionMail(
  opinion: Opinion,
  event: DeadlineEvent,
  slip: Registration | undefined,
  office: MailOffice,
): MailIntent | null {
  if (isDenunciation(opinion) || event.kind !== 'extension' || event.to === null) return null;
  if (!slip || !isAddress(slip.email.trim())) return null;
  return mailOf({
    key: `extension:${event.code}`,
    kind: 'extension',
    to: slip.email.trim(),
    subject: `${office.name} báo lùi ngày trả lời ý kiến ${opinion.code}`,
    about: [opinion.code],
    blocks: [
      paragraph(`Kính gửi ${addressee(slip.fullName, slip.organisation)},`),
      paragraph(
        `Ý kiến của ông/bà cần thêm thời gian xem xét, giải quyết. ${office.name} xin báo ngày dự kiến trả lời mới:`,
      ),
      fact('Mã ý kiến', opinion.code),
      ...(opinion.originalDueOn ? [fact('Ngày hẹn ban đầu', longDayText(opinion.originalDueOn))] : []),
      fact('Ngày dự kiến trả lời', longDayText(event.to)),
      fact('Lý do', event.reason),
      ...(event.allowedBy ? [fact('Người cho phép gia hạn', event.allowedBy)] : []),
      paragraph('Mong ông/bà thông cảm.'),
      small(`Cần hỏi xin nêu mã ý kiến, liên hệ ${contactLine(office)}.`),
    ],
  });
}

/** The same news for somebody without e-mail. */
export function extensionTextForZalo(opinion: Opinion, event: DeadlineEvent, office: MailOffice): string {
  const to = event.to ? longDayText(event.to) : '';
  return `${office.name} xin báo: ý kiến đối thoại mã ${opinion.code} cần thêm thời gian giải quyết, ngày dự kiến trả lời mới là ${to}. Lý do: ${shortened(event.reason, 300)}`;
}
