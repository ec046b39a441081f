import { dayAt } from '../src/core/calendar/day.ts';
import { nextMorning } from './act-assign.ts';
import type { DemoClerk } from './demo-clerk.ts';
import type { DemoOptions } from './options.ts';
import type { Story } from './story.ts';

const DAYS_AFTER = 12;

/** Twelve days on: what is overdue has been reminded, and the report of the half-year is written. */
export function reportHalfYear(clerk: DemoClerk, options: DemoOptions, story: Story): void {
  story.chapter('Theo dõi sau hội nghị, báo cáo 6 tháng');
  const { workspace } = clerk;
  for (let day = 0; day < DAYS_AFTER; day++) {
    const before = workspace.mailbox.length;
    workspace.advanceTo(nextMorning(workspace.clock.now()));
    for (const mail of workspace.mailbox.slice(before))
      story.event(mail.sentAt, `Thư gửi ${mail.to.join(', ')}: ${mail.subject}`);
  }
  const held = dayAt(options.conferenceStartsAt);
  const half = held.slice(5, 7) <= '06' ? 1 : 2;
  clerk.command('makeSixMonthReport', [`${half}/${held.slice(0, 4)}`]);
  clerk.command('showDashboard');
  story.event(
    workspace.clock.now(),
    `Đã tạo Báo cáo 6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${held.slice(0, 4)}; bảng "Số liệu báo cáo" ghi từng con số và các dòng phía sau`,
  );
}
