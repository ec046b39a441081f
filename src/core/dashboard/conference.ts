/** The conference in front: when, how many slips and opinions, where these stand. */
import type { Day } from '../calendar/day.ts';
import { opinionsForPapers } from '../opinion/for-papers.ts';
import { judgedOpinion } from '../report/judged-opinion.ts';
import { type Standing, standing } from '../report/standing.ts';
import type { Conference, Milestone } from '../tables/conference-tables.ts';
import type { Opinion } from '../tables/register-tables.ts';
import { formatInstant } from '../text/format.ts';
import { counted, type DashboardLine, plain, title } from './board-line.ts';
import type { BoardSlip } from './today.ts';

export interface ConferenceInput {
  readonly today: Day;
  readonly conference: Conference | undefined;
  readonly registrations: readonly BoardSlip[];
  readonly opinions: readonly Opinion[];
  readonly milestones: readonly Milestone[];
  /** The plan keeps complaints out of the dialogue. */
  readonly complaintsExcluded: boolean;
}

/** Nothing where no conference has been entered yet. */
export function conferenceLines(input: ConferenceInput): DashboardLine[] {
  const { conference, opinions, registrations, milestones } = input;
  if (!conference) return [];
  const ours = registrations.filter((row) => row.conference === conference.code && row.code !== '');
  return [
    title(`HỘI NGHỊ ${conference.code}`, 'Số liệu', 'Cần làm'),
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
    counted(
      'Việc không ấn định ngày, chưa xong',
      milestones.filter((row) => row.conference === conference.code && row.dueOn === null && row.doneOn === null)
        .length,
      '3 Hội nghị ▸ Ghi mốc việc đã xong…',
    ),
  ];
}

/** The opinions of the conference by the judgement that its papers and the reports count by. */
function standingLines({ today, complaintsExcluded }: ConferenceInput, ours: readonly Opinion[]): DashboardLine[] {
  const carried = opinionsForPapers(ours, complaintsExcluded).map((row) => standing(judgedOpinion(row, false), today));
  const discussed = carried.filter((one) => one !== 'separated');
  const many = (...of: Standing[]): number => discussed.filter((one) => of.includes(one)).length;
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
