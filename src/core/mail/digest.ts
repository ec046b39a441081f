/** Digests as mails: what an officer owes, by urgency; what leaders and the keeper of the register must know. */
import { type Day, daysBetween } from '../calendar/day.ts';
import { dayText, longDayText } from '../calendar/day-text.ts';
import { labelOf } from '../reminder/due-item.ts';
import { managerKey } from '../reminder/keys.ts';
import type { Digest, DigestItem, ManagerPoint, ToldWaiting, Urgency } from '../reminder/plan-digests.ts';
import { URGENCY_NAMES } from '../reminder/plan-digests.ts';
import { mailOf } from './intent.ts';
import { heading, isOutside, item, link, type MailIntent, paragraph, shortened, small, toOfficer } from './letter.ts';
import { contactLine, type MailOffice } from './office.ts';

/** A stored prefilled link by which the officer answers from the mail; null where there is none. */
export type AnswerLink = (code: string) => string | null;

const ORDER: readonly Urgency[] = ['overdue', 'today', 'soon'];
const MOST_SENTENCES = 60;
/** What a cell of the outbox can hold. */
const MOST_KEYS = 800;

export function digestMail(
  digest: Digest,
  today: Day,
  office: MailOffice,
  answerLink: AnswerLink = () => null,
): MailIntent {
  return digest.kind === 'digest'
    ? officerDigest(digest, today, office, answerLink)
    : leaderDigest(digest, today, office);
}

function officerDigest(
  { key, officer, items, left, alsoOverdue, stepKeys }: Digest,
  today: Day,
  office: MailOffice,
  answerLink: AnswerLink,
): MailIntent {
  const groups = ORDER.flatMap((urgency) => {
    const ofGroup = items.filter((one) => one.urgency === urgency);
    if (ofGroup.length === 0) return [];
    const title = heading(`${URGENCY_NAMES[urgency].toUpperCase()} (${ofGroup.length} việc)`);
    return [title, ...ofGroup.map((one) => itemBlock(one, today, answerLink))];
  });
  return mailOf({
    key,
    kind: 'digest',
    to: officer.email,
    subject: `Nhắc hạn ${dayText(today)}: ${countsOf(items)}`,
    about: stepKeys,
    blocks: [
      toOfficer(officer),
      paragraph(
        `${office.name} nhắc các việc đối thoại ${isOutside(officer) ? 'đã đề nghị phối hợp' : 'được giao'}, tính đến ${longDayText(today)}:`,
      ),
      ...groups,
      ...more(left),
      ...(alsoOverdue > 0 ? [paragraph(`Ngoài ra còn ${alsoOverdue} việc quá hạn đã nhắc trước đây.`)] : []),
      paragraph(
        'Nếu cần thêm thời gian, đề nghị báo Văn phòng để trình lãnh đạo gia hạn và báo người dân trước khi hết hạn.',
      ),
      small(
        `Liên hệ: ${contactLine(office)}. Mỗi mốc chỉ nhắc một lần; việc đã gửi dự thảo trả lời về Văn phòng không nhắc nữa.`,
      ),
    ],
  });
}

/** What is overdue at the units, and what waits for the leader himself; his own approval is never called overdue to him. */
function leaderDigest(
  { key, officer, items, waiting, left, stepKeys }: Digest,
  today: Day,
  office: MailOffice,
): MailIntent {
  return mailOf({
    key,
    kind: 'leaderDigest',
    to: officer.email,
    subject: `Đối thoại ${dayText(today)}: ${[
      ...(waiting.length > 0 ? [`${waiting.length} trả lời chờ đồng chí duyệt`] : []),
      ...(items.length > 0 ? [`${items.length} việc quá hạn`] : []),
    ].join(', ')}`,
    about: stepKeys,
    blocks: [
      toOfficer(officer),
      ...(waiting.length > 0 ? waitingBlocks(waiting, today) : []),
      ...(items.length > 0
        ? [
            heading(`Quá hạn ở đơn vị (${items.length})`),
            paragraph(
              `Tính đến ${longDayText(today)}, các việc sau đã quá hạn từ 02 ngày làm việc trở lên, kính báo cáo để chỉ đạo:`,
            ),
          ]
        : []),
      ...items.map((one) =>
        item(`${labelOf(one)}: ${lateness(one, today)}`, [
          `Đơn vị: ${one.unit || 'chưa rõ'}`,
          `Việc: ${shortened(one.what, 200)}`,
        ]),
      ),
      ...more(left),
      small(
        `${office.bureau || office.name}. ${items.length > 0 ? 'Mỗi việc quá hạn báo một lần cho mỗi hạn. ' : ''}Tình hình chung có trong báo cáo tuần.`,
      ),
    ],
  });
}

function waitingBlocks(waiting: readonly ToldWaiting[], today: Day): string[] {
  return [
    heading(`Chờ đồng chí duyệt (${waiting.length})`),
    paragraph('Đơn vị đã gửi dự thảo trả lời về Văn phòng; kính trình đồng chí xem xét, duyệt:'),
    ...waiting.map((one) =>
      item(`${one.code}: dự thảo về ngày ${dayText(one.since)}${citizenDay(one.dueOn, today)}`, [
        `Đơn vị: ${one.unit || 'chưa rõ'}`,
        `Nội dung: ${shortened(one.what, 200)}`,
      ]),
    ),
  ];
}

function citizenDay(dueOn: Day | null, today: Day): string {
  if (dueOn === null) return '';
  return `; ngày phải báo kết quả cho người dân: ${longDayText(dueOn)}${dueOn < today ? ' (đã qua)' : ''}`;
}

export interface ManagerNews {
  readonly today: Day;
  readonly to: string;
  readonly office: MailOffice;
  /** From `planDigests`. */
  readonly points: readonly ManagerPoint[];
  /** Mails that failed or wait for a person, slips not in the register, broken tables: each a sentence with what to do. */
  readonly failures: readonly string[];
  /** The year whose calendar must be loaded (`WorkingCalendar.needsNextYear`). */
  readonly yearToLoad: number | null;
}

/** Nothing to do, no mail. */
export function managerDigestMail({ today, to, office, points, failures, yearToLoad }: ManagerNews): MailIntent | null {
  const calendar =
    yearToLoad === null
      ? []
      : [
          `Chưa có lịch làm việc năm ${yearToLoad}: nạp ngày nghỉ lễ, Tết, nghỉ hoán đổi và ngày làm bù theo thông báo chính thức vào trang "Lịch làm việc"; chưa nạp thì không tính được hạn sang năm ${yearToLoad}.`,
        ];
  const all = [...failures, ...points.map((point) => point.sentence), ...calendar];
  if (all.length === 0) return null;
  const section = (title: string, sentences: readonly string[]) =>
    sentences.length === 0
      ? []
      : [
          heading(title),
          ...sentences.slice(0, MOST_SENTENCES).map((sentence) => item(sentence)),
          ...more(sentences.length - MOST_SENTENCES),
        ];
  return mailOf({
    key: managerKey(today),
    kind: 'managerDigest',
    to,
    subject: `Sổ Đối Thoại ${dayText(today)}: ${all.length} việc cần người quản lý sổ xử lý`,
    about: points.flatMap((point) => point.stepKeys).slice(0, MOST_KEYS),
    blocks: [
      paragraph(`Những việc sau phần mềm không tự làm được, tính đến ${longDayText(today)}:`),
      ...section('Chưa làm được', failures),
      ...section(
        'Chưa nhắc được',
        points.map((point) => point.sentence),
      ),
      ...section('Lịch làm việc', calendar),
      small(`Thư tự động từ sổ đối thoại của ${office.name}; khi hết việc sẽ không có thư.`),
    ],
  });
}

const more = (count: number): string[] => (count > 0 ? [paragraph(`… và ${count} việc nữa, xem trong sổ.`)] : []);

function countsOf(items: readonly DigestItem[]): string {
  return ORDER.map((urgency) => ({ urgency, count: items.filter((one) => one.urgency === urgency).length }))
    .filter(({ count }) => count > 0)
    .map(({ urgency, count }) => `${count} việc ${URGENCY_NAMES[urgency].toLowerCase()}`)
    .join(', ');
}

function itemBlock(one: DigestItem, today: Day, answerLink: AnswerLink): string {
  const url = one.kind === 'opinion' ? answerLink(one.code) : null;
  return item(`${labelOf(one)}: ${lateness(one, today)}`, [
    `${one.kind === 'opinion' ? 'Nội dung' : 'Việc'}: ${shortened(one.what, 280)}`,
    ...(one.cooperating.length > 0 ? [`Phối hợp: ${one.cooperating.join(', ')}`] : []),
    ...(url ? [link('Trả lời hoặc xác nhận đã nhận', url)] : []),
  ]);
}

/** "hạn thứ Năm, 25/6/2026, quá hạn 02 ngày làm việc". */
function lateness({ dueOn, offset }: DigestItem, today: Day): string {
  const due = `hạn ${longDayText(dueOn)}`;
  const days = `${String(Math.abs(offset)).padStart(2, '0')} ngày làm việc`;
  if (offset > 0) return `${due}, quá hạn ${days}`;
  if (offset < 0) return `${due}, còn ${days}`;
  return daysBetween(today, dueOn) > 0
    ? `${due} là ngày nghỉ, hôm nay là ngày làm việc cuối cùng`
    : `${due}, hết hạn hôm nay`;
}
