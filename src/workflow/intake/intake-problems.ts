import { messageOf } from '../../core/text/problem-sentence.ts';
import { deleteProperty, readProperties, writeProperty } from '../../google/properties.ts';
import { openBook } from '../book/book.ts';

/** What the last intake could not do, for the dashboard. */
export const INTAKE_PROBLEM = 'intake.problem';
const MOST_CHARACTERS = 2000;

/** Keeps what went wrong for the dashboard, and logs it when it is new; an intake without trouble clears it. */
export function rememberProblems(problems: readonly string[], properties: Readonly<Record<string, string>>): void {
  const before = properties[INTAKE_PROBLEM];
  if (problems.length === 0) {
    if (before !== undefined) deleteProperty(INTAKE_PROBLEM);
    return;
  }
  const said = problems.join('\n').slice(0, MOST_CHARACTERS);
  if (before === JSON.stringify(said)) return;
  writeProperty(INTAKE_PROBLEM, said);
  try {
    const book = openBook();
    for (const detail of problems) book.note({ what: 'Nhận phiếu trực tuyến bị lỗi', detail });
    book.commit();
  } catch (problem) {
    // The slips that did come in still want their mails; that the log is out of order is told on the dashboard.
    const why = messageOf(problem);
    writeProperty(INTAKE_PROBLEM, `${said}\nKhông ghi được nhật ký: ${why}`.slice(0, MOST_CHARACTERS));
  }
}

/** Runs an intake that nobody watches: what stops it altogether is remembered too, and still shows as failed at Google. */
export function watched<Result>(intake: () => Result): Result {
  try {
    return intake();
  } catch (problem) {
    const said = messageOf(problem);
    rememberProblems([`Lượt nhận phiếu dừng giữa chừng: ${said}`], readProperties());
    throw problem;
  }
}
