import { type Day, dayAt } from '../../core/calendar/day.ts';
import { type DueDayChange, moveText } from '../../core/deadline/recalculation.ts';
import { setEventOf } from '../../core/opinion/own-events.ts';
import { conferences, milestones } from '../../core/tables/conference-tables.ts';
import { deadlineEvents, type Opinion, opinions } from '../../core/tables/register-tables.ts';
import { formatInstant } from '../../core/text/format.ts';
import { withLock } from '../../google/lock.ts';
import { confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { moveForm } from '../conference/form-days.ts';
import { type Cutoff, type Recalculation, recalculationOf } from './recalculation-plan.ts';

const TITLE = 'Tính lại hạn';
const WAIT_MS = 20_000;
const MOST_SHOWN = 12;

/** "Tính lại hạn khi đổi lịch, quy tắc": no day moves silently; what would move is shown first and written on a yes, for
 * the rows of which that still is true then. */
export function recalculateDays(): void {
  const seen = recalculationOf(openBook());
  const count = seen.days.changes.length + seen.cutoffs.length;
  if (count === 0) {
    tell(TITLE, previewOf(seen));
    return;
  }
  if (!confirm(TITLE, `${previewOf(seen)}\n\nÁp dụng?`)) return;
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    const { still, stale } = stillTrue(seen, recalculationOf(book));
    apply(book, still);
    book.commit();
    return { still, stale, forms: moveForms(still.cutoffs) };
  });
  if (!done.ran) {
    tell(TITLE, 'Sổ đang bận ghi; chưa đổi hạn nào. Hãy chọn lại lệnh sau ít phút.');
    return;
  }
  const { stale, forms } = done.result;
  const kept = `Để nguyên ${shortList(stale).join(', ')}: vừa có người sửa trong lúc xem trước. Hãy chọn lại lệnh để xem lại.`;
  tell(
    TITLE,
    [
      `Đã đổi ${count - stale.length} hạn; từng hạn có trong "Nhật ký".`,
      ...(stale.length > 0 ? [kept] : []),
      ...forms,
    ].join('\n'),
  );
}

/** Of what was shown, what the workbook still says; the codes of the rest. */
function stillTrue(seen: Recalculation, fresh: Recalculation): { still: Recalculation; stale: string[] } {
  const now = new Set([...fresh.days.changes, ...fresh.cutoffs].map((one) => JSON.stringify(one)));
  const holds = (one: unknown): boolean => now.has(JSON.stringify(one));
  const changes = seen.days.changes.filter(holds);
  const cutoffs = seen.cutoffs.filter(holds);
  const stale = [
    ...seen.days.changes.filter((one) => !holds(one)).map((one) => one.code),
    ...seen.cutoffs.filter((one) => !holds(one)).map((one) => one.conference),
  ];
  return { still: { days: { ...seen.days, changes }, cutoffs }, stale };
}

function previewOf({ days, cutoffs }: Recalculation): string {
  const shown = (instant: Date | null): string => (instant ? formatInstant(instant) : 'không ấn định');
  return [
    ...shortList(days.summary),
    ...cutoffs.map(
      (one) =>
        `Hạn đăng ký ${one.conference}: ${shown(one.from)} → ${shown(one.to)} (phiếu đã xét đúng hạn, quá hạn giữ nguyên)`,
    ),
    ...(days.setByHand.length > 0
      ? [`Giữ nguyên ${days.setByHand.length} hạn do người ghi: ${shortList(days.setByHand).join(', ')}`]
      : []),
    ...(days.problems.length > 0 ? ['Chưa tính lại được, giữ nguyên:', ...shortList(days.problems)] : []),
  ].join('\n');
}

const shortList = (sentences: readonly string[]): string[] => [
  ...sentences.slice(0, MOST_SHOWN),
  ...(sentences.length > MOST_SHOWN ? [`… và ${sentences.length - MOST_SHOWN} dòng khác`] : []),
];

function apply(book: Book, { days, cutoffs }: Recalculation): void {
  for (const change of days.changes) {
    const opinion = book.find(opinions, change.code);
    if (opinion)
      book.change(opinions, change.code, opinionCells(change, setEventOf(opinion, book.rows(deadlineEvents))));
    else
      book.change(milestones, change.code, {
        dueOn: change.to,
        ...(change.opens ? { dueFrom: change.opens.to } : {}),
        why: change.why.join('\n'),
      });
    book.note({
      what: 'Tính lại hạn',
      about: change.code,
      column: 'Hạn',
      before: change.from,
      after: change.to,
      detail: moveText(change),
    });
  }
  for (const { conference, from, to } of cutoffs) {
    book.change(conferences, conference, { registrationClosesAt: to });
    const said = (instant: Date | null): string => (instant ? `${dayAt(instant)}` : '');
    book.note({ what: 'Tính lại hạn đăng ký', about: conference, before: said(from), after: said(to) });
  }
}

/** Forms whose conference has another cut-off now say so; what a person must do, in sentences. */
function moveForms(cutoffs: readonly Cutoff[]): string[] {
  return cutoffs.flatMap(({ conference, from }) => {
    const book = openBook();
    const moved = book.find(conferences, conference);
    const said = moved ? moveForm(book, { ...moved, registrationClosesAt: from }, moved) : '';
    return said === '' ? [] : [said];
  });
}

const ORIGINAL = /^Hạn: .*?(\d{2})\/(\d{1,2})\/(\d{4})\.$/;

/** The original day is the one that the count itself ends with, before any extension or pause. */
function opinionCells({ to, why }: DueDayChange, fixed: { readonly to: Day } | null): Partial<Opinion> {
  const [, day, month, year] = why.map((line) => ORIGINAL.exec(line)).find((found) => found !== null) ?? [];
  const original = fixed ? fixed.to : day ? (`${year}-${month?.padStart(2, '0')}-${day}` as Day) : to;
  return { originalDueOn: original, dueOn: to, why: why.join('\n') };
}
