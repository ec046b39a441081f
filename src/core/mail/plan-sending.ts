/** Which mails of the outbox go now, which wait, which a person must look at. Intent → sending → sent: nothing goes twice. */
import { dayAt } from '../calendar/day.ts';
import { isAddress } from '../registration/email.ts';
import { isOutdatedDigest } from '../reminder/keys.ts';
import type { RowChange } from '../sheet/write-plan.ts';
import type { Mail, mails } from '../tables/ledger-tables.ts';
import { aboutOf } from './intent.ts';

export type MailChange = RowChange<typeof mails>;

export interface SendingInput {
  readonly mails: readonly Mail[];
  /** Recipients that the account may still write to today, asked from Google just before. */
  readonly quotaLeft: number;
  /** So many of them are kept for acknowledgements. */
  readonly reserveForAcknowledgements: number;
  /** At most so many mails in one run. */
  readonly cap: number;
  readonly now: Date;
  /** Codes that may no longer be written of: separated, erased, row deleted. */
  readonly gone?: ReadonlySet<string>;
}

export interface SendingPlan {
  /** In the order in which they go. */
  readonly send: readonly Mail[];
  readonly changes: readonly MailChange[];
  readonly deferred: number;
  /** For the dashboard, the log and the manager's digest. */
  readonly sentences: readonly string[];
}

/** A mail that has been "sending" longer than any run lasts: nobody knows whether it left. */
const STALE_AFTER_MS = 15 * 60_000;

/** The command as the menu names it. */
const SEND_AGAIN = 'Hộp thư đi: gửi lại thư đang chọn';

export const QUOTA_NOTE =
  'Hôm nay đã hết lượt gửi thư của tài khoản; thư tự gửi tiếp ngày mai. Cần gấp thì báo trực tiếp.';
export const RESERVE_NOTE = 'Lượt gửi còn lại hôm nay dành cho thư báo đã nhận phiếu; thư này tự gửi tiếp ngày mai.';
export const CAP_NOTE = 'Đã đủ số thư của một lượt chạy; thư này gửi ở lượt sau.';
export const STALE_NOTE =
  'Không rõ thư đã đi chưa (lượt gửi bị ngắt). Xem mục Đã gửi của hộp thư rồi chọn dòng này: nếu đã đi thì chọn "Hộp thư đi: thư đang chọn đã gửi", nếu chưa thì "Hộp thư đi: gửi lại thư đang chọn".';
const OUTDATED_NOTE = 'Thư nhắc của ngày trước chưa gửi được; đã có thư nhắc mới thay thế.';
const GONE_NOTE = 'Không gửi: phiếu hoặc ý kiến đã được tách, xóa hoặc không còn trong sổ.';

/** Decides on every mail of the outbox; whatever is not sent gets the reason in its row. */
export function planSending(input: SendingInput): SendingPlan {
  const { now, gone = new Set<string>() } = input;
  const today = dayAt(now);
  const changes: MailChange[] = [];
  const sentences: string[] = [];
  const ready: Mail[] = [];
  const seen = new Map<string, number>();
  for (const mail of input.mails) seen.set(mail.key, (seen.get(mail.key) ?? 0) + 1);

  for (const mail of input.mails) {
    if (mail.state === 'sending' && isStale(mail, now)) {
      changes.push({ code: mail.key, set: { state: 'stale', error: STALE_NOTE } });
      sentences.push(`Thư "${mail.subject}" gửi ${mail.to}: ${STALE_NOTE}`);
    }
    if (mail.state !== 'intent') continue;
    if ((seen.get(mail.key) ?? 0) > 1) {
      sentences.push(`Khóa thư "${mail.key}" có trên nhiều dòng nên không gửi; xóa dòng chép thừa ở trang "Thư".`);
    } else if (goneOf(mail, gone).length > 0) {
      const left = aboutOf(mail)
        .map(itemOf)
        .filter((code) => !gone.has(code));
      if (left.length === 0) changes.push({ code: mail.key, set: { state: 'void', error: GONE_NOTE, body: '' } });
      else {
        const error = `${GONE_NOTE} Báo trực tiếp các mục còn lại: ${[...new Set(left)].join(', ')}.`;
        changes.push({ code: mail.key, set: { state: 'failed', error, body: '' } });
        sentences.push(`Thư "${mail.subject}": ${error}`);
      }
    } else if (isOutdatedDigest(mail, today)) {
      changes.push({ code: mail.key, set: { state: 'void', error: OUTDATED_NOTE, body: '' } });
    } else if (mailProblem(mail) !== null) {
      const sentence = mailProblem(mail) as string;
      changes.push({ code: mail.key, set: { state: 'failed', error: sentence } });
      sentences.push(`Thư "${mail.subject}": ${sentence}`);
    } else ready.push(mail);
  }

  const { send, waiting } = withinQuota(ready, input);
  for (const { mail, note } of waiting) if (mail.error !== note) changes.push({ code: mail.key, set: { error: note } });
  if (waiting.length > 0) sentences.push(`${waiting.length} thư chưa gửi trong lượt này: ${waiting[0]?.note ?? ''}`);
  return { send, changes, deferred: waiting.length, sentences };
}

/** "DT-2026-01-0017-1@-3@2026-06-25" is about DT-2026-01-0017-1. */
const itemOf = (about: string): string => about.split('@')[0] as string;
const goneOf = (mail: Mail, gone: ReadonlySet<string>): string[] =>
  aboutOf(mail)
    .map(itemOf)
    .filter((code) => gone.has(code));

function withinQuota(ready: readonly Mail[], { quotaLeft, reserveForAcknowledgements, cap }: SendingInput) {
  const ordered = ready
    .map((mail, at) => ({ mail, at }))
    .sort((a, b) => (a.mail.priority ?? 9) - (b.mail.priority ?? 9) || time(a.mail) - time(b.mail) || a.at - b.at);
  const send: Mail[] = [];
  const waiting: { mail: Mail; note: string }[] = [];
  for (const { mail } of ordered) {
    const reserve = mail.kind === 'acknowledgement' ? 0 : reserveForAcknowledgements;
    if (send.length >= quotaLeft) waiting.push({ mail, note: QUOTA_NOTE });
    else if (send.length >= quotaLeft - reserve) waiting.push({ mail, note: RESERVE_NOTE });
    else if (send.length >= cap) waiting.push({ mail, note: CAP_NOTE });
    else send.push(mail);
  }
  return { send, waiting };
}

const time = (mail: Mail): number => mail.intendedAt?.getTime() ?? 0;
/** `sentAt` holds the beginning of the attempt while a mail is "sending"; without it nobody knows when, so it is stale. */
const isStale = (mail: Mail, now: Date): boolean =>
  mail.sentAt === null || now.getTime() - mail.sentAt.getTime() > STALE_AFTER_MS;

function mailProblem(mail: Mail): string | null {
  if (mail.to.trim() === '') return `Chưa có địa chỉ nhận. Ghi địa chỉ rồi chọn "${SEND_AGAIN}", hoặc báo trực tiếp.`;
  if (!isAddress(mail.to))
    return `Địa chỉ "${mail.to.slice(0, 80)}" không hợp lệ. Sửa địa chỉ rồi chọn "${SEND_AGAIN}", hoặc báo trực tiếp.`;
  if (mail.body.trim() === '')
    return 'Thư không còn nội dung nên không gửi được. Lập lại thư từ dòng tương ứng trong sổ.';
  return null;
}

/** Written and flushed before the attempt. */
export const sendingChange = (key: string, now: Date): MailChange => ({
  code: key,
  set: { state: 'sending', sentAt: now, error: '' },
});
/** Written after it; what the mail said is no longer kept. */
export const sentChange = (key: string, now: Date): MailChange => ({
  code: key,
  set: { state: 'sent', sentAt: now, error: '', body: '' },
});
/** The attempt failed for certain: a person retries. */
export const failedChange = (key: string, message: string): MailChange => ({
  code: key,
  set: { state: 'failed', sentAt: null, error: sendingProblem(message) },
});
/** A person looked: it has left, or it goes once more. */
export const settledChange = (key: string, hasLeft: boolean, now: Date): MailChange =>
  hasLeft ? sentChange(key, now) : { code: key, set: { state: 'intent', sentAt: null, intendedAt: now, error: '' } };

/** Google's words for a failed mail, as a sentence that says what to do. */
export function sendingProblem(message: string): string {
  if (/too many times|quota|limit exceeded/i.test(message))
    return `Hết lượt gửi thư trong ngày. Chọn "${SEND_AGAIN}" vào ngày mai. (${message})`;
  if (/invalid (?:e-?mail|argument)|failed to send email: no recipient|address/i.test(message))
    return `Địa chỉ nhận không hợp lệ. Sửa địa chỉ rồi chọn "${SEND_AGAIN}". (${message})`;
  if (/permission|authoriz/i.test(message))
    return `Chưa được cấp quyền gửi thư. Chạy "Kiểm tra hệ thống" và cấp quyền lại. (${message})`;
  return `Không gửi được thư. Chọn "${SEND_AGAIN}"; nếu vẫn lỗi thì báo trực tiếp. (${message})`;
}
