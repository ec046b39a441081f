import { dayAt } from '../src/core/calendar/day.ts';
import { attendees, conferences } from '../src/core/tables/conference-tables.ts';
import { opinions, tasks } from '../src/core/tables/register-tables.ts';
import { formatDay } from '../src/core/text/format.ts';
import { nextMorning } from './act-assign.ts';
import type { DemoClerk } from './demo-clerk.ts';
import type { DemoOptions } from './options.ts';
import type { Story } from './story.ts';

const HOURS_3_MS = 3 * 3_600_000;

/** The day itself: who came, what was answered, what was concluded; then minutes and conclusion notice. */
export function holdConference(clerk: DemoClerk, options: DemoOptions, story: Story): void {
  story.chapter('Hội nghị, biên bản, thông báo kết luận');
  const { workspace } = clerk;
  const code = clerk.rows(conferences)[0]?.code as string;
  const endsAt = new Date(options.conferenceStartsAt.getTime() + HOURS_3_MS);
  if (endsAt > workspace.clock.now()) workspace.advanceTo(endsAt);
  const held = dayAt(options.conferenceStartsAt);
  options.profile.conferences.invited.forEach((group, at) => {
    clerk.typeRow(attendees, {
      code: `DB-${String(at + 1).padStart(3, '0')}`,
      conference: code,
      group: group.who,
      quota: String(group.quota ?? 2),
      present: String(group.quota ?? 2),
    });
  });
  clerk.type(
    conferences,
    code,
    'endsAt',
    `${formatDay(dayAt(endsAt))} ${new Date(endsAt.getTime() + 7 * 3_600_000).toISOString().slice(11, 16)}`,
  );
  clerk.type(conferences, code, 'status', 'Đã tổ chức');
  clerk.type(
    conferences,
    code,
    'conclusions',
    'Ghi nhận và cảm ơn các ý kiến thẳng thắn, xây dựng của người dân, tổ chức, doanh nghiệp.\nCác đơn vị được phân công trả lời bằng văn bản những nội dung chưa giải đáp tại hội nghị, đúng thời hạn đã giao.\nVăn phòng theo dõi, đôn đốc và công khai kết quả.',
  );
  let answered = 0;
  for (const opinion of clerk.rows(opinions)) {
    if (opinion.status !== 'drafted' && !(opinion.answer !== '' && opinion.assignedOn)) continue;
    clerk.type(
      opinions,
      opinion.code,
      'answerWay',
      opinion.scope === 'other_agency' ? 'Hướng dẫn sang cơ quan khác' : 'Trực tiếp tại hội nghị',
    );
    clerk.type(opinions, opinion.code, 'answerApprovedBy', 'Nguyễn Văn Lãnh Đạo');
    clerk.type(opinions, opinion.code, 'answerApprovedOn', formatDay(held));
    clerk.type(opinions, opinion.code, 'answeredOn', formatDay(held));
    clerk.type(
      opinions,
      opinion.code,
      'outcome',
      opinion.scope === 'beyond_authority'
        ? 'Chuyển cấp trên'
        : opinion.scope === 'other_agency'
          ? 'Không thuộc thẩm quyền'
          : 'Đã giải trình, hướng dẫn',
    );
    if (opinion.scope !== 'beyond_authority') clerk.type(opinions, opinion.code, 'toldOn', formatDay(held));
    answered++;
  }
  clerk.typeRow(tasks, {
    code: 'NV-001',
    conference: code,
    origin: 'Kết luận hội nghị',
    content: 'Niêm yết lại đầy đủ thành phần hồ sơ theo mẫu mới tại nơi giải quyết thủ tục hành chính',
    unit: options.profile.units[0]?.name ?? options.profile.coordinator.text,
    product: 'Bảng niêm yết',
    dueOn: formatDay(dayAt(nextMorning(endsAt, 15))),
    status: 'Đang làm',
  });
  clerk.command('refreshOpinions');
  story.event(workspace.clock.now(), `Hội nghị đã họp; trả lời ${answered}/${clerk.rows(opinions).length} ý kiến`);
  clerk.command('makeMinutes');
  clerk.command('makeConclusionNotice');
  story.event(workspace.clock.now(), 'Đã tạo dự thảo Biên bản và Thông báo kết luận (drive/)');
}
