import { dayAt } from '../../core/calendar/day.ts';
import { approveAnswer, draftAnswer, recordSuperiorReply, reopen } from '../../core/opinion/answer.ts';
import { groupKey } from '../../core/opinion/group.ts';
import { eventsOfReopening } from '../../core/opinion/reopening.ts';
import { deadlineEvents, type Opinion, opinions } from '../../core/tables/register-tables.ts';
import { effectiveUser } from '../../google/session.ts';
import { toast } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { newRowCodes } from '../book/row-codes.ts';
import { officeOf } from '../office/office.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { mergePlans } from './by-conference.ts';
import { chosenOpinions, selectedOpinions, withTheirGroups } from './chosen-opinions.ts';
import { previewThenApply } from './preview-then-apply.ts';
import { askDay, askWords } from './questions.ts';

/** "Nhận dự thảo trả lời": what the unit sent, typed into the row or here, waits for a leader; a group shares one text. */
export function receiveDrafts(): void {
  const title = 'Nhận dự thảo trả lời';
  const book = openBook();
  const office = officeOf(book);
  const picked = selectedOpinions(book, title);
  if (!picked) return;
  const chosen = withTheirGroups(book, picked);
  const written = (one: Opinion): string =>
    one.answer || (chosen.opinions.find((other) => other.answer !== '' && isSameGroup(one, other))?.answer ?? '');
  const missing = chosen.opinions.some((one) => written(one) === '');
  const typed = missing ? askWords(title, 'Nội dung dự thảo cho các dòng chưa có "Nội dung trả lời":') : '';
  if (typed === null) return;
  const [today, events] = [dayAt(book.now), book.rows(deadlineEvents)];
  const plan = mergePlans(
    chosen.opinions.map((one) => {
      const officer = office.officers.find((row) => row.id === one.officer);
      return draftAnswer([one], written(one) || typed, one.answeredBy || officer?.name || one.unit, today, events);
    }),
  );
  if (previewThenApply(title, chosen, plan, (fresh, still) => void applyOpinionPlan(fresh, still, title)))
    toast('Đã nhận dự thảo; trình lãnh đạo rồi chọn "Duyệt trả lời…".');
}

const isSameGroup = (a: Opinion, b: Opinion): boolean => groupKey(a) !== null && groupKey(a) === groupKey(b);

/** "Duyệt trả lời…": who approved, today. */
export function approveAnswers(): void {
  const title = 'Duyệt trả lời';
  const book = openBook();
  const chosen = withTheirGroups(
    book,
    chosenOpinions(book, (one) => one.status === 'drafted', 'có dự thảo'),
  );
  const by = askWords(title, `Lãnh đạo duyệt trả lời (họ tên, chức vụ), ${chosen.scope}:`);
  if (by === null) return;
  const on = askDay(title, 'Ngày duyệt', dayAt(book.now));
  if (on === null) return;
  const plan = approveAnswer(chosen.opinions, by, on);
  if (previewThenApply(title, chosen, plan, (fresh, still) => void applyOpinionPlan(fresh, still, title)))
    toast('Đã duyệt; ban hành rồi chọn "Ghi đã trả lời…".');
}

/** "Ghi trả lời của cấp trên…": the opinion stays open until that is told. */
export function recordSuperiorReplies(): void {
  const title = 'Trả lời của cấp trên';
  const book = openBook();
  const picked = selectedOpinions(book, title);
  if (!picked) return;
  const chosen = withTheirGroups(book, picked);
  const reply = askWords(title, 'Nội dung trả lời của cấp trên (số văn bản, ngày, nội dung chính):');
  if (reply === null) return;
  const on = askDay(title, 'Cấp trên trả lời ngày', dayAt(book.now));
  if (on === null) return;
  const plan = recordSuperiorReply(chosen.opinions, reply, on);
  if (previewThenApply(title, chosen, plan, (fresh, still) => void applyOpinionPlan(fresh, still, title)))
    toast('Đã ghi; chọn "Báo người dân" để báo kết quả.');
}

/** "Mở lại…": with a reason and a new day, which begins a clock of its own; the earlier answer is kept in the notes and in the ledger. */
export function reopenOpinions(): void {
  const title = 'Mở lại';
  const book = openBook();
  const chosen = selectedOpinions(book, title);
  if (!chosen) return;
  const reason = askWords(title, 'Lý do mở lại:');
  if (reason === null) return;
  const today = dayAt(book.now);
  const assigned = chosen.opinions.some((one) => one.assignedOn !== null && one.status !== 'separated');
  const due = assigned ? askDay(title, 'Hạn trả lời mới') : null;
  if (assigned && due === null) return;
  const plan = reopen(chosen.opinions, reason, today, due);
  const done = previewThenApply(title, chosen, plan, (fresh, still) => {
    const was = new Map(fresh.rows(opinions).map((row) => [row.code, row]));
    applyOpinionPlan(fresh, still, title);
    const rows = still.changes.reduce((sum, { set }) => sum + (set.dueOn ? 2 : 1), 0);
    const codes = [...newRowCodes(fresh, deadlineEvents, rows)];
    const by = { on: today, reason, allowedBy: '', recordedBy: effectiveUser() };
    for (const change of still.changes) {
      const opinion = was.get(change.code);
      if (!opinion) continue;
      for (const event of eventsOfReopening(opinion, change, by, () => codes.shift() as string)) {
        fresh.add(deadlineEvents, event);
        fresh.note({
          what: title,
          about: [event.code, change.code].join(', '),
          detail: `Bảng "${deadlineEvents.sheet}".`,
        });
      }
    }
  });
  if (done) toast('Đã mở lại.');
}
