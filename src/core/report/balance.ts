/** The stock of the period: carried over + new = finished + separated + carried on. */
import type { CountedOpinion } from './counted-opinion.ts';
import type { Coverage } from './coverage.ts';
import { count, type Figure } from './figure.ts';
import type { Population } from './population.ts';

/** `finished` goes by the day of the finish and `carriedOn` by where the opinion stands: rows that contradict themselves show. */
export function balanceFigures({ opinions, carried }: Population, coverage: Coverage): Figure[] {
  const all = [...carried, ...opinions];
  const ended = all.filter((row) => finishedWithin(row, coverage));
  const open = all.filter((row) => row.standing !== 'separated' && row.timing === null);
  const of = (rows: readonly CountedOpinion[], which: readonly CountedOpinion[]) => {
    const own = new Set(which);
    return rows.filter((row) => own.has(row));
  };
  return [
    count(
      'balance.carriedOver',
      'Kỳ trước chuyển sang',
      carried,
      'Tiếp nhận trước kỳ, chưa trả lời xong khi bắt đầu kỳ hoặc được mở lại trong kỳ, không tính ý kiến tách riêng',
    ),
    count('balance.new', 'Tiếp nhận trong kỳ', opinions, 'Ý kiến tiếp nhận trong kỳ, kể cả ý kiến tách riêng'),
    count(
      'balance.finished',
      'Giải quyết, trả lời xong trong kỳ',
      ended,
      'Có ngày trả lời xong từ đầu kỳ đến ngày chốt',
    ),
    count(
      'balance.finishedCarried',
      'Trong đó: của kỳ trước chuyển sang',
      of(ended, carried),
      'Phần đã giải quyết xong trong kỳ của số kỳ trước chuyển sang',
    ),
    count(
      'balance.separated',
      'Tách xử lý riêng',
      opinions.filter((row) => row.standing === 'separated'),
      'Khiếu nại, tố cáo và nội dung tách riêng, tiếp nhận trong kỳ',
    ),
    count('balance.carriedOn', 'Chuyển kỳ sau', open, 'Chưa trả lời xong đến hết ngày chốt'),
    count(
      'balance.carriedOnLate',
      'Trong đó: đã quá hạn',
      open.filter((row) => row.standing === 'overdue'),
      'Chưa trả lời xong và hạn đã qua',
    ),
  ];
}

/** Of a conference, whatever is finished; else what was finished from the first day of the period on. */
function finishedWithin({ finishedOn }: CountedOpinion, { period, conference }: Coverage): boolean {
  return finishedOn !== null && (conference !== '' || finishedOn >= period.from);
}
