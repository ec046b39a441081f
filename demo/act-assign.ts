import { dayAt } from '../src/core/calendar/day.ts';
import { mails } from '../src/core/tables/ledger-tables.ts';
import { type Opinion, opinions } from '../src/core/tables/register-tables.ts';
import { formatDay } from '../src/core/text/format.ts';
import { answerFor, isThanks } from './answers.ts';
import type { Cells } from './clerk.ts';
import type { DemoClerk } from './demo-clerk.ts';
import { issuePapers } from './issue-papers.ts';
import { nextWorkingMorning } from './mornings.ts';
import type { DemoOptions } from './options.ts';
import { signedBy } from './people.ts';
import type { Story } from './story.ts';

/** Drafts that reach the office on one day. */
const A_DAY = 8;
/** Answers that units still owe on the day of the conference: reminded, overdue, then given in writing. */
const OWED = 3;

/** Opinions are proposed to units, approved by a leader, and received by the units the next day. */
export function assignAll(clerk: DemoClerk, { profile }: DemoOptions, story: Story): void {
  story.chapter('Phân công, duyệt, giao việc');
  const { workspace } = clerk;
  workspace.advanceTo(nextWorkingMorning(workspace.clock.now()));
  const work = clerk.rows(opinions).filter((one) => one.status === 'new' && mayBeGiven(one));
  const codes = work.map((one) => one.code);
  clerk.commandFor('proposeAssignments', opinions, codes);
  const homeless = clerk.rows(opinions).filter((one) => codes.includes(one.code) && one.unit === '');
  const unit = profile.units[0]?.name ?? profile.coordinator.text;
  if (homeless.length > 0) {
    clerk.typeCells(opinions, new Map(homeless.map((one) => [one.code, { unit }])));
    clerk.commandFor('proposeAssignments', opinions, codes);
  }
  clerk.commandFor('approveAssignments', opinions, codes, [signedBy]);
  const all = clerk.rows(opinions);
  const assigned = all.filter((opinion) => opinion.status === 'assigned');
  const letters = clerk.rows(mails).filter((mail) => mail.kind === 'assignment').length;
  const left = all.length - assigned.length;
  story.event(
    workspace.clock.now(),
    `Giao ${assigned.length} ý kiến cho ${new Set(assigned.map((one) => one.unit)).size} đơn vị bằng ${letters} thư; ${left} ý kiến không giao (khiếu nại, tố cáo, phần còn lại của phiếu có tố cáo, lời cảm ơn, ngoài nội dung đối thoại)`,
  );
  clerk.command('makeAssignmentSlips');
  workspace.advanceTo(nextWorkingMorning(workspace.clock.now()));
  if (assigned.length > 0) clerk.command('recordReceipts', ['']);
  const due = clerk.rows(opinions).find((opinion) => opinion.dueOn !== null);
  story.event(
    workspace.clock.now(),
    due?.dueOn
      ? `Đơn vị nhận việc, bắt đầu tính hạn: ${due.code} hạn ${formatDay(due.dueOn)}`
      : 'Đơn vị nhận việc; kế hoạch không ấn định thời hạn trả lời của đơn vị',
  );
}

const GIVEN: ReadonlySet<Opinion['scope']> = new Set(['in_scope', 'beyond_authority', 'other_agency']);
/** What is work for a unit: of a scope that is given, and more than thanks. */
export const mayBeGiven = (one: Opinion): boolean => GIVEN.has(one.scope) && !isThanks(one);

/** Units answer one after another; what nobody answers is reminded and becomes overdue. */
export function answerBeforeConference(clerk: DemoClerk, options: DemoOptions, story: Story): void {
  story.chapter('Từng ngày: dự thảo trả lời, nhắc hạn');
  const { workspace } = clerk;
  const until = options.conferenceStartsAt.getTime();
  const waiting = clerk.rows(opinions).filter((opinion) => opinion.status === 'assigned');
  const batches = Math.ceil((waiting.length - OWED) / A_DAY);
  for (let day = 0; nextWorkingMorning(workspace.clock.now()).getTime() < until; day++) {
    const before = workspace.mailbox.length;
    workspace.advanceTo(nextWorkingMorning(workspace.clock.now()));
    for (const line of mailLines(workspace.mailbox.slice(before))) story.event(workspace.clock.now(), line);
    if (day < batches) draftAnswers(clerk, waiting.slice(0, -OWED).slice(day * A_DAY, (day + 1) * A_DAY));
  }
  clerk.command('refreshOpinions');
  const drafted = clerk.rows(opinions).filter((one) => one.status === 'drafted');
  if (drafted.length > 0) clerk.command('approveAnswers', [signedBy, '']);
  clerk.command('orderSpeakers');
  for (const paper of ['makeOpinionSummary', 'makeAgenda', 'makeRunningScript']) clerk.command(paper);
  issuePapers(clerk, 'opinionSummary', 'agenda', 'runningScript');
  story.event(
    workspace.clock.now(),
    `Lãnh đạo duyệt ${drafted.length} dự thảo trả lời; xếp thứ tự phát biểu; lập Báo cáo tổng hợp ý kiến, Chương trình, Kịch bản điều hành`,
  );
}

/** What a morning's mails are: each subject without its date; many of one sort are told as a number. */
export function mailLines(sent: readonly { readonly subject: string }[]): string[] {
  const bySort = new Map<string, string[]>();
  for (const { subject } of sent) {
    const plain = subject.replace(/ ?\d{1,2}\/\d{1,2}\/\d{4}( – \d{1,2}\/\d{1,2}\/\d{4})?/, '');
    const sort = plain.split(':')[0] as string;
    bySort.set(sort, [...(bySort.get(sort) ?? []), plain]);
  }
  return [...bySort].map(([sort, all]) => `Gửi ${all.length} thư: ${all.length === 1 ? all[0] : sort}`);
}

/** A unit's drafts come in, and the clerk copies them into the register. */
export function draftAnswers(clerk: DemoClerk, waiting: readonly Opinion[]): void {
  const today = formatDay(dayAt(clerk.workspace.clock.now()));
  const drafts = waiting.map((one): [string, Cells] => [
    one.code,
    {
      answer: answerFor(one),
      answeredBy: `Công chức phụ trách, ${one.unit}`,
      draftedOn: today,
    },
  ]);
  clerk.typeCells(opinions, new Map(drafts));
}
