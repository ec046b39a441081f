import { dayAt } from '../../core/calendar/day.ts';
import { type Given, giveAnswer } from '../../core/opinion/answer.ts';
import type { Commitment } from '../../core/opinion/commitment.ts';
import { groupKey } from '../../core/opinion/group.ts';
import { sameNumberText } from '../../core/opinion/same-number.ts';
import { ANSWER_WAYS, OUTCOMES } from '../../core/tables/choices.ts';
import { deadlineEvents, type Opinion, opinions, tasks } from '../../core/tables/register-tables.ts';
import { ask, toast } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { newRowCodes } from '../book/row-codes.ts';
import { officeOf } from '../office/office.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { mergePlans } from './by-conference.ts';
import { selectedOpinions, withTheirGroups } from './chosen-opinions.ts';
import { previewThenApply } from './preview-then-apply.ts';
import { askChoice, askDay, askWords } from './questions.ts';

type Asked = Omit<Given, 'events' | 'approvalRequired' | 'commitment'> & { readonly promise: Commitment | null };

/** "Ghi đã trả lời…": how, with what outcome, by whom, number and day; a promise becomes one task for each question group. */
export function recordAnswers(): void {
  const title = 'Ghi đã trả lời';
  const book = openBook();
  const office = officeOf(book);
  const picked = selectedOpinions(book, title);
  if (!picked) return;
  const chosen = withTheirGroups(book, picked);
  const asked = askAnswer(title, book);
  if (!asked) return;
  const { promise, ...rest } = asked;
  const events = book.rows(deadlineEvents);
  const plan = mergePlans(
    groupsOf(chosen.opinions).map((rows) =>
      giveAnswer(rows, {
        ...rest,
        events,
        approvalRequired: office.profile.approvalRequired,
        ...(promise ? { commitment: promise } : {}),
      }),
    ),
  );
  const alsoDone = plan.tasks.length > 0 ? `Lập ${plan.tasks.length} nhiệm vụ theo cam kết, có hạn riêng.` : '';
  const doubt = sameNumberText(rest, chosen.opinions, book.rows(opinions));
  const done = previewThenApply(
    title,
    chosen,
    plan,
    (fresh, still) => {
      const codes = newRowCodes(fresh, tasks, still.tasks.length);
      const made = still.tasks.map((task, at) => ({ ...task, code: codes[at] as string }));
      applyOpinionPlan(fresh, { ...still, tasks: made }, title);
    },
    [alsoDone, doubt].filter((line) => line !== '').join('\n'),
  );
  if (done) toast('Đã ghi trả lời; chọn "Báo người dân" để báo cho từng người.');
}

function askAnswer(title: string, book: Book): Asked | null {
  const way = askChoice(title, 'Cách trả lời', ANSWER_WAYS);
  if (way === null) return null;
  const outcome = way === 'escalated' ? 'escalated' : askChoice(title, 'Kết quả', OUTCOMES);
  if (outcome === null) return null;
  const by = askWords(title, 'Người trả lời hoặc người ký (họ tên, chức vụ):');
  if (by === null) return null;
  const number = way === 'atConference' ? '' : ask(title, 'Số, ký hiệu văn bản trả lời (để trống nếu không có):');
  if (number === null) return null;
  const on = askDay(title, 'Ngày trả lời', dayAt(book.now));
  if (on === null) return null;
  if (outcome !== 'committed') return { way, outcome, by, number, on, promise: null };
  const content = askWords(title, 'Việc sẽ làm theo cam kết:');
  if (content === null) return null;
  const dueOn = askDay(title, 'Ngày hoàn thành cam kết');
  if (dueOn === null) return null;
  return { way, outcome, by, number, on, promise: { code: '', content, dueOn, product: '' } };
}

/** Opinions of one question group together, the others alone. */
function groupsOf(rows: readonly Opinion[]): Opinion[][] {
  const groups = new Map<string, Opinion[]>();
  for (const row of rows) {
    const key = groupKey(row) ?? row.code;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
