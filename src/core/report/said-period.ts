/** What a person types for the time of a report, read into a coverage; what cannot be read is said in a sentence. */
import { type Day, parseDay } from '../calendar/day.ts';
import { fold } from '../text/fold.ts';
import { formatDay } from '../text/format.ts';
import { type Coverage, closingDay, wholeOffice } from './coverage.ts';
import { type Cut, type Period, type PeriodKind, periodOf, reportPeriod, usualPeriod } from './period.ts';

/** A conference that a report may be about. */
export type ConferenceDays = { readonly code: string; readonly opensOn: Day | null; readonly heldOn: Day | null };

export type SaidContext = {
  readonly today: Day;
  readonly cut: Cut;
  readonly conferences: readonly ConferenceDays[];
};

export type SaidPeriod =
  | { readonly ok: true; readonly coverage: Coverage }
  | { readonly ok: false; readonly sentence: string };

const refused = (sentence: string): SaidPeriod => ({ ok: false, sentence });

/** The half-year that has just ended or is running. */
export function usualCoverage({ today, cut }: SaidContext): Coverage {
  const { part, year } = usualPeriod(today);
  const period = reportPeriod(year, part === 1 ? 'firstHalf' : 'secondHalf', cut);
  return wholeOffice(period, closingDay(period, today));
}

const HALVES: Readonly<Record<string, PeriodKind>> = { '1': 'firstHalf', '2': 'secondHalf', '3': 'year' };

/**
 * "1/2026", "2/2026", "3/2026" (the year), "9 tháng 2026", "năm 2026", "01/02/2026 – 31/3/2026", the code of a conference;
 * each may be followed by "chốt" and another closing day. Nothing: the usual half-year. A year that is left out is this one.
 */
export function readPeriod(said: string, context: SaidContext): SaidPeriod {
  const [what = '', closing, ...more] = fold(said).split(/\bchot\b/);
  if (more.length > 0) return unclear(said);
  const read = coverageSaid(what.replace(/[\s,;:.(]+$/, '').trim(), said, context);
  if (!read.ok) return read;
  if (closing === undefined) return notToCome(read.coverage, context.today);
  const asOf = dayIn(closing);
  if (asOf === null) return refused(`Không đọc được ngày chốt số liệu trong "${said}". Ví dụ: 1/2026 chốt 10/7/2026.`);
  return closed(read.coverage, asOf, context.today);
}

function coverageSaid(what: string, said: string, context: SaidContext): SaidPeriod {
  const { today, cut, conferences } = context;
  const whole = (period: Period): SaidPeriod => ({
    ok: true,
    coverage: wholeOffice(period, closingDay(period, today)),
  });
  if (what === '') return { ok: true, coverage: usualCoverage(context) };
  const held = conferences.find(({ code }) => code !== '' && fold(code) === what);
  if (held) return ofConference(held, today);
  const days = [...what.matchAll(/\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g)].map(([text]) => text);
  if (days.length > 0) return days.length === 2 ? between(days, whole) : refused(TWO_DAYS(said));
  const year = (given: string | undefined): number => (given ? Number(given) : Number(today.slice(0, 4)));
  const half = /^([123])(?:[/\s-]+(20\d\d))?$/.exec(what);
  const kind = HALVES[half?.[1] ?? ''];
  if (kind) return whole(reportPeriod(half?.[2] ? year(half[2]) : usualPeriod(today).year, kind, cut));
  const months = /^(6|9) thang(?: (dau|cuoi))?(?: nam)?(?:[/\s-]*(20\d\d))?$/.exec(what);
  if (months && !(months[1] === '9' && months[2] === 'cuoi'))
    return whole(
      reportPeriod(
        year(months[3]),
        months[1] === '9' ? 'nineMonths' : months[2] === 'cuoi' ? 'secondHalf' : 'firstHalf',
        cut,
      ),
    );
  const all = /^(?:ca )?nam(?: (20\d\d))?$|^(20\d\d)$/.exec(what);
  if (all) return whole(reportPeriod(year(all[1] ?? all[2]), 'year', cut));
  if (/^[a-z]{2,4}\s?-?\s?\d/.test(what)) return noSuchConference(said, conferences);
  return unclear(said);
}

function noSuchConference(said: string, conferences: readonly ConferenceDays[]): SaidPeriod {
  const codes = conferences.map(({ code }) => code).filter((code) => code !== '');
  const known = codes.length === 0 ? 'sổ chưa có hội nghị nào' : `có: ${codes.slice(-8).join(', ')}`;
  return refused(`Không có hội nghị "${said.trim().slice(0, 60)}" ở bảng "Hội nghị"; ${known}.`);
}

function between([one = '', other = '']: readonly string[], whole: (period: Period) => SaidPeriod): SaidPeriod {
  const [from, to] = [dayIn(one), dayIn(other)];
  if (from === null || to === null)
    return refused(
      `Ngày "${from === null ? one : other}" không có trong lịch. Hãy gõ ngày/tháng/năm, ví dụ 30/6/2026.`,
    );
  if (to < from)
    return refused(
      `Kỳ báo cáo kết thúc (${formatDay(to)}) trước khi bắt đầu (${formatDay(from)}). Hãy gõ ngày đầu trước, ngày cuối sau.`,
    );
  return whole(periodOf(from, to));
}

/** From the day on which it was opened for slips until it was held; what came of it is counted until today. */
function ofConference({ code, opensOn, heldOn }: ConferenceDays, today: Day): SaidPeriod {
  if (heldOn === null)
    return refused(`Hội nghị ${code} chưa ghi ngày bắt đầu ở bảng "Hội nghị" nên chưa lập báo cáo được.`);
  // Before it is held, slips may have come already.
  const from = [opensOn ?? heldOn, heldOn, today].sort()[0] as Day;
  return { ok: true, coverage: { ...wholeOffice(periodOf(from, heldOn), today), conference: code } };
}

function notToCome(coverage: Coverage, today: Day): SaidPeriod {
  const { from } = coverage.period;
  if (from <= today) return { ok: true, coverage };
  return refused(`Kỳ báo cáo bắt đầu ngày ${formatDay(from)}, sau hôm nay (${formatDay(today)}): chưa có số liệu.`);
}

function closed(coverage: Coverage, asOf: Day, today: Day): SaidPeriod {
  if (asOf > today) return refused(`Ngày chốt ${formatDay(asOf)} còn ở phía trước; số liệu chốt muộn nhất là hôm nay.`);
  if (asOf < coverage.period.from)
    return refused(`Ngày chốt ${formatDay(asOf)} trước ngày đầu của kỳ (${formatDay(coverage.period.from)}).`);
  return { ok: true, coverage: { ...coverage, asOf } };
}

function dayIn(text: string): Day | null {
  const match = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/.exec(text);
  return match ? parseDay(`${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`) : null;
}

const TWO_DAYS = (said: string): string =>
  `"${said}" chỉ rõ một phần: cần ngày đầu và ngày cuối của kỳ, ví dụ 01/02/2026 – 31/3/2026.`;

const unclear = (said: string): SaidPeriod =>
  refused(
    `Không rõ kỳ "${said.trim().slice(0, 60)}". Hãy gõ 1/2026 (6 tháng đầu năm), 2/2026 (6 tháng cuối năm), 3/2026 hoặc "năm 2026" (cả năm), ` +
      '"9 tháng 2026", hai ngày như 01/02/2026 – 31/3/2026, hoặc mã hội nghị.',
  );
