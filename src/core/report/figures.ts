/** The figures of a periodic report: each with its definition and the codes of the rows behind it. */
import type { Day } from '../calendar/day.ts';
import { CHANNELS, CONFERENCE_KINDS, SCOPES } from '../tables/choices.ts';
import type { Coverage } from './coverage.ts';
import { count, type Figure, mean, share, sum, total } from './figure.ts';
import { brokenIdentities } from './identities.ts';
import { type Period, within } from './period.ts';
import type { OpinionRow, ReportRows } from './rows.ts';
import { DONE, STANDINGS, type Standing, standing, wasOnTime } from './standing.ts';

export type ReportFigures = {
  coverage: Coverage;
  period: Period;
  asOf: Day;
  figures: readonly Figure[];
  opinions: readonly OpinionRow[];
  problems: readonly string[];
};

/** The rows of the coverage, counted as they stood on its closing day. */
export function reportFigures(rows: ReportRows, coverage: Coverage): ReportFigures {
  const { period, asOf } = coverage;
  const held = rows.conferences.filter((row) => ofCoverage(coverage, row.code, row.heldOn));
  const slips = rows.slips.filter((row) => ofCoverage(coverage, row.conference, row.receivedOn));
  const opinions = rows.opinions.filter((row) => ofCoverage(coverage, row.conference, row.receivedOn, row.unit));
  const tasks = rows.tasks.filter((row) => ofCoverage(coverage, row.conference, row.assignedOn, row.unit));
  const open = tasks.filter((task) => task.doneOn === null || task.doneOn > asOf);
  const stands = (of: Standing) => opinions.filter((opinion) => standing(opinion, asOf) === of);
  const judged = opinions.filter((opinion) => DONE.has(standing(opinion, asOf)) && wasOnTime(opinion, asOf) !== null);
  const timed = opinions.filter((opinion) => opinion.workingDays !== null && DONE.has(standing(opinion, asOf)));
  const done = opinions.filter((opinion) => DONE.has(standing(opinion, asOf)));
  const ours = opinions.filter((opinion) => standing(opinion, asOf) !== 'separated');

  // One conference whose invited are not known leaves the sum unsaid.
  const invited = held.some((row) => row.invited === null) ? [] : held.map((row) => row.invited ?? 0);

  const figures: Figure[] = [
    count('conferences', 'Số hội nghị đối thoại', held, 'Hội nghị có ngày tổ chức trong kỳ'),
    ...keys(CONFERENCE_KINDS).map((kind) =>
      count(
        `conferences.${kind}`,
        `Hội nghị ${CONFERENCE_KINDS[kind].toLowerCase()}`,
        held.filter((row) => row.kind === kind),
        'Theo loại hội nghị',
      ),
    ),
    sum(
      'invited',
      'Số người được mời',
      invited,
      'Cộng số mời của các hội nghị trong kỳ, nếu danh sách đại biểu ghi đủ số lượng mời',
      held,
    ),
    sum(
      'present',
      'Số người có mặt',
      held.map((row) => row.present),
      'Cộng số có mặt của các hội nghị trong kỳ',
      held,
    ),
    share(
      'presentShare',
      'Tỷ lệ dự',
      total(held.map((row) => row.present)),
      total(invited),
      'Số có mặt / số được mời',
      held,
    ),
    count(
      'published',
      'Hội nghị đã công khai kết luận',
      held.filter((row) => row.publishedOn !== null),
      'Có ngày công khai thông báo kết luận',
    ),
    count('slips', 'Số phiếu đăng ký', slips, 'Phiếu tiếp nhận trong kỳ, kể cả phiếu trùng'),
    count(
      'slips.onTime',
      'Phiếu đúng hạn',
      slips.filter((row) => row.onTime && row.channel !== 'onTheSpot'),
      'Gửi trong thời hạn đăng ký',
    ),
    count(
      'slips.late',
      'Phiếu quá hạn',
      slips.filter((row) => !row.onTime && row.channel !== 'onTheSpot'),
      'Gửi sau thời hạn đăng ký, không tính người phát biểu tại hội nghị',
    ),
    count(
      'slips.duplicate',
      'Phiếu trùng',
      slips.filter((row) => row.duplicate),
      'Cán bộ xác nhận trùng với phiếu khác',
    ),
    count(
      'slips.organisation',
      'Phiếu của tổ chức, doanh nghiệp',
      slips.filter((row) => row.organisation),
      'Loại người gửi: tổ chức, doanh nghiệp',
    ),
    ...keys(CHANNELS).map((channel) =>
      count(
        `slips.${channel}`,
        `Phiếu gửi qua: ${CHANNELS[channel]}`,
        slips.filter((row) => row.channel === channel),
        'Theo hình thức gửi',
      ),
    ),
    count('opinions', 'Tổng số ý kiến, kiến nghị', opinions, 'Đơn vị tính là ý kiến; một phiếu có thể có nhiều ý kiến'),
    count(
      'opinions.before',
      'Ý kiến gửi trước hội nghị',
      opinions.filter((row) => row.source !== 'onTheSpot'),
      'Không phải nêu tại hội nghị',
    ),
    count(
      'opinions.atConference',
      'Ý kiến nêu tại hội nghị',
      opinions.filter((row) => row.source === 'onTheSpot'),
      'Nêu trực tiếp tại hội nghị',
    ),
    count('ours', 'Ý kiến đưa vào đối thoại', ours, 'Tổng số ý kiến trừ ý kiến tách riêng'),
    ...keys(SCOPES).map((scope) =>
      count(
        `scope.${scope}`,
        SCOPES[scope],
        opinions.filter((row) => row.scope === scope && !row.setAside),
        'Theo phạm vi đã xác định',
      ),
    ),
    count(
      'scope.setAside',
      'Để riêng cùng phiếu có nội dung tố cáo',
      opinions.filter((row) => row.setAside),
      'Chưa xác định phạm vi, cùng phiếu với nội dung tố cáo',
    ),
    ...fieldsOf(opinions).map((field) =>
      count(
        `field.${field}`,
        `Lĩnh vực ${field}`,
        opinions.filter((row) => fieldName(row) === field),
        'Theo lĩnh vực',
      ),
    ),
    ...keys(STANDINGS).map((of) =>
      count(`standing.${of}`, STANDINGS[of], stands(of), `Tình trạng tại ngày chốt số liệu`),
    ),
    count('done', 'Ý kiến đã giải quyết, trả lời', done, 'Trả lời tại hội nghị, bằng văn bản hoặc đã hướng dẫn'),
    share(
      'doneShare',
      'Tỷ lệ giải quyết, trả lời',
      done.length,
      ours.length,
      'Số đã giải quyết, trả lời / tổng số ý kiến trừ ý kiến tách riêng',
      done,
    ),
    count(
      'onTime',
      'Trả lời đúng hạn',
      judged.filter((row) => wasOnTime(row, asOf) === true),
      'Ngày trả lời không sau hạn (tính cả hạn đã gia hạn)',
    ),
    count(
      'answeredLate',
      'Trả lời quá hạn',
      judged.filter((row) => wasOnTime(row, asOf) === false),
      'Đã trả lời, sau hạn (tính cả hạn đã gia hạn)',
    ),
    share(
      'onTimeShare',
      'Tỷ lệ đúng hạn',
      judged.filter((row) => wasOnTime(row, asOf) === true).length,
      judged.length,
      'Số đúng hạn / số đã trả lời có xác định hạn',
      judged,
    ),
    count(
      'extended',
      'Ý kiến được gia hạn',
      opinions.filter((row) => row.extended),
      'Có gia hạn trong kỳ xử lý',
    ),
    mean('meanDays', 'Số ngày làm việc trung bình', timed),
    count(
      'keepsPetitioning',
      'Ý kiến tiếp tục kiến nghị',
      opinions.filter((row) => row.keepsPetitioning),
      'Người dân tiếp tục kiến nghị sau khi đã trả lời',
    ),
    count('tasks', 'Nhiệm vụ giao theo kết luận', tasks, 'Nhiệm vụ giao trong kỳ'),
    count(
      'tasks.done',
      'Nhiệm vụ hoàn thành',
      tasks.filter((row) => row.doneOn !== null && row.doneOn <= asOf),
      'Có ngày hoàn thành đến ngày chốt',
    ),
    count(
      'tasks.open',
      'Nhiệm vụ đang thực hiện, trong hạn',
      open.filter((row) => row.dueOn === null || row.dueOn >= asOf),
      'Chưa hoàn thành, chưa đến hạn',
    ),
    count(
      'tasks.overdue',
      'Nhiệm vụ quá hạn',
      open.filter((row) => row.dueOn !== null && row.dueOn < asOf),
      'Chưa hoàn thành, đã quá hạn',
    ),
  ];
  return { coverage, period, asOf, figures, opinions, problems: brokenIdentities(figures) };
}

/** Of one conference, all that is its own; else what came in the period. */
function ofCoverage({ period, conference, unit }: Coverage, of: string, on: Day | null, by = unit): boolean {
  return (conference === '' ? within(period, on) : of === conference) && (unit === '' || by.trim() === unit);
}

export function figure(report: ReportFigures, key: string): Figure {
  return (
    report.figures.find((item) => item.key === key) ?? {
      key,
      label: key,
      value: 0,
      text: '0',
      definition: '',
      codes: [],
    }
  );
}

export function fieldName(row: OpinionRow): string {
  return row.field.trim() === '' ? 'Chưa xác định' : row.field.trim();
}

export function fieldsOf(opinions: readonly OpinionRow[]): string[] {
  return [...new Set(opinions.map(fieldName))].sort((one, other) => one.localeCompare(other, 'vi'));
}

function keys<T extends object>(of: T): (keyof T & string)[] {
  return Object.keys(of) as (keyof T & string)[];
}
