/** Today's work: what waits for somebody, gravest first; what does not is named in one line, so that it is seen to be looked at. */
import type { Day } from '../calendar/day.ts';
import { isComplaintUndecided, isMixedUnsplit, maySplit, waitsForHandOver } from '../opinion/before-assigning.ts';
import { isDenunciation } from '../opinion/scope.ts';
import { duplicateUnread } from '../registration/duplicate-decision.ts';
import type { DueItem } from '../reminder/due-item.ts';
import type { Mail } from '../tables/ledger-tables.ts';
import type { Opinion, Registration } from '../tables/register-tables.ts';
import { counted, type DashboardLine, title } from './board-line.ts';

/** What the dashboard looks at in a slip: a register may hold thousands, and the rest of them need not be read. */
export const SLIP_KEYS = [
  'code',
  'conference',
  'onTime',
  'acknowledged',
  'toldByHandOn',
  'duplicateSuggestion',
  'duplicateOf',
] as const;
export type BoardSlip = Pick<Registration, (typeof SLIP_KEYS)[number]>;

export interface TodayInput {
  readonly today: Day;
  readonly registrations: readonly BoardSlip[];
  readonly opinions: readonly Opinion[];
  readonly mails: readonly Pick<Mail, 'state'>[];
}

/** `due`: what is open and has a day, without what is paused. */
export function todayLines(input: TodayInput, due: readonly DueItem[]): DashboardLine[] {
  const lines = kindsOfWork(input, due);
  const open = lines.filter((line) => line.tone !== 'good');
  const none = lines.filter((line) => line.tone === 'good').map((line) => line.what);
  const rest: DashboardLine =
    open.length === 0
      ? { what: 'Không có việc nào đang chờ', value: 0, todo: `Đã xem ${none.length} loại việc`, tone: 'good' }
      : { what: 'Các việc khác: không có', value: 0, todo: `Đã xem ${none.length} loại việc khác`, tone: 'good' };
  return [title('VIỆC CẦN LÀM HÔM NAY', 'Số', 'Cần làm'), ...open, ...(none.length > 0 ? [rest] : [])];
}

/** Gravest first, and in the order in which the work is done. */
function kindsOfWork({ today, registrations, opinions, mails }: TodayInput, due: readonly DueItem[]): DashboardLine[] {
  const slips = (fits: (row: BoardSlip) => boolean): number => registrations.filter(fits).length;
  const rows = (fits: (row: Opinion) => boolean): number => opinions.filter(fits).length;
  const items = (kind: DueItem['kind'], fits: (on: Day) => boolean): number =>
    due.filter((item) => item.kind === kind && fits(item.dueOn)).length;
  const past = (on: Day): boolean => on < today;
  return [
    counted('Ý kiến quá hạn, đơn vị chưa gửi dự thảo', items('opinion', past), 'Đôn đốc đơn vị hoặc gia hạn', 'bad'),
    counted('Nhiệm vụ quá hạn', items('task', past), 'Xem bảng "Nhiệm vụ"', 'bad'),
    counted('Mốc việc của hội nghị quá hạn', items('milestone', past), 'Xem bảng "Mốc việc"', 'bad'),
    counted(
      'Có phần là tố cáo, chưa tách',
      rows(isMixedUnsplit),
      '1 Tiếp nhận ▸ Tách ý kiến, rồi đặt "Phạm vi" cho từng phần',
      'bad',
    ),
    counted(
      'Tố cáo chờ người được giao tiếp nhận',
      rows(waitsForHandOver),
      'Người được giao chọn 1 Tiếp nhận ▸ Bàn giao tố cáo',
      'bad',
    ),
    counted(
      'Thư lỗi hoặc cần người xem',
      mails.filter((row) => row.state === 'failed' || row.state === 'stale').length,
      'Xem bảng "Thư"',
      'bad',
    ),
    counted(
      'Ý kiến đến hạn đơn vị gửi dự thảo hôm nay',
      items('opinion', (on) => on === today),
      '5 Nhắc hạn ▸ Xem trước thư hôm nay',
    ),
    counted(
      'Dòng gõ tay chưa có mã phiếu',
      slips((row) => row.code === ''),
      '1 Tiếp nhận ▸ Vào sổ dòng mới',
    ),
    counted(
      'Phiếu cần báo đã nhận trực tiếp',
      slips((row) => row.acknowledged === 'toDo' && row.toldByHandOn === null && row.code !== ''),
      'Gọi điện hoặc đưa giấy xác nhận, rồi ghi ngày vào "Đã báo trực tiếp ngày"',
    ),
    counted(
      'Phiếu nghi trùng chưa xem',
      slips(duplicateUnread),
      'Xem cột "Nghi trùng phiếu", ghi mã hoặc "không" vào "Trùng với phiếu"',
    ),
    counted('Khiếu nại chờ quyết định', rows(isComplaintUndecided), 'Xem cột "Phạm vi"; 1 Tiếp nhận ▸ Tách khiếu nại'),
    counted(
      'Ý kiến có thể gồm nhiều ý, chưa tách',
      rows(maySplit),
      '1 Tiếp nhận ▸ Tách ý kiến; một ý thì cứ phân công',
    ),
    counted(
      'Ý kiến chưa phân công',
      rows((row) => row.status === 'new' && !isDenunciation(row)),
      '2 Phân công ▸ Lập phân công theo gợi ý',
    ),
    counted(
      'Phân công chờ lãnh đạo duyệt',
      rows((row) => row.status === 'proposed'),
      '2 Phân công ▸ Duyệt phân công và giao việc',
    ),
    counted(
      'Đã giao nhưng chưa ghi ngày đơn vị nhận',
      rows((row) => row.status === 'assigned' && row.receivedOn === null),
      'Ghi "Đơn vị nhận ngày" để bắt đầu tính hạn',
    ),
    counted(
      'Dự thảo trả lời chờ lãnh đạo duyệt',
      rows((row) => row.status === 'drafted'),
      'Trả lời người dân ▸ Duyệt trả lời…',
    ),
    counted(
      'Dự thảo chưa ghi ngày về Văn phòng',
      rows((row) => row.status === 'drafted' && row.draftedOn === null),
      'Ghi cột "Dự thảo về ngày"; thời hạn của đơn vị tính đến ngày đó',
    ),
    counted(
      'Trả lời đã duyệt, chưa trả lời người dân',
      rows((row) => row.status === 'approved'),
      'Trả lời tại hội nghị hoặc ban hành, rồi Trả lời người dân ▸ Ghi đã trả lời…',
    ),
    counted(
      'Đã trả lời, chưa báo người dân',
      rows((row) => row.status === 'answered'),
      'Báo người dân rồi ghi ngày',
    ),
  ];
}
