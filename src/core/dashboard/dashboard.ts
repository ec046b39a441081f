import type { Day } from '../calendar/day.ts';
import { overdueMilestones } from '../conference/open-milestones.ts';
import { isComplaintUndecided, isMixedUnsplit, maySplit, waitsForHandOver } from '../opinion/before-assigning.ts';
import { opinionsForPapers } from '../opinion/for-papers.ts';
import { isDenunciation } from '../opinion/scope.ts';
import { duplicateUnread } from '../registration/duplicate-decision.ts';
import { owesDraft } from '../reminder/due-item.ts';
import { judgedOpinion } from '../report/judged-opinion.ts';
import { type Standing, standing } from '../report/standing.ts';
import { OPINION_STATUSES } from '../tables/choices.ts';
import type { Officer } from '../tables/commune-tables.ts';
import type { Conference, Milestone } from '../tables/conference-tables.ts';
import type { Mail } from '../tables/ledger-tables.ts';
import type { Opinion, Registration, Task } from '../tables/register-tables.ts';
import { formatDay, formatInstant } from '../text/format.ts';
import { workloadLines } from './workload.ts';

/** A line of the dashboard: what, how many or which, and the command or sheet that deals with it. */
export interface DashboardLine {
  readonly what: string;
  readonly value: string | number;
  readonly todo: string;
  readonly tone: 'title' | 'plain' | 'good' | 'warn' | 'bad';
}

export interface DashboardInput {
  readonly today: Day;
  readonly now: Date;
  readonly conference: Conference | undefined;
  readonly registrations: readonly Registration[];
  readonly opinions: readonly Opinion[];
  readonly tasks: readonly Task[];
  readonly milestones: readonly Milestone[];
  readonly mails: readonly Mail[];
  readonly officers: readonly Officer[];
  readonly health: readonly DashboardLine[];
  /** The plan keeps complaints out of the dialogue. */
  readonly complaintsExcluded: boolean;
}

const title = (what: string): DashboardLine => ({ what, value: '', todo: '', tone: 'title' });
const line = (what: string, value: number, todo: string, tone: DashboardLine['tone'] = 'warn'): DashboardLine => ({
  what,
  value,
  todo: value === 0 ? '' : todo,
  tone: value === 0 ? 'good' : tone,
});

const MOST_LISTED = 8;

/** What an officer sees in the morning: today's work first, then overdue items by name, counts, and the system's health. */
export function dashboardLines(input: DashboardInput): DashboardLine[] {
  const { today, opinions, registrations, tasks, milestones, mails } = input;
  const owed = opinions.filter((opinion) => owesDraft(opinion) && opinion.dueOn !== null && !isDenunciation(opinion));
  const overdue = owed.filter((opinion) => (opinion.dueOn as Day) < today);
  const lateTasks = tasks.filter((task) => task.status === 'open' && task.dueOn !== null && task.dueOn < today);
  const lateWork = overdueMilestones(milestones, today);
  return [
    title('Việc cần làm hôm nay'),
    line(
      'Dòng gõ tay chưa có mã phiếu',
      registrations.filter((row) => row.code === '').length,
      '1 Tiếp nhận ▸ Vào sổ dòng mới',
    ),
    line(
      'Phiếu cần báo đã nhận trực tiếp',
      registrations.filter((row) => row.acknowledged === 'toDo' && row.toldByHandOn === null && row.code !== '').length,
      'Gọi điện hoặc đưa giấy xác nhận, rồi ghi ngày vào "Đã báo trực tiếp ngày"',
    ),
    line(
      'Phiếu nghi trùng chưa xem',
      registrations.filter(duplicateUnread).length,
      'Xem cột "Nghi trùng phiếu", ghi mã hoặc "không" vào "Trùng với phiếu"',
    ),
    line(
      'Có phần là tố cáo, chưa tách',
      opinions.filter(isMixedUnsplit).length,
      '1 Tiếp nhận ▸ Tách ý kiến, rồi đặt "Phạm vi" cho từng phần',
      'bad',
    ),
    line(
      'Tố cáo chờ người được giao tiếp nhận',
      opinions.filter(waitsForHandOver).length,
      'Người được giao chọn 1 Tiếp nhận ▸ Bàn giao tố cáo',
      'bad',
    ),
    line(
      'Khiếu nại chờ quyết định',
      opinions.filter(isComplaintUndecided).length,
      'Xem cột "Phạm vi"; 1 Tiếp nhận ▸ Tách khiếu nại',
    ),
    line(
      'Ý kiến có thể gồm nhiều ý, chưa tách',
      opinions.filter(maySplit).length,
      '1 Tiếp nhận ▸ Tách ý kiến; một ý thì cứ phân công',
    ),
    line(
      'Ý kiến chưa phân công',
      opinions.filter((row) => row.status === 'new' && !isDenunciation(row)).length,
      '2 Phân công ▸ Lập phân công theo gợi ý',
    ),
    line(
      'Phân công chờ lãnh đạo duyệt',
      opinions.filter((row) => row.status === 'proposed').length,
      '2 Phân công ▸ Duyệt phân công và giao việc',
    ),
    line(
      'Đã giao nhưng chưa ghi ngày đơn vị nhận',
      opinions.filter((row) => row.status === 'assigned' && row.receivedOn === null).length,
      'Ghi "Đơn vị nhận ngày" để bắt đầu tính hạn',
    ),
    line(
      'Ý kiến đến hạn đơn vị gửi dự thảo hôm nay',
      owed.filter((row) => row.dueOn === today).length,
      '5 Nhắc hạn ▸ Xem trước thư hôm nay',
    ),
    line('Ý kiến quá hạn, đơn vị chưa gửi dự thảo', overdue.length, 'Đôn đốc đơn vị hoặc gia hạn', 'bad'),
    line('Nhiệm vụ quá hạn', lateTasks.length, 'Xem bảng "Nhiệm vụ"', 'bad'),
    line('Mốc việc của hội nghị quá hạn', lateWork.length, 'Xem bảng "Mốc việc"', 'bad'),
    line(
      'Dự thảo trả lời chờ lãnh đạo duyệt',
      opinions.filter((row) => row.status === 'drafted').length,
      'Trả lời người dân ▸ Duyệt trả lời…',
    ),
    line(
      'Dự thảo chưa ghi ngày về Văn phòng',
      opinions.filter((row) => row.status === 'drafted' && row.draftedOn === null).length,
      'Ghi cột "Dự thảo về ngày"; thời hạn của đơn vị tính đến ngày đó',
    ),
    line(
      'Trả lời đã duyệt, chưa trả lời người dân',
      opinions.filter((row) => row.status === 'approved').length,
      'Trả lời tại hội nghị hoặc ban hành, rồi Trả lời người dân ▸ Ghi đã trả lời…',
    ),
    line(
      'Đã trả lời, chưa báo người dân',
      opinions.filter((row) => row.status === 'answered').length,
      'Báo người dân rồi ghi ngày',
    ),
    line(
      'Thư lỗi hoặc cần người xem',
      mails.filter((row) => row.state === 'failed' || row.state === 'stale').length,
      'Xem bảng "Thư"',
      'bad',
    ),
    ...named(overdue),
    ...workloadLines(opinions, input.officers, today),
    ...conferenceLines(input),
    title('Ý kiến theo trạng thái'),
    ...Object.entries(OPINION_STATUSES).map(
      ([code, name]): DashboardLine => ({
        what: name,
        value: opinions.filter((row) => row.status === code).length,
        todo: '',
        tone: 'plain',
      }),
    ),
    title('Tình trạng hệ thống'),
    ...input.health.map(inWords),
  ];
}

const TONES = { title: '', plain: '', good: 'Tốt', warn: 'Cần chú ý', bad: 'Phải xử lý' } as const;

/** Not by colour alone: who cannot tell green from red, or prints it, reads the same. */
const inWords = (line: DashboardLine): DashboardLine => ({ ...line, value: `${TONES[line.tone]}: ${line.value}` });

function named(overdue: readonly Opinion[]): DashboardLine[] {
  if (overdue.length === 0) return [];
  const sorted = [...overdue].sort((a, b) => ((a.dueOn as Day) < (b.dueOn as Day) ? -1 : 1));
  return [
    title('Quá hạn lâu nhất'),
    ...sorted.slice(0, MOST_LISTED).map(
      (row): DashboardLine => ({
        what: `${row.code} · ${row.unit}`,
        value: formatDay(row.dueOn as Day),
        todo: 'Hạn đã qua',
        tone: 'bad',
      }),
    ),
  ];
}

function conferenceLines(input: DashboardInput): DashboardLine[] {
  const { conference, opinions, registrations, milestones } = input;
  if (!conference) return [];
  const plain = (what: string, value: string | number): DashboardLine => ({ what, value, todo: '', tone: 'plain' });
  const ours = registrations.filter((row) => row.conference === conference.code && row.code !== '');
  return [
    title(`Hội nghị ${conference.code}`),
    plain('Bắt đầu', conference.startsAt ? formatInstant(conference.startsAt) : 'chưa định'),
    plain(
      'Hạn đăng ký',
      conference.registrationClosesAt ? formatInstant(conference.registrationClosesAt) : 'kế hoạch không nêu',
    ),
    plain('Số phiếu (đúng hạn / tổng)', `${ours.filter((row) => row.onTime === 'onTime').length} / ${ours.length}`),
    ...standingLines(
      input,
      opinions.filter((row) => row.conference === conference.code && row.code !== ''),
    ),
    line(
      'Việc không ấn định ngày, chưa xong',
      milestones.filter((row) => row.conference === conference.code && row.dueOn === null && row.doneOn === null)
        .length,
      '3 Hội nghị ▸ Ghi mốc việc đã xong…',
    ),
  ];
}

/** The opinions of the conference by the judgement that its papers and the reports count by. */
function standingLines({ today, complaintsExcluded }: DashboardInput, ours: readonly Opinion[]): DashboardLine[] {
  const carried = opinionsForPapers(ours, complaintsExcluded).map((row) => standing(judgedOpinion(row, false), today));
  const discussed = carried.filter((one) => one !== 'separated');
  const many = (...of: Standing[]): number => discussed.filter((one) => of.includes(one)).length;
  const plain = (what: string, value: string | number): DashboardLine => ({ what, value, todo: '', tone: 'plain' });
  return [
    plain('Số ý kiến (đưa vào đối thoại / tiếp nhận)', `${discussed.length} / ${ours.length}`),
    plain('– đã trả lời trực tiếp tại hội nghị', many('answeredAtConference')),
    plain('– đã trả lời bằng văn bản', many('answeredInWriting')),
    plain('– đã hướng dẫn đến cơ quan có thẩm quyền', many('guided')),
    plain('– vượt thẩm quyền, kiến nghị cấp trên', many('escalatedOpen', 'superiorAnswered')),
    plain('– đang giải quyết', many('inTime', 'overdue')),
    plain('– chưa phân công đơn vị trả lời', many('unassigned')),
    plain('– không thuộc nội dung đối thoại, chờ hướng dẫn', many('outside')),
  ];
}
