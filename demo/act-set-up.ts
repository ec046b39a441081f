import type { Workspace } from '../emulator/workspace.ts';
import { dayAt } from '../src/core/calendar/day.ts';
import { officers, settings } from '../src/core/tables/commune-tables.ts';
import { conferences } from '../src/core/tables/conference-tables.ts';
import { formatDay, formatTime } from '../src/core/text/format.ts';

import { DemoClerk } from './demo-clerk.ts';
import { hamletsOf } from './hamlets.ts';
import type { DemoOptions } from './options.ts';
import type { Story } from './story.ts';

const FICTIONAL_NAMES = [
  'Trần Văn Mẫu',
  'Lê Thị Ví Dụ',
  'Phạm Văn Thử',
  'Hoàng Thị Mẫu',
  'Vũ Văn Ví Dụ',
  'Đỗ Thị Thử',
  'Bùi Văn Mẫu',
  'Ngô Thị Ví Dụ',
  'Đặng Văn Thử',
  'Dương Thị Mẫu',
];

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
  clerk.rows(officers).forEach((officer, at) => {
    clerk.type(officers, officer.id, 'name', FICTIONAL_NAMES[at % FICTIONAL_NAMES.length] as string);
    clerk.type(officers, officer.id, 'title', officer.unitKind === 'other' ? 'Cán bộ đầu mối' : 'Công chức chuyên môn');
    clerk.type(officers, officer.id, 'email', `${officer.id.toLowerCase()}@xa.example`);
  });
  clerk.typeRow(officers, {
    id: 'LD-01',
    unit: 'Lãnh đạo UBND',
    unitKind: 'Thuộc xã',
    name: 'Nguyễn Văn Lãnh Đạo',
    title: 'Phó Chủ tịch UBND',
    email: 'lanhdao@xa.example',
    leaderOf: 'tất cả',
  });
  const hamlets = hamletsOf(profile, options.slips);
  if (hamlets.length > 0) clerk.type(settings, 'hamlets.names', 'value', hamlets.join('\n'));
  const startsAt = options.conferenceStartsAt;
  const asked = `${formatDay(dayAt(startsAt))} ${formatTime(startsAt)}`;
  clerk.command('createConference', [asked, '1']);
  const code = clerk.rows(conferences)[0]?.code as string;
  clerk.type(conferences, code, 'chair', 'Nguyễn Văn Lãnh Đạo');
  clerk.type(conferences, code, 'secretary', 'Lê Thị Thư Ký');
  const online = profile.channels.some((channel) => channel.code === 'form');
  if (online) clerk.command('createRegistrationForm');
  else clerk.type(conferences, code, 'status', 'Đang nhận đăng ký');
  const ways = online
    ? 'phiếu đăng ký trực tuyến'
    : `nhận ý kiến qua: ${profile.channels.map((channel) => channel.name).join('; ')}`;
  story.event(workspace.clock.now(), `Tạo hội nghị ${code} (${asked}) và ${ways}`);
  return clerk;
}
