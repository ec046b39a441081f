/** The leaders' week as a mail: how many stand where, what is overdue, what comes, what waits for the superior. */
import { addDays } from '../calendar/day.ts';
import { dayText, longDayText } from '../calendar/day-text.ts';
import { labelOf } from '../reminder/due-item.ts';
import type { Listed, WeeklyDigest } from '../reminder/plan-weekly.ts';
import { OPINION_STATUSES } from '../tables/choices.ts';
import { mailOf } from './intent.ts';
import { fact, heading, item, type MailIntent, paragraph, shortened, small, toOfficer } from './letter.ts';
import type { MailOffice } from './office.ts';

const MOST_ITEMS = 30;

/** The mail to a leader about the week that begins. */
export function weeklyMail(digest: WeeklyDigest, office: MailOffice): MailIntent {
  const { officer, monday, counts, overdue, dueThisWeek, waitingForSuperior } = digest;
  const week = `tuần ${dayText(monday)} – ${dayText(addDays(monday, 6))}`;
  const statuses = Object.entries(OPINION_STATUSES) as [keyof typeof counts, string][];
  return mailOf({
    key: digest.key,
    kind: 'weeklyDigest',
    to: officer.email,
    subject: `Tình hình ý kiến đối thoại ${week}: ${overdue.total} việc quá hạn`,
    about: [],
    blocks: [
      toOfficer(officer),
      paragraph(`${office.bureau || office.name} báo cáo tình hình ý kiến, kiến nghị đối thoại ${week}:`),
      ...statuses.filter(([status]) => counts[status] > 0).map(([status, name]) => fact(name, String(counts[status]))),
      ...(digest.paused > 0 ? [fact('Đang tạm dừng tính hạn', String(digest.paused))] : []),
      ...approvals(digest.waitingForApproval),
      ...section('Quá hạn ở đơn vị', overdue),
      ...section('Đến hạn trong tuần', dueThisWeek),
      ...(waitingForSuperior.length > 0
        ? [
            heading(`Chờ cấp trên trả lời (${waitingForSuperior.length})`),
            paragraph(waitingForSuperior.slice(0, MOST_ITEMS).join(', ')),
          ]
        : []),
      small('"Đã trả lời" chưa phải là đã giải quyết xong; kết quả từng ý kiến xem trong sổ.'),
    ],
  });
}

function approvals({ total, first }: WeeklyDigest['waitingForApproval']): string[] {
  if (total === 0) return [];
  const items = first.map((one) =>
    item(`${one.code}: dự thảo về ngày ${dayText(one.since)}`, [
      `${one.unit || 'chưa rõ đơn vị'}: ${shortened(one.what, 120)}`,
    ]),
  );
  const left = total - first.length;
  return [
    heading(`Chờ đồng chí duyệt trả lời (${total})`),
    ...items,
    ...(left > 0 ? [paragraph(`… và ${left} việc nữa, xem trong sổ.`)] : []),
  ];
}

function section(title: string, { total, first }: Listed): string[] {
  if (total === 0) return [];
  const items = first.map((one) =>
    item(`${labelOf(one)}: hạn ${longDayText(one.dueOn)}`, [
      `${one.unit || 'chưa rõ đơn vị'}: ${shortened(one.what, 120)}`,
    ]),
  );
  const left = total - first.length;
  return [
    heading(`${title} (${total})`),
    ...items,
    ...(left > 0 ? [paragraph(`… và ${left} việc nữa, xem trong sổ.`)] : []),
  ];
}
