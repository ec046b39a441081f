/** Part II of a report in words: conferences, what came, what became of it, tasks, what was made public. */
import type { Day } from '../../calendar/day.ts';
import { isPetitioned } from '../../report/answer-figures.ts';
import type { ReportFigures } from '../../report/figures.ts';
import { CHANNELS } from '../../tables/choices.ts';
import { formatPercent } from '../../text/format.ts';
import type { ConferenceView } from '../model.ts';
import { comradeWithin, dayOrDash, ended, listed, two } from '../words.ts';
import type { Said } from './said-figures.ts';
import { separatedText } from './summaries.ts';

/** Who held them, and of what the report is: the whole period, one conference, one unit. */
export function organisedText(
  { coverage, held }: ReportFigures,
  { value, text, parts }: Said,
  committee: string,
): string {
  if (held.length === 0)
    return coverage.conference === ''
      ? `Trong kỳ, ${committee} không tổ chức hội nghị đối thoại.`
      : `Hội nghị ${coverage.conference} chưa được ghi là đã tổ chức.`;
  const kinds = parts([
    ['định kỳ', 'conferences.periodic'],
    ['chuyên đề', 'conferences.thematic'],
    ['đột xuất', 'conferences.adHoc'],
    ['chưa ghi loại', 'conferences.unknown'],
  ]);
  const forms = parts([
    ['trực tiếp', 'conferences.form.inPerson'],
    ['trực tuyến', 'conferences.form.online'],
    ['gián tiếp', 'conferences.form.indirect'],
  ]);
  const came = attendanceText(value('present'), value('invited'), text('presentShare'));
  if (coverage.conference !== '') return ended(`${committee} đã tổ chức hội nghị đối thoại${came}`, '.');
  const how = [kinds, forms].filter((said) => said !== '').join('; ');
  return `Trong kỳ, ${committee} đã tổ chức ${text('conferences')} hội nghị đối thoại (${how})${came}`;
}

/** Who came, and of how many: a share only where the register says it of all of them. */
function attendanceText(present: number, invited: number, presentShare: string): string {
  if (present + invited === 0) return '.';
  if (invited === 0 || present > invited) return `; có ${two(present)} người dự.`;
  return `; có ${two(present)} người dự trên ${two(invited)} người được mời (tỷ lệ ${presentShare}).`;
}

/** Who came, as far as the roll says it. */
export function presenceLines({ figures }: ReportFigures, { value, parts }: Said): { text: string }[] {
  const senders = parts([
    ['cá nhân', 'presentAs.individual'],
    ['tổ chức, doanh nghiệp', 'presentAs.organisation'],
  ]);
  const hamlets = figures
    .filter(({ key, value: many }) => key.startsWith('presentIn.') && key !== 'presentIn.unknown' && (many ?? 0) > 0)
    .map(({ key, value: many }) => `${key.slice('presentIn.'.length)} ${two(many ?? 0)}`);
  const rest = (key: string): string => (value(key) > 0 ? `; ${two(value(key))} người không ghi rõ` : '');
  return [
    ...(senders === '' ? [] : [`Người dự gắn với phiếu đăng ký: ${senders}${rest('presentAs.unknown')}`]),
    ...(hamlets.length === 0
      ? []
      : [`Người dự theo thôn, tổ dân phố: ${hamlets.join(', ')}${rest('presentIn.unknown')}`]),
  ].map((said) => ({ text: ended(said, '.') }));
}

export function conferenceLine(conference: ConferenceView, day: Day | null): string {
  const on = day ? dayOrDash(day) : '…/…/……';
  return `Ngày ${on}: ${conference.name}; ${conference.kind}, ${conference.form}, tại ${conference.place}; chủ trì: ${comradeWithin(conference.chair)}.`;
}

export function receivedText({ coverage }: ReportFigures, { value, text, parts }: Said): string {
  const opinions = `${text('opinions')} ý kiến, kiến nghị`;
  const when = parts([
    ['gửi trước hội nghị', 'opinions.before'],
    ['nêu tại hội nghị', 'opinions.atConference'],
  ]);
  const split = when === '' ? '.' : `: ${when}.`;
  if (coverage.unit !== '')
    return value('opinions') === 0
      ? `Trong kỳ không có ý kiến, kiến nghị mới giao ${coverage.unit} chủ trì trả lời.`
      : `${coverage.unit} được giao chủ trì trả lời ${opinions} tiếp nhận trong kỳ${split}`;
  if (value('slips') + value('opinions') === 0)
    return 'Trong kỳ không tiếp nhận phiếu đăng ký và ý kiến, kiến nghị nào.';
  const slips = parts([
    ['đúng hạn', 'slips.onTime'],
    ['quá hạn', 'slips.late'],
    ['phát biểu tại hội nghị', 'slips.onTheSpot'],
  ]);
  const among = parts([
    ['của tổ chức, doanh nghiệp', 'slips.organisation'],
    ['trùng', 'slips.duplicate'],
    ['không có nội dung', 'slips.empty'],
  ]);
  const which = [slips, among === '' ? '' : `trong đó ${among}`].filter((one) => one !== '').join('; ');
  return `Tiếp nhận ${text('slips')} phiếu đăng ký${which === '' ? '' : ` (${which})`}, với tổng số ${opinions}${split}`;
}

export function channelLines({ coverage }: ReportFigures, { value, text }: Said): { text: string }[] {
  const [of, what] = coverage.unit === '' ? ['slips', 'phiếu'] : ['channel', 'ý kiến'];
  return listed(
    Object.entries(CHANNELS)
      .filter(([code]) => value(`${of}.${code}`) > 0)
      .map(([code, label]) => `${label}: ${text(`${of}.${code}`)} ${what}`),
  );
}

export function scopeText({ coverage }: ReportFigures, { value, parts }: Said): string {
  if (value('opinions') === 0) return 'Không có nội dung phải phân loại.';
  const scopes = parts(
    [
      ['thuộc nội dung, thẩm quyền cấp xã', 'scope.in_scope'],
      ['vượt thẩm quyền cấp xã', 'scope.beyond_authority'],
      ['thuộc cơ quan khác', 'scope.other_agency'],
      ['không thuộc nội dung đối thoại', 'scope.out_other'],
      ['chưa xác định', 'scope.unclear'],
    ],
    '; ',
  );
  const sections = parts([
    ['về thủ tục hành chính', 'section.aboutProcedures'],
    ['về giải quyết thủ tục hành chính', 'section.aboutHandling'],
    ['phát biểu tại hội nghị', 'section.onTheSpot'],
    ['không theo mục', 'section.none'],
  ]);
  return [
    ...(sections === '' ? [] : [`Theo mục của phiếu: ${sections}.`]),
    ...(scopes === '' ? [] : [`Phân loại theo phạm vi: ${scopes}.`]),
    ...(coverage.unit !== '' && value('standing.separated') === 0
      ? []
      : [
          separatedText({
            complaints: value('scope.out_khieu_nai'),
            denunciations: value('scope.out_to_cao') + value('scope.mixed_to_cao'),
            beside: value('scope.setAside'),
          }),
        ]),
  ].join(' ');
}

/** The stock of the period: what it began with, what it leaves. */
export function balanceText({ coverage }: ReportFigures, { value, text }: Said): string {
  if (coverage.conference !== '' || value('balance.carriedOver') + value('balance.new') === 0) return '';
  const carried = value('balance.carriedOver');
  const apart = value('balance.separated') > 0 ? `; tách xử lý riêng ${text('balance.separated')}` : '';
  const left =
    value('balance.carriedOn') === 0
      ? 'không còn ý kiến chuyển kỳ sau'
      : `chuyển kỳ sau ${text('balance.carriedOn')}${value('balance.carriedOnLate') > 0 ? ` (đã quá hạn ${text('balance.carriedOnLate')})` : ''}`;
  const before =
    carried === 0
      ? 'Không có ý kiến kỳ trước chuyển sang'
      : `Kỳ trước chuyển sang ${text('balance.carriedOver')} ý kiến`;
  const own = carried === 0 ? '' : ` (của kỳ trước ${text('balance.finishedCarried')})`;
  return `${before}; tiếp nhận trong kỳ ${text('balance.new')}; đã giải quyết xong ${text('balance.finished')}${own}${apart}; ${left}.`;
}

export function handledText({ value, text, parts }: Said): string {
  if (value('opinions') === 0) return 'Không có ý kiến, kiến nghị mới phải giải quyết.';
  const apart = value('standing.separated');
  const done = parts([
    ['trực tiếp tại hội nghị', 'standing.answeredAtConference'],
    ['bằng văn bản', 'standing.answeredInWriting'],
    ['hướng dẫn đến cơ quan có thẩm quyền', 'standing.guided'],
    ['cấp trên đã trả lời', 'standing.superiorAnswered'],
  ]);
  const working = parts([
    ['trong hạn', 'standing.inTime'],
    ['quá hạn', 'standing.overdue'],
  ]);
  const open = [
    parts([['chờ cấp trên trả lời', 'standing.escalatedOpen']]),
    working === '' ? '' : `đang giải quyết ${working}`,
    parts([['chưa phân công đơn vị trả lời', 'standing.unassigned']]),
    parts([['không thuộc nội dung đối thoại, chờ hướng dẫn', 'standing.outside']]),
  ].filter((said) => said !== '');
  return [
    `Số ý kiến, kiến nghị đưa vào đối thoại: ${text('ours')}${apart === 0 ? '' : ` (không tính ${text('standing.separated')} ý kiến tách riêng)`}.`,
    `Đã giải quyết, trả lời ${text('done')}/${text('ours')} ý kiến, đạt ${text('doneShare')}${done === '' ? '.' : `: ${done}.`}`,
    ...(open.length === 0 ? [] : [`Còn lại: ${open.join('; ')}.`]),
  ].join(' ');
}

/** The petitions, and why they are not as many as what goes beyond the commune's authority; '' where there are neither. */
export function petitionText({ carried }: ReportFigures, { value, text, parts }: Said): string {
  const earlier = carried.filter(isPetitioned).length;
  const said: string[] = [];
  if (value('petitioned') + earlier > 0) {
    const which = parts([
      ['thuộc nhóm vượt thẩm quyền', 'petitioned.beyond'],
      ['thuộc phạm vi khác nhưng cần cấp trên giải quyết', 'petitioned.other'],
    ]);
    const reply = parts([
      ['cấp trên đã trả lời', 'standing.superiorAnswered'],
      ['chờ trả lời', 'standing.escalatedOpen'],
    ]);
    const of = [which, reply].filter((one) => one !== '').join('; ');
    const more = earlier === 0 ? '' : ` và ${two(earlier)} ý kiến kỳ trước chuyển sang`;
    said.push(
      `Kiến nghị cấp trên ${text('petitioned')} ý kiến${of === '' ? '' : ` (${of})`}${more}; danh sách tại Phụ lục IV.`,
    );
  }
  if (value('beyondSettled') > 0)
    said.push(
      `Trong số vượt thẩm quyền nêu trên, ${text('beyondSettled')} ý kiến được giải trình, hướng dẫn hoặc xử lý tại xã, không kiến nghị cấp trên.`,
    );
  return said.join(' ');
}

export function timelinessText({ value, text }: Said): string {
  if (value('finished') === 0)
    return value('balance.carriedOnLate') === 0
      ? 'Chưa có ý kiến trả lời xong để xét thời hạn.'
      : `Chưa có ý kiến trả lời xong; ${text('balance.carriedOnLate')} ý kiến chưa trả lời đã quá hạn.`;
  const carried = value('balance.finishedCarried');
  const own = carried > 0 ? ` (tính cả ${two(carried)} ý kiến kỳ trước chuyển sang)` : '';
  const extended = value('timing.onTimeExtended') > 0 ? ` (trong đó ${text('timing.onTimeExtended')} sau gia hạn)` : '';
  const late = value('balance.carriedOnLate');
  const owed = late > 0 ? ` (tính cả ${two(late)} ý kiến chưa trả lời đã quá hạn là không đúng hạn)` : '';
  const noDay = value('timing.noDay') > 0 ? `; ${text('timing.noDay')} ý kiến không xét hạn` : '';
  return [
    `Trong ${text('finished')} ý kiến trả lời xong${own}: đúng hạn ${text('onTime')} ý kiến${extended}, quá hạn ${text('answeredLate')}, tỷ lệ đúng hạn ${text('onTimeShare')}${owed}${noDay}.`,
    ...(value('meanDays') > 0
      ? [`Bình quân ${text('meanDays')} ngày làm việc một ý kiến từ khi giao đến khi trả lời.`]
      : []),
    ...(value('extended') > 0 ? [`Được gia hạn ${text('extended')} ý kiến.`] : []),
    ...(value('keepsPetitioning') > 0
      ? [`Người dân tiếp tục kiến nghị sau khi được trả lời ${text('keepsPetitioning')} ý kiến.`]
      : []),
  ].join(' ');
}

export function tasksText({ coverage }: ReportFigures, { value, text, parts }: Said): string {
  if (value('tasks') === 0)
    return coverage.unit === ''
      ? 'Không có nhiệm vụ giao theo thông báo kết luận.'
      : 'Không có nhiệm vụ giao đơn vị theo thông báo kết luận.';
  const states = parts([
    ['hoàn thành', 'tasks.done'],
    ['đang thực hiện trong hạn', 'tasks.open'],
    ['quá hạn', 'tasks.overdue'],
    ['không thực hiện', 'tasks.dropped'],
  ]);
  const earlier = value('tasksCarried') > 0 ? ` (kỳ trước chuyển sang ${text('tasksCarried')})` : '';
  return `Nhiệm vụ giao theo thông báo kết luận: ${text('tasks')}${earlier}; ${states}.`;
}

/** Which conferences were made public, and when. */
export function publicationText(
  { held, asOf }: ReportFigures,
  { text }: Said,
  dayOf: (code: string) => Day | null,
): string {
  if (held.length === 0) return 'Không có hội nghị phải công khai kết luận.';
  const lines = held.map(({ code, publishedOn }) => {
    const public_ = publishedOn !== null && publishedOn <= asOf;
    return `hội nghị ngày ${dayOrDash(dayOf(code))} ${public_ ? `công khai ngày ${dayOrDash(publishedOn)}` : 'chưa công khai'}`;
  });
  return `Đã công khai kết luận của ${text('published')}/${text('conferences')} hội nghị: ${lines.join('; ')}.`;
}

/** "So với cùng kỳ năm trước: …": in numbers and, for shares, in points. */
export function comparedText(now: Said, before: Said | null): string {
  if (before === null) return '';
  if (before.value('opinions') + before.value('conferences') === 0)
    return 'Không có số liệu cùng kỳ năm trước để so sánh.';
  const moved = (name: string, key: string): string => {
    const [one, other] = [now.value(key), before.value(key)];
    if (one === other) return `${name} không đổi (${two(one)})`;
    const by = other === 0 ? '' : `, ${formatPercent(Math.abs(one - other), other)}`;
    return `${name} ${one > other ? 'tăng' : 'giảm'} ${two(Math.abs(one - other))} (${two(other)} → ${two(one)}${by})`;
  };
  const said = [
    moved('số ý kiến tiếp nhận', 'opinions'),
    moved('số đã giải quyết, trả lời', 'done'),
    moved('số trả lời quá hạn', 'answeredLate'),
  ];
  return `So với cùng kỳ năm trước: ${said.join('; ')}; tỷ lệ đúng hạn ${now.text('onTimeShare')} (cùng kỳ ${before.text('onTimeShare')}).`;
}
