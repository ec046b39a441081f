import type { Workspace } from '../emulator/workspace.ts';
import { dayAt } from '../src/core/calendar/day.ts';
import { officers, settings } from '../src/core/tables/commune-tables.ts';
import { conferences } from '../src/core/tables/conference-tables.ts';
import { formatDay, formatTime } from '../src/core/text/format.ts';
import type { Cells } from './clerk.ts';
import { DemoClerk } from './demo-clerk.ts';
import { hamletsOf } from './hamlets.ts';
import { issuePapers } from './issue-papers.ts';
import type { DemoOptions } from './options.ts';
import { CHAIR, LEADER, OFFICERS, RECEIVER, SECRETARY } from './people.ts';
import { publish } from './publish.ts';
import type { Story } from './story.ts';

/** Installs the office, names its (fictional) officers, creates the conference and its Form. */
export function setUpOffice(workspace: Workspace, options: DemoOptions, owner: string, story: Story): DemoClerk {
  const clerk = new DemoClerk(workspace, owner);
  const { profile } = options;
  story.chapter('Cài đặt sổ và tạo hội nghị');
  clerk.command('installOffice', [options.profileJson ?? profile.id]);
  story.event(
    workspace.clock.now(),
    `Cài đặt sổ theo hồ sơ "${profile.commune.fullName}": ${profile.rules.length} quy tắc thời hạn, ${profile.units.length} đơn vị`,
  );
  const named = clerk.rows(officers).map(({ id, unitKind }, at): [string, Cells] => [
    id,
    {
      name: OFFICERS[at % OFFICERS.length] as string,
      title: unitKind === 'other' ? 'Cán bộ đầu mối' : 'Công chức chuyên môn',
      email: `${id.toLowerCase()}@xa.example`,
    },
  ]);
  clerk.typeCells(officers, new Map(named));
  clerk.typeRow(officers, { ...LEADER, unit: 'Lãnh đạo UBND', unitKind: 'Thuộc xã', leaderOf: 'tất cả' });
  clerk.typeRow(officers, { ...RECEIVER, unit: 'Lãnh đạo UBND', unitKind: 'Thuộc xã', confidential: 'Có' });
  const hamlets = hamletsOf(profile, options.slips);
  if (hamlets.length > 0) clerk.type(settings, 'hamlets.names', 'value', hamlets.join('\n'));
  const startsAt = options.conferenceStartsAt;
  const asked = `${formatDay(dayAt(startsAt))} ${formatTime(startsAt)}`;
  clerk.command('createConference', [asked, '1']);
  const code = clerk.rows(conferences)[0]?.code as string;
  clerk.typeCells(conferences, new Map([[code, { chair: CHAIR, secretary: SECRETARY }]]));
  const online = profile.channels.some((channel) => channel.code === 'form');
  if (online) clerk.command('createRegistrationForm');
  else clerk.type(conferences, code, 'status', 'Đang nhận đăng ký');
  const ways = online
    ? 'phiếu đăng ký trực tuyến'
    : `nhận ý kiến qua: ${profile.channels.map((channel) => channel.name).join('; ')}`;
  story.event(workspace.clock.now(), `Tạo hội nghị ${code} (${asked}) và ${ways}`);
  clerk.command('listInvited');
  for (const paper of ['makePlan', 'makeAnnouncement', 'makeInvitation']) clerk.command(paper);
  issuePapers(clerk, 'plan', 'announcement', 'invitation');
  publish(clerk, 'before');
  story.event(workspace.clock.now(), 'Lập danh sách mời; ban hành Kế hoạch, Thông báo tổ chức, Giấy mời');
  return clerk;
}
