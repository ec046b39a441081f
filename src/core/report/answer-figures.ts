/**
 * What became of the opinions (groups 8 to 10 and 12 of the indicators). Where they stand is told of those received in the
 * period; how answers kept their time of all that were finished in it, also those carried over: else the answers that came
 * latest would be in no report.
 */
import type { Day } from '../calendar/day.ts';
import { OUTCOMES } from '../tables/choices.ts';
import { type CountedOpinion, TIMINGS } from './counted-opinion.ts';
import { byName, count, type Figure, mean, parts, share } from './figure.ts';
import { AT_CONFERENCE, unitOf } from './leading-unit.ts';
import type { Population } from './population.ts';
import { STANDINGS } from './standing.ts';

const PETITIONED: ReadonlySet<string> = new Set(['escalatedOpen', 'superiorAnswered']);
export const isPetitioned = (row: Pick<CountedOpinion, 'standing'>): boolean => PETITIONED.has(row.standing);

export function answerFigures({ opinions, carried }: Pick<Population, 'opinions' | 'carried'>, asOf: Day): Figure[] {
  const ours = opinions.filter((row) => row.standing !== 'separated');
  const done = ours.filter((row) => row.timing !== null);
  const both = [...ours, ...carried];
  const finished = both.filter((row) => row.timing !== null);
  const kept = finished.filter((row) => row.timing === 'onTime' || row.timing === 'onTimeExtended');
  const judged = finished.filter((row) => row.timing !== 'noDay');
  const overdue = both.filter((row) => row.standing === 'overdue');
  const timed = finished.filter((row) => row.workingDays !== null);
  return [
    ...parts('standing', opinions, (row) => row.standing, STANDINGS, 'Tình trạng đến hết ngày chốt số liệu'),
    count(
      'done',
      'Ý kiến đã giải quyết, trả lời',
      done,
      'Đã trả lời tại hội nghị, bằng văn bản, đã hướng dẫn, hoặc cấp trên đã trả lời',
    ),
    share(
      'doneShare',
      'Tỷ lệ giải quyết, trả lời',
      done.length,
      ours.length,
      'Số đã giải quyết, trả lời / số ý kiến đưa vào đối thoại',
      done,
    ),
    ...parts('outcome', done, (row) => row.outcome ?? 'none', outcomeLabels(), 'Kết quả của ý kiến đã trả lời'),
    ...petitionFigures(opinions),
    count(
      'finished',
      'Ý kiến trả lời xong được xét thời hạn',
      finished,
      'Đã giải quyết, trả lời trong số tiếp nhận trong kỳ và số kỳ trước chuyển sang',
    ),
    count(
      'onTime',
      'Trả lời đúng hạn',
      kept,
      'Không sau hạn, kể cả hạn đã gia hạn; trả lời tại hội nghị là đúng hạn; kể cả ý kiến kỳ trước chuyển sang',
    ),
    ...parts(
      'timing',
      finished,
      (row) => row.timing ?? '',
      TIMINGS,
      'Ngày xét hạn so với hạn ban đầu và hạn đã gia hạn, kể cả ý kiến kỳ trước chuyển sang',
    ),
    count(
      'answeredLate',
      'Trả lời quá hạn',
      finished.filter((row) => row.timing === 'late'),
      'Đã trả lời, sau hạn (tính cả hạn đã gia hạn), kể cả ý kiến kỳ trước chuyển sang',
    ),
    share(
      'onTimeShare',
      'Tỷ lệ đúng hạn',
      kept.length,
      judged.length + overdue.length,
      'Số đúng hạn / (số đã trả lời có xác định hạn + số chưa trả lời đã quá hạn), kể cả ý kiến kỳ trước chuyển sang',
      [...judged, ...overdue],
    ),
    count(
      'extended',
      'Ý kiến được gia hạn',
      both.filter((row) => row.extended && (row.extendedOn == null || row.extendedOn <= asOf)),
      'Có gia hạn đến ngày chốt, kể cả ý kiến kỳ trước chuyển sang',
    ),
    mean(
      'meanDays',
      'Số ngày làm việc trung bình',
      timed.map((row) => row.workingDays ?? 0),
      'Trung bình số ngày làm việc từ khi giao đến khi trả lời, của các ý kiến trả lời xong có đủ hai ngày',
      timed,
    ),
    ...byName(
      'unit',
      both,
      unitOf,
      (name) => (name === AT_CONFERENCE ? name : `Đơn vị chủ trì: ${name}`),
      'Theo đơn vị chủ trì, tiếp nhận trong kỳ và kỳ trước chuyển sang, không tính ý kiến tách riêng',
    ),
    count(
      'keepsPetitioning',
      'Ý kiến tiếp tục kiến nghị',
      ours.filter((row) => row.keepsPetitioning),
      'Ghi chú của ý kiến ghi "tiếp tục kiến nghị"',
    ),
  ];
}

const outcomeLabels = (): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(OUTCOMES).map(([code, label]) => [code, `Kết quả: ${label.toLowerCase()}`])),
  none: 'Kết quả: chưa ghi',
});

/**
 * Why "vượt thẩm quyền" has two counts: the scope says whose matter it is, the outcome whether it was passed up. What the
 * committee answered itself is no petition, and a matter of its own may be passed up all the same.
 */
function petitionFigures(opinions: readonly CountedOpinion[]): Figure[] {
  const petitioned = opinions.filter(isPetitioned);
  const beyond = opinions.filter((row) => row.scope === 'beyond_authority' && row.standing !== 'separated');
  return [
    count(
      'petitioned',
      'Kiến nghị cấp trên',
      petitioned,
      'Kết quả hoặc trạng thái là chuyển cấp trên, hoặc vượt thẩm quyền mà chưa ghi kết quả khác (Phụ lục IV)',
    ),
    count(
      'petitioned.beyond',
      'Kiến nghị cấp trên: thuộc phạm vi vượt thẩm quyền',
      petitioned.filter((row) => row.scope === 'beyond_authority'),
      'Phần của số kiến nghị cấp trên có phạm vi "vượt thẩm quyền"',
    ),
    count(
      'petitioned.other',
      'Kiến nghị cấp trên: thuộc phạm vi khác',
      petitioned.filter((row) => row.scope !== 'beyond_authority'),
      'Phạm vi không phải "vượt thẩm quyền" nhưng kết quả xử lý là chuyển cấp trên',
    ),
    count(
      'beyondSettled',
      'Vượt thẩm quyền nhưng không kiến nghị cấp trên',
      beyond.filter((row) => !isPetitioned(row)),
      'Phạm vi "vượt thẩm quyền", kết quả là xã giải trình, hướng dẫn hoặc xử lý cách khác',
    ),
  ];
}
