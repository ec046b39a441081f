/** The mail by which an officer learns that a draft came back: why, and by when the better one is due. */
import type { Day } from '../calendar/day.ts';
import { dayText, longDayText } from '../calendar/day-text.ts';
import { isDenunciation } from '../opinion/scope.ts';
import { addressProblem, nameOf, receiverOf } from '../reminder/receiver.ts';
import type { Officer } from '../tables/commune-tables.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { maskForPublication } from '../text/sensitive.ts';
import type { AssignmentMails } from './assignment.ts';
import { checksum } from './checksum.ts';
import type { AnswerLink } from './digest.ts';
import { mailOf } from './intent.ts';
import { fact, heading, link, type MailIntent, paragraph, quote, shortened, small, toOfficer } from './letter.ts';
import { contactLine, type MailOffice } from './office.ts';

export interface ReworkInput {
  /** As they are once the drafts are sent back. */
  readonly opinions: readonly Opinion[];
  readonly reason: string;
  readonly officers: readonly Officer[];
  readonly office: MailOffice;
  readonly today: Day;
  readonly answerLink: AnswerLink;
}

/** One mail for each officer; the words of the draft itself stay in the register, its writer has them. */
export function reworkMails(input: ReworkInput): AssignmentMails {
  const piles = new Map<string, { officer: Officer; opinions: Opinion[] }>();
  const problems: string[] = [];
  for (const opinion of input.opinions) {
    if (isDenunciation(opinion)) continue;
    const officer = receiverOf(opinion, input.officers, input.today);
    const problem = officer === null ? `chưa có cán bộ nhận việc của "${opinion.unit}"` : addressProblem(officer);
    if (officer === null || problem !== null) {
      const who = officer === null ? '' : `${nameOf(officer)} `;
      problems.push(`${opinion.code}: ${who}${problem}; báo trực tiếp cho đơn vị, và sửa ở trang "Đơn vị, cán bộ".`);
      continue;
    }
    const pile = piles.get(officer.id) ?? { officer, opinions: [] };
    piles.set(officer.id, pile);
    pile.opinions.push(opinion);
  }
  return { mails: [...piles.values()].map((pile) => mailTo(pile.officer, pile.opinions, input)), problems };
}

function mailTo(officer: Officer, opinions: readonly Opinion[], input: ReworkInput): MailIntent {
  const { office, today, reason } = input;
  const codes = opinions.map(({ code }) => code);
  // The notes grow with every draft that goes back: the second one of a day has a key of its own.
  const key = checksum(opinions.map(({ code, note }) => `${code} ${note}`).join('\n'));
  return mailOf({
    key: `rework:${officer.id}:${today}:${key}`,
    kind: 'assignment',
    to: officer.email,
    subject:
      codes.length === 1
        ? `Đề nghị sửa dự thảo trả lời ý kiến đối thoại ${codes[0]}`
        : `Đề nghị sửa dự thảo trả lời ${codes.length} ý kiến đối thoại (${dayText(today)})`,
    about: codes,
    blocks: [
      toOfficer(officer),
      paragraph(`${office.bureau || office.name} trả lại dự thảo trả lời để ${officer.unit} sửa và gửi lại.`),
      fact('Lý do', maskForPublication(reason)),
      ...opinions.flatMap((opinion) => blocksOf(opinion, input)),
      small(
        `Liên hệ: ${contactLine(office)}. Hạn không đổi; cần thêm thời gian thì báo Văn phòng để trình lãnh đạo gia hạn.`,
      ),
    ],
  });
}

function blocksOf(opinion: Opinion, { today, answerLink }: ReworkInput): string[] {
  const { code, dueOn } = opinion;
  const url = answerLink(code);
  const passed = dueOn !== null && dueOn < today ? ' (đã qua, đề nghị gửi lại ngay)' : '';
  return [
    heading(`Ý kiến ${code}`),
    fact('Hạn gửi dự thảo trả lời', dueOn === null ? 'theo chỉ đạo của lãnh đạo' : `${longDayText(dueOn)}${passed}`),
    quote(shortened(maskForPublication(opinion.content || opinion.summary), 600)),
    ...(url ? [link('Gửi lại dự thảo', url)] : []),
  ];
}
