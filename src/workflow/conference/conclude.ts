import { conclusionTasks } from '../../core/conference/conclusions.ts';
import { wayToCitizen } from '../../core/conference/way-to-citizen.ts';
import { type Conference, conferences } from '../../core/tables/conference-tables.ts';
import { type Opinion, opinions, registrations, tasks } from '../../core/tables/register-tables.ts';
import { formatDay } from '../../core/text/format.ts';
import { confirm, tell } from '../../google/ui.ts';
import { type Book, openBook } from '../book/book.ts';
import { newRowCodes } from '../book/row-codes.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { profileOf } from '../office/office.ts';
import { locked } from './attendee-rows.ts';
import { applyDays, changesOf } from './conference-days.ts';
import { currentConference } from './current-conference.ts';
import { intendNews, tellingText } from './tell-participants.ts';

/** "Kết luận → nhiệm vụ": the chair's conclusions are typed once, in "Hội nghị"; lines with bars become tasks. */
export function tasksOfConclusions(): void {
  const book = openBook();
  const conference = currentConference(book);
  const { tasks: made, unclear } = conclusionTasks(conference.conclusions, conference.code, book.rows(tasks));
  const odd = unclear.length > 0 ? `\nChưa rõ đơn vị hoặc ngày:\n${unclear.map((line) => `- ${line}`).join('\n')}` : '';
  if (made.length === 0) {
    tell(
      'Kết luận → nhiệm vụ',
      `Không có nhiệm vụ mới. Ở ô "Kết luận của chủ trì", mỗi nhiệm vụ một dòng:\nnội dung | đơn vị chủ trì | ngày hạn | đơn vị phối hợp | sản phẩm${odd}`,
    );
    return;
  }
  const list = made.map((task) => `- ${task.content} (${task.unit}${task.dueOn ? `, ${formatDay(task.dueOn)}` : ''})`);
  if (!confirm('Kết luận → nhiệm vụ', `Ghi ${made.length} nhiệm vụ:\n${list.join('\n')}${odd}\n\nĐồng ý?`)) return;
  const written = locked('Kết luận → nhiệm vụ', () => addTasks(openBook(), conference.code));
  if (written !== null) tell('Kết luận → nhiệm vụ', `Đã ghi ${written} nhiệm vụ vào bảng "${tasks.sheet}".`);
}

/** What the conclusions make tasks of and is none yet, under codes that were never used. To be called under the lock. */
function addTasks(book: Book, code: string): number {
  const { tasks: made } = conclusionTasks(book.find(conferences, code)?.conclusions ?? '', code, book.rows(tasks));
  const codes = newRowCodes(book, tasks, made.length);
  for (const [at, task] of made.entries()) book.add(tasks, { ...task, code: codes[at] as string });
  book.note({ what: 'Kết luận thành nhiệm vụ', about: code, detail: codes.join(', ') });
  book.commit();
  return made.length;
}

const SHOWN = 30;
const OPEN: ReadonlySet<Opinion['status']> = new Set(['new', 'proposed', 'assigned', 'drafted', 'approved', null]);

const TITLE = 'Không tổ chức được hội nghị';
const OVER: ReadonlySet<string | null> = new Set(['held', 'reported']);

/** "Không tổ chức được hội nghị": force majeure; every opinion is then answered in writing, by mail or post. */
export function cancelConference(): void {
  const book = openBook();
  const { code, status } = currentConference(book);
  if (OVER.has(status)) {
    tell(TITLE, `Hội nghị ${code} ghi là đã tổ chức; nếu ghi nhầm, sửa cột "Trạng thái" rồi chọn lại lệnh.`);
    return;
  }
  const seen = planCancelling(book, code);
  if (!confirm(TITLE, `${seen.text}\n\nĐồng ý?`)) return;
  const done = locked(TITLE, () => {
    const fresh = openBook();
    const now = planCancelling(fresh, code);
    if (now.text !== seen.text) return false;
    writeCancelling(fresh, now);
    return true;
  });
  if (done === null) return;
  if (!done) {
    tell(TITLE, 'Sổ vừa có người sửa trong lúc xem trước; chưa đổi gì. Hãy chọn lại lệnh.');
    return;
  }
  const sent = sendOutbox();
  const said = [seen.text, '', `Đã gửi ${sent.sent} thư.`, ...sent.sentences];
  tell(TITLE, [...said, 'Dùng "Văn bản trả lời" khi đã có nội dung trả lời.'].join('\n'));
}

interface Cancelling {
  readonly before: Conference;
  readonly waiting: readonly Opinion[];
  readonly text: string;
}

/** What not holding it comes to: who is answered in writing and how that reaches them, who is told. */
function planCancelling(book: Book, code: string): Cancelling {
  const before = book.find(conferences, code) as Conference;
  const slips = new Map(book.rows(registrations).map((slip) => [slip.code, slip]));
  const waiting = book
    .rows(opinions)
    .filter((one) => one.conference === code && OPEN.has(one.status) && one.answeredOn === null);
  const list = waiting.slice(0, SHOWN).map((one) => `- ${one.code}: ${wayToCitizen(slips.get(one.registration))}`);
  const rest = waiting.length > SHOWN ? [`… và ${waiting.length - SHOWN} ý kiến khác`] : [];
  const told =
    before.status === 'cancelled' ? [] : tellingText(book, profileOf(book), cancelled(before), before.startsAt);
  const text = [
    `Hội nghị ${code} không tổ chức; ${waiting.length} ý kiến được trả lời bằng văn bản:`,
    ...[...list, ...rest, ...told],
  ].join('\n');
  return { before, waiting, text };
}

const cancelled = (conference: Conference): Conference => ({ ...conference, status: 'cancelled' });

/** To be called under the lock. A way of answering that somebody chose stays. */
function writeCancelling(book: Book, { before, waiting }: Cancelling): void {
  const { code } = before;
  applyDays(book, code, { ...changesOf(book, cancelled(before)), milestones: [], closesAt: undefined });
  book.change(conferences, code, { status: 'cancelled' });
  for (const one of waiting) if (one.answerWay === null) book.change(opinions, one.code, { answerWay: 'inWriting' });
  const what = 'Không tổ chức hội nghị, trả lời bằng văn bản';
  book.note({ what, about: code, detail: `${waiting.length} ý kiến` });
  intendNews(book, profileOf(book), cancelled(before), before.startsAt);
  book.commit();
}
