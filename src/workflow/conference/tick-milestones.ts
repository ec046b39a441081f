import { type Day, dayAt } from '../../core/calendar/day.ts';
import { readNumberedDays } from '../../core/conference/numbered-days.ts';
import { type Milestone, milestones } from '../../core/tables/conference-tables.ts';
import { formatDay } from '../../core/text/format.ts';
import { ask, tell } from '../../google/ui.ts';
import { selectedLines } from '../../google/workbook.ts';
import { type Book, openBook } from '../book/book.ts';
import { locked } from './attendee-rows.ts';
import { currentConference } from './current-conference.ts';

const TITLE = 'Ghi mốc việc đã xong';
const HOW = 'Gõ số của việc đã xong hôm nay, cách nhau bằng dấu phẩy (1,3); xong ngày khác: 1=18/06/2026.';

/** "Ghi mốc việc đã xong…": the conference's open milestones (or the selected ones), those without a day among them. */
export function tickMilestones(): void {
  const book = openBook();
  const open = openOnes(book);
  if (open.length === 0) {
    tell(TITLE, 'Mọi mốc việc của hội nghị đã ghi xong.');
    return;
  }
  const lines = open.map(
    (one, at) =>
      `${at + 1}. ${one.product} – ${one.responsible}${one.dueOn ? ` (hạn ${formatDay(one.dueOn)})` : ' (không ấn định ngày)'}`,
  );
  const said = ask(TITLE, `${lines.join('\n')}\n\n${HOW}`);
  if (said === null || said === '') return;
  const { picked, unclear } = readNumberedDays(said, open.length, dayAt(book.now));
  const done = picked.flatMap(({ at, on }) => {
    const milestone = open[at];
    return milestone ? [{ milestone, on }] : [];
  });
  const passed = done.length === 0 ? [] : locked(TITLE, () => writeDone(openBook(), done));
  if (passed === null) return;
  const odd = unclear.length > 0 ? [`Không rõ, chưa ghi: ${unclear.join('; ')}`] : [];
  const result = `Đã ghi ${done.length - passed.length} việc xong; còn ${open.length - done.length} việc.`;
  tell(TITLE, [result, ...passed, ...odd].join('\n'));
}

/** To be called under the lock. What got its day, or went, while the person typed stays as it is: a sentence for each. */
function writeDone(book: Book, done: readonly { readonly milestone: Milestone; readonly on: Day }[]): string[] {
  const passed: string[] = [];
  for (const { milestone, on } of done) {
    const now = book.find(milestones, milestone.code);
    if (!now) passed.push(`${milestone.product}: dòng ${milestone.code} vừa bị xóa, không ghi.`);
    else if (now.doneOn !== null)
      passed.push(`${milestone.product}: vừa có người ghi xong ngày ${formatDay(now.doneOn)}, giữ nguyên ngày đó.`);
    else {
      book.change(milestones, milestone.code, { doneOn: on });
      book.note({ what: TITLE, about: milestone.code, column: 'Xong ngày', after: on });
    }
  }
  if (passed.length < done.length) book.commit();
  return passed;
}

/** By their days, those without one last. */
function openOnes(book: Book): Milestone[] {
  const selected = new Set(selectedLines(milestones.sheet));
  const conference = selected.size > 1 ? '' : currentConference(book).code;
  return book
    .read(milestones)
    .rows.filter(({ line, code, values }) => {
      const chosen = selected.size > 1 ? selected.has(line) : values.conference === conference;
      return chosen && code !== '' && values.doneOn === null && !values.why.startsWith('Không còn hạn');
    })
    .map((row) => row.values)
    .sort((one, other) => ((one.dueOn ?? '9999') < (other.dueOn ?? '9999') ? -1 : 1));
}
