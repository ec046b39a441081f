import { dayAt } from '../src/core/calendar/day.ts';
import { mails } from '../src/core/tables/ledger-tables.ts';
import { opinions } from '../src/core/tables/register-tables.ts';
import { formatDay } from '../src/core/text/format.ts';
import type { DemoClerk } from './demo-clerk.ts';
import type { DemoOptions } from './options.ts';
import type { Story } from './story.ts';

const DAY_MS = 86_400_000;

/** The next day at nine in the morning, Viet Nam. */
export const nextMorning = (after: Date, days = 1): Date =>
  new Date(`${dayAt(new Date(after.getTime() + days * DAY_MS))}T09:00:00+07:00`);

/** Opinions are proposed to units, approved by a leader, and received by the units the next day. */
export function assignAll(clerk: DemoClerk, story: Story): void {
  story.chapter('Phân công, duyệt, giao việc');
  const { workspace } = clerk;
  workspace.advanceTo(nextMorning(workspace.clock.now()));
  clerk.command('proposeAssignments');
  clerk.command('approveAssignments', ['Nguyễn Văn Lãnh Đạo, Phó Chủ tịch UBND']);
  const assigned = clerk.rows(opinions).filter((opinion) => opinion.status === 'assigned');
  const letters = clerk.rows(mails).filter((mail) => mail.kind === 'assignment').length;
  story.event(
    workspace.clock.now(),
    `Giao ${assigned.length} ý kiến cho ${new Set(assigned.map((one) => one.unit)).size} đơn vị bằng ${letters} thư; ${clerk.rows(opinions).length - assigned.length} ý kiến để cán bộ xem (khiếu nại, tố cáo, chưa rõ)`,
  );
  workspace.advanceTo(nextMorning(workspace.clock.now()));
  for (const opinion of assigned)
    if (opinion.receivedOn === null)
      clerk.type(opinions, opinion.code, 'receivedOn', formatDay(dayAt(workspace.clock.now())));
  clerk.command('refreshOpinions');
  const due = clerk.rows(opinions).find((opinion) => opinion.dueOn !== null);
  if (due?.dueOn)
    story.event(workspace.clock.now(), `Đơn vị nhận việc, bắt đầu tính hạn: ${due.code} hạn ${formatDay(due.dueOn)}`);
}

/** Units answer one after another; what nobody answers is reminded and becomes overdue. */
export function answerBeforeConference(clerk: DemoClerk, options: DemoOptions, story: Story): void {
  story.chapter('Từng ngày: trả lời, nhắc hạn');
  const { workspace } = clerk;
  const until = new Date(Math.max(options.conferenceStartsAt.getTime(), workspace.clock.now().getTime()));
  const waiting = clerk
    .rows(opinions)
    .filter((opinion) => opinion.status === 'assigned')
    .map((opinion) => opinion.code);
  let at = 0;
  while (nextMorning(workspace.clock.now()).getTime() < until.getTime()) {
    const before = workspace.mailbox.length;
    workspace.advanceTo(nextMorning(workspace.clock.now()));
    const reminders = workspace.mailbox.slice(before);
    if (reminders.length > 0)
      story.event(workspace.clock.now(), `Gửi ${reminders.length} thư: ${reminders[0]?.subject}`);
    for (const code of waiting.slice(at, at + 6)) draftAnswer(clerk, code);
    at += 6;
  }
}

function draftAnswer(clerk: DemoClerk, code: string): void {
  const opinion = clerk.rows(opinions).find((one) => one.code === code);
  if (!opinion) return;
  clerk.type(
    opinions,
    code,
    'answer',
    `${opinion.unit} đã rà soát nội dung phản ánh; hướng dẫn thành phần hồ sơ, nơi nộp và thời hạn giải quyết theo quy định hiện hành.`,
  );
  clerk.type(opinions, code, 'answeredBy', 'Công chức phụ trách');
  clerk.type(opinions, code, 'draftedOn', formatDay(dayAt(clerk.workspace.clock.now())));
}
