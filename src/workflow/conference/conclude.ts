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

/** "Không tổ chức được hội nghị": force majeure; every opinion is then answered in writing, by mail or post. */
export function cancelConference(): void {
  const book = openBook();
  const conference = currentConference(book);
  const slips = new Map(book.rows(registrations).map((slip) => [slip.code, slip]));
  const waiting = book
    .rows(opinions)
    .filter((one) => one.conference === conference.code && OPEN.has(one.status) && one.answeredOn === null);
  const ways = waiting.map((one) => {
    return { code: one.code, way: wayToCitizen(slips.get(one.registration)) };
  });
  const list = ways.slice(0, SHOWN).map(({ code, way }) => `- ${code}: ${way}`);
  const rest = ways.length > SHOWN ? [`… và ${ways.length - SHOWN} ý kiến khác`] : [];
  const cancelled: Conference = { ...conference, status: 'cancelled' };
  const profile = profileOf(book);
  const told = conference.status === 'cancelled' ? [] : tellingText(book, profile, cancelled, conference.startsAt);
  const text = [
    `Hội nghị ${conference.code} không tổ chức; ${waiting.length} ý kiến được trả lời bằng văn bản:`,
    ...[...list, ...rest, ...told],
  ].join('\n');
  if (!confirm('Không tổ chức được hội nghị', `${text}\n\nĐồng ý?`)) return;
  const idle = changesOf(book, cancelled);
  applyDays(book, conference.code, { ...idle, milestones: [], closesAt: undefined });
  book.change(conferences, conference.code, { status: 'cancelled' });
  for (const one of waiting) if (one.answerWay === null) book.change(opinions, one.code, { answerWay: 'inWriting' });
  book.note({
    what: 'Không tổ chức hội nghị, trả lời bằng văn bản',
    about: conference.code,
    detail: `${waiting.length} ý kiến`,
  });
  intendNews(book, profile, cancelled, conference.startsAt);
  book.commit();
  sendOutbox();
  tell('Không tổ chức được hội nghị', `${text}\n\nDùng "Văn bản trả lời" khi đã có nội dung trả lời.`);
}
