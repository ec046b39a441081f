/** What must add up in a report, and which rows break it; the office sees the sentence before it signs. */
import { type Figure, total } from './figure.ts';

/** A whole and its parts; a name that ends with a dot means all figures under it. */
type Identity = { readonly said: string; readonly whole: readonly string[]; readonly parts: readonly string[] };

const FIGURES: readonly Identity[] = [
  { said: 'Tổng ý kiến khác tổng theo lĩnh vực', whole: ['opinions'], parts: ['field.'] },
  { said: 'Tổng ý kiến khác tổng theo phạm vi', whole: ['opinions'], parts: ['scope.'] },
  { said: 'Tổng ý kiến khác tổng theo kết quả', whole: ['opinions'], parts: ['standing.'] },
  {
    said: 'Tổng ý kiến khác tổng trước và tại hội nghị',
    whole: ['opinions'],
    parts: ['opinions.before', 'opinions.atConference'],
  },
  { said: 'Tổng ý kiến khác tổng theo mục của phiếu', whole: ['opinions'], parts: ['section.'] },
  { said: 'Tổng ý kiến khác tổng theo hình thức gửi', whole: ['opinions'], parts: ['channel.'] },
  { said: 'Tổng ý kiến khác tổng theo thôn, tổ dân phố', whole: ['opinions'], parts: ['hamlet.'] },
  {
    said: 'Số ý kiến đưa vào đối thoại cộng kỳ trước chuyển sang khác tổng theo đơn vị',
    whole: ['ours', 'balance.carriedOver'],
    parts: ['unit.'],
  },
  { said: 'Số đã trả lời khác tổng theo kết quả xử lý', whole: ['done'], parts: ['outcome.'] },
  { said: 'Số đã trả lời khác tổng đúng hạn, quá hạn, không xét hạn', whole: ['finished'], parts: ['timing.'] },
  {
    said: 'Tổng hội nghị khác tổng theo loại',
    whole: ['conferences'],
    parts: ['periodic', 'thematic', 'adHoc', 'unknown'].map((kind) => `conferences.${kind}`),
  },
  { said: 'Tổng hội nghị khác tổng theo hình thức', whole: ['conferences'], parts: ['conferences.form.'] },
  {
    said: 'Tổng phiếu khác tổng đúng hạn, quá hạn và tại hội nghị',
    whole: ['slips'],
    parts: ['slips.onTime', 'slips.late', 'slips.onTheSpot'],
  },
  { said: 'Tổng nhiệm vụ khác tổng theo tiến độ', whole: ['tasks'], parts: ['tasks.'] },
  {
    said: 'Kỳ trước chuyển sang cộng tiếp nhận trong kỳ khác đã giải quyết xong cộng tách riêng cộng chuyển kỳ sau',
    whole: ['balance.carriedOver', 'balance.new'],
    parts: ['balance.finished', 'balance.separated', 'balance.carriedOn'],
  },
];

const MOST_NAMED = 20;

/** A sentence for each identity that does not hold, with the codes of the rows that break it; empty where all hold. */
export function brokenIdentities(figures: readonly Figure[]): string[] {
  return FIGURES.flatMap(({ said, whole, parts }) => {
    const one = figuresOf(figures, whole);
    const other = figuresOf(figures, parts);
    const [all, sum] = [sumOf(one), sumOf(other)];
    return all === sum ? [] : [`${said}: ${all} và ${sum}.${rowsText(breaking(one, other))}`];
  });
}

/** "YK-1, YK-2 và 5 dòng khác" */
export function listedCodes(codes: readonly string[]): string {
  const rest = codes.length - MOST_NAMED;
  return `${codes.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` và ${rest} dòng khác` : ''}`;
}

const rowsText = (codes: readonly string[]): string =>
  codes.length === 0 ? '' : ` Xem các dòng: ${listedCodes(codes)}.`;

function figuresOf(figures: readonly Figure[], names: readonly string[]): Figure[] {
  return figures.filter((item) =>
    names.some((name) => (name.endsWith('.') ? item.key.startsWith(name) : item.key === name)),
  );
}

const sumOf = (figures: readonly Figure[]): number => total(figures.map((item) => item.value ?? 0));

/** Rows that are in the whole and in no part, or in a part more often than in the whole. */
function breaking(whole: readonly Figure[], parts: readonly Figure[]): string[] {
  const times = new Map<string, number>();
  for (const { codes } of whole) for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  for (const { codes } of parts) for (const code of codes) times.set(code, (times.get(code) ?? 0) - 1);
  return [...times].filter(([, left]) => left !== 0).map(([code]) => code);
}
