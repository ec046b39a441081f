import { dayAt } from '../../core/calendar/day.ts';
import { tellCitizen } from '../../core/opinion/answer.ts';
import { deadlineEvents, opinions } from '../../core/tables/register-tables.ts';
import { withLock } from '../../google/lock.ts';
import { confirm, tell, toast } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { officeOf } from '../office/office.ts';
import { applyOpinionPlan } from './apply-opinion-plan.ts';
import { chosenOpinions, selectedOpinions, withTheirGroups } from './chosen-opinions.ts';
import { intendAnswerMails, intendExtensionMails, planAnswerMails } from './citizen-mails.ts';
import { previewThenApply } from './preview-then-apply.ts';
import { askDay } from './questions.ts';

const WAIT_MS = 20_000;
const MOST_LISTED = 12;

/** "Báo người dân": a mail to each citizen who asked, all members of a question group, each once; the others by hand. */
export function tellCitizens(): void {
  const title = 'Báo người dân';
  const book = openBook();
  const office = officeOf(book);
  const chosen = withTheirGroups(
    book,
    chosenOpinions(book, (one) => one.status === 'answered', 'đã trả lời, chưa báo'),
  );
  const { fresh, byHand, mails } = planAnswerMails(book, office, chosen.opinions);
  const waiting = untoldExtensionsOf(
    chosen.opinions.map((one) => one.code),
    book.rows(deadlineEvents),
  );
  const hands = byHand.slice(0, MOST_LISTED).map((one) => `${one.sentence}\nLời nhắn: ${one.text}`);
  const again = mails.length - fresh.length;
  const parts = [
    `Phạm vi: ${chosen.scope}. Sẽ gửi ${fresh.length} thư trả lời${waiting.length > 0 ? ` và báo ${waiting.length} lần gia hạn` : ''}.`,
    ...(again > 0 ? [`${again} thư đã có trong hộp thư, không gửi lại.`] : []),
    ...(byHand.length > 0 ? [`Cần báo trực tiếp ${byHand.length} ý kiến:`, ...hands] : []),
  ];
  if (fresh.length + waiting.length === 0) {
    tell(title, parts.join('\n\n'));
    return;
  }
  if (!confirm(title, parts.join('\n\n'))) return;
  const codes = new Set(chosen.opinions.map((one) => one.code));
  const done = withLock(WAIT_MS, () => {
    const now = openBook();
    const rows = now.rows(opinions).filter((one) => codes.has(one.code));
    const intended = intendAnswerMails(now, office, rows);
    intendExtensionMails(now, office, untoldExtensionsOf([...codes], now.rows(deadlineEvents)));
    now.note({ what: title, about: [...codes].slice(0, 20).join(', '), detail: `${intended} thư trả lời` });
    now.commit();
  });
  if (!done.ran) {
    tell(title, 'Sổ đang bận ghi; chưa gửi gì. Hãy chọn lại lệnh sau ít phút.');
    return;
  }
  const sent = sendOutbox();
  const said = [`Đã gửi ${sent.sent} thư.`, ...sent.sentences];
  if (said.length === 1) toast(said[0] as string);
  else tell(title, said.join('\n'));
}

function untoldExtensionsOf<Event extends { opinion: string; kind: string | null; toldOn: unknown; code: string }>(
  codes: readonly string[],
  events: readonly Event[],
): Event[] {
  const wanted = new Set(codes);
  return events.filter(
    (one) => one.kind === 'extension' && one.toldOn === null && one.code !== '' && wanted.has(one.opinion),
  );
}

/** "Ghi đã báo người dân…": told by telephone, on paper or face to face. */
export function recordTold(): void {
  const title = 'Ghi đã báo người dân';
  const book = openBook();
  const chosen = selectedOpinions(book, title);
  if (!chosen) return;
  const on = askDay(title, `Đã báo người dân ngày nào? Áp dụng cho ${chosen.scope}`, dayAt(book.now));
  if (on === null) return;
  const plan = tellCitizen(chosen.opinions, on);
  if (previewThenApply(title, chosen, plan, (fresh, still) => void applyOpinionPlan(fresh, still, title)))
    toast('Đã ghi ngày báo người dân.');
}
