/** Parts III–V of a report out of its figures: what the register shows and what is left to do. The office words them for good. */
import type { UnitLine } from '../../report/annexes.ts';
import type { ReportFigures } from '../../report/figures.ts';
import { UNKNOWN } from '../../report/grouped.ts';
import { AT_CONFERENCE } from '../../report/leading-unit.ts';
import { DOTS, ended, lowerFirst, two } from '../words.ts';
import { byWhom, type Said } from './said-figures.ts';

export type RemarksInput = {
  readonly figures: ReportFigures;
  readonly said: Said;
  /** The same period of the year before, where there is one to compare with */
  readonly before: Said | null;
  readonly units: readonly UnitLine[];
  readonly ahead: readonly string[];
  readonly superior: string;
};

type Lines = { text: string }[];
export type Remarks = { strengths: Lines; weaknesses: Lines; nextPeriod: Lines; proposals: Lines };

export function remarksOf(input: RemarksInput): Remarks {
  return {
    strengths: lines(strengths(input), nothing(input)),
    weaknesses: lines(weaknesses(input), 'Không có ý kiến, nhiệm vụ quá hạn.'),
    nextPeriod: lines(nextPeriod(input), 'Tiếp tục tổ chức đối thoại theo kế hoạch.'),
    proposals: lines(
      input.said.some(
        'standing.escalatedOpen',
        `${asks(input)} xem xét, giải quyết ${input.said.text('standing.escalatedOpen')} ý kiến, kiến nghị vượt thẩm quyền (Phụ lục IV).`,
      ),
      'Không có.',
    ),
  };
}

/** The committee speaks to its superior; a unit only to the committee. */
const asks = ({ figures: { coverage }, superior }: RemarksInput): string =>
  coverage.unit === '' ? `Đề nghị ${superior}` : `Đề nghị lãnh đạo Ủy ban nhân dân tiếp tục kiến nghị ${superior}`;

/** What was given to nobody is no merit of a unit. */
const isUnit = ({ name }: UnitLine): boolean => name !== AT_CONFERENCE && name !== UNKNOWN;

const lines = (said: readonly string[], none: string): Lines =>
  said.length === 0 ? [{ text: none }] : said.map((line) => ({ text: `- ${line}` }));

function nothing({ figures: { coverage }, said: { value } }: RemarksInput): string {
  if (coverage.unit !== '') return 'Trong kỳ chưa có ý kiến được trả lời xong.';
  return value('conferences') + value('opinions') === 0
    ? 'Trong kỳ không tổ chức hội nghị đối thoại và không phát sinh ý kiến, kiến nghị.'
    : 'Chưa có ý kiến được trả lời xong.';
}

function strengths({ figures: { coverage }, said: { value, text, some }, before, units }: RemarksInput): string[] {
  const timely = value('onTime') + value('answeredLate') > 0 ? `; tỷ lệ trả lời đúng hạn ${text('onTimeShare')}` : '';
  const better = before !== null && value('onTimeShare') > before.value('onTimeShare') && before.value('onTime') > 0;
  const compared = better ? `, cao hơn cùng kỳ năm trước (${before.text('onTimeShare')})` : '';
  const allKept = value('onTime') > 0 && value('answeredLate') + value('balance.carriedOnLate') === 0;
  return [
    ...(coverage.unit === '' && coverage.conference === ''
      ? some(
          'conferences',
          `Đã tổ chức ${text('conferences')} hội nghị đối thoại; ý kiến, kiến nghị được tiếp nhận, phân loại, giao trả lời.`,
        )
      : []),
    ...some(
      'done',
      `Đã giải quyết, trả lời ${text('done')}/${text('ours')} ý kiến, đạt ${text('doneShare')}${timely}${compared}.`,
    ),
    ...some(
      'standing.answeredAtConference',
      `Có ${text('standing.answeredAtConference')} ý kiến được trả lời ngay tại hội nghị.`,
    ),
    ...(allKept && coverage.unit === ''
      ? [`Các đơn vị trả lời đúng hạn: ${byWhom(units.filter(isUnit), (unit) => unit.onTime)}.`]
      : []),
    ...some(
      'balance.finishedCarried',
      `Giải quyết xong ${text('balance.finishedCarried')}/${text('balance.carriedOver')} ý kiến kỳ trước chuyển sang${value('done') === 0 ? timely : ''}.`,
    ),
    ...some('tasks.done', `Hoàn thành ${text('tasks.done')}/${text('tasks')} nhiệm vụ giao theo thông báo kết luận.`),
  ];
}

function weaknesses({ figures, said: { value, text, some }, before, units }: RemarksInput): string[] {
  const whole = figures.coverage.unit === '';
  const who = (many: (unit: UnitLine) => number): string => (whole ? `: ${byWhom(units, many)}` : '');
  const worse =
    before !== null &&
    before.value('onTimeShare') > value('onTimeShare') &&
    value('onTime') + value('answeredLate') > 0;
  const unpublished = value('conferences') - value('published');
  const earlier = figures.carried.filter((row) => row.standing === 'overdue').length;
  const found = [
    ...some('slips.late', `Có ${text('slips.late')} phiếu gửi sau thời hạn đăng ký.`),
    ...some('scope.unclear', `Còn ${text('scope.unclear')} ý kiến chưa xác định phạm vi.`),
    ...some('standing.unassigned', `Còn ${text('standing.unassigned')} ý kiến chưa phân công đơn vị trả lời.`),
    ...some(
      'answeredLate',
      `Có ${text('answeredLate')} ý kiến đã trả lời nhưng quá thời hạn${who((unit) => unit.late)}.`,
    ),
    ...some(
      'balance.carriedOnLate',
      `Còn ${text('balance.carriedOnLate')} ý kiến quá thời hạn trả lời${earlier > 0 ? ` (kỳ trước chuyển sang ${two(earlier)})` : ''}${who((unit) => unit.overdue)}.`,
    ),
    ...(worse
      ? [
          `Tỷ lệ trả lời đúng hạn thấp hơn cùng kỳ năm trước (${text('onTimeShare')} so với ${before.text('onTimeShare')}).`,
        ]
      : []),
    ...some('tasks.overdue', `Còn ${text('tasks.overdue')} nhiệm vụ theo kết luận quá thời hạn.`),
    ...(whole && unpublished > 0 ? [`Còn ${two(unpublished)} hội nghị chưa công khai kết luận.`] : []),
  ];
  // The register knows what was late, and not why.
  return found.length === 0 ? [] : [...found, `Nguyên nhân: ${DOTS}`];
}

const when = (holds: boolean, sentence: string): string[] => (holds ? [sentence] : []);

function nextPeriod({ figures, said: { value, text }, ahead }: RemarksInput): string[] {
  const late =
    value('balance.carriedOnLate') > 0 ? `, trước hết là ${text('balance.carriedOnLate')} ý kiến đã quá hạn` : '';
  // What only the superior can settle is followed, not settled.
  const waiting = [...figures.opinions, ...figures.carried].filter((row) => row.standing === 'escalatedOpen').length;
  const own = value('balance.carriedOn') - waiting;
  return [
    ...when(
      own > 0,
      `Giải quyết dứt điểm ${two(own)} ý kiến còn lại${late}; trả lời và thông báo cho người kiến nghị.`,
    ),
    ...when(waiting > 0, `Theo dõi, thông tin lại kết quả ${two(waiting)} ý kiến đã kiến nghị cấp trên.`),
    ...(value('tasks.open') + value('tasks.overdue') > 0
      ? [`Hoàn thành ${two(value('tasks.open') + value('tasks.overdue'))} nhiệm vụ theo kết luận hội nghị.`]
      : []),
    ...(figures.coverage.unit === '' ? ahead.map((session) => ended(`Tổ chức ${lowerFirst(session)}`, '.')) : []),
  ];
}
