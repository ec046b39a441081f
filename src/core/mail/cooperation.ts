/** The short mail to units that co-operate in an answer: what is asked of them, who leads, by which day. */
import { dayText } from '../calendar/day-text.ts';
import { sameUnit, unitKey } from '../opinion/officers.ts';
import { isDenunciation } from '../opinion/scope.ts';
import { addressProblem, nameOf, receiverOf } from '../reminder/receiver.ts';
import type { Officer } from '../tables/commune-tables.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { maskForPublication } from '../text/sensitive.ts';
import { type AssignmentMailInput, type AssignmentMails, dueText } from './assignment.ts';
import { checksum } from './checksum.ts';
import { mailOf } from './intent.ts';
import {
  fact,
  heading,
  isOutside,
  item,
  type MailIntent,
  paragraph,
  quote,
  shortened,
  small,
  toOfficer,
} from './letter.ts';
import { contactLine } from './office.ts';

/** Enough to know what it is about; the whole text is the lead unit's. */
const MOST_TEXT = 600;

interface Pile {
  readonly officer: Officer;
  readonly unit: string;
  readonly opinions: Opinion[];
}

/** One mail for each co-operating unit; an opinion is told to it once for each lead unit, whoever there has it. */
export function cooperationMails(input: AssignmentMailInput): AssignmentMails {
  const piles = new Map<string, Pile>();
  const unreached = new Map<string, string[]>();
  for (const opinion of input.opinions) {
    if (isDenunciation(opinion) || opinion.assignedOn === null) continue;
    for (const unit of cooperatorsOf(opinion)) {
      const officer = receiverOf({ officer: '', unit, field: opinion.field }, input.officers, input.today);
      const problem = officer === null ? 'chưa có cán bộ ở trang "Đơn vị, cán bộ"' : addressProblem(officer);
      if (officer === null || problem !== null) {
        const who = `"${unit}" ${officer === null ? '' : `(${nameOf(officer)}) `}${problem}`;
        unreached.set(who, [...(unreached.get(who) ?? []), opinion.code]);
      } else if (officer.id !== opinion.officer && !input.sentKeys.has(askedKey(opinion, unit))) {
        const at = `${officer.id} ${unitKey(unit)}`;
        const pile = piles.get(at) ?? { officer, unit, opinions: [] };
        piles.set(at, pile);
        pile.opinions.push(opinion);
      }
    }
  }
  return {
    mails: [...piles.values()].map((pile) => mailTo(pile, input)),
    problems: [...unreached].map(
      ([who, codes]) => `Đơn vị phối hợp ${who}: báo trực tiếp việc phối hợp trả lời ${codes.join(', ')}.`,
    ),
  };
}

function cooperatorsOf({ unit, cooperatingUnits }: Opinion): string[] {
  const others = cooperatingUnits.filter((one) => one.trim() !== '' && !sameUnit(one, unit));
  return [...new Map(others.map((one) => [unitKey(one), one.trim()])).values()];
}

/** "DT-2026-01-0017-1@P@1x9k2": the opinion, and which unit was asked for which lead unit; names may hold any mark. */
const askedKey = ({ code, unit: lead }: Opinion, unit: string): string =>
  `${code}@P@${checksum([unit, lead].map(unitKey).join('\n'))}`;

function mailTo({ officer, unit, opinions }: Pile, input: AssignmentMailInput): MailIntent {
  const { office, today } = input;
  const keys = opinions.map((opinion) => askedKey(opinion, unit));
  const [only] = opinions;
  return mailOf({
    key: `cooperation:${officer.id}:${today}:${checksum(keys.join())}`,
    kind: 'assignment',
    to: officer.email,
    subject:
      opinions.length === 1
        ? `Phối hợp trả lời ý kiến đối thoại ${only?.code}`
        : `Phối hợp trả lời ${opinions.length} ý kiến đối thoại (${dayText(today)})`,
    about: keys,
    blocks: [
      toOfficer(officer),
      paragraph(
        `${office.name} ${isOutside(officer) ? 'đề nghị' : 'giao'} ${unit} phối hợp trả lời ${opinions.length} ý kiến sau:`,
      ),
      ...opinions.flatMap((opinion) => blocksOf(opinion, input)),
      heading('Đề nghị đơn vị phối hợp'),
      item(
        'Gửi đơn vị chủ trì ý kiến, số liệu, tài liệu về phần việc thuộc trách nhiệm, trước hạn của đơn vị chủ trì.',
      ),
      item('Đơn vị chủ trì dự thảo trả lời; đơn vị phối hợp không trả lời riêng người dân.'),
      small(`Liên hệ: ${contactLine(office)}. Thư này gửi một lần; việc nhắc hạn do đơn vị chủ trì nhận.`),
    ],
  });
}

function blocksOf(opinion: Opinion, { fields, clocks, today }: AssignmentMailInput): string[] {
  const field = fields.find((row) => row.code === opinion.field)?.name ?? '';
  return [
    heading(`Ý kiến ${opinion.code}`),
    ...(field ? [fact('Lĩnh vực', field)] : []),
    fact('Chủ trì', opinion.unit),
    fact('Hạn của đơn vị chủ trì', dueText(opinion, clocks?.get(opinion.code), today)),
    quote(shortened(maskForPublication(opinion.content || opinion.summary), MOST_TEXT)),
  ];
}
