/** The mail that gives opinions to an officer, after a leader's approval. What is needed to answer, and no more. */
import type { Day } from '../calendar/day.ts';
import { dayText, longDayText } from '../calendar/day-text.ts';
import { isCounted } from '../deadline/deadline-rule.ts';
import { type AnswerClock, dueFromReceipt } from '../opinion/answer-clock.ts';
import { standIn } from '../opinion/officers.ts';
import { isDenunciation } from '../opinion/scope.ts';
import { addressProblem, nameOf } from '../reminder/receiver.ts';
import type { FieldRow, Officer } from '../tables/commune-tables.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { maskForPublication } from '../text/sensitive.ts';
import { checksum } from './checksum.ts';
import type { AnswerLink } from './digest.ts';
import { mailOf } from './intent.ts';
import {
  fact,
  heading,
  isOutside,
  item,
  link,
  type MailIntent,
  paragraph,
  quote,
  shortened,
  small,
  toOfficer,
} from './letter.ts';
import { contactLine, type MailOffice } from './office.ts';

export interface AssignmentMailInput {
  /** As they are after the approval. */
  readonly opinions: readonly Opinion[];
  readonly officers: readonly Officer[];
  readonly fields: readonly Pick<FieldRow, 'code' | 'name'>[];
  readonly office: MailOffice;
  readonly today: Day;
  readonly sentKeys: ReadonlySet<string>;
  /** How each opinion's time is counted, by its code. */
  readonly clocks?: ReadonlyMap<string, AnswerClock>;
  readonly answerLink?: AnswerLink;
}

export interface AssignmentMails {
  readonly mails: readonly MailIntent[];
  /** Whom no mail reaches, and what to do. */
  readonly problems: readonly string[];
}

/** One mail for each officer; an opinion is told to the same officer once for each day of assignment. */
export function assignmentMails(input: AssignmentMailInput): AssignmentMails {
  const byOfficer = new Map<string, { officer: Officer; opinions: Opinion[] }>();
  const problems: string[] = [];
  for (const opinion of input.opinions) {
    if (isDenunciation(opinion) || opinion.assignedOn === null || input.sentKeys.has(assignedKey(opinion))) continue;
    const named = input.officers.find((officer) => opinion.officer !== '' && officer.id === opinion.officer);
    const officer = named ? (standIn(named, input.officers, input.today) ?? named) : null;
    if (!officer) {
      problems.push(
        `${opinion.code}: chưa có cán bộ nhận việc của "${opinion.unit}"; chuyển phiếu giao việc trực tiếp cho đơn vị.`,
      );
    } else if (addressProblem(officer) !== null) {
      problems.push(
        `${opinion.code}: ${nameOf(officer)} ${addressProblem(officer)}; giao trực tiếp hoặc gửi Zalo, và sửa ở trang "Đơn vị, cán bộ".`,
      );
    } else {
      const pile = byOfficer.get(officer.id) ?? { officer, opinions: [] };
      pile.opinions.push(opinion);
      byOfficer.set(officer.id, pile);
    }
  }
  return { mails: [...byOfficer.values()].map(({ officer, opinions }) => mailTo(officer, opinions, input)), problems };
}

/** "DT-2026-01-0017-1@CB-03@2026-06-12" */
const assignedKey = (opinion: Opinion): string => `${opinion.code}@${opinion.officer}@${opinion.assignedOn}`;

function mailTo(officer: Officer, opinions: readonly Opinion[], input: AssignmentMailInput): MailIntent {
  const { office, today } = input;
  const codes = opinions.map((opinion) => opinion.code);
  const [only] = codes;
  const asks = isOutside(officer) ? 'Đề nghị phối hợp' : 'Giao';
  const hasLink = codes.some((code) => (input.answerLink?.(code) ?? null) !== null);
  return mailOf({
    key: `assignment:${officer.id}:${today}:${checksum(opinions.map(assignedKey).join())}`,
    kind: 'assignment',
    to: officer.email,
    subject:
      codes.length === 1
        ? `${asks} trả lời ý kiến đối thoại ${only}`
        : `${asks} trả lời ${codes.length} ý kiến đối thoại (${dayText(today)})`,
    about: opinions.map(assignedKey),
    blocks: [
      toOfficer(officer),
      paragraph(
        isOutside(officer)
          ? `${office.name} đề nghị ${officer.unit} phối hợp, cho ý kiến trả lời ${codes.length} ý kiến sau:`
          : `${office.name} giao ${officer.unit} chuẩn bị trả lời ${codes.length} ý kiến sau:`,
      ),
      ...opinions.flatMap((opinion) => opinionBlocks(opinion, input)),
      heading('Đề nghị đơn vị'),
      ...requests(hasLink, office).map((request) => item(request)),
      small(`Liên hệ: ${contactLine(office)}. Thông tin liên hệ của người dân chỉ có trong sổ.`),
    ],
  });
}

/** How to confirm, how to give back, where the draft goes. */
function requests(hasLink: boolean, office: MailOffice): string[] {
  const bureau = office.bureau || office.name;
  const way = [bureau, office.hotline ? `điện thoại ${office.hotline}` : '', office.email].filter(
    (part) => part !== '',
  );
  return [
    hasLink
      ? 'Xác nhận đã nhận: mở liên kết dưới ý kiến, chọn "Xác nhận đã nhận việc". Thời hạn tính từ ngày xác nhận.'
      : `Xác nhận đã nhận: báo ${way.join(', ')}. Thời hạn tính từ ngày xác nhận.`,
    hasLink
      ? 'Không đúng trách nhiệm: mở liên kết, chọn "Trả lại vì không thuộc trách nhiệm", ghi lý do và cơ quan có trách nhiệm.'
      : 'Không đúng trách nhiệm: trả lại ngay theo địa chỉ trên, ghi lý do và cơ quan có trách nhiệm.',
    `Dự thảo trả lời gửi về ${bureau} để trình lãnh đạo duyệt trước khi trả lời người dân; cần thêm thời gian thì báo trước khi hết hạn.`,
  ];
}

/** "05 ngày kể từ ngày đơn vị nhận; nếu nhận hôm nay thì hạn là …": so that nobody waits for a clock he does not know. */
export function dueText(opinion: Opinion, clock: AnswerClock | undefined, today: Day): string {
  if (opinion.dueOn) return longDayText(opinion.dueOn);
  if (!clock) return 'tính từ ngày đơn vị xác nhận đã nhận';
  if (clock.rule === null || !isCounted(clock.rule)) return 'kế hoạch không ấn định; theo chỉ đạo của lãnh đạo';
  const { dueOn } = dueFromReceipt(clock, today);
  const days = `${two(clock.rule.amount)} ${clock.rule.unit === 'working' ? 'ngày làm việc' : 'ngày'}`;
  return `${days} kể từ ngày đơn vị nhận${dueOn ? `; nếu nhận hôm nay thì hạn là ${longDayText(dueOn)}` : ''}`;
}

const two = (count: number): string => String(count).padStart(2, '0');

function opinionBlocks(opinion: Opinion, { fields, answerLink, clocks, today }: AssignmentMailInput): string[] {
  const field = fields.find((row) => row.code === opinion.field)?.name ?? '';
  const url = answerLink?.(opinion.code) ?? null;
  const approved = opinion.approvedOn ? `, ngày ${dayText(opinion.approvedOn)}` : '';
  return [
    heading(`Ý kiến ${opinion.code}`),
    ...(field ? [fact('Lĩnh vực', field)] : []),
    fact('Chủ trì', opinion.unit),
    ...(opinion.cooperatingUnits.length > 0 ? [fact('Phối hợp', opinion.cooperatingUnits.join(', '))] : []),
    ...(opinion.approvedBy ? [fact('Người duyệt phân công', `${opinion.approvedBy}${approved}`)] : []),
    fact('Hạn gửi dự thảo trả lời', dueText(opinion, clocks?.get(opinion.code), today)),
    quote(contentFor(opinion)),
    ...(url ? [link('Trả lời hoặc xác nhận đã nhận', url)] : []),
  ];
}

const contentFor = (opinion: Opinion): string => {
  const masked = maskForPublication(opinion.content || opinion.summary);
  return masked.length <= 4000 ? masked : `${shortened(masked, 4000)} (xem đầy đủ trong sổ)`;
};
