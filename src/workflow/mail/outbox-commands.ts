import { htmlOf } from '../../core/mail/html.ts';
import { aboutOf } from '../../core/mail/intent.ts';
import { settledChange } from '../../core/mail/plan-sending.ts';
import { type Mail, mails } from '../../core/tables/ledger-tables.ts';
import { withLock } from '../../google/lock.ts';
import { mailsLeftToday, sendMail } from '../../google/mail.ts';
import { activeUser, effectiveUser } from '../../google/session.ts';
import { confirm, tell, toast } from '../../google/ui.ts';
import { openSheet } from '../../google/workbook.ts';
import { openBook } from '../book/book.ts';
import { selectedRows } from '../book/selected-rows.ts';
import { recordOutcome } from './after-sending.ts';
import { MOST_IN_A_RUN, type Sent, sendOutbox } from './send-outbox.ts';

const WAIT_MS = 20_000;
const MOST_SHOWN = 10;

/** "Hộp thư đi: gửi tiếp": more than one run's worth only after a person has seen the number. */
export function continueSending(): void {
  const title = 'Hộp thư đi';
  const waiting = openBook()
    .rows(mails)
    .filter((mail) => mail.state === 'intent').length;
  const left = mailsLeftToday();
  if (waiting === 0) {
    tell(title, 'Không có thư nào đang chờ gửi.');
    return;
  }
  const said = `${waiting} thư đang chờ; hôm nay tài khoản còn gửi được ${left} thư. Gửi bây giờ?`;
  const many = waiting > MOST_IN_A_RUN ? `\nSố thư nhiều hơn mức ${MOST_IN_A_RUN} thư của một lượt tự động.` : '';
  if (!confirm(title, `${said}${many}`)) return;
  report(title, sendOutbox(waiting));
}

/** "Hộp thư đi: gửi lại thư đang chọn": failed, unclear or called-off mails go once more, because a person asked for it. */
export function resendMails(): void {
  settle('Gửi lại thư', false, ['failed', 'stale'], 'gửi lại');
}

/** "Hộp thư đi: thư đang chọn đã gửi": the person found it among the sent mails. */
export function markMailsSent(): void {
  settle('Thư đã gửi', true, ['stale', 'failed', 'sending'], 'ghi là đã gửi');
}

function settle(title: string, hasLeft: boolean, from: readonly (Mail['state'] & string)[], verb: string): void {
  const chosen = selectedRows(openBook(), mails).filter((mail) =>
    (from as readonly (string | null)[]).includes(mail.state),
  );
  if (chosen.length === 0) {
    openSheet(mails.sheet);
    tell(title, `Hãy chọn ở bảng "${mails.sheet}" các dòng có trạng thái "Lỗi" hoặc "Cần người xem".`);
    return;
  }
  const list = chosen.slice(0, MOST_SHOWN).map((mail) => `${mail.to}: ${mail.subject}`);
  const more = chosen.length > MOST_SHOWN ? [`… và ${chosen.length - MOST_SHOWN} thư khác`] : [];
  if (!confirm(title, [`Sẽ ${verb} ${chosen.length} thư:`, ...list, ...more].join('\n'))) return;
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    for (const { key, state } of chosen) {
      const mail = book.find(mails, key);
      if (!mail || mail.state !== state) continue;
      const change = settledChange(key, hasLeft, book.now);
      book.change(mails, change.code, change.set);
      if (hasLeft) recordOutcome(book, mail, true);
      book.note({ what: title, about: key, detail: `Người quyết định: ${activeUser() || effectiveUser()}` });
    }
    book.commit();
  });
  if (!done.ran) tell(title, 'Sổ đang bận ghi; hãy chọn lại lệnh sau ít phút.');
  else if (hasLeft) toast(`Đã ghi ${chosen.length} thư là đã gửi.`);
  else report(title, sendOutbox());
}

/** "Gửi thử cho tôi": the selected or waiting mails to the person at the keyboard; the outbox stays as it is. */
export function sendTrialToMe(): void {
  const title = 'Gửi thử cho tôi';
  const me = activeUser() || effectiveUser();
  const book = openBook();
  const selected = selectedRows(book, mails);
  const pool = selected.length > 0 ? selected : book.rows(mails).filter((mail) => mail.state === 'intent');
  const chosen = pool.filter((mail) => mail.body !== '').slice(0, 3);
  if (chosen.length === 0) {
    tell(title, 'Không có thư nào còn nội dung để gửi thử (thư đã gửi không giữ nội dung).');
    return;
  }
  if (!confirm(title, `Gửi thử ${chosen.length} thư tới ${me}? Hộp thư đi giữ nguyên.`)) return;
  for (const mail of chosen)
    sendMail({
      to: me,
      subject: `[Gửi thử] ${mail.subject}`,
      text: `Người nhận thật: ${mail.to}. Về: ${aboutOf(mail).join(', ')}\n\n${mail.body}`,
      html: htmlOf(mail.body),
      senderName: 'Sổ Đối Thoại (gửi thử)',
    });
  toast(`Đã gửi thử ${chosen.length} thư tới ${me}.`);
}

function report(title: string, sent: Sent): void {
  const failed = sent.failed > 0 ? `, ${sent.failed} thư lỗi (xem bảng "Thư")` : '';
  const said = [`Đã gửi ${sent.sent} thư${failed}.`, ...sent.sentences];
  if (said.length === 1 && sent.failed === 0) toast(said[0] as string);
  else tell(title, said.join('\n'));
}
